package org.summitry.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * From the scores of tokens to marks: spans by their BIO labels, and for each content the source and cue it points to.
 *
 * <p>A content's source is the candidate its tokens point to with the greatest mean log probability, less a prior that grows with
 * the distance; or none, if pointing nowhere is likelier. The constants come
 * from an experiment before this network and were not fitted anew.
 */
final class Decoding {
    /** Weight of the logarithm of the distance in tokens. */
    private static final double DISTANCE = 0.5;

    /** What a source or cue inside the content itself loses, in units of {@link #DISTANCE}. */
    private static final double INSIDE = 3;

    private static final double NOWHERE = -1.0;

    /**
     * The probability from which a token is taken for part of an undertaking: below a half, since the network saw many texts in
     * which rules alone had looked for them. What is too doubtful the finder leaves out.
     */
    private static final double FAIR_CHANCE = 0.25;

    private static final int POINTING = 40;

    private final Tagged tagged;
    private final List<Word> words;

    Decoding(Tagged tagged, List<Word> words) {
        if (tagged.size() != words.size()) {
            throw new IllegalArgumentException(tagged.size() + " tagged tokens for " + words.size() + " words");
        }
        this.tagged = tagged;
        this.words = words;
    }

    Marks marks() {
        List<Range> names = ranges("name");
        return new Marks(attributions(), actions(names), names(names));
    }

    /** Tokens {@code from} to {@code to}, the latter excluded, of class {@code kind}. */
    private record Range(int from, int to, String kind, double sure) {
        boolean touches(Range o) {
            return from < o.to && o.from < to;
        }

        boolean contains(Range o) {
            return from <= o.from && o.to <= to;
        }

        int distance(Range o) {
            return touches(o) ? 0 : Math.min(Math.abs(o.from - to), Math.abs(from - o.to));
        }
    }

    /** The spans of {@code label}; each as sure as its tokens are on average to be inside one of its kind. */
    private List<Range> ranges(String label) {
        List<String> classes = tagged.classes(label);
        List<Range> found = new ArrayList<>();
        int start = -1;
        String kind = "";
        double sure = 0;
        for (int i = 0; i <= tagged.size(); i++) {
            double[] logs = i < tagged.size() ? tagged.label(label, i) : null;
            String best = logs == null ? "O" : best(label, classes, logs);
            if (start >= 0 && !best.startsWith("I")) {
                found.add(new Range(start, i, kind, sure / (i - start)));
                start = -1;
            }
            if (logs != null && !best.equals("O")) {
                if (start < 0) {
                    start = i;
                    kind = kindOf(best);
                    sure = 0;
                }
                sure += mass(logs, classes, kind);
            }
        }
        return found;
    }

    /** The likeliest class; of undertakings, where there is a fair chance of one, the likeliest of those. */
    private static String best(String label, List<String> classes, double[] logs) {
        int none = classes.indexOf("O");
        if (label.equals("undertaking") && 1 - Math.exp(logs[none]) > FAIR_CHANCE) {
            double[] others = logs.clone();
            others[none] = Double.NEGATIVE_INFINITY;
            return classes.get(argmax(others));
        }
        return classes.get(argmax(logs));
    }

    private static String kindOf(String label) {
        return label.length() > 2 ? label.substring(2) : "";
    }

    private static double mass(double[] logs, List<String> classes, String kind) {
        double sum = 0;
        for (int c = 0; c < logs.length; c++) {
            if (!classes.get(c).equals("O") && kindOf(classes.get(c)).equals(kind)) {
                sum += Math.exp(logs[c]);
            }
        }
        return sum;
    }

    static int argmax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private List<Marks.Attribution> attributions() {
        List<Range> sources = ranges("source");
        List<Range> cues = ranges("cue");
        List<Linked> linked = new ArrayList<>();
        for (Range content : ranges("content")) {
            Choice source = choose("source", content, sources);
            Choice cue = choose("cue", content, cues);
            Linked same = linked.stream()
                    .filter(l -> cue.range != null && l.cue == cue.range && l.source == source.range)
                    .findFirst()
                    .orElse(null);
            if (same != null) {
                same.parts.add(content);
            } else {
                linked.add(new Linked(
                        new ArrayList<>(List.of(content)), source.range, cue.range, content.sure * source.sure));
            }
        }
        return linked.stream().map(this::attribution).toList();
    }

    private record Linked(List<Range> parts, @Nullable Range source, @Nullable Range cue, double sure) {}

    private Marks.Attribution attribution(Linked l) {
        return new Marks.Attribution(
                l.parts.stream().map(this::span).toList(),
                l.source == null ? null : span(l.source),
                l.cue == null ? null : span(l.cue),
                l.sure);
    }

    private record Choice(@Nullable Range range, double sure) {}

    /** The best of {@code candidates} for {@code content} to point to, with its probability among them. */
    private Choice choose(String pointer, Range content, List<Range> candidates) {
        int end = Math.min(content.to, content.from + POINTING);
        List<Tagged.Pointer> pointers = new ArrayList<>();
        for (int i = content.from; i < end; i++) {
            pointers.add(tagged.pointer(pointer, i));
        }
        Range best = null;
        double most = NOWHERE
                + pointers.stream()
                        .mapToDouble(Tagged.Pointer::nowhere)
                        .average()
                        .orElseThrow();
        double sum = Math.exp(most);
        for (Range c : candidates) {
            double value =
                    pointers.stream().mapToDouble(p -> to(p, c)).average().orElseThrow()
                            - DISTANCE * Math.log(1 + content.distance(c))
                            - (content.contains(c) ? INSIDE * DISTANCE : 0);
            sum += Math.exp(value);
            if (value > most) {
                most = value;
                best = c;
            }
        }
        return new Choice(best, Math.exp(most) / sum);
    }

    private static double to(Tagged.Pointer p, Range candidate) {
        double most = Tagged.UNSEEN;
        for (int i = candidate.from; i < candidate.to; i++) {
            most = Math.max(most, p.to(i));
        }
        return most;
    }

    private List<Marks.Action> actions(List<Range> names) {
        List<Range> named = names.stream().filter(r -> "PGOFM".contains(r.kind)).toList();
        List<Marks.Action> found = new ArrayList<>();
        for (Range u : ranges("undertaking")) {
            Choice actor = choose("actor", u, named);
            found.add(new Marks.Action(span(u), u.kind, actor.range == null ? null : span(actor.range), u.sure));
        }
        return found;
    }

    private List<Marks.Name> names(List<Range> names) {
        return names.stream()
                .map(r -> new Marks.Name(span(r), r.kind.charAt(0), r.sure))
                .toList();
    }

    private Span span(Range r) {
        return words.get(r.from).span().cover(words.get(r.to - 1).span());
    }
}
