package org.summitry.finding.topics;

import java.util.List;

/**
 * A term of the scheme, cut into words.
 *
 * @param topic the topic's place in the scheme
 * @param text as written in the scheme
 * @param words its words, one or more
 * @param weight what it is worth
 */
record Term(int topic, String text, List<String> words, Weight weight) {

    /** What finding a term says. */
    enum Weight {
        /** Not this topic. */
        EXCEPT(0),
        /** Enough alone. */
        STRONG(1),
        /** Needs another. */
        WEAK(0.5);

        private final double worth;

        Weight(double worth) {
            this.worth = worth;
        }

        double worth() {
            return worth;
        }
    }

    Term {
        words = List.copyOf(words);
    }

    /** A term from its text: words between spaces, a genitive's 's a word of its own, as in parsed text. */
    static Term of(int topic, String text, Weight weight) {
        return new Term(topic, text, List.of(text.replace("'s", " 's").split(" ", -1)), weight);
    }

    /** Whether it stands at {@code from} in {@code text}. */
    boolean isAt(List<TextWord> text, int from) {
        if (from + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!text.get(from + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
