package org.summitry.analysis.positions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.analysis.wording.Word;
import org.summitry.analysis.wording.WordLists;
import org.summitry.analysis.wording.Wording;

/**
 * Finds who takes a side among statements and undertakings on one topic, and what others said on the same matter. Words weigh by how few
 * of the texts have them (inverse document frequency, Sparck Jones 1972).
 */
public final class Positions {
    private static final WordLists WORDS = new WordLists(Positions.class, "positions.yaml");
    private static final Set<String> FAVOURS = WORDS.stems("favours");
    private static final Set<String> OPPOSES = WORDS.stems("opposes");
    private static final Set<String> BEFORE = WORDS.stems("before");
    private static final Set<String> COMMON = WORDS.stems("common");

    /** Two words bring two texts together: one is shared by chance. */
    private static final int LEAST_SHARED = 2;

    private static final int SHORTEST = 4;
    private static final int MOST_NEAR = 2;

    /** A word that more of the texts have than this belongs to the topic, not to a matter; a few may always have it. */
    private static final double MOST_HAVING = 0.15;

    private static final int FEW = 4;

    private final List<Said> all;
    private final Map<Said, Map<String, Word>> terms = new LinkedHashMap<>();
    private final Map<String, Integer> having = new HashMap<>();

    private Positions(Collection<Said> all) {
        this.all = List.copyOf(all);
        for (Said s : this.all) {
            Map<String, Word> of = terms(s.words());
            terms.put(s, of);
            of.keySet().forEach(t -> having.merge(t, 1, Integer::sum));
        }
    }

    /** The sides taken, in the order of what was said. */
    public static List<Position> of(Collection<Said> said) {
        Positions positions = new Positions(said);
        List<Position> found = new ArrayList<>();
        for (Said s : positions.all) {
            stance(s).ifPresent(stance -> found.add(new Position(s, stance, positions.near(s))));
        }
        return found;
    }

    /** The side that a cue takes, or the noun that what was said begins with ('expressed their support for'); a refusal or denial turns it, and takes one where the cue takes none. */
    static Optional<Stance> stance(Said said) {
        Set<String> cue = new HashSet<>();
        Wording.words(said.cue()).forEach(w -> cue.add(w.stem()));
        Wording.words(said.words()).stream()
                .map(Word::stem)
                .filter(w -> !BEFORE.contains(w))
                .findFirst()
                .ifPresent(cue::add);
        boolean against = !Collections.disjoint(cue, OPPOSES);
        boolean favours = !against && !Collections.disjoint(cue, FAVOURS);
        if (against || said.negated()) {
            return Optional.of(Stance.OPPOSES);
        }
        return favours ? Optional.of(Stance.FAVOURS) : Optional.empty();
    }

    private List<Position.Near> near(Said said) {
        Map<String, Word> own = terms.getOrDefault(said, Map.of());
        Map<Position.Near, Double> found = new LinkedHashMap<>();
        for (Said other : all) {
            if (other.by().isEmpty() || !Collections.disjoint(other.by(), said.by())) {
                continue; // of nobody, or their own words again
            }
            Set<String> shared = new HashSet<>(own.keySet());
            shared.retainAll(terms.getOrDefault(other, Map.of()).keySet());
            shared.removeIf(t -> !tells(t));
            boolean matter = shared.stream().anyMatch(t -> isThing(own, t));
            if (shared.size() >= LEAST_SHARED && matter) {
                found.put(new Position.Near(other, named(own, shared)), weight(shared));
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<Position.Near, Double>comparingByValue().reversed())
                .limit(MOST_NEAR)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Names alone do not make a matter: whoever speaks of a country may speak of anything. */
    private static boolean isThing(Map<String, Word> own, String term) {
        Word word = own.get(term);
        return word != null && !word.isName();
    }

    private boolean tells(String term) {
        return having.getOrDefault(term, 0) <= Math.max(FEW, MOST_HAVING * all.size());
    }

    private double weight(Set<String> shared) {
        return shared.stream()
                .mapToDouble(t -> Math.log(1 + (double) all.size() / having.getOrDefault(t, 1)))
                .sum();
    }

    private List<String> named(Map<String, Word> own, Set<String> shared) {
        return shared.stream()
                .sorted(Comparator.<String, Integer>comparing(t -> having.getOrDefault(t, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .map(t -> own.get(t))
                .map(w -> w == null ? "" : w.form())
                .toList();
    }

    private static Map<String, Word> terms(String text) {
        Map<String, Word> terms = new LinkedHashMap<>();
        for (Word w : Wording.words(text)) {
            if (w.isWord() && w.value() == null && w.folded().length() >= SHORTEST && !COMMON.contains(w.stem())) {
                terms.putIfAbsent(w.stem(), w);
            }
        }
        return terms;
    }
}
