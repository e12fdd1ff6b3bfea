package org.summitry.portal.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitry.portal.library.Found;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.words.Messages;
import org.summitry.search.Query;

/** The entries that belong to an entry: what was said and undertaken at a meeting, the editions beside it. */
final class Related {
    /** Words of fewer characters say little without their sentence: 'the idea'. */
    private static final int FEW = 60;

    private static final int MOST_STATEMENTS = 120;
    private static final int MOST = 60;
    private static final int MOST_EDITIONS = 500;

    private final Library library;
    private final Messages words;
    private final Lines lines;

    Related(Library library, Messages words) {
        this.library = library;
        this.words = words;
        this.lines = new Lines(library, words);
    }

    List<EntryView.Group> groups(String kind, String id, JsonNode record, boolean byTopic) {
        List<EntryView.Group> groups = new ArrayList<>();
        if (kind.equals("meeting")) {
            add(groups, statements(Query.of("").kinds("statement").linked("meeting=" + id), byTopic));
            add(groups, group("undertaking", Query.of("").linked("meeting=" + id)));
            add(groups, group("instrument", Query.of("").linked("meeting=" + id)));
        } else if (kind.equals("instrument") || kind.equals("project")) {
            add(groups, group("undertaking", Query.of("").linked(kind + "=" + id)));
        } else if (kind.equals("figure")) {
            String indicator = record.path("indicator").asText().toLowerCase(Locale.ROOT);
            Query others = Query.of("").linked("indicator=" + indicator).unlinked("id=" + id);
            add(groups, group("figure", words.say("entry.otherFigures"), others));
        }
        return groups;
    }

    private static void add(List<EntryView.Group> groups, EntryView.Group group) {
        if (group.total() > 0) {
            groups.add(group);
        }
    }

    EntryView.Group group(String kind, Query query) {
        return group(kind, words.say("kinds." + kind), query);
    }

    private EntryView.Group group(String kind, String title, Query query) {
        Found found = library.find(
                query.kinds(kind).sort(Query.Sort.OLDEST).page(0, MOST).withoutFacets());
        return new EntryView.Group(title, List.of(new EntryView.Part(lines.of(found.items()))), found.total(), "");
    }

    /** Statements under their speakers, or under their topics. */
    private EntryView.Group statements(Query query, boolean byTopic) {
        Found found = library.find(
                query.sort(Query.Sort.OLDEST).page(0, MOST_STATEMENTS).withoutFacets());
        Map<Named, List<Line>> parts = new LinkedHashMap<>();
        Named nobody = new Named("", words.say(byTopic ? "entry.noTopic" : "entry.noSpeaker"), "");
        for (Line line : lines.inSentences(found.items(), FEW)) {
            List<Named> under = byTopic ? line.topics() : line.who();
            for (Named heading : under.isEmpty() ? List.of(nobody) : under) {
                parts.computeIfAbsent(heading, k -> new ArrayList<>()).add(line);
            }
        }
        return new EntryView.Group(
                words.say("kinds.statement"),
                parts.entrySet().stream()
                        .map(e -> new EntryView.Part(e.getKey(), e.getValue()))
                        .toList(),
                found.total(),
                byTopic ? "?" : "?by=topic");
    }

    /** The editions of its format before and after a meeting, each marked by the key of its label. */
    List<Named> neighbours(JsonNode record) {
        String format = record.path("format").asText();
        if (format.isEmpty() || !record.has("ordinal")) {
            return List.of();
        }
        int ordinal = record.path("ordinal").asInt();
        List<Named> beside = new ArrayList<>();
        for (Item item : library.find(Query.of("")
                        .kinds("meeting")
                        .linked("format=" + format)
                        .sort(Query.Sort.OLDEST)
                        .page(0, MOST_EDITIONS)
                        .withoutFacets())
                .items()) {
            int other = item.record().path("ordinal").asInt();
            if (Math.abs(other - ordinal) == 1 && item.has("ordinal")) {
                String key = other < ordinal ? "entry.previous" : "entry.next";
                beside.add(new Named(key, item.name(), Address.of(item.id())));
            }
        }
        return beside;
    }
}
