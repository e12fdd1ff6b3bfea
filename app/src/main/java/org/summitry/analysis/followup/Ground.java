package org.summitry.analysis.followup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.analysis.wording.WordVectors;
import org.summitry.resolution.Folding;

/**
 * Whether a later document stands on a matter's ground: it speaks of what the matter is about, and names who took it on or
 * what the matter's sentence names; or it has all words of a matter with a name. In a register with documents on many affairs nearly every pair is of two of them, and a word that both happen to have says nothing;
 * pairs labelled to fit and to measure with ({@code eval/run FollowUps}) were all put together by somebody who saw a common ground.
 */
final class Ground {
    /** The least part of the words of the matter's text that the document must have, by weight. */
    private static final double LEAST_WORDS = 0.5;

    /** What a sentence must have of the matter's words, by weight. */
    private static final double LEAST_REACH = 1.5;

    private static final double PROPER = 2;

    private final Rarity rarity;
    private final Map<String, Set<String>> terms = new HashMap<>();

    /** Of all sentences of the documents. */
    Ground(List<Later> reports, Rarity rarity) {
        this.rarity = rarity;
        for (Later report : reports) {
            terms.computeIfAbsent(report.passage().document(), d -> new HashSet<>())
                    .addAll(report.sentence().terms());
        }
    }

    /**
     * What is looked for of a matter, worked out once for all its candidates.
     *
     * @param words of its text but for its actors, with their weights
     * @param proper those of them that are names and no words of the language
     * @param named who took it on, and what its sentence names
     * @param hasName whether something written as a name is in its text
     */
    record Wanted(Map<String, Double> words, Set<String> proper, Set<String> named, boolean hasName) {
        /** The weight of all its words. */
        double weight() {
            double all = 0;
            for (double word : words.values()) {
                all += word; // in the same order as what is found of them, so that all of it is all
            }
            return all;
        }
    }

    Wanted of(Prepared matter) {
        Map<String, Double> words = new LinkedHashMap<>();
        for (String term : matter.text().terms()) {
            if (!matter.actors().containsKey(term)) {
                words.put(term, rarity.of(term));
            }
        }
        Set<String> proper = new HashSet<>(matter.names());
        proper.removeIf(n -> !isProper(matter.text(), n));
        Set<String> named = new HashSet<>(matter.names());
        named.addAll(matter.sentence().names());
        named.removeIf(n -> !isProper(matter.sentence(), n));
        named.addAll(matter.actors().keySet());
        return new Wanted(words, proper, named, !matter.names().isEmpty());
    }

    /** Whether {@code document} stands on the ground of a matter. */
    boolean isShared(Wanted matter, String document) {
        Set<String> here = terms.getOrDefault(document, Set.of());
        double all = matter.weight();
        double found = 0;
        for (Map.Entry<String, Double> word : matter.words().entrySet()) {
            found += here.contains(word.getKey()) ? word.getValue() : 0;
        }
        double share = all == 0 ? 0 : found / all;
        return share == 1 && matter.hasName()
                || share >= LEAST_WORDS && matter.named().stream().anyMatch(here::contains);
    }

    /**
     * Whether a sentence in its paragraph says enough of the matter that it is no chance: all words of a text of several, a name that is no word of
     * the language, or several words. Names alone, as in the line that says where a report was written, say nothing.
     */
    static boolean isReached(Wanted matter, Later report) {
        if (report.sentence().words().stream().allMatch(w -> !w.isWord() || w.value() != null || w.isCapitalised())) {
            return false;
        }
        double reach = 0;
        boolean all = matter.words().size() > 1;
        for (Map.Entry<String, Double> word : matter.words().entrySet()) {
            String term = word.getKey();
            reach += report.presence(term) * (matter.proper().contains(term) ? PROPER : word.getValue());
            all &= report.sentence().has(term);
        }
        return reach >= LEAST_REACH || all;
    }

    /** A name that the language has no word for: 'Kambarata', but not 'Free' in 'Free Trade Agreement'. */
    private static boolean isProper(Content content, String name) {
        return WordVectors.shared().meaning(Folding.fold(content.form(name))) == null;
    }
}
