package org.summitry.portal.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.export.DateWords;

/** Dates, numbers and sorting as a language writes them. What is no ISO date is shown as it stands. Safe for several threads. */
public final class Formats {
    private static final int FRACTION_DIGITS = 3;
    private static final String TAJIK = "tg";

    private final Messages words;
    private final Collator collator;

    private final DateWords dates;
    private final NumberFormat numbers;
    private final LocalizedNumberFormatter compact;

    Formats(Messages words, ULocale locale) {
        this.words = words;
        this.dates = new DateWords(locale);
        this.collator = collator(locale).freeze();
        this.numbers = NumberFormat.getInstance(locale);
        this.numbers.setMaximumFractionDigits(FRACTION_DIGITS);
        this.compact = NumberFormatter.withLocale(locale).notation(Notation.compactShort());
    }

    /** CLDR has no order of the Tajik alphabet: what it takes for и and у with a mark are letters of their own there. */
    private static Collator collator(ULocale locale) {
        if (!locale.getLanguage().equals(TAJIK)) {
            return Collator.getInstance(locale);
        }
        try {
            return new RuleBasedCollator("&и<ӣ<<<Ӣ&у<ӯ<<<Ӯ");
        } catch (Exception e) { // as ICU declares it
            throw new IllegalStateException("the order of the Tajik alphabet is broken", e);
        }
    }

    /** A date as exact as it is known ({@code 2024}, {@code 2024-08}, {@code 2024-08-09}) or an interval; empty for null. */
    public String date(@Nullable String iso) {
        if (iso == null || iso.isEmpty()) {
            return "";
        }
        int slash = iso.indexOf('/');
        if (slash < 0) {
            return dates.one(iso);
        }
        String from = iso.substring(0, slash);
        String to = iso.substring(slash + 1);
        if (from.equals("..")) {
            return words.say("date.until", dates.one(to));
        }
        return to.equals("..") ? words.say("date.since", dates.one(from)) : between(from, to);
    }

    /** The same of a deadline: 'by 2032'. */
    public String deadline(@Nullable String iso) {
        return iso != null && iso.startsWith("../")
                ? words.say("date.by", dates.one(iso.substring("../".length())))
                : date(iso);
    }

    private String between(String from, String to) {
        String words = dates.between(from, to);
        return words == null ? this.words.say("date.between", dates.one(from), dates.one(to)) : words;
    }

    /** A moment's day, as of Greenwich. */
    public String day(Instant at) {
        return dates.one(at.toString());
    }

    /** A number, with at most three digits after the point. */
    public String number(double value) {
        return ((NumberFormat) numbers.clone()).format(value);
    }

    /** A large number in few characters: 1.2 million. */
    public String compact(double value) {
        return compact.format(value).toString();
    }

    /** A quantity: a number with its unit, money by its ISO 4217 code. */
    public String quantity(double value, @Nullable String unit) {
        if (unit == null || unit.isEmpty()) {
            return number(value);
        }
        return switch (unit) {
            case "%" -> words.say("number.percent", number(value));
            case "x" -> words.say("number.times", number(value));
            default -> words.say("number.unit", number(value), unit);
        };
    }

    /** Sorts by a text as the language sorts. */
    public <T> Comparator<T> by(Function<T, String> text) {
        return (a, b) -> collator.compare(text.apply(a), text.apply(b));
    }
}
