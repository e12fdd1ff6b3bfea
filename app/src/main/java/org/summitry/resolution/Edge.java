package org.summitry.resolution;

/** Two compared reports, by key, the smaller key first. */
public record Edge(String a, String b, Judgement judgement) {
    /** Puts the keys in order; refuses a report beside itself. */
    public Edge {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a report is not compared with itself: " + a);
        }
        if (a.compareTo(b) > 0) {
            String swap = a;
            a = b;
            b = swap;
        }
    }
}
