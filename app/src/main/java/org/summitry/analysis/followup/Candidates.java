package org.summitry.analysis.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which later sentences a matter is compared with: those that share a word with it that says something (blocking by an inverted index), in a document that stands on its {@link Ground}. */
final class Candidates {
    /** Words that more sentences have find no candidates: they say too little. */
    private static final int COMMON = 400;

    private static final double LEAST = 0.9;

    private final Ground ground;
    private final Map<String, List<Later>> byNotion = new HashMap<>();

    Candidates(List<Later> reports, Rarity rarity) {
        this.ground = new Ground(reports, rarity);
        for (Later report : reports) {
            for (String notion : report.sentence().terms()) {
                if (!Vocabulary.isGeneric(notion)) {
                    byNotion.computeIfAbsent(notion, k -> new ArrayList<>()).add(report);
                }
            }
        }
        byNotion.values().removeIf(having -> having.size() > COMMON);
    }

    /** Those of a matter, in the order of their numbers. */
    List<Later> of(Prepared matter) {
        Ground.Wanted wanted = ground.of(matter);
        if (wanted.weight() < LEAST) { // 'a Joint Statement': no later sentence could be told to speak of this one
            return List.of();
        }
        Set<Later> found = new HashSet<>();
        Map<String, Boolean> onGround = new HashMap<>();
        for (String notion : wanted.words().keySet()) {
            for (Later report : byNotion.getOrDefault(notion, List.of())) {
                if (isLater(matter.matter().passage(), report.passage())
                        && onGround.computeIfAbsent(report.passage().document(), d -> ground.isShared(wanted, d))
                        && Ground.isReached(wanted, report)) {
                    found.add(report);
                }
            }
        }
        return found.stream().sorted(Comparator.comparingInt(Later::number)).toList();
    }

    /** Of a later day and in other words: what is printed again reports nothing. */
    private static boolean isLater(Passage earlier, Passage later) {
        LocalDate before = earlier.published();
        LocalDate after = later.published();
        return before != null
                && after != null
                && after.isAfter(before)
                && !earlier.sentence().equals(later.sentence());
    }
}
