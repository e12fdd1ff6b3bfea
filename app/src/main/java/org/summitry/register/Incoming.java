package org.summitry.register;

import org.jspecify.annotations.Nullable;

/** A document on its way into a register: what was read in it, and how it is to be kept. Immutable; the bytes are not copied. */
public final class Incoming {
    private final PreparedReading reading;
    private final String sourceClass;
    private final byte @Nullable [] original;
    private final @Nullable String secretFor;

    private Incoming(
            PreparedReading reading, String sourceClass, byte @Nullable [] original, @Nullable String secretFor) {
        this.reading = reading;
        this.sourceClass = sourceClass;
        this.original = original;
        this.secretFor = secretFor;
        if (!SourceClasses.ALL.contains(sourceClass)) {
            throw new IllegalArgumentException(reading.id() + ": no class of sources: " + sourceClass);
        }
        if (original != null && original.length > Register.LARGEST_ORIGINAL) {
            throw new IllegalArgumentException(
                    reading.id() + ": an original file has at most " + Register.LARGEST_ORIGINAL + " bytes");
        }
    }

    /** A document of which only the text is kept, and that may be shown to everybody. */
    public static Incoming of(PreparedReading reading, String sourceClass) {
        return new Incoming(reading, sourceClass, null, null);
    }

    /**
     * The same, keeping the bytes that the document was made of.
     *
     * @param bytes with the SHA-256 that the document names, at most {@link Register#LARGEST_ORIGINAL}; null when they are not kept
     */
    public Incoming withOriginal(byte @Nullable [] bytes) {
        return new Incoming(reading, sourceClass, bytes, secretFor);
    }

    /**
     * The same, reaching no public page or export: there is no moment at which it would.
     *
     * @param who on whose word; null when it is not confidential
     */
    public Incoming confidentialFor(@Nullable String who) {
        return new Incoming(reading, sourceClass, original, who);
    }

    /** The document's id. */
    public String id() {
        return reading.id();
    }

    /** How large the original file is that is kept; 0 when none is. */
    public int bytes() {
        return original == null ? 0 : original.length;
    }

    PreparedReading reading() {
        return reading;
    }

    String sourceClass() {
        return sourceClass;
    }

    byte @Nullable [] original() {
        return original;
    }

    @Nullable
    String secretFor() {
        return secretFor;
    }
}
