package org.summitry.finding.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitry.finding.topics.TopicScheme.Found;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.packs.Topic;
import org.summitry.text.Span;

/** Says what passages are about. The package's description tells how. Safe for use by several threads. */
public final class TopicTagger {
    /** More would say nothing of a passage. */
    private static final int MOST = 3;
    /** One strong term, or two weak ones. */
    private static final double ENOUGH = 1;
    /** Of which so much in the passage: its sentence alone never gives it a topic. */
    private static final double ENOUGH_INSIDE = 0.5;

    private static final double OUTSIDE = 0.5;

    private final TopicScheme scheme;

    /** A tagger for one scheme. */
    public TopicTagger(TopicScheme scheme) {
        this.scheme = scheme;
    }

    /** The topics of each of {@code passages}. */
    public Topics tag(Parse parse, Collection<Span> passages) {
        Map<Integer, List<Located>> bySentence = new HashMap<>();
        Map<Span, List<TopicScore>> topics = new HashMap<>();
        for (Span passage : passages) {
            List<Located> found = new ArrayList<>();
            for (Sentence s : sentences(parse, passage)) {
                found.addAll(bySentence.computeIfAbsent(s.index(), i -> locate(s)));
            }
            topics.put(passage, scores(found, passage));
        }
        return new Topics(topics);
    }

    private static List<Sentence> sentences(Parse parse, Span passage) {
        Sentence first = parse.sentenceAt(passage.start());
        List<Sentence> from = parse.sentences()
                .subList(first == null ? 0 : first.index(), parse.sentences().size());
        return from.stream()
                .takeWhile(s -> s.span().start() < passage.end())
                .filter(s -> s.span().overlaps(passage))
                .toList();
    }

    /** A term with the characters it stands on. */
    private record Located(Term term, Span span) {}

    private List<Located> locate(Sentence sentence) {
        List<TextWord> words = TextWord.of(sentence);
        List<Located> located = new ArrayList<>();
        for (Found f : scheme.find(words)) {
            Span span = words.get(f.from()).span().cover(words.get(f.to() - 1).span());
            located.add(new Located(f.term(), span));
        }
        return located;
    }

    private List<TopicScore> scores(List<Located> found, Span passage) {
        Map<Integer, Tally> tallies = new LinkedHashMap<>(); // in the order of the text
        for (Located l : found) {
            tallies.computeIfAbsent(l.term.topic(), k -> new Tally()).add(l.term, passage.contains(l.span));
        }
        List<TopicScore> scores = new ArrayList<>();
        tallies.forEach((topic, tally) -> {
            if (tally.inside() >= ENOUGH_INSIDE && tally.score() >= ENOUGH) {
                Topic t = scheme.topics().get(topic);
                scores.add(new TopicScore(t.id(), tally.score(), List.copyOf(tally.worth.keySet())));
            }
        });
        scores.sort(Comparator.comparingDouble(s -> -s.score())); // stable
        return scores.subList(0, Math.min(MOST, scores.size()));
    }

    /** The terms of one topic in one passage. */
    private static final class Tally {
        private final Map<String, Double> worth = new LinkedHashMap<>();
        private final Map<String, Double> worthInside = new LinkedHashMap<>();

        void add(Term term, boolean inside) {
            double full = term.weight().worth();
            worth.merge(term.text(), inside ? full : full * OUTSIDE, Math::max);
            if (inside) {
                worthInside.put(term.text(), full);
            }
        }

        double score() {
            return worth.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        double inside() {
            return worthInside.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }
}
