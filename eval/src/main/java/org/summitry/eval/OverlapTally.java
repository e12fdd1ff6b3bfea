package org.summitry.eval;

import java.util.List;
import java.util.Locale;
import org.summitry.text.Span;

/** Counts of spans, or pairs of spans, found and asked for, by overlap. Not safe for several threads. */
final class OverlapTally {
    private final String name;
    private int hit;
    private int missed;
    private int right;
    private int wrong;

    OverlapTally(String name) {
        this.name = name;
    }

    /**
     * One document's spans.
     *
     * @param asked those that should be found
     * @param allowed those that may be found (the asked ones among them)
     * @param found those found
     */
    void add(List<Span> asked, List<Span> allowed, List<Span> found, String text, boolean print) {
        for (Span a : asked) {
            boolean ok = found.stream().anyMatch(a::overlaps);
            hit += ok ? 1 : 0;
            missed += ok ? 0 : 1;
            print(print && !ok, "missed", a, text);
        }
        for (Span f : found) {
            boolean ok = allowed.stream().anyMatch(f::overlaps);
            right += ok ? 1 : 0;
            wrong += ok ? 0 : 1;
            print(print && !ok, "wrong", f, text);
        }
    }

    /** One document's pairs, either way round. */
    void addPairs(List<List<Span>> asked, List<List<Span>> found) {
        for (List<Span> a : asked) {
            boolean ok = found.stream().anyMatch(f -> same(a, f));
            hit += ok ? 1 : 0;
            missed += ok ? 0 : 1;
        }
        for (List<Span> f : found) {
            boolean ok = asked.stream().anyMatch(a -> same(a, f));
            right += ok ? 1 : 0;
            wrong += ok ? 0 : 1;
        }
    }

    private static boolean same(List<Span> a, List<Span> b) {
        return a.get(0).overlaps(b.get(0)) && a.get(1).overlaps(b.get(1))
                || a.get(0).overlaps(b.get(1)) && a.get(1).overlaps(b.get(0));
    }

    private void print(boolean really, String what, Span s, String text) {
        if (really) {
            int from = text.offsetByCodePoints(0, s.start());
            int to = text.offsetByCodePoints(0, s.end());
            System.err.println(what + "  " + name + "  " + text.substring(from, to));
        }
    }

    String report() {
        double p = right + wrong == 0 ? 0 : (double) right / (right + wrong);
        double r = hit + missed == 0 ? 0 : (double) hit / (hit + missed);
        double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
        return String.format(
                Locale.ROOT,
                "%-16s P %.3f  R %.3f  F1 %.3f  (%d asked for, %d found)%n",
                name,
                p,
                r,
                f,
                hit + missed,
                right + wrong);
    }
}
