package org.summitry.portal.reading;

import java.util.regex.Pattern;

/** The details of reasons as they are shown: what is alike on both sides stands once. */
public final class Reasons {
    private static final Pattern QUOTED_TWICE = Pattern.compile("('[^']*'), \\1");
    private static final Pattern NAMED_TWICE = Pattern.compile("(.+) / \\1");

    private Reasons() {}

    /** A detail without what it only says again. */
    public static String shown(String detail) {
        String once = QUOTED_TWICE.matcher(detail).replaceAll("$1");
        return NAMED_TWICE.matcher(once).matches() ? once.substring(0, (once.length() - " / ".length()) / 2) : once;
    }
}
