package org.summitry.finding;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Turns the scores that finders give into probabilities of being right: a logistic curve for each finder, and for single rules of
 * it where there was enough to fit one (Platt 1999), from {@code confidences.yaml}, which {@code eval/run CalibrationFit} prints.
 */
public final class Confidences {
    private static final Map<String, Line> LINES = read();
    private static final double LEAST = 0.01;

    private Confidences() {}

    /**
     * A line in log odds.
     *
     * @param slope how much of a difference in score counts; above 0
     * @param shift what is added
     */
    public record Line(double slope, double shift) {
        /** Refuses a line that would turn the order of scores around. */
        public Line {
            if (!(slope > 0) || !Double.isFinite(shift)) {
                throw new IllegalArgumentException("slope " + slope + ", shift " + shift);
            }
        }

        /** The probability for {@code score}. */
        public double probability(double score) {
            return 1 / (1 + Math.exp(-(slope * logOdds(score) + shift)));
        }

        /** The score for {@code probability}: the other way round. */
        public double score(double probability) {
            return 1 / (1 + Math.exp(-(logOdds(probability) - shift) / slope));
        }
    }

    /** {@code why} with its score turned into a probability. */
    public static Why calibrated(Why why) {
        Line line = LINES.get(key(why));
        return line == null ? why : new Why(why.finder(), why.rule(), line.probability(why.confidence()));
    }

    /** The score of a {@code why} that was calibrated. */
    public static double score(Why calibrated) {
        Line line = LINES.get(key(calibrated));
        return line == null ? calibrated.confidence() : line.score(calibrated.confidence());
    }

    /** Which line is for {@code why}: that of its rule if there is one, else its finder's. */
    public static String key(Why why) {
        String rule = why.finder() + '/' + why.rule().split("/", 2)[0];
        return LINES.containsKey(rule) ? rule : why.finder();
    }

    /** The keys of all lines. */
    public static Iterable<String> keys() {
        return LINES.keySet();
    }

    /** Log odds, of 0 and 1 too. */
    public static double logOdds(double p) {
        double inside = Math.min(1 - LEAST, Math.max(LEAST, p));
        return Math.log(inside / (1 - inside));
    }

    private static Map<String, Line> read() {
        Map<String, Line> lines = new LinkedHashMap<>();
        Lexicon.yaml(Confidences.class, "confidences.yaml", Data.class)
                .forEach((key, line) -> lines.put(key, new Line(line[0], line[1])));
        return lines;
    }

    /** The file's shape: finder or finder/rule to slope and shift. */
    private static final class Data extends LinkedHashMap<String, double[]> {}
}
