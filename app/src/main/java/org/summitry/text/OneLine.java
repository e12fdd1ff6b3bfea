package org.summitry.text;

import java.util.regex.Pattern;

/** A text of several lines as one: names and sentences are kept as documents break them, and shown as they are read. */
public final class OneLine {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OneLine() {}

    /** The text with one space for each run of blanks and breaks, and none at its ends. */
    public static String of(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
