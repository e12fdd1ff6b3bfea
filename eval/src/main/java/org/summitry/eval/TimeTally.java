package org.summitry.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Counts found expressions of time against labelled ones as TempEval-3 does (UzZaman et al. 2013): strict over equal spans,
 * relaxed over overlapping ones, and value, in which a relaxed match counts only when its value is equal.
 */
public final class TimeTally {
    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int valued;

    /**
     * A labelled or found expression.
     *
     * @param start its first character
     * @param end after its last character
     * @param value its TIMEX3 value; or null
     */
    public record Time(int start, int end, @Nullable String value) {}

    /** A label or finding without an equal partner; one of the two is null when nothing overlaps. */
    public record Mistake(@Nullable Time label, @Nullable Time time) {}

    /** Counts one document; gives what was missed, wrong, or found with another value. */
    public List<Mistake> add(List<Time> labels, List<Time> times) {
        List<Mistake> mistakes = new ArrayList<>();
        gold += labels.size();
        found += times.size();
        List<Time> free = new ArrayList<>(times);
        for (Time label : labels) {
            Time match = free.stream()
                    .filter(t -> t.start < label.end && label.start < t.end)
                    .findFirst()
                    .orElse(null);
            if (match != null) {
                free.remove(match);
                relaxed++;
                strict += match.start == label.start && match.end == label.end ? 1 : 0;
            }
            if (match != null && label.value != null && label.value.equals(match.value)) {
                valued++;
            } else {
                mistakes.add(new Mistake(label, match));
            }
        }
        free.forEach(t -> mistakes.add(new Mistake(null, t)));
        return mistakes;
    }

    /** F1 over equal spans. */
    public double strictF1() {
        return f1(strict);
    }

    /** F1 over overlapping spans. */
    public double relaxedF1() {
        return f1(relaxed);
    }

    /** F1 over overlapping spans of equal value. */
    public double valueF1() {
        return f1(valued);
    }

    /** Precision, recall and F1 of the three, a line each. */
    public String report() {
        return line("strict", strict) + line("relaxed", relaxed) + line("value", valued);
    }

    private double f1(int right) {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    private String line(String measure, int right) {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = gold == 0 ? 0 : (double) right / gold;
        return String.format(
                Locale.ROOT,
                "%-8s P %.3f  R %.3f  F1 %.3f  (%d gold, %d found)%n",
                measure,
                precision,
                recall,
                f1(right),
                gold,
                found);
    }
}
