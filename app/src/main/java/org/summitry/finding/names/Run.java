package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.List;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * A stretch of tokens written as a name: capitalised words, initials, and the small words between them.
 *
 * @param sentence where
 * @param from index of the first token
 * @param to index of the last token
 */
record Run(Sentence sentence, int from, int to) {

    Span span() {
        return sentence.tokens()
                .get(from)
                .span()
                .cover(sentence.tokens().get(to).span());
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, to + 1);
    }

    /** The capitalised parts, hyphenated ones joined: 'Kassym-Jomart', 'Tokayev'. */
    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Token t : tokens()) {
            if (start >= 0 && t.span().start() > end) {
                words.add(text.substring(start, end));
                start = -1;
            }
            start = start < 0 ? t.span().start() : start;
            end = t.span().end();
        }
        words.add(text.substring(start, end));
        return words;
    }

    Run part(int first, int last) {
        return new Run(sentence, first, last);
    }

    /** The runs of a sentence, in order; particles join names only between capitals. */
    static List<Run> in(Sentence s, OfficeLexicon offices) {
        List<Run> runs = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= s.tokens().size(); i++) {
            boolean inside = i < s.tokens().size() && (isNamePart(s, i) || from >= 0 && joins(s, i, offices));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                runs.add(new Run(s, from, i - 1));
                from = -1;
            }
        }
        return runs;
    }

    static boolean isNamePart(Sentence s, int i) {
        Token t = s.tokens().get(i);
        if (!t.isCapitalised() || !Character.isLetter(t.form().codePointAt(0))) {
            return false;
        }
        if (i > 0 && !isOpening(s.tokens().get(i - 1))) {
            return !isFunctionWord(t);
        }
        // At the start of a sentence everything is capitalised: only what is tagged as a name, or as an adjective
        // before one.
        return t.isProperNoun() || t.tag().matches("JJ|NN|NNS|FW") && startsName(s, i);
    }

    private static boolean isFunctionWord(Token t) {
        boolean plus = t.form().equalsIgnoreCase("plus"); // 'ASEAN PLUS THREE'
        return t.tag().matches("PRP\\$?|DT|IN|CC|MD|WDT|WP|WRB|TO") && !plus;
    }

    private static boolean isOpening(Token t) {
        return t.form().matches("[\"“”‘'(:]|``|-|–|—");
    }

    private static boolean startsName(Sentence s, int i) {
        Token next = s.at(i + 1);
        return next != null
                && (next.isCapitalised() && next.isNoun()
                        || next.tag().equals("HYPH")
                        || next.tag().equals("POS"));
    }

    /** Whether no space stands before or behind the token at {@code i}, which is neither first nor last. */
    static boolean isTight(Sentence s, int i) {
        Span t = s.tokens().get(i).span();
        return s.tokens().get(i - 1).span().end() == t.start()
                && t.end() == s.tokens().get(i + 1).span().start();
    }

    /** A hyphen without spaces, an initial's stop, or a particle, if a capital follows. */
    private static boolean joins(Sentence s, int i, OfficeLexicon offices) {
        Token t = s.tokens().get(i);
        Token before = s.tokens().get(i - 1);
        Token next = s.at(i + 1);
        if (next == null) {
            return false;
        }
        if (t.form().matches("[-‐‑'’]") && isTight(s, i)) {
            return true;
        }
        if (before.form().matches("[-‐‑'’]")
                && before.span().end() == t.span().start()
                && Character.isLetter(t.form().codePointAt(0))) {
            return true; // the second half of a hyphenated word
        }
        boolean particle = offices.isParticle(t.form());
        if (!particle) {
            return false;
        }
        boolean nextIsName = next.isCapitalised() && next.isNoun();
        Token afterNext = s.at(i + 2);
        boolean twoParticles = offices.isParticle(next.form()) && afterNext != null && afterNext.isCapitalised();
        boolean hyphenated = next.form().matches("[-‐‑'’]") && afterNext != null && afterNext.isCapitalised();
        return nextIsName || twoParticles || hyphenated; // 'van Meer', 'van der Meer', 'al-Harun'
    }
}
