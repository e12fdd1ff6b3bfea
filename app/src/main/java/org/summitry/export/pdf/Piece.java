package org.summitry.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Words in one look.
 *
 * @param text the words
 * @param look how they are shown
 * @param target the name of a place in the document that they lead to; or null
 * @param told what the link is, for those who hear it; empty without a target
 */
public record Piece(String text, Look look, @Nullable String target, String told) {
    /** How words are shown. */
    public enum Look {
        /** As text. */
        PLAIN(false, 0x1A1A1A),
        /** In bold type. */
        BOLD(false, true, 0x1A1A1A),
        /** What a machine found. */
        MACHINE(false, 0x7A4B00),
        /** What a person confirmed. */
        PERSON(false, true, 0x0B5D1E),
        /** What leads elsewhere. */
        LINK(true, 0x1A5FB4);

        private final boolean link;
        private final boolean bold;
        private final int colour;

        Look(boolean link, int colour) {
            this(link, false, colour);
        }

        Look(boolean link, boolean bold, int colour) {
            this.link = link;
            this.bold = bold;
            this.colour = colour;
        }

        boolean bold() {
            return bold;
        }

        int colour() {
            return colour;
        }
    }

    /** Refuses a link that nobody would see. */
    public Piece {
        if ((target != null) != look.link) {
            throw new IllegalArgumentException("target " + target + ": links and nothing else lead somewhere: " + text);
        }
    }

    /** Words as they are. */
    public static Piece of(String text) {
        return of(text, Look.PLAIN);
    }

    /** Words in a look that is no link. */
    public static Piece of(String text, Look look) {
        return new Piece(text, look, null, "");
    }

    /** Words that lead to a place in the document. */
    public static Piece link(String text, String target, String told) {
        return new Piece(text, Look.LINK, target, told);
    }
}
