package org.summitry.portal.reviewing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Pair;

/**
 * The queue.
 *
 * @param kinds the kinds to choose from
 * @param kind the one chosen; empty for all
 * @param waiting how many entries wait in all
 * @param more the next page; empty when there is none
 * @param done what was just decided; null when nothing was
 */
public record QueueView(
        List<Row> rows, List<String> kinds, String kind, long waiting, String more, @Nullable Done done) {
    /** Copies the lists. */
    public QueueView {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    /** An entry that waits. */
    public record Row(String href, String kind, String name, String confidence, int documents) {}

    /**
     * A decision that was just made and can be taken back.
     *
     * @param line its number in the ledger
     * @param act a key of the messages
     */
    public record Done(long line, String act, String name, String entry) {}

    /**
     * Pairs that may be one.
     *
     * @param more the next page; empty when there is none
     */
    public record Pairs(List<PairRow> rows, String more, @Nullable Done done) {
        /** Copies the rows. */
        public Pairs {
            rows = List.copyOf(rows);
        }
    }

    /** Two entries that may be one, with the sentence that shows each. */
    public record PairRow(Pair pair, String likely, String first, String second, String firstHref, String secondHref) {}
}
