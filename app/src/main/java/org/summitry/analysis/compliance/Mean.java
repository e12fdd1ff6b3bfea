package org.summitry.analysis.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A mean of scores, exact: their sum, how many there are, and of how many that could be scored.
 *
 * @param sum of the scores that are figures
 * @param n how many are figures
 * @param applicable how many could be: all but 'not applicable'
 */
public record Mean(int sum, int n, int applicable) {
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    /** Refuses counts that cannot be. */
    public Mean {
        if (n < 0 || n > applicable || Math.abs(sum) > n) {
            throw new IllegalArgumentException(
                    "a mean of sum " + sum + " over " + n + " of " + applicable + " scores cannot be");
        }
    }

    /** Of scores. */
    public static Mean of(Collection<Score> scores) {
        int sum = 0;
        int n = 0;
        int applicable = 0;
        for (Score s : scores) {
            applicable += s == Score.NOT_APPLICABLE ? 0 : 1;
            if (s.value().isPresent()) {
                n++;
                sum += s.value().getAsInt();
            }
        }
        return new Mean(sum, n, applicable);
    }

    /** Whether there is any figure. */
    public boolean isKnown() {
        return n > 0;
    }

    /** The mean to so many places, halves away from zero, as such means are published; fails when there is no figure. */
    public BigDecimal rounded(int places) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(known()), places, RoundingMode.HALF_UP);
    }

    /** (mean + 1) * 50 to so many places: -1 is 0 %, +1 is 100 %. */
    public BigDecimal percent(int places) {
        return BigDecimal.valueOf((long) sum + known())
                .multiply(FIFTY)
                .divide(BigDecimal.valueOf(n), places, RoundingMode.HALF_UP);
    }

    /** The share of what could be scored that is a figure, in percent to so many places; 0 when nothing could. */
    public BigDecimal coverage(int places) {
        return applicable == 0
                ? BigDecimal.ZERO.setScale(places)
                : BigDecimal.valueOf(100L * n).divide(BigDecimal.valueOf(applicable), places, RoundingMode.HALF_UP);
    }

    private int known() {
        if (n == 0) {
            throw new IllegalStateException("no score is a figure, so there is no mean");
        }
        return n;
    }
}
