package org.summitry.finding;

import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/** Cuts marks and spaces off the ends of a passage. */
public final class Edges {
    private Edges() {}

    /** {@code span} of {@code text} without the characters of {@code before} at its start and of {@code after} at its end; null when nothing is left. */
    public static @Nullable Span cut(String text, Span span, String before, String after) {
        int start = span.start();
        int end = span.end();
        while (start < end && before.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && after.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }
}
