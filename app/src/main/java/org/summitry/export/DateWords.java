package org.summitry.export;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Days and months as a language writes them (CLDR): '13 May 2031', '4–5 April 2033'. Safe for several threads. */
public final class DateWords {
    private static final String TAJIK = "tg";
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String MONTH = "\\d{4}-\\d\\d";
    private static final String DAY_WORDS = "yMMMMd";
    private static final String MONTH_WORDS = "yMMMM";
    private static final int LENGTH_OF_DAY = "yyyy-mm-dd".length();

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

    private final ULocale locale;

    /** Made once, since ICU takes long to; not for several threads, so that each use takes a copy. */
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();

    private final Map<String, DateIntervalFormat> intervals = new ConcurrentHashMap<>();

    /** In a language, with the order of day and month that its country has. */
    public DateWords(ULocale locale) {
        this.locale = locale;
    }

    /** A day (of a moment too) or a month, ISO; what is neither stands as it is. */
    public String one(String iso) {
        try {
            if (iso.matches(DAY + "(T.*)?")) {
                return words(DAY_WORDS, LocalDate.parse(iso.substring(0, LENGTH_OF_DAY)));
            }
            return iso.matches(MONTH) ? words(MONTH_WORDS, first(iso)) : iso;
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** From one to another, two days or two months, without saying twice what they share; null where the language is not known to do so, and for others. */
    public @Nullable String between(String from, String to) {
        boolean days = from.matches(DAY) && to.matches(DAY);
        boolean months = from.matches(MONTH) && to.matches(MONTH);
        if (locale.getLanguage().equals(TAJIK) || !days && !months) {
            return null;
        }
        try {
            DateInterval interval = new DateInterval(millis(first(from)), millis(first(to)));
            String skeleton = days ? DAY_WORDS : MONTH_WORDS;
            DateIntervalFormat format = (DateIntervalFormat)
                    intervals.computeIfAbsent(skeleton, this::intervalFormat).clone();
            return format.format(interval).replace("\u2009", ""); // narrow blanks around the dash
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate first(String iso) {
        return iso.matches(DAY) ? LocalDate.parse(iso) : YearMonth.parse(iso).atDay(1);
    }

    private String words(String skeleton, LocalDate date) {
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

    private DateIntervalFormat intervalFormat(String skeleton) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
