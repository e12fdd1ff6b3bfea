package org.summitry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes entries for tests, few words at a time. */
final class Entries {
    private final String id;
    private final String kind;
    private final String name;
    private List<String> names = List.of();
    private List<String> actors = List.of();
    private List<String> topics = List.of();
    private @Nullable String from;
    private @Nullable String to;
    private boolean reviewed;
    private boolean confidential;
    private Set<String> links = Set.of();
    private final List<Citation> citations = new ArrayList<>();

    private Entries(String id, String kind, String name) {
        this.id = id;
        this.kind = kind;
        this.name = name;
    }

    static Entries of(String id, String kind, String name) {
        return new Entries(id, kind, name);
    }

    static Entries statement(String id, String sentence) {
        return new Entries(id, "statement", "Statement " + id).said(sentence);
    }

    static Entries person(String id, String name) {
        return new Entries(id, "person", name);
    }

    Entries also(String... others) {
        names = List.of(others);
        return this;
    }

    Entries actors(String... who) {
        actors = List.of(who);
        return this;
    }

    Entries topics(String... codes) {
        topics = List.of(codes);
        return this;
    }

    Entries counted(String... by) {
        links = Set.of(by);
        return this;
    }

    Entries when(@Nullable String first, @Nullable String last) {
        from = first;
        to = last;
        return this;
    }

    Entries reviewed() {
        reviewed = true;
        return this;
    }

    Entries confidential() {
        confidential = true;
        return this;
    }

    Entries said(String sentence) {
        return saidBy("Daily " + citations.size(), sentence);
    }

    Entries saidBy(@Nullable String publisher, String sentence) {
        int n = citations.size();
        citations.add(
                new Citation("doc:" + id + n, 10 * n, 10 * n + 5, sentence, publisher, "2024-05-0" + (1 + n % 9)));
        return this;
    }

    Entry entry() {
        return new Entry(
                id,
                kind,
                name,
                names,
                actors,
                topics,
                from,
                to,
                reviewed,
                confidential,
                citations,
                new Entry.More(links, links, null, null, ""));
    }
}
