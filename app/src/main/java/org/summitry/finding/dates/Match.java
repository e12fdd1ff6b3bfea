package org.summitry.finding.dates;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Numerals;

/**
 * What a {@link Shape} matched, and where it stands in time.
 *
 * @param groups the match
 * @param anchor the day to count from, or null when the document gives none
 * @param last the date last spoken of, or null
 * @param tense which way the clause points; costs a walk through the parse
 */
record Match(Matcher groups, @Nullable Anchor anchor, @Nullable PartialDate last, Supplier<Anchor.Direction> tense) {

    @Nullable
    String text(String group) {
        return groups.group(group);
    }

    /** The group's text in lower case with single spaces; empty when it did not match. */
    String word(String group) {
        String text = groups.group(group);
        return text == null ? "" : CalendarWords.plain(text);
    }

    boolean has(String group) {
        return groups.group(group) != null;
    }

    /** The digits of the group as a number. */
    int digits(String group) {
        return Integer.parseInt(word(group).replaceAll("\\D", ""));
    }

    int month(String group) {
        return CalendarWords.key(CalendarWords.shared().months(), word(group));
    }

    String season(String group) {
        return CalendarWords.key(CalendarWords.shared().seasons(), word(group));
    }

    String unit(String group) {
        return CalendarWords.key(CalendarWords.shared().units(), word(group));
    }

    int weekday(String group) {
        return CalendarWords.key(CalendarWords.shared().weekdays(), word(group));
    }

    /** {@code TMO} and the like, or the empty string when the group did not match. */
    String dayPart(String group) {
        return has(group) ? "T" + CalendarWords.key(CalendarWords.shared().dayParts(), word(group)) : "";
    }

    /** A number in digits or words; 0 for what no one writes ('5 1/0'). */
    BigDecimal number(String group) {
        BigDecimal value = Numerals.parse(word(group));
        return value == null ? BigDecimal.ZERO : value;
    }

    /** The number as a whole, at most a million; 1 when the group did not match. */
    int count(String group) {
        return has(group) ? number(group).min(BigDecimal.valueOf(1_000_000)).intValue() : 1;
    }

    /** An ordinal in digits or words. */
    int ordinal(String group) {
        String word = word(group).toLowerCase(Locale.ROOT);
        Integer value = Numerals.ordinals().get(word);
        return value == null ? digits(group) : value;
    }

    /** The day of publication as anchor, or null. */
    @Nullable
    Anchor published() {
        return anchor != null && anchor.published() ? anchor : null;
    }
}
