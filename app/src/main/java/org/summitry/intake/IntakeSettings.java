package org.summitry.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How documents are taken in.
 *
 * @param published the day of publication to use for every document, whatever it says itself; or null
 * @param language the ISO 639 code to use for every document instead of recognising it; or null
 * @param timeLimit how long one file may take before it is given up; positive
 * @param maxBytes the largest file that is opened; positive
 * @param maxCharacters the longest text that is kept, in UTF-16 units; positive
 * @param childHeapMegabytes the memory of the child process that parses hostile formats; 64 or more
 */
public record IntakeSettings(
        @Nullable LocalDate published,
        @Nullable String language,
        Duration timeLimit,
        long maxBytes,
        int maxCharacters,
        int childHeapMegabytes) {

    /** Refuses limits that would let nothing through and languages that are not codes. */
    public IntakeSettings {
        if (timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException("the time limit must be positive, not " + timeLimit);
        }
        if (maxBytes < 1 || maxCharacters < 1) {
            throw new IllegalArgumentException("size limits must be positive");
        }
        if (childHeapMegabytes < 64) {
            throw new IllegalArgumentException("the child process needs 64 MB or more, not " + childHeapMegabytes);
        }
        if (language != null) {
            language = language.toLowerCase(Locale.ROOT);
            if (!language.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*")) {
                throw new IllegalArgumentException("not a language code: " + language);
            }
        }
    }

    /** One minute and 50 MB a file, 5 million characters a text, 512 MB for the child process, nothing overridden. */
    public static IntakeSettings defaults() {
        return new IntakeSettings(null, null, Duration.ofSeconds(60), 50_000_000, 5_000_000, 512);
    }

    /** The same with every document's day of publication given. */
    public IntakeSettings withPublished(@Nullable LocalDate day) {
        return new IntakeSettings(day, language, timeLimit, maxBytes, maxCharacters, childHeapMegabytes);
    }

    /** The same with every document's language given. */
    public IntakeSettings withLanguage(@Nullable String code) {
        return new IntakeSettings(published, code, timeLimit, maxBytes, maxCharacters, childHeapMegabytes);
    }

    /** The same with another limit of time for each file. */
    public IntakeSettings withTimeLimit(Duration limit) {
        return new IntakeSettings(published, language, limit, maxBytes, maxCharacters, childHeapMegabytes);
    }

    /** The same with another limit of size for each file. */
    public IntakeSettings withMaxBytes(long bytes) {
        return new IntakeSettings(published, language, timeLimit, bytes, maxCharacters, childHeapMegabytes);
    }
}
