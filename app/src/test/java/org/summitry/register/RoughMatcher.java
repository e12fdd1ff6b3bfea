package org.summitry.register;

import java.util.List;
import java.util.Set;
import org.summitry.resolution.Blocks;

/**
 * Judges pairs by throwing dice that fall the same way for the same pair: a register's worst case, with sure, unsure and
 * conflicting pairs all over. Every other name is a form that reports share; all are in one block, which soon is over-full, and two
 * thirds in a loose one, which is so now and then.
 */
final class RoughMatcher implements Matcher {
    private final int seed;

    RoughMatcher(int seed) {
        this.seed = seed;
    }

    @Override
    public Form form(Report report) {
        String name = report.body().path("name").asText();
        boolean alone = name.hashCode() % 2 == 0;
        String facts = alone ? report.key() : name;
        return new Form(
                alone ? report.key() : "form:" + name,
                alone,
                Set.of("all", name.substring(0, 1), name.startsWith("A") ? "some" : Blocks.LOOSE + "others"),
                name,
                alone && report.published() != null ? report.published() : "",
                facts);
    }

    @Override
    public Match compare(Form a, Form b) {
        String x = a.facts().toString();
        String y = b.facts().toString();
        int dice = Math.floorMod(Hashes.number(x.compareTo(y) < 0 ? x + y + seed : y + x + seed), 40);
        Verdict verdict =
                dice < 2 ? Verdict.SAME : dice < 8 ? Verdict.CONFLICT : dice < 14 ? Verdict.UNSURE : Verdict.DIFFERENT;
        double score = verdict == Verdict.SAME ? 0.8 + dice % 3 / 20.0 : 0.5;
        return new Match(score, verdict, List.of(new Because("dice", true, Double.toString(dice))));
    }
}
