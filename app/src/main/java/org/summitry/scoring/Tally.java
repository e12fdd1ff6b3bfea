package org.summitry.scoring;

/** Counts of one kind: found rightly, in the gold, found at all. */
public final class Tally {
    private int right;
    private int gold;
    private int found;

    void add(int moreRight, int moreGold, int moreFound) {
        right += moreRight;
        gold += moreGold;
        found += moreFound;
    }

    /** How many the gold has. */
    public int gold() {
        return gold;
    }

    /** How many were found. */
    public int found() {
        return found;
    }

    /** Share of the found that are right; 0 when nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** Share of the gold that was found; 0 without gold. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
