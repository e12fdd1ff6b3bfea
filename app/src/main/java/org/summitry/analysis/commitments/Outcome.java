package org.summitry.analysis.commitments;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one test.
 *
 * @param test the test
 * @param passed whether the sentence passed it
 * @param reason why
 * @param detail what the reason names: a word of the sentence, a number, the opening of a list; or empty
 * @param sure how surely, 0 to 1; null for tests that do not weigh
 */
public record Outcome(Test test, boolean passed, Reason reason, String detail, @Nullable Double sure) {

    /** What is asked of a sentence. */
    public enum Test {
        /** Whether it tells of an act to come. */
        FUTURE_ORIENTED,
        /** Whether one could check it. */
        SPECIFIC,
        /** Whether it is one act. */
        DISCRETE,
        /** Whether it binds those who say it. */
        HOLDER;

        /** 'future-oriented'. */
        public String word() {
            return Outcome.word(this);
        }
    }

    /** Why a test came out as it did. */
    public enum Reason {
        /** Nothing tells of an act to come. */
        NO_ACT(Test.FUTURE_ORIENTED, false, "nothing tells of an act to come"),
        /** An order, or an act without a subject. */
        BEGINS_WITH_ACT(Test.FUTURE_ORIENTED, true, "it begins with an act: '%s'"),
        /** A modal, or a verb or noun of binding or asking. */
        TURNS_TO_ACT(Test.FUTURE_ORIENTED, true, "'%s'"),
        /** Who asks promises nothing. */
        QUESTION(Test.FUTURE_ORIENTED, false, "it is a question"),
        /** 'The ministers will:'. */
        OPENS_LIST(Test.FUTURE_ORIENTED, false, "it opens a list whose items say what"),
        /** It goes on with what opens its list. */
        ITEM_OF(Test.FUTURE_ORIENTED, true, "it is an item of: '%s'"),
        /** Something to measure. */
        AMOUNT_DATE_OR_NAME(Test.SPECIFIC, true, "an amount, date or name"),
        /** An act and what it is done to. */
        ACT_WITH_OBJECT(Test.SPECIFIC, true, "an act with an object"),
        /** 'strengthen cooperation'. */
        NOTHING_TO_CHECK(Test.SPECIFIC, false, "nothing one could check"),
        /** One act. */
        ONE_ACT(Test.DISCRETE, true, "one act"),
        /** Each would be a commitment of its own. */
        SEVERAL_ACTS(Test.DISCRETE, false, "%s acts"),
        /** All who speak. */
        ALL(Test.HOLDER, true, "all"),
        /** Some of them. */
        SOME(Test.HOLDER, true, "some"),
        /** One. */
        ONE(Test.HOLDER, true, "one"),
        /** It is put to others. */
        OTHERS(Test.HOLDER, false, "others");

        private final Test test;
        private final boolean passes;
        private final String words;

        Reason(Test test, boolean passes, String words) {
            this.test = test;
            this.passes = passes;
            this.words = words;
        }

        static Reason of(Commitment.Holder holder) {
            return valueOf(holder.name());
        }

        /** 'begins-with-act'. */
        public String word() {
            return Outcome.word(this);
        }
    }

    static Outcome of(Reason reason) {
        return of(reason, "");
    }

    static Outcome of(Reason reason, String detail) {
        return new Outcome(reason.test, reason.passes, reason, detail, null);
    }

    /** A word may tell of an act to come too weakly to count. */
    static Outcome future(Reason reason, String detail, double sure) {
        return new Outcome(reason.test, sure >= Commitment.SURE, reason, detail, sure);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why, in plain English: 'an amount, date or name'. */
    public String words() {
        return String.format(Locale.ROOT, reason.words, detail);
    }

    /** {@code future-oriented: passed, 90 %, 'will'}. */
    public String told() {
        String how = sure == null ? "" : Math.round(100 * sure) + " %, ";
        return test.word() + ": " + (passed ? "passed, " : "not passed, ") + how + words();
    }

    /** {@code future-oriented: 0.90, 'will'}. */
    @Override
    public String toString() {
        String how = sure == null || reason == Reason.ITEM_OF ? "" : String.format(Locale.ROOT, "%.2f, ", sure);
        String no = reason == Reason.NOTHING_TO_CHECK ? "no, " : "";
        return (reason == Reason.ITEM_OF ? "" : test.word() + ": ") + how + no + words();
    }
}
