package org.summitry.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.scoring.Exported.Found;

/** Which entries of one document speak of the same passage, title or number. */
final class Passages {
    /** More passages than so many are not tried for an undertaking. */
    private static final int TRIED = 3;
    /** Characters: a figure's evidence is a number or at most its sentence. */
    private static final int LONGEST_FIGURE = 400;
    /** Least similarity of two titles. */
    private static final double LEAST = 0.6;

    private Passages() {}

    static double overlap(Exported export, JsonNode gold, Found found, boolean statement) {
        int[] want = Exported.span(gold);
        if (statement) {
            JsonNode content = found.record().path("content");
            boolean own =
                    export.isSound(content) && content.path("doc").asText().equals(found.document());
            return Matching.overlap(
                    want, own ? Exported.span(content) : found.spans().get(0));
        }
        double best = 0;
        for (int[] s : found.spans().subList(0, Math.min(TRIED, found.spans().size()))) {
            best = Math.max(best, Matching.overlap(want, s));
        }
        return best;
    }

    /** Pairs by name: a name speaks for the entry it fits best, and half of the names that fit any must agree. */
    static List<Matching.Pair> byTitle(List<JsonNode> golds, List<JsonNode> every, List<Found> found) {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int j = 0; j < found.size(); j++) {
            Map<Integer, Integer> votes = new HashMap<>();
            Map<Integer, Double> best = new HashMap<>();
            int voting = vote(golds, every, Exported.titles(found.get(j).record()), votes, best);
            for (Map.Entry<Integer, Integer> v : votes.entrySet()) {
                if (2 * v.getValue() >= voting) {
                    pairs.add(new Matching.Pair(best.getOrDefault(v.getKey(), 0.0), v.getKey(), j));
                }
            }
        }
        return pairs;
    }

    private static int vote(
            List<JsonNode> golds,
            List<JsonNode> every,
            Set<String> titles,
            Map<Integer, Integer> votes,
            Map<Integer, Double> best) {
        int voting = 0;
        for (String title : titles) {
            double[] similar = new double[golds.size()];
            double top = 0;
            for (int i = 0; i < golds.size(); i++) {
                similar[i] = Names.best(Exported.strings(golds.get(i).path("names")), List.of(title));
                top = Math.max(top, similar[i]);
            }
            boolean fitsAny = top >= LEAST
                    || every.stream()
                            .anyMatch(x -> Names.best(Exported.strings(x.path("names")), List.of(title)) >= LEAST);
            voting += fitsAny ? 1 : 0;
            for (int i = 0; i < golds.size(); i++) {
                if (similar[i] == top && top >= LEAST) {
                    votes.merge(i, 1, Integer::sum);
                    best.merge(i, similar[i], Math::max);
                }
            }
        }
        return voting;
    }

    static boolean sameFigure(JsonNode gold, Found found) {
        double v = gold.path("value").asDouble();
        JsonNode value = found.record().path("value");
        double w = value.isNumber() ? value.asDouble() : Double.NaN;
        int[] want = Exported.span(gold);
        return Math.abs(v - w) <= 0.01 * Math.max(Math.abs(v), 1e-9)
                && found.spans().stream().anyMatch(s -> Matching.overlap(want, s) > 0 && s[1] - s[0] <= LONGEST_FIGURE);
    }
}
