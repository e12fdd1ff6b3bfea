package org.summitry.analysis.commitments;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.finding.Lexicon;
import org.summitry.resolution.Folding;
import org.summitry.resolution.Stems;

/** The lists of {@code commitments.yaml}. */
final class CommitmentWords {
    private static final Map<?, ?> FILE = Lexicon.yaml(CommitmentWords.class, "commitments.yaml", Map.class);

    private CommitmentWords() {}

    /** A list's words as written, folded. */
    static Set<String> forms(String key) {
        Set<String> all = new HashSet<>();
        list(key).forEach(w -> all.add(Folding.fold(w)));
        return Set.copyOf(all);
    }

    /** The stems of a list's words. */
    static Set<String> stems(String key) {
        Set<String> all = new HashSet<>();
        list(key).forEach(w -> all.add(Stems.of(w)));
        return Set.copyOf(all);
    }

    private static List<String> list(String key) {
        if (FILE.get(key) instanceof List<?> words) {
            return words.stream().map(String::valueOf).toList();
        }
        throw new IllegalArgumentException("commitments.yaml has no list " + key);
    }
}
