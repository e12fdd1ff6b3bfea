package org.summitry.finding.meetings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Numerals;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Ordinals in any spelling: '6th', 'VI', 'sixth', 'twenty-first'. */
final class Ordinals {
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,4})(?:ST|ND|RD|TH|st|nd|rd|th)");
    private static final Pattern ROMAN = Pattern.compile("(?=[IVXLC])(?![LC]$)C?(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    /** 'LXXXVIII' has eight. */
    private static final int LONGEST_ROMAN = 8;

    private static final List<String> ONES = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> TENTHS = List.of(
            "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");

    private Ordinals() {}

    /** The ordinal among the tokens {@code from} to {@code to} of a sentence, or null. */
    static @Nullable Integer in(Sentence s, int from, int to) {
        for (int i = from; i <= to; i++) {
            Integer found = at(s, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** 'The meeting, the seventh of the Lakes Committee': where the body ends whose edition a bare noun is told to be; -1 where none follows. */
    static int apposed(Sentence s, Token meeting) {
        int i = meeting.index();
        boolean row = s.is(i + 1, t -> t.form().equals(","))
                && s.is(i + 2, t -> t.form().equals("the"))
                && i + 3 < s.tokens().size()
                && at(s, i + 3) != null
                && s.is(i + 4, t -> t.form().equals("of"));
        int body = s.is(i + 5, t -> t.form().equals("the")) ? i + 6 : i + 5;
        int last = body;
        while (s.is(last, Ordinals::isOfAName)) {
            last++;
        }
        return row && last > body ? last - 1 : -1;
    }

    private static boolean isOfAName(Token t) {
        return t.isProperNoun() && t.isCapitalised() || t.tag().equals("HYPH");
    }

    /** The ordinal that the token at {@code i} is or begins, or null. */
    static @Nullable Integer at(Sentence s, int i) {
        Token t = s.tokens().get(i);
        Matcher digits = DIGITS.matcher(t.form());
        if (digits.matches()) {
            return Integer.valueOf(digits.group(1));
        }
        Token next = s.at(i + 1);
        if (t.form().matches("\\d{1,4}") && next != null && next.form().matches("st|nd|rd|th")) {
            return Integer.valueOf(t.form());
        }
        if (t.form().length() <= LONGEST_ROMAN && ROMAN.matcher(t.form()).matches() && isBeforeAName(next, t)) {
            return Numerals.roman(t.form());
        }
        return word(s, i);
    }

    /** A lone 'I' is a pronoun and 'V' or 'X' may be an initial, unless a capitalised noun follows; of more letters, an adjective may: 'the XXI Ordinary Meeting'. */
    private static boolean isBeforeAName(@Nullable Token next, Token t) {
        boolean many = t.form().length() > 1 || t.form().equals("X");
        boolean adjective = next != null && t.form().length() > 1 && next.tag().equals("JJ") && next.isCapitalised();
        return next != null
                && (adjective || next.isNoun() && (next.isCapitalised() || many))
                && !t.tag().equals("PRP");
    }

    private static @Nullable Integer word(Sentence s, int i) {
        String form = s.tokens().get(i).form().toLowerCase(Locale.ROOT);
        int hyphen = form.indexOf('-');
        if (hyphen > 0) {
            return compound(form.substring(0, hyphen), form.substring(hyphen + 1));
        }
        Token dash = s.at(i + 1);
        Token unit = s.at(i + 2);
        if (TENS.contains(form) && dash != null && unit != null && dash.form().equals("-")) {
            return compound(form, unit.form().toLowerCase(Locale.ROOT));
        }
        if (ONES.contains(form)) {
            return ONES.indexOf(form) + 1;
        }
        return TENTHS.contains(form) ? 20 + 10 * TENTHS.indexOf(form) : null;
    }

    private static @Nullable Integer compound(String ten, String one) {
        int t = TENS.indexOf(ten);
        int o = ONES.indexOf(one);
        return t >= 0 && o >= 0 && o < 9 ? 20 + 10 * t + o + 1 : null;
    }
}
