package org.summitry.analysis.followup;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of comparing matters with later sentences, kept for the next time: a pair is compared again only when its matter, its sentence or
 * something that the comparison takes from the other texts (how rare a word is, what is a name, who may act) has changed. The outcome is
 * the same as without keeping anything. Pairs that were not asked for in one round are forgotten in the next.
 */
final class Compared {
    private final @Nullable Linker linker;
    private final Map<Matter, Map<Later, Kept>> before;
    private final Map<Matter, Map<Later, Kept>> now = new HashMap<>();
    private final Map<Later, Integer> outside = new IdentityHashMap<>();
    private @Nullable Prepared last;
    private int outsideOfLast;
    private long made;

    /** What a link is made of; only that of pairs that a person may be asked about is kept. */
    record Outcome(double score, Status status, String told, List<String> reasons) {}

    private record Kept(long outside, @Nullable Outcome outcome) {}

    /** Nothing is kept yet, and nothing can be compared before {@link #next}. */
    Compared() {
        this(null, Map.of());
    }

    private Compared(@Nullable Linker linker, Map<Matter, Map<Later, Kept>> before) {
        this.linker = linker;
        this.before = before;
    }

    /** For the next round, by a linker that knows the texts as they are then. */
    Compared next(Linker linker) {
        return new Compared(linker, now);
    }

    /**
     * What comes of comparing the two, from before if that still holds; null when nobody need be asked.
     *
     * @param judged whether a person has judged the pair, so that it is told of however unlikely it is
     */
    @Nullable
    Outcome of(Prepared matter, Later report, boolean judged) {
        if (linker == null) {
            throw new IllegalStateException("no round has begun: next(linker) comes first");
        }
        if (last != matter) {
            last = matter;
            outsideOfLast = linker.outside(matter);
        }
        long seen = (long) outsideOfLast << 32 | outside.computeIfAbsent(report, linker::outside) & 0xFFFF_FFFFL;
        Kept kept = before.getOrDefault(matter.matter(), Map.of()).get(report);
        if (kept == null || kept.outside() != seen || judged && kept.outcome() == null) {
            Comparison c = linker.compare(matter, report);
            boolean told = judged || c.score() >= Weights.read().waiting();
            kept = new Kept(seen, told ? new Outcome(c.score(), c.status(), c.told(), c.reasons()) : null);
            made++;
        }
        now.computeIfAbsent(matter.matter(), m -> new IdentityHashMap<>()).put(report, kept);
        return kept.outcome();
    }

    /** How many pairs were compared anew in this round. */
    long made() {
        return made;
    }
}
