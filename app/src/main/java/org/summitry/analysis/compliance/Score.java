package org.summitry.analysis.compliance;

import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How far a holder kept a commitment. */
public enum Score {
    /** Kept: +1. */
    FULL(1),
    /** Work in progress: 0. */
    IN_PROGRESS(0),
    /** Failed, by evidence: -1. */
    FAILURE(-1),
    /** Nothing was found either way: no figure. */
    NO_REPORT_FOUND(null),
    /** It does not bind this holder: no figure. */
    NOT_APPLICABLE(null);

    private final @Nullable Integer value;

    Score(@Nullable Integer value) {
        this.value = value;
    }

    /** +1, 0 or -1; empty when it is no figure. */
    public OptionalInt value() {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** As {@link #named} reads it: 'kept', 'none'. */
    public String word() {
        return switch (this) {
            case FULL -> "kept";
            case IN_PROGRESS -> "in-progress";
            case FAILURE -> "failed";
            case NO_REPORT_FOUND -> "none";
            case NOT_APPLICABLE -> "n/a";
        };
    }

    /** The score that people write as +1, 0, -1, 'none' or 'n/a', or by its word. */
    public static Score named(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "+1", "1", "kept" -> FULL;
            case "0", "in-progress" -> IN_PROGRESS;
            case "-1", "failed" -> FAILURE;
            case "none" -> NO_REPORT_FOUND;
            case "n/a" -> NOT_APPLICABLE;
            default ->
                throw new IllegalArgumentException(
                        "a score of '" + word
                                + "': it is +1 (kept), 0 (in-progress), -1 (failed), none (no report found) or n/a (not applicable)");
        };
    }

    /** The score of a figure; refuses others than -1, 0 and 1. */
    public static Score of(int value) {
        return switch (value) {
            case 1 -> FULL;
            case 0 -> IN_PROGRESS;
            case -1 -> FAILURE;
            default -> throw new IllegalArgumentException("a score of " + value + ": only -1, 0 and 1 are scores");
        };
    }
}
