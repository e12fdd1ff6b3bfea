package org.summitry.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the endings of inflection off English words and leaves the rest: Krovetz, 'Viewing morphology as an inference process'
 * (SIGIR 1993), in Lucene's version. Words in other letters stay as they are. For one thread.
 */
final class Stemmer {
    private static final int SHORTEST = 4;

    private final One one = new One();
    private final KStemFilter filter = new KStemFilter(one);
    private final CharTermAttribute stem = filter.addAttribute(CharTermAttribute.class);

    /** The stem of a folded word. */
    String stem(String folded) {
        if (folded.length() < SHORTEST || !Words.isAscii(folded)) {
            return folded;
        }
        one.next(folded);
        try {
            filter.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stem.toString();
    }

    /** A stream of one word. */
    private static final class One extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        void next(String word) {
            term.setEmpty().append(word);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
