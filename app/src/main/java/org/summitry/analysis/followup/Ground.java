package org.summitry.analysis.followup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    private static final double IN_PARAGRAPH = 0.6;

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

    /** Whether {@code document} stands on the ground of {@code matter}. */
    boolean isShared(Prepared matter, String document) {
        Set<String> here = terms.getOrDefault(document, Set.of());
        Set<String> named = new LinkedHashSet<>(matter.names());
        named.addAll(matter.sentence().names());
        named.removeIf(n -> !isProper(matter.sentence(), n));
        named.addAll(matter.actors().keySet());
        double share = share(matter, here);
        return share == 1 && !matter.names().isEmpty()
                || share >= LEAST_WORDS && named.stream().anyMatch(here::contains);
    }

    /**
     * Whether a sentence in its paragraph says enough of the matter that it is no chance: all words of a text of several, a name that is no word of
     * the language, or several words. Names alone, as in the line that says where a report was written, say nothing.
     */
    boolean isReached(Prepared matter, Later report) {
        if (report.sentence().words().stream().allMatch(w -> !w.isWord() || w.value() != null || w.isCapitalised())) {
            return false;
        }
        double reach = 0;
        int words = 0;
        int here = 0;
        for (String term : matter.text().terms()) {
            if (!matter.actors().containsKey(term)) {
                double inSentence = report.sentence().presence(term);
                double there =
                        Math.max(inSentence, IN_PARAGRAPH * report.paragraph().presence(term));
                reach += there
                        * (matter.names().contains(term) && isProper(matter.text(), term) ? PROPER : rarity.of(term));
                words++;
                here += inSentence == 1 ? 1 : 0;
            }
        }
        return reach >= LEAST_REACH || words > 1 && here == words;
    }

    /** A name that the language has no word for: 'Kambarata', but not 'Free' in 'Free Trade Agreement'. */
    private static boolean isProper(Content content, String name) {
        return WordVectors.shared().meaning(Folding.fold(content.form(name))) == null;
    }

    private double share(Prepared matter, Set<String> here) {
        double all = 0;
        double found = 0;
        for (String term : matter.text().terms()) {
            if (!matter.actors().containsKey(term)) {
                all += rarity.of(term);
                found += here.contains(term) ? rarity.of(term) : 0;
            }
        }
        return all == 0 ? 0 : found / all;
    }
}
