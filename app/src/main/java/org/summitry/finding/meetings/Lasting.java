package org.summitry.finding.meetings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.Numerals;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * From when to when an encounter of so many days lasted of which a verb tells the first or the last: 'arrived on Monday for a three-day
 * visit', 'today concluded a four-day round of talks'.
 */
final class Lasting {
    /** Longer ones are campaigns and courses. */
    private static final int MOST_DAYS = 14;

    private static final int LENGTH_OF_A_DAY = "2000-01-01".length();

    private final MeetingLexicon lexicon;

    Lasting(MeetingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All the days of {@code head}, of which the sentence tells {@code day}; {@code day} itself where it does not say how many or which one it is. */
    IsoPeriod days(Sentence s, Token head, IsoPeriod day) {
        int days = day.iso().length() == LENGTH_OF_A_DAY ? howMany(s, head) : 0;
        if (days < 2 || days > MOST_DAYS) {
            return day;
        }
        LocalDate told = LocalDate.parse(day.iso());
        if (acts(s, head).anyMatch(v -> lexicon.ending().contains(v.lemma()))) {
            return between(told.minusDays(days - 1L), told);
        }
        return acts(s, head).anyMatch(v -> lexicon.beginning().contains(v.lemma()))
                ? between(told, told.plusDays(days - 1L))
                : day;
    }

    private static IsoPeriod between(LocalDate first, LocalDate last) {
        return new IsoPeriod(first + "/" + last);
    }

    /** The verb above, and those that the noun's own clauses have: 'a visit which began on Monday'. */
    private static Stream<Token> acts(Sentence s, Token head) {
        Token above = Circumstances.verbAbove(s, head);
        Stream<Token> own =
                s.children(head).stream().filter(c -> c.isVerb() && c.relation().matches("relcl|acl"));
        return Stream.concat(own, Stream.ofNullable(above));
    }

    /** The number before '-day' among the words before the head; 0 where there is none. */
    private static int howMany(Sentence s, Token head) {
        for (int i = head.index() - 1; i > 1; i--) {
            Token t = s.tokens().get(i);
            if (t.tag().matches("DT|PRP\\$|VBD|VBZ|VBP|IN")) {
                return 0;
            }
            boolean day =
                    t.form().equals("day") && s.is(i - 1, dash -> dash.form().equals("-"));
            BigDecimal number = day ? Numerals.parse(s.tokens().get(i - 2).form()) : null;
            if (number != null) {
                return number.intValue();
            }
        }
        return 0;
    }
}
