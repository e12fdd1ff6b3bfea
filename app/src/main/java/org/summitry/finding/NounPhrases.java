package org.summitry.finding;

import java.util.List;
import java.util.Set;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Cuts noun phrases around a head by their shape: the words before it that belong to its name and the complements after it.
 * Parts of speech decide more than arcs, since the parser errs most on long names.
 */
public final class NounPhrases {
    private static final Set<String> FIRST_PREPOSITIONS = Set.of(
            "on", "of", "for", "concerning", "regarding", "between", "against", "until", "to", "with", "towards");
    private static final Set<String> INNER_PREPOSITIONS = Set.of(
            "on", "of", "for", "in", "with", "between", "against", "to", "from", "until", "within", "and", "or", "&",
            "through", "towards", "as");
    private static final Set<String> INNER_TAGS = Set.of(
            "DT", "JJ", "JJS", "JJR", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "HYPH", "PRP$", "VBG", "FW", "LS");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "«", "»", "``", "''");
    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");

    private NounPhrases() {}

    /** Whether a word is the name of a month or of a day of the week. */
    public static boolean isMonthOrDay(String word) {
        return MONTHS.contains(word);
    }

    /**
     * The index of the first token of the name that ends with the head: adjectives, nouns, numbers, hyphens and quoted names
     * before it, as far as they touch, without those in {@code noPart} at its beginning.
     */
    public static int start(Sentence s, int head, Set<String> noPart) {
        int first = head;
        for (int i = head - 1; i >= 0 && isPremodifier(s, i); i--) {
            first = i;
        }
        boolean named = s.tokens().get(head).isCapitalised();
        while (first < head
                && isNoPart(s.tokens().get(first), noPart)
                && !(named && first > 0 && isCapitalAdjective(s, first))) {
            first++;
        }
        return first;
    }

    /** 'the Joint Commission': a capital inside a sentence makes the word part of the name. */
    private static boolean isCapitalAdjective(Sentence s, int i) {
        Token t = s.tokens().get(i);
        return t.isCapitalised()
                && Character.isLetter(t.form().codePointAt(0))
                && !t.tag().equals("POS");
    }

    private static boolean isNoPart(Token t, Set<String> noPart) {
        return t.tag().equals("HYPH")
                || noPart.contains(t.form().toLowerCase(java.util.Locale.ROOT))
                || t.tag().equals("POS");
    }

    private static boolean isPremodifier(Sentence s, int i) {
        Token t = s.tokens().get(i);
        if (isPluralPossessive(s, i) || isAcronymBetween(s, i) || t.form().matches("Plus|PLUS")) {
            return true; // 'ASEAN Plus Three'
        }
        if (QUOTES.contains(t.form())) {
            return quoteIsBalanced(s, i);
        }
        return switch (t.tag()) {
            case "JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "HYPH", "FW" ->
                !t.form().equals("/");
            case "VBN", "VBG" -> t.relation().equals("nmod") || t.relation().equals("compound");
            case "POS" -> i > 0 && s.tokens().get(i - 1).isProperNoun();
            case "CC" -> i > 0 && joinsCapitals(s, i);
            default -> t.isProperNoun();
        };
    }

    /** A part of '(RCEP)' in 'the Regional Comprehensive Economic Partnership (RCEP) Agreement'. */
    private static boolean isAcronymBetween(Sentence s, int i) {
        for (int open = Math.max(1, i - 2); open <= i; open++) {
            if (s.tokens().get(open).form().equals("(")
                    && s.is(open - 1, Token::isCapitalised)
                    && s.is(open + 1, t -> t.form().matches("\\p{Lu}[\\p{Lu}\\d]+"))
                    && s.is(open + 2, t -> t.form().equals(")"))
                    && s.is(open + 3, Token::isCapitalised)) {
                return true;
            }
        }
        return false;
    }

    /** The apostrophe of 'Foreign Ministers’ Meeting'. */
    private static boolean isPluralPossessive(Sentence s, int i) {
        boolean apostrophe = s.tokens().get(i).form().matches("['’]");
        return apostrophe
                && s.is(
                        i - 1,
                        t -> t.form().endsWith("s")
                                && t.isCapitalised()
                                && t.span().end() == s.tokens().get(i).span().start());
    }

    /** 'Water and Energy Consortium': an 'and' between two capitalised words, both before the head. */
    private static boolean joinsCapitals(Sentence s, int i) {
        Token before = s.tokens().get(i - 1);
        Token after = s.tokens().get(i + 1);
        boolean determined = i > 1 && s.tokens().get(i - 2).tag().equals("DT");
        return before.isCapitalised()
                && after.isCapitalised()
                && before.isNoun()
                && (determined || i > 1 && s.tokens().get(i - 2).isCapitalised());
    }

    private static boolean quoteIsBalanced(Sentence s, int i) {
        String form = s.tokens().get(i).form();
        int same = 0;
        for (int j = Math.max(0, i - 10); j <= Math.min(s.tokens().size() - 1, i + 10); j++) {
            String other = s.tokens().get(j).form();
            if (j != i && (other.equals(form) || pairs(form, other))) {
                same++;
            }
        }
        return same > 0;
    }

    private static boolean pairs(String a, String b) {
        return (a + b).equals("“”") || (a + b).equals("”“") || (a + b).equals("«»") || (a + b).equals("»«");
    }

    /** The index of the last token of the complements that follow the head: 'on trade, transit and transport until 2027'. */
    public static int end(Sentence s, int head) {
        Token next = s.at(head + 1);
        if (next == null || !startsComplement(s, next)) {
            return quotedAfter(s, head);
        }
        int last = head;
        for (int i = head + 1; i < s.tokens().size(); i++) {
            Token t = s.tokens().get(i);
            if (isRange(s, i)) {
                continue;
            }
            if (isComma(t) ? !enumerates(s, i) : !isInside(s, i)) {
                break;
            }
            if (t.isNoun() || t.tag().equals("CD") || t.tag().equals("VBG")) {
                last = i;
            }
        }
        return last;
    }

    /** The last token of the number that follows the head in its name: 'No. 5', '12/3', '2026-2030'; the head itself when none does. */
    public static int numberEnd(Sentence s, int head) {
        Token number = s.at(head + 1);
        if (number == null || !number.form().matches("\\d+([/–—-]\\d+)*|No\\.?")) {
            return head;
        }
        boolean sign = number.form().startsWith("No");
        boolean range = isRange(s, head + 2);
        return range ? head + 3 : sign && s.at(head + 2) != null ? head + 2 : head + 1;
    }

    /** The dash of '2030-2040'. */
    private static boolean isRange(Sentence s, int i) {
        return s.tokens().get(i).form().matches("[-–—/]")
                && s.is(i - 1, t -> t.tag().equals("CD"))
                && s.is(i + 1, t -> t.tag().equals("CD"));
    }

    /** 'the Concept "Velmora 2040"': a quoted name right after the head belongs to it. */
    private static int quotedAfter(Sentence s, int head) {
        Token open = s.at(head + 1);
        if (open == null || !opensQuotedTitle(s, open)) {
            return head;
        }
        for (int i = head + 1; i < Math.min(s.tokens().size(), head + 12); i++) {
            String form = s.tokens().get(i).form();
            boolean mark = i > head + 1 && QUOTES.contains(form);
            if (mark || form.length() > 1 && form.matches(".*[\"”»’']")) {
                return i;
            }
        }
        return head;
    }

    /** 'the Strategy "Green Coast"', not 'the Declaration "as soon as possible"': a title begins with a capital or a number. */
    private static boolean opensQuotedTitle(Sentence s, Token open) {
        boolean alone = QUOTES.contains(open.form()) && !open.tag().equals("POS");
        Token first = alone ? s.at(open.index() + 1) : open;
        boolean marked = alone || open.form().matches("[\"“«‘„].+");
        String word = first == null ? "" : first.form().replaceFirst("^[\"“«‘„]", "");
        return marked
                && !word.isEmpty()
                && (Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)));
    }

    private static boolean startsComplement(Sentence s, Token t) {
        return FIRST_PREPOSITIONS.contains(t.form()) && !opensTime(s, t.index())
                || t.form().equals("in") && opensField(s, t.index());
    }

    private static boolean opensField(Sentence s, int i) {
        for (int j = i + 1; j <= i + 2; j++) {
            Token t = s.at(j);
            if (t != null
                    && Set.of("field", "fields", "area", "areas", "sphere").contains(t.form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Sentence s, int i) {
        Token t = s.tokens().get(i);
        if (t.form().matches("and|or|&") && s.is(i + 1, next -> next.tag().equals("DT"))) {
            return false; // 'an Agreement on X and a Memorandum on Y'
        }
        boolean leadsOn = t.form().equals("to")
                        && s.is(i + 1, next -> next.tag().matches("DT|PRP\\$"))
                || t.form().equals("with") && s.is(i + 1, next -> next.tag().equals("PRP$"));
        if (leadsOn) {
            return false; // 'submit [the Agreement on Transit] to the leaders', 'sign [it] with his counterpart'
        }
        if (INNER_PREPOSITIONS.contains(t.form())) {
            return !opensTime(s, i);
        }
        if (t.tag().equals("VBG")) {
            Token before = s.at(i - 1);
            return before != null && (before.tag().equals("IN") || before.tag().equals("CC"));
        }
        boolean joined = s.is(i + 1, h -> h.tag().equals("HYPH")) && s.is(i + 2, Token::isNoun); // 'cross-border trade'
        return joined || INNER_TAGS.contains(t.tag());
    }

    /** 'on August 9', 'in 2023', 'for Friday': when, not about what. 'until 2027' is kept, it belongs to the name. */
    private static boolean opensTime(Sentence s, int i) {
        Token preposition = s.tokens().get(i);
        Token next = s.at(i + 1);
        if (next == null) {
            return true;
        }
        boolean year = next.form().matches("(19|20)\\d\\d");
        boolean when = MONTHS.contains(next.form()) || next.form().matches("\\d{1,2}(st|nd|rd|th)?");
        boolean day = preposition.form().matches("until|to")
                && next.form().matches("\\d{1,2}")
                && s.is(i + 2, m -> MONTHS.contains(m.form()));
        return day
                || preposition.form().matches("on|in|of|with|from")
                        && (when || year && !preposition.form().equals("of"))
                || preposition.form().equals("for") && MONTHS.contains(next.form());
    }

    private static boolean isComma(Token t) {
        return t.form().equals(",");
    }

    /** Whether the comma at {@code i} stands in an enumeration: 'friendship, good-neighbourliness and cooperation'. */
    private static boolean enumerates(Sentence s, int i) {
        int words = 0;
        for (int j = i + 1; j < s.tokens().size() && words <= 5; j++, words++) {
            Token t = s.tokens().get(j);
            if (t.form().equals("and") || t.form().equals("or")) {
                Token after = s.at(j + 1);
                return words > 0
                                && after != null
                                && !after.isVerb()
                                && !List.of("DT", "PRP", "IN").contains(after.tag())
                        || isComma(s.tokens().get(j - 1));
            }
            if (!INNER_TAGS.contains(t.tag()) && !isComma(t) && !t.form().equals("of")) {
                return false;
            }
        }
        return false;
    }

    /** From the first to the last of the tokens {@code from} to {@code to}, without quotation marks at the edges. */
    public static Span span(Sentence s, int from, int to) {
        int a = from;
        int b = to;
        while (a < b && QUOTES.contains(s.tokens().get(a).form()) && unpaired(s, a, b)) {
            a++;
        }
        if (unpaired(s, a, b)) { // the other half stands right beside
            if (s.is(b + 1, NounPhrases::isQuote)) {
                b++;
            } else if (s.is(a - 1, NounPhrases::isQuote)) {
                a--;
            }
        }
        return s.tokens().get(a).span().cover(s.tokens().get(b).span());
    }

    private static boolean unpaired(Sentence s, int from, int to) {
        long quotes = s.tokens().subList(from, to + 1).stream()
                .filter(NounPhrases::isQuote)
                .count();
        return quotes % 2 == 1;
    }

    /** A quotation mark; the apostrophe of a possessive is none. */
    private static boolean isQuote(Token t) {
        return QUOTES.contains(t.form()) && !t.tag().equals("POS");
    }

    /** The text inside the first pair of quotation marks between the two tokens, or an empty string. */
    public static String quoted(Sentence s, int from, int to, String documentText) {
        int open = -1;
        for (int i = from; i <= Math.min(to + 1, s.tokens().size() - 1); i++) {
            if (QUOTES.contains(s.tokens().get(i).form())) {
                if (open < 0) {
                    open = i;
                } else if (i > open + 1) {
                    return documentText.substring(
                            s.tokens().get(open + 1).span().start(),
                            s.tokens().get(i - 1).span().end());
                }
            }
        }
        return "";
    }
}
