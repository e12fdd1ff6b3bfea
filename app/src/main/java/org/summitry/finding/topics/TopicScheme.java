package org.summitry.finding.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitry.finding.topics.Term.Weight;
import org.summitry.packs.Topic;
import org.summitry.packs.TopicLoader;

/** The published topics with their terms, ready to be looked up. Immutable. */
public final class TopicScheme {
    private static final Comparator<Term> LONGEST = Comparator.comparingInt(
                    (Term t) -> -t.words().size())
            .thenComparing(Term::weight)
            .thenComparing(Term::text);

    private final List<Topic> topics;
    private final Map<String, List<Term>> byFirstWord = new HashMap<>();

    /** The scheme of {@code topics}, in their order. */
    public TopicScheme(List<Topic> topics) {
        this.topics = List.copyOf(topics);
        for (int i = 0; i < topics.size(); i++) {
            add(i, topics.get(i).strong(), Weight.STRONG);
            add(i, topics.get(i).weak(), Weight.WEAK);
            add(i, topics.get(i).except(), Weight.EXCEPT);
        }
        byFirstWord.values().forEach(terms -> terms.sort(LONGEST));
    }

    /** The scheme that comes with the program. */
    public static TopicScheme bundled() {
        return new TopicScheme(TopicLoader.bundled());
    }

    /** The topics, in the order in which they are listed to people. */
    public List<Topic> topics() {
        return topics;
    }

    private void add(int topic, List<String> terms, Weight weight) {
        for (String text : terms) {
            Term term = Term.of(topic, text, weight);
            byFirstWord
                    .computeIfAbsent(term.words().get(0), k -> new ArrayList<>())
                    .add(term);
        }
    }

    /** A term found. @param from index of its first word @param to index after its last */
    record Found(Term term, int from, int to) {}

    /**
     * The terms of all topics in {@code text}, in its order. Of one topic, no two overlap: the earlier, then the longer wins, and
     * exceptions take part in that before they are left out.
     */
    List<Found> find(List<TextWord> text) {
        List<Found> found = new ArrayList<>();
        int[] free = new int[topics.size()]; // by topic, the first word that none of its terms has taken
        for (int from = 0; from < text.size(); from++) {
            for (Term t : startingAt(text, from)) {
                if (free[t.topic()] <= from) {
                    free[t.topic()] = from + t.words().size();
                    if (t.weight() != Weight.EXCEPT) {
                        found.add(new Found(t, from, from + t.words().size()));
                    }
                }
            }
        }
        return found;
    }

    private List<Term> startingAt(List<TextWord> text, int from) {
        List<Term> terms = new ArrayList<>();
        for (String form : text.get(from).forms()) {
            for (Term t : byFirstWord.getOrDefault(form, List.of())) {
                if (t.isAt(text, from)) {
                    terms.add(t);
                }
            }
        }
        terms.sort(LONGEST);
        return terms;
    }
}
