package org.summitry.analysis.followup;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much a notion says, by the share of texts that have it (inverse document frequency, Sparck Jones 1972), 0 to 1. A function of the set
 * of texts, not of their order. Numbers of texts count by powers of two: some more texts change the weights of few words.
 */
final class Rarity {
    private static final double GENERIC = 0.3;
    private static final double FEW = 200;
    private static final double LEAST = 0.25;

    private final Map<String, Integer> texts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final int all;

    /** Of texts. */
    Rarity(Collection<Content> contents) {
        for (Content c : contents) {
            c.terms().forEach(n -> texts.merge(n, 1, Integer::sum));
            names.addAll(c.names());
        }
        all = contents.size();
    }

    /** The names of a sentence, its first word among them where some text has it as a name. */
    Set<String> names(Content content) {
        Set<String> all = new LinkedHashSet<>(content.names());
        for (int i = 0; i < content.words().size(); i++) {
            boolean first =
                    content.words().get(i).first() && content.words().get(i).isCapitalised();
            if (first && names.contains(content.notions().get(i))) {
                all.add(content.notions().get(i));
            }
        }
        return all;
    }

    /** The weight of a notion. */
    double of(String notion) {
        double listed = Vocabulary.isGeneric(notion) ? GENERIC : 1;
        int having = Integer.highestOneBit(texts.getOrDefault(notion, 0));
        double size = Math.max(
                FEW,
                Integer.highestOneBit(all + 1)); // in a few texts that tell of one matter its words are no less telling
        double rare = having <= 1 ? 1 : Math.log(size / having) / Math.log(size);
        return listed * Math.max(LEAST, rare);
    }
}
