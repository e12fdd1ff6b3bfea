package org.summitry.finding;

import java.util.Locale;
import org.summitry.text.Span;

/** Lines of capitals alone, where every word looks like an acronym and every phrase like a name. */
public final class Capitals {
    /** Letters of the longest line that may be a mere acronym: 'UNESCO', 'EAC-COMESA'. */
    private static final int LONGEST_ACRONYM = 10;

    private Capitals() {}

    /** Whether the line of {@code text} in which {@code span} (UTF-16) begins has no small letter and is no mere acronym. */
    public static boolean only(String text, Span span) {
        int from = text.lastIndexOf('\n', span.start()) + 1;
        int to = text.indexOf('\n', span.end());
        String letters = text.substring(from, to < 0 ? text.length() : to).replaceAll("[^\\p{L}]", "");
        return letters.length() > LONGEST_ACRONYM && letters.equals(letters.toUpperCase(Locale.ROOT));
    }
}
