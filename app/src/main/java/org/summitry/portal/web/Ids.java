package org.summitry.portal.web;

import java.util.regex.Pattern;

/** Ids in addresses: checked before anything is looked up, so that nothing but an id ever reaches the register. */
public final class Ids {
    private static final int LONGEST = 300;
    private static final Pattern ENTRY =
            Pattern.compile("[a-z]{2,20}:[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._+~'’-]*");
    private static final Pattern DOCUMENT = Pattern.compile("doc:[0-9A-Za-z._-]{1,100}");

    private Ids() {}

    /** An entry's id such as {@code meeting:lagoon-3}; a {@link Problem} when it cannot be one. */
    public static String entry(String text) {
        if (text.length() > LONGEST || !ENTRY.matcher(text).matches()) {
            throw Problem.badParameter("id", text);
        }
        return text;
    }

    /** A document's id. */
    public static String document(String text) {
        if (!DOCUMENT.matcher(text).matches()) {
            throw Problem.badParameter("id", text);
        }
        return text;
    }
}
