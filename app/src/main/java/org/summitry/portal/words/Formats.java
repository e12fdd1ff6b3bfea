package org.summitry.portal.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates, numbers and sorting as a language writes them. What is no ISO date is shown as it stands. Safe for several threads. */
public final class Formats {
    private static final int FRACTION_DIGITS = 3;
    private static final String TAJIK = "tg";
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String MONTH = "\\d{4}-\\d\\d";

    /** As they stand before a year ('9 августи 2024'); CLDR has them alone, and with capitals. */
    private static final String[] TAJIK_MONTHS = {
        "январи",
        "феврали",
        "марти",
        "апрели",
        "майи",
        "июни",
        "июли",
        "августи",
        "сентябри",
        "октябри",
        "ноябри",
        "декабри"
    };

    private final Messages words;
    private final ULocale locale;
    private final Collator collator;

    /** Made once, since ICU takes long to; not for several threads, so that each use takes a copy. */
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();

    private final Map<String, DateIntervalFormat> intervals = new ConcurrentHashMap<>();

    private final NumberFormat numbers;
    private final LocalizedNumberFormatter compact;

    Formats(Messages words, ULocale locale) {
        this.words = words;
        this.locale = locale;
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
            return one(iso);
        }
        String from = iso.substring(0, slash);
        String to = iso.substring(slash + 1);
        if (from.equals("..")) {
            return words.say("date.until", one(to));
        }
        return to.equals("..") ? words.say("date.since", one(from)) : between(from, to);
    }

    /** The same of a deadline: 'by 2032'. */
    public String deadline(@Nullable String iso) {
        return iso != null && iso.startsWith("../")
                ? words.say("date.by", one(iso.substring("../".length())))
                : date(iso);
    }

    /** From one to another, without saying twice what they share where the language is known to do so: '4–5 April 2033'. */
    private String between(String from, String to) {
        String skeleton = from.length() != to.length() || locale.getLanguage().equals(TAJIK)
                ? ""
                : from.matches(DAY) && to.matches(DAY)
                        ? "yMMMMd"
                        : from.matches(MONTH) && to.matches(MONTH) ? "yMMMM" : "";
        try {
            return skeleton.isEmpty()
                    ? words.say("date.between", one(from), one(to))
                    : interval(skeleton, first(from), first(to));
        } catch (java.time.DateTimeException e) {
            return words.say("date.between", from, to);
        }
    }

    private static LocalDate first(String iso) {
        return iso.matches(DAY) ? LocalDate.parse(iso) : YearMonth.parse(iso).atDay(1);
    }

    private String interval(String skeleton, LocalDate from, LocalDate to) {
        DateIntervalFormat format = (DateIntervalFormat)
                intervals.computeIfAbsent(skeleton, this::intervalFormat).clone();
        return format.format(new DateInterval(millis(from), millis(to))).replace("\u2009", "");
    }

    private DateIntervalFormat intervalFormat(String skeleton) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private String one(String iso) {
        try {
            if (iso.matches(DAY + "(T.*)?")) {
                return skeleton("yMMMMd", LocalDate.parse(iso.substring(0, 10)));
            }
            return iso.matches(MONTH) ? skeleton("yMMMM", YearMonth.parse(iso).atDay(1)) : iso;
        } catch (java.time.DateTimeException e) {
            return iso;
        }
    }

    /** A moment's day, as of Greenwich. */
    public String day(Instant at) {
        return skeleton("yMMMMd", LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private String skeleton(String skeleton, LocalDate date) {
        DateFormat format =
                (DateFormat) dates.computeIfAbsent(skeleton, this::dateFormat).clone();
        return format.format(new Date(millis(date)));
    }

    private DateFormat dateFormat(String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        if (locale.getLanguage().equals(TAJIK) && format instanceof SimpleDateFormat simple) {
            DateFormatSymbols symbols = simple.getDateFormatSymbols();
            symbols.setMonths(TAJIK_MONTHS);
            simple.setDateFormatSymbols(symbols);
        }
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
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
