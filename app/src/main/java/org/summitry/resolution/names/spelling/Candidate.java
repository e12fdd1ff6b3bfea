package org.summitry.resolution.names.spelling;

import java.util.List;

/** A spelling that is considered, and what is measured of it. */
record Candidate(String text, double[] measures) {
    static final List<String> NAMES = List.of(
            "graphones of two letters",
            "graphones of one letter",
            "letters of learnt spellings",
            "letters of Latin names",
            "a name of the census",
            "a usual one",
            "a very usual one",
            "a name of the lists",
            "either of the joint models",
            "length");
    static final int MEASURES = NAMES.size();

    static Candidate of(String text, double pairs, double letters, double latin, double names) {
        LatinNames known = LatinNames.shared();
        return new Candidate(text, new double[] {
            pairs / 4,
            letters / 4,
            latin / 10,
            names / 10,
            known.census(text, 1) ? 1 : 0,
            known.census(text, 2) ? 1 : 0,
            known.census(text, 3) ? 1 : 0,
            known.listed(text) ? 1 : 0,
            Math.log(Math.exp(pairs) + Math.exp(letters) + 1e-9) / 4,
            text.length() / 10.0
        });
    }

    double score(double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * measures[i];
        }
        return sum;
    }
}
