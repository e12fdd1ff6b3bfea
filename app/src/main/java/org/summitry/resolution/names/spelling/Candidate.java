package org.summitry.resolution.names.spelling;

import java.util.List;

/**
 * A spelling that is considered, and what is measured of it.
 *
 * @param traits as {@link Traits} gives them; none before it is known to be worth the time
 */
record Candidate(String text, double[] measures, int[] traits) {
    static final List<String> NAMES = List.of(
            "graphones of two letters",
            "graphones of one letter",
            "letters of learnt spellings",
            "letters of Latin names",
            "a name of the census",
            "a usual one",
            "a very usual one",
            "a name of the lists",
            "a proper name of English",
            "a name given",
            "either of the joint models",
            "length");
    static final int MEASURES = NAMES.size();

    private static final int[] NO_TRAITS = {};

    static Candidate of(String text, double pairs, double letters, double latin, double names) {
        LatinNames known = LatinNames.shared();
        return new Candidate(
                text,
                new double[] {
                    pairs / 4,
                    letters / 4,
                    latin / 10,
                    names / 10,
                    known.census(text, 1) ? 1 : 0,
                    known.census(text, 2) ? 1 : 0,
                    known.census(text, 3) ? 1 : 0,
                    known.listed(text) ? 1 : 0,
                    known.proper(text) ? 1 : 0,
                    known.given(text) ? 1 : 0,
                    Math.log(Math.exp(pairs) + Math.exp(letters) + 1e-9) / 4,
                    text.length() / 10.0
                },
                NO_TRAITS);
    }

    /** Weights to begin with: both joint models, letters of names, and what is somebody's name. */
    static double[] start() {
        double[] start = new double[MEASURES];
        start[0] = 2;
        start[1] = 2;
        start[3] = 2;
        start[7] = 1;
        return start;
    }

    Candidate with(int[] found) {
        return new Candidate(text, measures, found);
    }

    double score(double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * measures[i];
        }
        return sum;
    }
}
