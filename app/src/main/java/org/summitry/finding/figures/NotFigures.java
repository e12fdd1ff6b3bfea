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
    private static final Set<String> CHANGED = Set.of("by", "from", "to");
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
        boolean party =
                in(WORDS.parties(), lemma) && !isOfACrew(clause, counted) && !isMembership(clause, quantity, counted);
        boolean time = in(WORDS.times(), lemma) && !isChangedTime(clause);
        if (party || time || in(WORDS.meetings(), lemma) || in(WORDS.abstracts(), lemma)) {
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
        if (small && known || quantity.inWords() && value.compareTo(SMALL) <= 0 && !isWorthCounting(clause, counted)) {
            return true;
        }
        return in(WORDS.persons(), lemma) && isAttendance(clause) || isAudience(clause, counted);
    }

    /** Two or three: papers, times that change, things told closely ('two field hospitals') and what is handed over ('lent two boats'). */
    private static boolean isWorthCounting(Clause clause, Counted counted) {
        Token noun = counted.noun();
        if (in(WORDS.documents(), noun.lemma()) || in(WORDS.times(), noun.lemma()) || !counted.written()) {
            return true;
        }
        Token verb = clause.verb();
        boolean handed = verb != null
                && WORDS.handoverVerbs().contains(verb.lemma())
                && clause.below(verb).relation().matches("dobj|nsubjpass");
        boolean told = clause.sentence()
                .is(
                        noun.index() - 1,
                        t -> t.tag().matches("NN|VBN")
                                && !t.isCapitalised()
                                && t.span().start() > clause.number().end()
                                && !WORDS.vague().contains(t.lemma()));
        return !noun.isCapitalised() && (handed || told) && !in(WORDS.persons(), noun.lemma());
    }

    /** '42 crew members'. */
    private static boolean isOfACrew(Clause clause, Counted counted) {
        return counted.noun().lemma().equals("member")
                && clause.sentence()
                        .is(counted.noun().index() - 1, t -> WORDS.crews().contains(t.lemma()));
    }

    /** 'the Forum has 18 members': how large a body is. */
    private static boolean isMembership(Clause clause, Quantity quantity, Counted counted) {
        Token verb = clause.sentence().head(counted.noun());
        return verb != null
                && quantity.value().compareTo(SMALL) > 0
                && WORDS.memberVerbs().contains(verb.lemma())
                && counted.noun().relation().equals("dobj")
                && List.of("member", "state", "country").contains(counted.noun().lemma());
    }

    /** 'from nine days to six', 'extended by two years': time that grows or shrinks is measured. */
    static boolean isChangedTime(Clause clause) {
        Token before = clause.before();
        if (before == null || !CHANGED.contains(Clause.lower(before))) {
            return false; // 'fell by a third in two years'
        }
        for (Token t : clause.path()) {
            boolean changes = t.isVerb()
                    ? WORDS.changeVerbs().contains(t.lemma())
                            || WORDS.prolongVerbs().contains(t.lemma())
                    : WORDS.changeNouns().contains(t.lemma());
            if (changes) {
                return CHANGED.contains(clause.linkTo(t));
            }
        }
        return false;
    }

    /** 'told about 60 families': how many were spoken to. */
    private static boolean isAudience(Clause clause, Counted counted) {
        Token verb = clause.sentence().head(counted.noun());
        return verb != null
                && WORDS.addressVerbs().contains(verb.lemma())
                && counted.noun().relation().matches("dobj|iobj");
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
