package org.summitry.analysis.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.agreement.Alpha;

/**
 * The scores of two blind coders and an adjudicator under written guidelines. Not for several threads.
 *
 * <p>{@link #sheet} gives a coder what that coder scored and nothing of the others, until both have scored.
 */
public final class Assessment {
    private static final int CODERS = 2;

    private final Map<String, Guideline> guidelines = new TreeMap<>();
    private final Map<Cell, List<Coding>> codings = new TreeMap<>();
    private final Map<Cell, Coding> adjudged = new TreeMap<>();

    /** A commitment and a holder. */
    public record Cell(String commitment, String holder) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int first = commitment.compareTo(other.commitment);
            return first != 0 ? first : holder.compareTo(other.holder);
        }
    }

    /** Lays down what counts; refuses a second guideline, and one for what was scored already. */
    public void add(Guideline guideline) {
        if (guidelines.putIfAbsent(guideline.commitment(), guideline) != null) {
            throw new IllegalArgumentException(guideline.commitment() + " has a guideline already");
        }
    }

    /** Takes a coder's score; refuses a third coder, a second score of one coder, and what the guideline does not allow. */
    public void code(Coding coding) {
        check(coding);
        List<Coding> given =
                codings.computeIfAbsent(new Cell(coding.commitment(), coding.holder()), k -> new ArrayList<>());
        if (given.size() == CODERS || given.stream().anyMatch(c -> c.coder().equals(coding.coder()))) {
            throw new IllegalArgumentException(coding.commitment() + " by " + coding.holder()
                    + ": two coders score it, each once; " + coding.coder() + " comes too many");
        }
        given.add(coding);
    }

    /** Settles what the two coders disagree on; refuses to settle what they agree on, and one of the two as adjudicator. */
    public void adjudicate(Coding ruling) {
        check(ruling);
        Cell cell = new Cell(ruling.commitment(), ruling.holder());
        List<Coding> given = codings.getOrDefault(cell, List.of());
        boolean differ =
                given.size() == CODERS && given.get(0).score() != given.get(1).score();
        if (!differ || given.stream().anyMatch(c -> c.coder().equals(ruling.coder()))) {
            throw new IllegalArgumentException(ruling.commitment() + " by " + ruling.holder()
                    + ": a third person settles it, once two coders differ");
        }
        adjudged.put(cell, ruling);
    }

    private void check(Coding coding) {
        Guideline guideline = guidelines.get(coding.commitment());
        if (guideline == null || coding.day().isBefore(guideline.written())) {
            throw new IllegalArgumentException(coding.commitment() + ": write its guideline before it is scored");
        }
        for (Coding.Report r : coding.evidence()) {
            if (!guideline.covers(r.published())) {
                throw new IllegalArgumentException(coding.commitment() + ": " + r.citation() + " of " + r.published()
                        + " lies outside the window from " + guideline.from() + " to " + guideline.to());
            }
        }
    }

    /** What a coder may see: the own scores, and the other's where both have scored. */
    public List<Coding> sheet(String coder) {
        return codings.values().stream()
                .flatMap(given -> given.stream().filter(c -> c.coder().equals(coder) || given.size() == CODERS))
                .toList();
    }

    /** The score that stands: what both say, else what was settled; null while it is open. */
    public @Nullable Score standing(Cell cell) {
        Coding ruling = adjudged.get(cell);
        List<Coding> given = codings.getOrDefault(cell, List.of());
        boolean agree =
                given.size() == CODERS && given.get(0).score() == given.get(1).score();
        return ruling != null ? ruling.score() : agree ? given.get(0).score() : null;
    }

    /** Krippendorff's alpha of the coders' figures, ordinal; empty when there is nothing to agree on. */
    public OptionalDouble agreement() {
        List<List<Integer>> units = codings.values().stream()
                .map(given -> given.stream()
                        .flatMap(c -> c.score().value().stream().boxed())
                        .toList())
                .toList();
        return Alpha.of(units, Alpha.Level.ORDINAL);
    }

    /** Means by holder. */
    public Map<String, Mean> byHolder() {
        return means(Cell::holder);
    }

    /** Means by commitment. */
    public Map<String, Mean> byCommitment() {
        return means(Cell::commitment);
    }

    /** Means by meeting. */
    public Map<String, Mean> byMeeting() {
        return means(c -> guideline(c).meeting());
    }

    /** Means by topic. */
    public Map<String, Mean> byTopic() {
        return means(c -> guideline(c).topic());
    }

    /** The guidelines, by commitment. */
    public List<Guideline> guidelines() {
        return List.copyOf(guidelines.values());
    }

    /** A commitment's guideline; null when it has none. */
    public @Nullable Guideline guidelineOf(String commitment) {
        return guidelines.get(commitment);
    }

    /** What was scored by anybody of the commitments of a meeting; an empty id: of all. */
    public List<Cell> cells(String meeting) {
        return codings.keySet().stream()
                .filter(c -> meeting.isEmpty() || guideline(c).meeting().equals(meeting))
                .toList();
    }

    /** The coders' scores of a cell, once both have scored; nothing before. */
    public List<Coding> shown(Cell cell) {
        List<Coding> given = codings.getOrDefault(cell, List.of());
        return given.size() == CODERS ? List.copyOf(given) : List.of();
    }

    /** What was settled; null when nothing was. */
    public @Nullable Coding ruling(Cell cell) {
        return adjudged.get(cell);
    }

    /** Those that two coders differ on and nobody has settled. */
    public List<Cell> disputed() {
        return codings.keySet().stream()
                .filter(c -> !shown(c).isEmpty() && standing(c) == null)
                .toList();
    }

    /** The part that is about one meeting; an empty id: all of it. */
    public Assessment of(String meeting) {
        Assessment part = new Assessment();
        guidelines.values().stream()
                .filter(g -> meeting.isEmpty() || g.meeting().equals(meeting))
                .forEach(g -> part.guidelines.put(g.commitment(), g));
        for (Cell cell : cells(meeting)) {
            part.codings.put(cell, codings.getOrDefault(cell, List.of()));
            Coding ruling = adjudged.get(cell);
            if (ruling != null) {
                part.adjudged.put(cell, ruling);
            }
        }
        return part;
    }

    private Guideline guideline(Cell cell) {
        Guideline guideline = guidelines.get(cell.commitment());
        if (guideline == null) {
            throw new IllegalStateException(cell.commitment() + " was scored without a guideline");
        }
        return guideline;
    }

    private Map<String, Mean> means(Function<Cell, String> by) {
        Map<String, List<Score>> groups = new TreeMap<>();
        for (Cell cell : codings.keySet()) {
            Score score = standing(cell);
            groups.computeIfAbsent(by.apply(cell), k -> new ArrayList<>())
                    .add(score == null ? Score.NO_REPORT_FOUND : score);
        }
        Map<String, Mean> means = new TreeMap<>();
        groups.forEach((k, scores) -> means.put(k, Mean.of(scores)));
        return means;
    }
}
