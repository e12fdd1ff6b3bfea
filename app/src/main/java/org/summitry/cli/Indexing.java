package org.summitry.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Changed;
import org.summitry.register.Register;
import org.summitry.search.Citation;
import org.summitry.search.Entry;
import org.summitry.search.Index;
import org.summitry.search.SpellingKeys;

/** Keeps the search index in step with a register: it knows up to which line of the ledger it goes, and catches up. */
public final class Indexing {
    private static final int BATCH = 1000;
    private static final List<String> ACTORS =
            List.of("speakers", "actors", "addressees", "participants", "parties", "members", "scope", "offices");
    private static final List<String> DATES = List.of("date", "said", "deadline", "period", "horizon");

    private Indexing() {}

    /** The index in {@code folder}, in step with {@code register}. */
    public static Index open(Path folder, Register register) {
        Index index = Index.open(folder, new SpellingKeys());
        try {
            catchUp(index, register);
            return index;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** The index in {@code folder} as others keep it. */
    static Index reading(Path folder) {
        return Index.open(folder, new SpellingKeys());
    }

    private static void catchUp(Index index, Register register) {
        String committed = index.committed();
        long position = register.position();
        String built = "/" + register.built();
        long from = committed == null ? 0 : Long.parseLong(committed.substring(0, (committed + "/").indexOf('/')));
        if (committed != null && committed.equals(position + built)) {
            return;
        }
        if (committed != null && (from > position || !committed.endsWith(built))) {
            index.wipe(); // the register was restored from an earlier backup, or its view was made anew
            from = 0;
        }
        List<Changed> some = new ArrayList<>();
        register.changedSince(from, c -> {
            some.add(c);
            if (some.size() == BATCH) {
                write(index, some);
                some.clear();
            }
        });
        write(index, some);
        index.commit(position + built);
    }

    private static void write(Index index, List<Changed> some) {
        List<String> gone = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Changed c : some) {
            gone.addAll(c.gone());
            if (c.entry() == null) {
                gone.add(c.key());
            } else {
                entries.add(entry(c.key(), c.entry()));
            }
        }
        index.delete(gone);
        index.update(entries);
    }

    private static Entry entry(String key, Changed.Now now) {
        JsonNode record = now.record();
        List<String> actors = new ArrayList<>();
        for (String field : ACTORS) {
            for (JsonNode a : record.path(field)) {
                String id = a.isTextual()
                        ? a.asText()
                        : a.path("actor").asText(a.path("of").asText());
                if (!id.isEmpty()) {
                    actors.add(id);
                    if (a.has("on_behalf_of")) {
                        actors.add(a.path("on_behalf_of").asText());
                    }
                    actors.add(now.names()
                            .getOrDefault(id, id.substring(id.indexOf(':') + 1).replace('-', ' ')));
                }
            }
        }
        List<String> aliases = new ArrayList<>();
        record.path("aliases").forEach(a -> aliases.add(a.asText()));
        List<String> topics = new ArrayList<>();
        record.path("topics").forEach(t -> topics.add(t.asText()));
        String[] dates = dates(record);
        List<Citation> citations = now.citations().stream()
                .map(c -> new Citation(c.document(), c.start(), c.end(), c.text(), c.publisher(), c.published()))
                .toList();
        return new Entry(
                key,
                record.path("kind").asText(),
                now.name(),
                aliases,
                actors,
                topics,
                dates[0],
                dates[1],
                now.reviewed(),
                false,
                citations,
                IndexedRecord.of(now.id(), record, printed(citations)));
    }

    /** The day on which a document first printed it; empty when none tells. */
    private static String printed(List<Citation> citations) {
        return citations.stream()
                .map(Citation::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    /** When it happened: the first and last day that the record tells of; null where it does not. */
    private static @Nullable String[] dates(JsonNode record) {
        for (String field : DATES) {
            String date = record.path(field).asText();
            if (!date.isEmpty()) {
                String[] ends = date.split("/", 2);
                String from = ends[0].equals("..") ? null : ends[0];
                String to = ends.length < 2 ? ends[0] : ends[1].equals("..") ? null : ends[1];
                return new @Nullable String[] {from, to};
            }
        }
        return new @Nullable String[] {null, null};
    }
}
