package org.summitry.finding.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Numerals;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Shares in words: 'a third of the members', 'two thirds', 'by almost a quarter', 'half of it'; not 'a third meeting', 'the first quarter'. */
final class Fractions {
    private static final FigureWords WORDS = FigureWords.shared();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final Map<String, Integer> NUMERATORS = Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4);

    /** After these a share stands without what it is of: 'grown by a third', 'almost a quarter'. */
    private static final Set<String> BEFORE = Set.of("by", "than", "almost", "nearly", "about", "to", "from");

    private Fractions() {}

    /** The share that begins at {@code token}, or null. */
    static @Nullable Quantity at(Sentence sentence, Token token) {
        Quantity inSoMany = inSoMany(sentence, token);
        if (inSoMany != null) {
            return inSoMany;
        }
        String[] words = token.form().toLowerCase(Locale.ROOT).split("-", 2);
        if (words[0].equals("half")) {
            return words.length == 1 ? half(sentence, token, token) : null;
        }
        Integer numerator = NUMERATORS.get(words[0]);
        if (numerator == null) {
            return null;
        }
        Token last = words.length == 2 ? token : next(sentence, token);
        if (last != null && last.form().equals("-")) {
            last = next(sentence, last);
        }
        String name =
                last == null ? "" : words.length == 2 ? words[1] : last.form().toLowerCase(Locale.ROOT);
        if (last != null && name.equals("half") && numerator == 1 && !words[0].equals("a")) {
            return half(sentence, token, last);
        }
        Integer denominator = WORDS.fractions().get(name);
        boolean agrees = numerator == 1 ? !name.endsWith("s") : name.endsWith("s");
        if (last == null || denominator == null || !agrees || !isShare(sentence, token, last, numerator > 1)) {
            return null;
        }
        BigDecimal value = HUNDRED.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), new MathContext(3, RoundingMode.HALF_UP));
        return share(token, last, value);
    }

    /** 'one in ten had gone home', 'two in five households': not 'two in three years'. */
    private static @Nullable Quantity inSoMany(Sentence sentence, Token token) {
        Token all = sentence.at(token.index() + 2);
        boolean joined = all != null
                && sentence.is(token.index() + 1, t -> t.form().equals("in"))
                && token.tag().equals("CD")
                && all.tag().equals("CD");
        BigDecimal part = joined ? Numerals.parse(token.form()) : null;
        BigDecimal whole = all == null || part == null ? null : Numerals.parse(all.form());
        if (all == null
                || part == null
                || whole == null
                || whole.compareTo(part) <= 0
                || whole.compareTo(HUNDRED) > 0) {
            return null;
        }
        boolean time = sentence.is(
                all.index() + 1,
                t -> WORDS.times().contains(t.lemma()) || t.tag().matches("CD|NNP|\\$"));
        BigDecimal value = HUNDRED.multiply(part).divide(whole, new MathContext(3, RoundingMode.HALF_UP));
        return time ? null : share(token, all, value);
    }

    private static @Nullable Quantity half(Sentence sentence, Token first, Token last) {
        Token before = sentence.at(first.index() - 1);
        boolean part = before != null && (before.tag().matches("DT|JJ.*|PRP\\$|CD") || before.isNoun());
        boolean object = last.relation().equals("dobj") && first.index() == last.index();
        boolean share = isShare(sentence, first, last, false) || object && isFree(sentence, last);
        boolean by =
                first.index() == last.index() && before != null && before.form().equalsIgnoreCase("by");
        return by || !part && share ? share(first, last, FIFTY) : null;
    }

    private static Quantity share(Token first, Token last, BigDecimal value) {
        Span span = first.span().cover(last.span());
        BigDecimal plain = value.stripTrailingZeros();
        return new Quantity(span, plain.scale() < 0 ? plain.setScale(0) : plain, null, Quantity.Kind.SHARE, "%", true);
    }

    /** With what it is of, or free at the end of a phrase after a word of measuring. */
    private static boolean isShare(Sentence sentence, Token first, Token last, boolean plural) {
        Token before = sentence.at(first.index() - 1);
        if (sentence.is(last.index() + 1, t -> t.form().equals("of"))) {
            return !isTime(sentence, last);
        }
        boolean measured = before != null && BEFORE.contains(before.form().toLowerCase(Locale.ROOT));
        return isFree(sentence, last) && (plural || measured);
    }

    /** 'promised to lend half': a share of what was told before, since nothing is named after it. */
    static boolean isOfTheFormer(Clause clause, Quantity quantity) {
        Token after = clause.after();
        return quantity.kind() == Quantity.Kind.SHARE
                && quantity.inWords()
                && clause.anchor().relation().equals("dobj")
                && (after == null || !after.form().equals("of"));
    }

    private static boolean isFree(Sentence sentence, Token last) {
        Token after = next(sentence, last);
        return after == null || !after.isNoun() && !after.tag().matches("JJ|CD|DT|HYPH|VBG|VBN|PRP\\$");
    }

    /** 'a quarter of an hour', 'half of the year', 'half of 2030'. */
    private static boolean isTime(Sentence sentence, Token last) {
        for (int i = last.index() + 2; i < last.index() + 6; i++) {
            Token t = sentence.at(i);
            if (t != null && t.isNoun()) {
                return WORDS.times().contains(t.lemma()) || t.form().matches("\\d{4}");
            }
            if (t == null || t.form().matches("(19|20)\\d\\d")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Token next(Sentence sentence, Token token) {
        return sentence.at(token.index() + 1);
    }
}
