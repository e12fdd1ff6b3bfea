package org.summitry.eval;

import java.util.List;

/**
 * Logistic regression with a ridge penalty, by Newton's method (iteratively reweighted least squares). The same rows give the same
 * weights on any machine.
 */
final class LogisticFit {
    private static final int STEPS = 30;
    private static final double SMALL = 1e-9;

    /** One weight for every measure, and the bias last. */
    final double[] weights;

    /** One case: its measures and whether it is true. */
    record Row(double[] measures, boolean truth) {}

    /** Fits; {@code ridge} is the penalty on the square of each weight but the bias. */
    LogisticFit(List<Row> rows, double ridge) {
        int n = rows.get(0).measures().length + 1;
        weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[][] curve = new double[n][n];
            double[] slope = new double[n];
            for (Row row : rows) {
                double p = probability(row.measures());
                double error = (row.truth() ? 1 : 0) - p;
                double mass = Math.max(p * (1 - p), SMALL);
                for (int i = 0; i < n; i++) {
                    double x = at(row, i);
                    slope[i] += error * x;
                    for (int j = 0; j < n; j++) {
                        curve[i][j] += mass * x * at(row, j);
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                boolean bias = i == n - 1;
                slope[i] -= bias ? 0 : ridge * weights[i];
                curve[i][i] += bias ? SMALL : ridge;
            }
            double[] change = solve(curve, slope);
            for (int i = 0; i < n; i++) {
                weights[i] += change[i];
            }
        }
    }

    private static double at(Row row, int i) {
        return i < row.measures().length ? row.measures()[i] : 1;
    }

    /** The probability that a case of these measures is true. */
    double probability(double[] measures) {
        double odds = weights[measures.length];
        for (int i = 0; i < measures.length; i++) {
            odds += weights[i] * measures[i];
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** Gaussian elimination with partial pivots. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
            }
            double[] row = a[k];
            a[k] = a[pivot];
            a[pivot] = row;
            double value = b[k];
            b[k] = b[pivot];
            b[pivot] = value;
            for (int i = k + 1; i < n; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = k; j < n; j++) {
                    a[i][j] -= factor * a[k][j];
                }
                b[i] -= factor * b[k];
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = b[i];
            for (int j = i + 1; j < n; j++) {
                sum -= a[i][j] * x[j];
            }
            x[i] = sum / a[i][i];
        }
        return x;
    }
}
