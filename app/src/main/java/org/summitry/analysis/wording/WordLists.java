package org.summitry.analysis.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.finding.Lexicon;
import org.summitry.resolution.Folding;
import org.summitry.resolution.Stems;

/** The lists of words of a YAML file beside a class, by their names. */
public final class WordLists {
    private final String name;
    private final Map<?, ?> file;

    /** Of the file {@code name} beside {@code owner}; refuses one that is not there or no YAML. */
    public WordLists(Class<?> owner, String name) {
        this.name = name;
        this.file = Lexicon.yaml(owner, name, Map.class);
    }

    /** A list's words as written, folded. */
    public Set<String> forms(String key) {
        Set<String> all = new HashSet<>();
        list(key).forEach(w -> all.add(Folding.fold(w)));
        return Set.copyOf(all);
    }

    /** The stems of a list's words. */
    public Set<String> stems(String key) {
        Set<String> all = new HashSet<>();
        list(key).forEach(w -> all.add(Stems.of(w)));
        return Set.copyOf(all);
    }

    private List<String> list(String key) {
        if (file.get(key) instanceof List<?> words) {
            return words.stream().map(String::valueOf).toList();
        }
        throw new IllegalArgumentException(name + " has no list " + key);
    }
}
