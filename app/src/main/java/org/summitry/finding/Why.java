package org.summitry.finding;

/**
 * Why something was found: shown by {@code summitry explain}, and the ground for its confidence.
 *
 * @param finder the class of finder ('meetings')
 * @param rule the rule in it that spoke ('edition-of-format')
 * @param confidence in [0, 1]; calibrated per rule: of the findings given 0.8, about 80 % are right
 */
public record Why(String finder, String rule, double confidence) {
    /** The finder of what a language model proposed; its rule is the model's name. */
    public static final String SECOND_READER = "second-reader";

    /** Refuses a confidence outside [0, 1]. */
    public Why {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence of " + finder + "/" + rule + ": " + confidence);
        }
    }
}
