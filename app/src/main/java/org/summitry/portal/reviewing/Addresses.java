package org.summitry.portal.reviewing;

import org.summitry.portal.web.Ids;

/** Where the pages of reviewing are. */
final class Addresses {
    static final String QUEUE = "/review";
    static final String PAIRS = "/review/pairs";
    static final String DOUBLES = "/review/doubles";

    private Addresses() {}

    /** The page on which an entry is judged. */
    static String entry(String id) {
        return "/review/entries/" + part(id);
    }

    /** The page on which an entry is added from a document. */
    static String add(String document) {
        return "/review/documents/" + part(document);
    }

    static String part(String id) {
        return Ids.inAddress(id);
    }
}
