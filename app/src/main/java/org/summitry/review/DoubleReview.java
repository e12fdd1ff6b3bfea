package org.summitry.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry that two people judge.
 *
 * @param key the report that it holds on to
 * @param verdicts what they said, by name; of one who does not know the other's, and of anyone else, see {@link #seenBy}
 * @param settledBy who settled it: a coordinator, or both together; null while it is open
 * @param settled how; null while it is open
 */
public record DoubleReview(
        long id,
        String key,
        String first,
        String second,
        String openedBy,
        Instant openedAt,
        Map<String, Said> verdicts,
        @Nullable String settledBy,
        @Nullable Verdict settled) {

    /** A verdict with its reason in the person's words. */
    public record Said(Verdict verdict, String note) {}

    /** How it stands. */
    public enum State {
        /** Somebody has still to judge. */
        OPEN,
        /** Both said the same, and it is to be written into the ledger. */
        AGREED,
        /** They differ, or both could not tell: a coordinator settles it. */
        DISPUTED,
        /** Written into the ledger. */
        SETTLED
    }

    /** Copies the verdicts. */
    public DoubleReview {
        verdicts = new TreeMap<>(verdicts);
    }

    /** Who judges. */
    public List<String> readers() {
        return List.of(first, second);
    }

    /** How it stands. */
    public State state() {
        if (settled != null) {
            return State.SETTLED;
        }
        if (verdicts.size() < 2) {
            return State.OPEN;
        }
        List<Verdict> said =
                verdicts.values().stream().map(Said::verdict).distinct().toList();
        return said.size() == 1 && said.get(0) != Verdict.UNCLEAR ? State.AGREED : State.DISPUTED;
    }

    /** Whether both have judged and nothing is written yet. */
    public boolean canBeSettled() {
        return state() == State.DISPUTED || state() == State.AGREED;
    }

    /** What a person may see of it: of verdicts only one's own until both are in. */
    public DoubleReview seenBy(String name) {
        Map<String, Said> seen = new TreeMap<>(verdicts);
        if (seen.size() < 2) {
            seen.keySet().retainAll(List.of(name));
        }
        return new DoubleReview(id, key, first, second, openedBy, openedAt, seen, settledBy, settled);
    }
}
