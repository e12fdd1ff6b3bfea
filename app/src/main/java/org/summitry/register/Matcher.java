package org.summitry.register;

import java.util.List;
import java.util.Set;

/** Says which reports may tell of the same thing, and whether two do. What it says depends on the reports alone. */
public interface Matcher {

    /** How two reports stand to each other. */
    enum Verdict {
        /** They tell of the same. */
        SAME,
        /** They may; a person should look. */
        UNSURE,
        /** They do not seem to. */
        DIFFERENT,
        /** They cannot: what they say excludes each other. */
        CONFLICT
    }

    /**
     * A comparison.
     *
     * @param score in [0, 1]: how sure that both are the same
     * @param reasons in words for people
     */
    record Match(double score, Verdict verdict, List<String> reasons) {
        /** Copies the reasons and refuses a score outside [0, 1]. */
        public Match {
            reasons = List.copyOf(reasons);
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("score: " + score);
            }
        }
    }

    /** Reports that share none of these are never compared. */
    Set<String> blocks(Report report);

    /** Whether {@code a} and {@code b}, of one kind and different documents, tell of the same thing. */
    Match compare(Report a, Report b);
}
