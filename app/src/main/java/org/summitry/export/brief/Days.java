package org.summitry.export.brief;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;

/** Dates of the register as a reader of the frame's language writes them: '13 May 2031', '4–5 April 2033'. */
final class Days {
    private static final String DAY = "yMMMMd";
    private static final String MONTH = "yMMMM";
    private static final int LENGTH_OF_DAY = "yyyy-mm-dd".length();
    private static final int LENGTH_OF_MONTH = "yyyy-mm".length();

    private final ULocale locale;

    Days(String language) {
        this.locale = new ULocale(language.equals("en") ? "en-GB" : language); // 9 August, not August 9
    }

    /** A day, month or year; what is none of them stands as it is. */
    String one(String iso) {
        try {
            if (iso.length() == LENGTH_OF_DAY) {
                return format(DAY, LocalDate.parse(iso));
            }
            return iso.length() == LENGTH_OF_MONTH
                    ? format(MONTH, YearMonth.parse(iso).atDay(1))
                    : iso;
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** From one to another, without saying twice what they share. */
    String between(String from, String to) {
        boolean days = from.length() == LENGTH_OF_DAY && to.length() == LENGTH_OF_DAY;
        boolean months = from.length() == LENGTH_OF_MONTH && to.length() == LENGTH_OF_MONTH;
        try {
            if (days) {
                return interval(DAY, LocalDate.parse(from), LocalDate.parse(to));
            }
            return months
                    ? interval(
                            MONTH,
                            YearMonth.parse(from).atDay(1),
                            YearMonth.parse(to).atDay(1))
                    : one(from) + "–" + one(to);
        } catch (DateTimeException e) {
            return from + "–" + to;
        }
    }

    private String format(String skeleton, LocalDate day) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return plain(format.format(new Date(millis(day))));
    }

    private String interval(String skeleton, LocalDate from, LocalDate to) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return plain(format.format(new DateInterval(millis(from), millis(to))));
    }

    /** CLDR sets narrow blanks, around a dash and before 'г.', which few fonts of offices have. */
    private static String plain(String date) {
        return date.replace("\u2009", "").replace('\u202f', '\u00a0');
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
