package org.summitry.analysis.followup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of comparing matters with later sentences, kept for the next time: a pair is compared again only when its matter, its sentence or
 * something that the comparison takes from the other texts (how rare a word is, what is a name, who may act) has changed. The outcome is
 * the same as without keeping anything. Pairs that were not asked for in one round are forgotten in the next.
 *
 * <p>Millions of pairs may be asked for, and nobody is ever asked about nearly all of them: of those only the number of the sentence is kept.
 */
final class Compared {
    private final @Nullable Linker linker;
    private final Map<Matter, Kept> before;
    private final Map<Later, Integer> outsideBefore;
    private final Map<Matter, Kept> now = new HashMap<>();
    private final Map<Later, Integer> outside = new IdentityHashMap<>();
    private long made;

    /** What a link is made of; only that of pairs that a person may be asked about is kept. */
    record Outcome(double score, Status status, String told, List<String> reasons) {}

    /**
     * What was compared with a matter.
     *
     * @param outside what the comparison took from other texts for the matter
     * @param asked the numbers of the sentences, ascending
     * @param outcomes those that are told of, by the number of the sentence
     */
    private record Kept(int outside, int[] asked, Map<Integer, Outcome> outcomes) {}

    private static final Kept NOTHING = new Kept(0, new int[0], Map.of());

    /** Nothing is kept yet, and nothing can be compared before {@link #next}. */
    Compared() {
        this(null, Map.of(), Map.of());
    }

    private Compared(@Nullable Linker linker, Map<Matter, Kept> before, Map<Later, Integer> outsideBefore) {
        this.linker = linker;
        this.before = before;
        this.outsideBefore = outsideBefore;
    }

    /** For the next round, by a linker that knows the texts as they are then. */
    Compared next(Linker linker) {
        return new Compared(linker, now, outside);
    }

    /**
     * What comes of comparing a matter with each of some sentences, from before where that still holds: the outcome by sentence, without those about
     * which nobody need be asked. To be called once for a matter in a round.
     *
     * @param judged sentences of pairs that a person has judged, which are told of however unlikely they are
     */
    Map<Later, Outcome> of(Prepared matter, List<Later> reports, Set<Later> judged) {
        if (linker == null) {
            throw new IllegalStateException("no round has begun: next(linker) comes first");
        }
        int mine = linker.outside(matter);
        Kept kept = before.get(matter.matter());
        Kept old = kept == null || kept.outside() != mine ? NOTHING : kept;
        Map<Later, Outcome> told = new IdentityHashMap<>();
        Map<Integer, Outcome> outcomes = new HashMap<>();
        for (Later report : reports) {
            int theirs = outside.computeIfAbsent(report, linker::outside);
            boolean asked = judged.contains(report);
            boolean same = isKept(old, report, theirs);
            Outcome outcome = same ? old.outcomes().get(report.number()) : null;
            if (!same || outcome == null && asked) {
                outcome = compare(linker, matter, report, asked);
            }
            if (outcome != null) {
                told.put(report, outcome);
                outcomes.put(report.number(), outcome);
            }
        }
        int[] asked = reports.stream().mapToInt(Later::number).sorted().toArray();
        now.put(matter.matter(), new Kept(mine, asked, outcomes));
        return told;
    }

    private boolean isKept(Kept old, Later report, int outsideNow) {
        Integer then = outsideBefore.get(report);
        return then != null && then == outsideNow && Arrays.binarySearch(old.asked(), report.number()) >= 0;
    }

    private @Nullable Outcome compare(Linker with, Prepared matter, Later report, boolean judged) {
        made++;
        double least = judged ? 0 : Weights.read().waiting();
        Comparison c = with.compare(matter, report, least);
        return c == null || c.score() < least ? null : new Outcome(c.score(), c.status(), c.told(), c.reasons());
    }

    /** How many pairs were compared anew in this round. */
    long made() {
        return made;
    }
}
