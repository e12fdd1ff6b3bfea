package org.summitry.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.summitry.resolution.Judgement;
import org.summitry.resolution.Prepared;
import org.summitry.resolution.Resolver;
import org.summitry.resolution.Verdict;

/**
 * Precision and recall of merging on labelled pairs of reports: {@code eval/run Pairs FILE... [--errors] [--time]}. A pair is merged when it is judged
 * SAME and shares a block; UNSURE is not merged.
 */
public final class Pairs {
    private static final int ROUNDS = 1000;

    private Pairs() {}

    /** Files of one JSON object a line; {@code --errors} prints each pair that is wrong or unsure, with the reasons; {@code --time} how long a comparison takes. */
    public static void main(String[] args) throws IOException {
        List<String> files = new ArrayList<>(Arrays.asList(args));
        boolean errors = files.remove("--errors");
        boolean timed = files.remove("--time");
        if (files.isEmpty()) {
            System.err.println("usage: Pairs FILE... [--errors] [--time]");
            System.exit(2);
        }
        Map<String, Tally> byKind = new TreeMap<>();
        Tally all = new Tally();
        for (LabelledPair pair : LabelledPair.read(files)) {
            Judgement judgement = pair.judge();
            boolean blocked = pair.blocked();
            byKind.computeIfAbsent(pair.kind(), k -> new Tally()).add(pair, judgement, blocked);
            all.add(pair, judgement, blocked);
            if (errors) {
                print(pair, judgement, blocked);
            }
        }
        System.out.printf(
                "%-14s %5s %5s %9s %9s %7s %7s %8s%n",
                "kind", "pairs", "same", "precision", "recall", "F1", "unsure", "no block");
        byKind.forEach((kind, tally) -> tally.print(kind));
        all.print("all");
        if (timed) {
            time(LabelledPair.read(files));
        }
    }

    private static void time(List<LabelledPair> pairs) {
        Resolver resolver = new Resolver();
        Map<String, List<Prepared[]>> byKind = new TreeMap<>();
        for (LabelledPair p : pairs) {
            byKind.computeIfAbsent(p.kind(), k -> new ArrayList<>()).add(new Prepared[] {p.prepareA(), p.prepareB()});
        }
        byKind.forEach((kind, some) -> {
            long start = 0;
            for (int round = 0; round < 2 * ROUNDS; round++) {
                start = round == ROUNDS ? System.nanoTime() : start;
                some.forEach(p -> resolver.judge(p[0], p[1]));
            }
            double micros = (System.nanoTime() - start) / 1000.0 / ROUNDS / some.size();
            System.out.printf(Locale.ROOT, "%-14s %.2f microseconds a pair%n", kind, micros);
        });
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS / 10; round++) {
            pairs.forEach(p -> resolver.prepare(p.a()));
        }
        System.out.printf(
                Locale.ROOT,
                "preparing      %.0f microseconds a report%n",
                (System.nanoTime() - start) / 1000.0 / (ROUNDS / 10) / pairs.size());
    }

    private static void print(LabelledPair pair, Judgement judgement, boolean blocked) {
        boolean merged = judgement.verdict() == Verdict.SAME && blocked;
        boolean unsure = judgement.verdict() == Verdict.UNSURE;
        if (merged == pair.same() && !unsure && (blocked || !pair.same())) {
            return;
        }
        String what = unsure ? "UNSURE" : merged ? "WRONGLY MERGED" : "MISSED";
        System.out.printf(
                "%s %s, labelled %s: %s%s%n  %s%n",
                what,
                pair.id(),
                pair.same() ? "same" : "different",
                pair.why(),
                blocked ? "" : " (no common block)",
                judgement.explain());
    }

    private static final class Tally {
        private int pairs;
        private int same;
        private int merged;
        private int right;
        private int unsure;
        private int unblocked;

        void add(LabelledPair pair, Judgement judgement, boolean blocked) {
            pairs++;
            same += pair.same() ? 1 : 0;
            boolean joined = judgement.verdict() == Verdict.SAME && blocked;
            merged += joined ? 1 : 0;
            right += joined && pair.same() ? 1 : 0;
            unsure += judgement.verdict() == Verdict.UNSURE ? 1 : 0;
            unblocked += pair.same() && !blocked ? 1 : 0;
        }

        void print(String name) {
            double precision = merged == 0 ? 1 : (double) right / merged;
            double recall = same == 0 ? 1 : (double) right / same;
            double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %5d %5d %9.3f %9.3f %7.3f %7d %8d%n",
                    name,
                    pairs,
                    same,
                    precision,
                    recall,
                    f,
                    unsure,
                    unblocked);
        }
    }
}
