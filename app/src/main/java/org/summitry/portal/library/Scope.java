package org.summitry.portal.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.summitry.register.Browsing;
import org.summitry.search.Query;

/**
 * What a portal shows that is narrowed to one format of consultation.
 *
 * <p>The format and its meetings; what was said, undertaken and adopted at them; who took part, spoke or took something on. Figures and
 * projects are of no meeting in the register, and instruments seldom: those belong that stand in the very words of what was said or
 * undertaken there, or in a document that tells of the format's meetings and of no other. Of statements and undertakings the index
 * can be turned over for the latest 10,000: all of them are shown, but who and what stands in older ones alone is not listed by itself.
 *
 * @param links of which an entry must have one
 * @param documents the documents that tell of it
 */
record Scope(Set<String> links, Set<String> documents) {
    private static final int AT_ONCE = 1_000;
    private static final Set<String> NAMED = Set.of("figure", "instrument", "project");
    private static final List<String> TAKING_PART = List.of("participants", "speakers", "actors", "parties", "members");

    /** Of the format with this id, as {@code whole} has it now. */
    static Scope of(Library whole, String format) {
        List<Item> meetings = all(whole, Query.of("").kinds("meeting").linked("format=" + format));
        String[] there = meetings.stream().map(m -> "meeting=" + m.id()).toArray(String[]::new);
        List<Item> told = all(
                whole,
                Query.of("").kinds("statement", "undertaking", "instrument").linked(there));
        Set<String> documents = documents(whole, meetings, told);
        Set<String> ids = new TreeSet<>(Set.of(format));
        whole.item(format).ifPresent(f -> takingPart(f, ids));
        meetings.forEach(m -> takingPart(m, ids));
        told.forEach(t -> {
            takingPart(t, ids);
            ids.add(t.text("instrument"));
            ids.add(t.text("project"));
        });
        ids.addAll(named(whole.register().browsing(), documents, meetings, told));
        Set<String> links = new TreeSet<>(List.of(there));
        links.add("format=" + format);
        ids.stream().filter(id -> !id.isEmpty()).forEach(id -> links.add("id=" + id));
        return new Scope(links, documents);
    }

    /** Copies the sets. */
    Scope {
        links = Set.copyOf(links);
        documents = Set.copyOf(documents);
    }

    /** The same query, of what belongs to the format alone. */
    Query narrowed(Query query) {
        return query.linked(links.toArray(String[]::new));
    }

    private static List<Item> all(Library whole, Query query) {
        List<Item> all = new ArrayList<>();
        Query latest = query.sort(Query.Sort.NEWEST).withoutFacets();
        for (int at = 0; at < Query.DEEPEST; at += AT_ONCE) {
            List<Item> some = whole.find(latest.page(at, AT_ONCE)).items();
            all.addAll(some);
            if (some.size() < AT_ONCE) {
                break;
            }
        }
        return all;
    }

    private static void takingPart(Item item, Set<String> ids) {
        TAKING_PART.forEach(field -> ids.addAll(item.actors(field)));
        item.record()
                .path("participants")
                .forEach(p -> ids.add(p.path("on_behalf_of").asText()));
    }

    /** Those that meetings are cited from, and those that what was said and undertaken there is. */
    private static Set<String> documents(Library whole, List<Item> meetings, List<Item> told) {
        Set<String> documents = new TreeSet<>();
        Browsing browsing = whole.register().browsing();
        meetings.forEach(
                m -> browsing.dossier(m.id()).ifPresent(d -> d.citations().forEach(c -> documents.add(c.document()))));
        for (Item item : told) {
            if (item.citation() != null) {
                documents.add(item.citation().document());
            }
        }
        return documents;
    }

    /** The figures, instruments and projects in these documents that belong to these meetings. */
    private static Set<String> named(Browsing browsing, Set<String> documents, List<Item> meetings, List<Item> told) {
        Set<String> met = ids(meetings);
        Set<String> ids = ids(told);
        Set<String> named = new TreeSet<>();
        for (String document : documents) {
            List<Browsing.Passage> passages = browsing.passages(document);
            List<Browsing.Passage> words =
                    passages.stream().filter(p -> ids.contains(p.entry())).toList();
            boolean alone =
                    passages.stream().filter(p -> p.kind().equals("meeting")).allMatch(p -> met.contains(p.entry()));
            passages.stream()
                    .filter(p -> NAMED.contains(p.kind()))
                    .filter(p -> alone || words.stream().anyMatch(w -> w.start() < p.end() && p.start() < w.end()))
                    .forEach(p -> named.add(p.entry()));
        }
        return named;
    }

    private static Set<String> ids(List<Item> items) {
        return items.stream().map(Item::id).collect(Collectors.toSet());
    }
}
