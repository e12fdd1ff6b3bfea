package org.summitry.export.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;

/** The entries that a briefing is made from, by kind, in the order of their ids. */
final class Matter {
    private final Map<String, List<Cited>> byKind = new LinkedHashMap<>();

    void add(Cited entry) {
        byKind.computeIfAbsent(entry.kind(), k -> new ArrayList<>()).add(entry);
    }

    List<Cited> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Actors of whatever kind. */
    List<Cited> actors() {
        List<Cited> all = new ArrayList<>();
        for (String kind : List.of("person", "organization", "state", "format")) {
            all.addAll(of(kind));
        }
        return all;
    }

    /** When it happened, for sorting: its date, or else when its latest source was published. */
    static String when(Cited e) {
        for (String field : List.of("date", "said", "period")) {
            String date = Facts.text(e, field);
            if (!date.isEmpty()) {
                return date.startsWith("..") ? date.substring(date.indexOf('/') + 1) : date;
            }
        }
        return Facts.latestPublication(e);
    }
}
