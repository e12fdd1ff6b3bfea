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

    /** An id as a part of an address: its colon stays, which readers of addresses know it by. */
    public static String inAddress(String id) {
        return Pages.encode(id).replace("%3A", ":");
    }

    /** Whether a line of the ledger is about a whole document. */
    public static boolean isDocument(String subject) {
        return DOCUMENT.matcher(subject).matches();
    }

    /** A document's id. */
    public static String document(String text) {
        if (!isDocument(text)) {
            throw Problem.badParameter("id", text);
        }
        return text;
    }
}
