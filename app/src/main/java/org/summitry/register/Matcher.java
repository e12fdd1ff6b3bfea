package org.summitry.register;

import java.util.List;
import java.util.Set;

/** Says which reports may tell of the same thing, and whether two do. What it says depends on the reports alone; several threads may ask at once. */
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
     * @param reasons the weightiest first; none but of pairs that a person should look at
     */
    record Match(double score, Verdict verdict, List<Because> reasons) {
        /** Copies the reasons and refuses a score outside [0, 1]. */
        public Match {
            reasons = List.copyOf(reasons);
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("score: " + score);
            }
        }
    }

    /**
     * What comparisons look at of a report.
     *
     * @param key the same for reports of different documents that say the same and are the same by that; the report's own key when
     *     it stands alone
     * @param alone whether it does
     * @param blocks two without a common one are never compared
     * @param label a wording that reports of the same thing mostly share; over-full blocks are put in its order
     * @param day when it was published, as exactly as it matters; may be empty
     * @param facts the matcher's own
     */
    record Form(String key, boolean alone, Set<String> blocks, String label, String day, Object facts) {
        /** Copies the set. */
        public Form {
            blocks = Set.copyOf(blocks);
        }

        /** The same for who knows its blocks already: they take more room than all the rest. */
        Form compared() {
            return new Form(key, alone, Set.of(), label, day, facts);
        }
    }

    /** What comparisons look at of {@code report}. */
    Form form(Report report);

    /** The same without blocks, for who knows them: a matcher may save itself making them. */
    default Form compared(Report report) {
        return form(report).compared();
    }

    /** Whether {@code a} and {@code b}, of one kind, tell of the same thing. Symmetric. */
    Match compare(Form a, Form b);
}
