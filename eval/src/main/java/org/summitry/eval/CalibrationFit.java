package org.summitry.eval;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.summitry.finding.Confidences;

/**
 * Fits the curves from scores to probabilities: {@code eval/run CalibrationFit GOLD DOCUMENTS [GOLD DOCUMENTS]...} prints what belongs in
 * {@code confidences.yaml}. Logistic regression on the log odds of the score (Platt 1999) by Newton's method, held near the
 * identity by a prior worth a handful of entries, so that a finder with few entries keeps its scores.
 */
public final class CalibrationFit {
    private static final double PRIOR = 4;
    private static final int STEPS = 50;
    private static final double LEAST_SLOPE = 0.05;

    private CalibrationFit() {}

    /** Pairs of folders: gold, and the documents it is about. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length % 2 != 0) {
            System.err.println("usage: CalibrationFit GOLD DOCUMENTS [GOLD DOCUMENTS]...");
            System.exit(2);
        }
        List<Calibration.Judged> all = Calibration.judged(args);
        for (String key : Confidences.keys()) {
            List<Calibration.Judged> own = all.stream()
                    .filter(j -> Confidences.key(j.why()).equals(key))
                    .toList();
            Confidences.Line line = fit(own);
            System.out.printf(Locale.ROOT, "%s: [%.3f, %.3f] # n %d%n", key, line.slope(), line.shift(), own.size());
        }
    }

    private static Confidences.Line fit(List<Calibration.Judged> judged) {
        double slope = 1;
        double shift = 0;
        for (int step = 0; step < STEPS; step++) {
            double gSlope = PRIOR * (1 - slope);
            double gShift = -PRIOR * 0.25 * shift;
            double hSlope = PRIOR;
            double hShift = PRIOR * 0.25;
            double hBoth = 0;
            for (Calibration.Judged j : judged) {
                double x = Confidences.logOdds(Confidences.score(j.why()));
                double p = 1 / (1 + Math.exp(-(slope * x + shift)));
                double rest = (j.right() ? 1 : 0) - p;
                double weight = p * (1 - p);
                gSlope += rest * x;
                gShift += rest;
                hSlope += weight * x * x;
                hShift += weight;
                hBoth += weight * x;
            }
            double determinant = hSlope * hShift - hBoth * hBoth;
            slope = Math.max(LEAST_SLOPE, slope + (hShift * gSlope - hBoth * gShift) / determinant);
            shift += (hSlope * gShift - hBoth * gSlope) / determinant;
        }
        return new Confidences.Line(slope, shift);
    }
}
