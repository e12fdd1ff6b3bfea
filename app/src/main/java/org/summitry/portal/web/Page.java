package org.summitry.portal.web;

import java.util.List;
import org.summitry.portal.words.Messages;

/**
 * The frame of a page: what every template needs beside its own matter.
 *
 * @param site what the portal is called
 * @param words its words, in the reader's language
 * @param visitor who is asking
 * @param path the address asked for, without its query
 * @param query the query as it stood in the address, without language; empty when there is none
 * @param navigation what this visitor sees of it
 * @param title the page's own title, as it is to be read
 * @param feed the address of the feed that belongs to the page; empty when none does
 * @param partial whether only the part that changes is wanted, by a script that puts it in place
 * @param styles further style sheets, by name
 * @param assets the files that go with pages
 * @param reviewing whether there is anything to sign in to
 */
public record Page(
        Site site,
        Messages words,
        Visitor visitor,
        String path,
        String query,
        List<Part.Link> navigation,
        String title,
        String feed,
        boolean partial,
        List<String> styles,
        Assets assets,
        boolean reviewing) {

    /** Copies the lists. */
    public Page {
        styles = List.copyOf(styles);
        navigation = List.copyOf(navigation);
    }

    /** The words of a message. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** Of the navigation what is for everybody, or what is for who works on the register. */
    public List<Part.Link> navigation(boolean forEverybody) {
        return navigation.stream()
                .filter(l -> (l.access() == Access.EVERYBODY) == forEverybody)
                .toList();
    }

    /** Whether an entry of the navigation leads here. */
    public boolean isCurrent(Part.Link link) {
        return path.equals(link.path()) || !link.path().equals("/") && path.startsWith(link.path() + "/");
    }

    /** This page in another language. */
    public String inLanguage(String tag) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + tag;
    }

    /**
     * What this page tells of as a file: its own address with an end, and with the filters chosen.
     *
     * @param at what stands between the page's address and the end; may be empty
     * @param form the end: csv, jsonl or xlsx
     */
    public String file(String at, String form) {
        String filters = query.replaceAll("(^|&)(page|at|view)=[^&]*", "").replaceFirst("^&", "");
        return path + at + "." + form + (filters.isEmpty() ? "" : "?" + filters);
    }

    /** Right to left or left to right. */
    public String direction() {
        return words.rightToLeft() ? "rtl" : "ltr";
    }

    /** Where a file that goes with the pages lies. */
    public String asset(String name) {
        return assets.url(name);
    }
}
