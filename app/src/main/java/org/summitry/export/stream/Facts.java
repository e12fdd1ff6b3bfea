package org.summitry.export.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;

/** What the formats ask of an entry. */
public final class Facts {
    private Facts() {}

    /** The text of a field; empty when the entry has none. */
    public static String text(Cited entry, String field) {
        return entry.record().path(field).asText();
    }

    /** The ids that a field names: texts, or the {@code actor} or {@code of} of its parts. */
    public static List<String> ids(Cited entry, String field) {
        JsonNode node = entry.record().path(field);
        List<String> ids = new ArrayList<>();
        if (node.isTextual()) {
            ids.add(node.asText());
        }
        for (JsonNode n : node) {
            String id = n.isTextual()
                    ? n.asText()
                    : n.path("actor").asText(n.path("of").asText());
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** The texts in a list; empty when there is none. */
    public static List<String> texts(Cited entry, String field) {
        List<String> texts = new ArrayList<>();
        entry.record().path(field).forEach(n -> texts.add(n.asText()));
        return texts;
    }

    /** What to call the entry with this id. */
    public static String name(Cited entry, String id) {
        return entry.names().getOrDefault(id, id);
    }

    /** The words that were said, undertaken or counted: those of the first citation that is about the entry as a whole. */
    public static String words(Cited entry) {
        return entry.quotes().stream()
                .map(Cited.Quote::citation)
                .filter(c -> c.field() == null)
                .findFirst()
                .orElse(entry.quotes().get(0).citation())
                .text();
    }

    /** How the entry came about, in words: found by a machine, or confirmed or corrected by a person. */
    public static String standing(Cited entry) {
        JsonNode review = entry.record().path("review");
        String sure = String.format(
                Locale.ROOT, "%.2f", entry.record().path("confidence").asDouble());
        return entry.reviewed()
                ? entry.review() + " by " + review.path("by").asText() + " on "
                        + review.path("at").asText()
                : "found by machine, reviewed by nobody yet (confidence " + sure + ")";
    }

    /** Where a citation stands: {@code doc:... §start-end}, in code points. */
    public static String place(Dossier.Citation c) {
        return c.document() + " §" + c.start() + "-" + c.end();
    }

    /** The latest day on which one of the sources was published; 1970-01-01 when none tells. */
    public static String latestPublication(Cited entry) {
        return entry.quotes().stream()
                .map(q -> q.citation().published() == null ? "" : q.citation().published())
                .filter(d -> d.length() == "yyyy-mm-dd".length())
                .max(Comparator.naturalOrder())
                .orElse("1970-01-01");
    }
}
