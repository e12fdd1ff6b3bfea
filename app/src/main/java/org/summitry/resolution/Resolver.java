package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which reports are of the same thing: {@link #prepare} each once, {@link #judge} two of one kind, or {@link #resolve} all.
 *
 * <p>Thread-safe; judging two prepared reports takes some microseconds.
 */
public final class Resolver {
    private static final Map<String, KindScorer<?>> SCORERS = Map.of(
            "person", new PersonScorer(),
            "organization", new BodyScorer(),
            "state", new StateScorer(),
            "format", new BodyScorer(),
            "meeting", new MeetingScorer(),
            "statement", new StatementScorer(),
            "undertaking", new UndertakingScorer(),
            "instrument", new InstrumentScorer(),
            "project", new ProjectScorer());

    /** The kinds of records that can be resolved. */
    public static Set<String> kinds() {
        return new TreeSet<>(SCORERS.keySet());
    }

    /** Reads a report once for all its comparisons; fails for a kind that is not in {@link #kinds}. */
    public Prepared prepare(Report report) {
        return prepare(report, scorer(report.kind()));
    }

    /** The same without keys and most of the record: for who knows the report's blocks already and only judges. */
    public Prepared compared(Report report) {
        return new Prepared(report, Set.of(), "", scorer(report.kind()).facts(report)).compared();
    }

    private static <F> Prepared prepare(Report report, KindScorer<F> scorer) {
        F facts = scorer.facts(report);
        Set<String> keys = new TreeSet<>();
        scorer.keys(facts).forEach(k -> keys.add(report.kind() + ":" + k));
        scorer.looseKeys(facts).forEach(k -> keys.add(Blocks.LOOSE + report.kind() + ":" + k));
        return new Prepared(report, keys, scorer.label(facts), facts);
    }

    /** Whether two reports are of the same thing. Symmetric, and a function of the two alone; fails when the kinds differ. */
    public Judgement judge(Prepared a, Prepared b) {
        String kind = a.kind();
        if (!kind.equals(b.kind())) {
            throw new IllegalArgumentException(
                    "only reports of one kind are compared, not " + kind + " and " + b.kind());
        }
        boolean ordered = a.report().key().compareTo(b.report().key()) <= 0;
        return ordered ? judge(a, b, scorer(kind)) : judge(b, a, scorer(kind));
    }

    @SuppressWarnings("unchecked") // prepare() made the facts with the scorer of the same kind.
    private static <F> Judgement judge(Prepared a, Prepared b, KindScorer<F> scorer) {
        Comparison comparison = new Comparison(Weights.of(a.kind()));
        scorer.compare((F) a.facts(), (F) b.facts(), comparison);
        return comparison.judge();
    }

    /** Blocks, judges and clusters; the result does not depend on the order of the reports. */
    public Clusters resolve(Collection<Report> reports) {
        List<Prepared> prepared = reports.stream().map(this::prepare).toList();
        List<Edge> edges = new ArrayList<>();
        for (Blocks.Pair pair : Blocks.pairs(prepared)) {
            Judgement judgement = judge(pair.a(), pair.b());
            edges.add(new Edge(pair.a().report().key(), pair.b().report().key(), judgement));
        }
        return Clusters.of(reports, edges);
    }

    private static KindScorer<?> scorer(String kind) {
        KindScorer<?> scorer = SCORERS.get(kind);
        if (scorer == null) {
            throw new IllegalArgumentException("reports of kind " + kind + " cannot be resolved");
        }
        return scorer;
    }
}
