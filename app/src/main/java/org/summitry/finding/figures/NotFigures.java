package org.summitry.finding.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/**
 * Bare numbers that measure nothing: parts of names and references, labels of paragraphs, parties, meetings and their
 * participants, points of an enumeration, small known sets ('the two bridges').
 */
final class NotFigures {
    private static final FigureWords WORDS = FigureWords.shared();
    private static final Set<String> JOINERS = Set.of("+", "/", ":", "×", "№", "#");
    private static final BigDecimal SMALL = BigDecimal.valueOf(3);
    private static final BigDecimal YEAR_FROM = BigDecimal.valueOf(1900);
    private static final BigDecimal YEAR_TO = BigDecimal.valueOf(2100);

    private NotFigures() {}

    /** Whether the number is part of a name, reference or label. Holds for numbers with a measure, too. */
    static boolean isName(Clause clause, Cast cast, String text) {
        Span number = clause.number();
        for (Mention m : cast.mentionsIn(clause.sentence().span())) {
            if (m.kind() == Mention.Kind.NAME && m.span().contains(number)) {
                return true;
            }
        }
        char left = number.start() == 0 ? ' ' : text.charAt(number.start() - 1);
        char right = number.end() >= text.length() ? ' ' : text.charAt(number.end());
        if (Character.isLetterOrDigit(left)
                || JOINERS.contains(String.valueOf(left))
                || left == '-' && isWordBefore(text, number.start() - 1)) {
            return true;
        }
        if (Character.isLetterOrDigit(right)
                || JOINERS.contains(String.valueOf(right)) && right != ':'
                || right == '-') {
            return true;
        }
        Token before = clause.before();
        if (before == null) {
            Token after = clause.after();
            return after != null && Set.of(".", ")", ":").contains(after.form());
        }
        return WORDS.labels().contains(Clause.lower(before))
                || afterName(clause, before)
                || before.form().equals("+");
    }

    /** '35 km south of the town'. */
    static boolean isDistance(Clause clause) {
        Token after = clause.after();
        return after != null && WORDS.directions().contains(Clause.lower(after));
    }

    private static boolean isWordBefore(String text, int dash) {
        return dash > 0 && Character.isLetterOrDigit(text.charAt(dash - 1));
    }

    /** 'COP 29', 'Group of 77', 'Expo 2017'; in a heading every word may be capitalised, so there only acronyms count. */
    private static boolean afterName(Clause clause, Token before) {
        if (!before.isProperNoun() || !before.isCapitalised()) {
            return false;
        }
        boolean heading = clause.sentence().block().kind() == Block.Kind.HEADING;
        return !heading || before.form().equals(before.form().toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether a bare number of {@code counted} things is no figure. */
    static boolean isNoCount(Clause clause, Quantity quantity, Counted counted) {
        String lemma = counted.noun().lemma();
        if (in(WORDS.parties(), lemma)
                || in(WORDS.meetings(), lemma)
                || in(WORDS.times(), lemma)
                || in(WORDS.abstracts(), lemma)) {
            return true;
        }
        BigDecimal value = quantity.value();
        if (value.compareTo(BigDecimal.ONE) <= 0 || looksLikeYear(clause, value, counted)) {
            return true;
        }
        boolean title = counted.noun().isCapitalised() && value.compareTo(BigDecimal.TEN) <= 0 && !quantity.inWords();
        if (title) {
            return true; // 'the 3 Rs': a name
        }
        Token before = clause.before();
        boolean known = before != null && WORDS.determiners().contains(Clause.lower(before));
        boolean small = quantity.inWords() && value.compareTo(BigDecimal.TEN) <= 0;
        if (small && known || quantity.inWords() && value.compareTo(SMALL) <= 0 && !in(WORDS.documents(), lemma)) {
            return true;
        }
        return in(WORDS.persons(), lemma) && isAttendance(clause);
    }

    private static boolean looksLikeYear(Clause clause, BigDecimal value, Counted counted) {
        Token after = clause.after();
        boolean adjacent = after != null && after.index() == counted.noun().index();
        return !adjacent
                && value.scale() <= 0
                && value.compareTo(YEAR_FROM) >= 0
                && value.compareTo(YEAR_TO) <= 0
                && clause.number().length() == 4;
    }

    /** The number of participants in a meeting: 'attended by 200 people', 'brought together 50 experts'. */
    private static boolean isAttendance(Clause clause) {
        return firstGovernors(clause).stream().anyMatch(t -> WORDS.attendance().contains(t.lemma()));
    }

    private static List<Token> firstGovernors(Clause clause) {
        Token verb = clause.verb();
        return verb == null
                ? clause.path()
                : clause.path().stream()
                        .filter(t ->
                                t.index() == verb.index() || clause.sentence().isUnder(t, verb))
                        .toList();
    }

    private static boolean in(List<String> words, @Nullable String lemma) {
        return lemma != null && words.contains(lemma);
    }
}
