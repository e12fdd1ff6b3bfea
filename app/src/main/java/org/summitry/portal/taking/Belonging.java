package org.summitry.portal.taking;

import java.util.Locale;
import java.util.stream.Stream;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.search.Query;

/** What belongs to the dossier of an entry: the entry itself, and what its page tells of. */
public final class Belonging {
    private Belonging() {}

    /** The entries of the dossier of the entry with this id. */
    public static Query to(Library library, String id) {
        String self = "id=" + id;
        String kind = id.substring(0, Math.max(0, id.indexOf(':')));
        Query all = Query.of("").sort(Query.Sort.OLDEST);
        return switch (kind) {
            case "meeting", "format", "instrument", "project" -> all.linked(self, kind + "=" + id);
            case "person" -> all.linked(actor(id, Stream.of(self)));
            case "state", "org" -> all.linked(actor(id, Stream.concat(Stream.of(self), voices(library, id))));
            case "figure" -> all.linked(self, "indicator=" + indicator(library, id));
            default -> all.linked(self);
        };
    }

    private static String[] actor(String id, Stream<String> more) {
        return Stream.concat(more, Stream.of("speaker=" + id, "by=" + id, "participant=" + id))
                .toArray(String[]::new);
    }

    /** Its people, what they said and what they undertook. */
    private static Stream<String> voices(Library library, String id) {
        return library.people(id).items().stream()
                .map(Item::id)
                .flatMap(person -> Stream.of("id=" + person, "speaker=" + person, "by=" + person));
    }

    private static String indicator(Library library, String id) {
        return library.item(id)
                .map(i -> i.text("indicator").toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** What was said and undertaken on a topic. */
    public static Query topic(String code) {
        return Query.of("").kinds("statement", "undertaking").topic(code).sort(Query.Sort.NEWEST);
    }
}
