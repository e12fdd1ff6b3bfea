package org.summitry.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text of several lines as one: names and sentences are kept as documents break them, and shown as they are read. */
public final class OneLine {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OneLine() {}

    /** The text with one space for each run of blanks and breaks, and none at its ends. */
    public static String of(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The same as it begins a line: reports write 'the fourth summit' within a sentence. */
    public static String beginning(String text) {
        String line = of(text);
        int second = line.isEmpty() ? 0 : line.offsetByCodePoints(0, 1);
        return line.substring(0, second).toUpperCase(Locale.ROOT) + line.substring(second);
    }
}
