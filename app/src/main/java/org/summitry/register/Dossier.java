package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the register knows of one entry.
 *
 * @param id its id
 * @param name what to call it
 * @param review unreviewed, accepted, corrected or rejected
 * @param record the joined record, in the exchange format, with the register's ids
 * @param names what to call the entries whose ids the record holds, by id
 * @param citations the passages, numbered from 1 in their order
 * @param pages how many pages of citations there are; a larger entry's are shown by pages
 * @param support how many independent documents report it, by class of source
 * @param disagreements by field, what different documents say
 * @param doubts entries that may be the same, with reasons; of very many the likeliest
 * @param history the ledger's lines about it, latest first
 */
public record Dossier(
        String id,
        String name,
        String review,
        ObjectNode record,
        Map<String, String> names,
        List<Citation> citations,
        int pages,
        Map<String, Integer> support,
        Map<String, List<Saying>> disagreements,
        List<Doubt> doubts,
        List<LedgerEntry> history) {

    /** Copies the lists. */
    public Dossier {
        citations = List.copyOf(citations);
        doubts = List.copyOf(doubts);
        history = List.copyOf(history);
    }

    /**
     * A passage.
     *
     * @param number from 1, as {@code split --evidence} names it
     * @param document the document's id
     * @param label the document's path or address
     * @param published its day of publication; or null
     * @param start in code points of the document's text
     * @param end exclusive
     * @param text the words
     * @param field the field it supports; null for the entry as a whole
     * @param readOn the day on which its document was read, in universal time
     */
    public record Citation(
            int number,
            String document,
            String label,
            @Nullable String publisher,
            @Nullable String published,
            int start,
            int end,
            String text,
            @Nullable String field,
            String readOn) {}

    /** What some documents say of a field. */
    public record Saying(String value, List<String> documents) {
        /** Copies the documents. */
        public Saying {
            documents = List.copyOf(documents);
        }
    }

    /** Another entry that may be the same one. */
    public record Doubt(String id, String name, double score, List<Because> reasons) {}

    /** What documents tell differently: who only mentions a thing does not say how far it is. */
    public Map<String, List<Saying>> differences() {
        Map<String, List<Saying>> told = new LinkedHashMap<>();
        disagreements.forEach((field, sayings) -> {
            List<Saying> said =
                    sayings.stream().filter(s -> !s.value().equals("mentioned")).toList();
            if (said.size() > 1) {
                told.put(field, said);
            }
        });
        return told;
    }

    /** How many independent documents report it. */
    public int supporters() {
        return support.values().stream().mapToInt(Integer::intValue).sum();
    }
}
