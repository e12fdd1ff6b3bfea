package org.summitry.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What one field of one entry holds: terms, several of which may stand in one place. */
final class TermStream extends TokenStream {
    /** How far texts of one field are kept apart, so that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> terms = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private int next;

    /** Terms without order. */
    static TermStream of(Collection<String> terms) {
        TermStream stream = new TermStream();
        for (String t : terms) {
            stream.terms.add(t);
            stream.steps.add(1);
        }
        return stream;
    }

    /** For each word of each text what {@code forms} gives, in one place. */
    static TermStream of(List<List<Token>> texts, Function<Token, Collection<String>> forms) {
        TermStream stream = new TermStream();
        int distance = 1;
        for (List<Token> text : texts) {
            for (Token token : text) {
                for (String form : forms.apply(token)) {
                    stream.terms.add(form);
                    stream.steps.add(distance);
                    distance = 0;
                }
                distance++;
            }
            distance += GAP;
        }
        return stream;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        term.append(terms.get(next));
        step.setPositionIncrement(steps.get(next));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
