package org.summitry.portal.reading;

import java.util.Map;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Pages;

/** Where the page of an entry is, and where a sentence is read. */
public final class Address {
    private static final Map<String, String> FOLDERS = Map.ofEntries(
            Map.entry("person", "/actors/"),
            Map.entry("state", "/actors/"),
            Map.entry("org", "/actors/"),
            Map.entry("format", "/formats/"),
            Map.entry("meeting", "/meetings/"),
            Map.entry("statement", "/statements/"),
            Map.entry("undertaking", "/undertakings/"),
            Map.entry("instrument", "/instruments/"),
            Map.entry("project", "/projects/"),
            Map.entry("figure", "/figures/"),
            Map.entry("doc", "/documents/"));

    /** Words at each end of a passage that a browser looks for; more make the address long and the match brittle. */
    private static final int WORDS = 5;

    private Address() {}

    /** The page of an entry or a document, by its id. */
    public static String of(String id) {
        String folder = FOLDERS.get(id.substring(0, Math.max(0, id.indexOf(':'))));
        return folder == null ? "/search?q=" + Pages.encode(id) : folder + Ids.inAddress(id);
    }

    /**
     * A passage of a document, to the character: the page marks it itself and needs no script; the text fragment lets a browser find it
     * should the marking ever change.
     */
    public static String passage(String document, int start, int end, String text) {
        return of(document) + "?at=" + start + "-" + end + "#at" + fragment(text);
    }

    private static String fragment(String text) {
        String[] words = text.strip().split("\\s+");
        if (words.length == 0 || words[0].isEmpty()) {
            return "";
        }
        if (words.length <= 2 * WORDS) {
            return ":~:text=" + piece(String.join(" ", words));
        }
        String first = String.join(" ", java.util.Arrays.copyOf(words, WORDS));
        String last = String.join(" ", java.util.Arrays.copyOfRange(words, words.length - WORDS, words.length));
        return ":~:text=" + piece(first) + "," + piece(last);
    }

    /** A hyphen, a comma and an ampersand mean something in a text fragment. */
    private static String piece(String text) {
        return Pages.encode(text).replace("-", "%2D");
    }

    /** The page of a topic. */
    public static String topic(String code) {
        return "/topics/" + Pages.encode(code);
    }
}
