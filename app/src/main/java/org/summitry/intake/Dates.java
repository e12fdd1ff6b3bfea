package org.summitry.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Full calendar dates as headers of reports write them. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|"
                    + "Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String WEEKDAY =
            "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day|\\.)?,?\\s+)?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    /** A day and month, with or without the year. Case-insensitive. */
    static final String DATE =
            WEEKDAY + "(?:" + DAY + "[\\s-]+(?:of\\s+)?" + MONTH + "(?:[,\\s-]+\\d{4})?|" + MONTH + "\\s+" + DAY
                    + "(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}/\\d{2}/\\d{2})\\b";

    /** A time of day after a date. */
    static final String TIME =
            "(?:(?:\\s*[,|–—-]?\\s*|T)(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s?(?i:[ap]\\.?m\\.?))?(?-i:\\s?(?:Z|[A-Z]{3,4})\\b)?(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?)?";

    /** A line that is a date and nothing else. */
    static final Pattern DATE_LINE = Pattern.compile("\\(?" + DATE + TIME + "\\)?\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<m1>" + MONTH + ")|(?<m2>" + MONTH
                    + ")\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?)[,\\s-]+(?<y>\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern NUMERIC = Pattern.compile("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})[./](\\d{4})");

    private Dates() {}

    /**
     * The day that {@code text} names first; null when it names none in full, an impossible one, or one that could be
     * read two ways (04/05/2024).
     */
    static @Nullable LocalDate first(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            String month = named.group("m1") != null ? named.group("m1") : named.group("m2");
            String day = named.group("d1") != null ? named.group("d1") : named.group("d2");
            int m = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return day(named.group("y"), m, Integer.parseInt(day));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        Matcher numeric = NUMERIC.matcher(text);
        return numeric.find() ? numeric(numeric) : null;
    }

    private static @Nullable LocalDate numeric(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        boolean dayFirst = m.group(2).equals(".") || first > 12;
        if (!dayFirst && second <= 12 && first != second) {
            return null;
        }
        return dayFirst ? day(m.group(4), second, first) : day(m.group(4), first, second);
    }

    private static @Nullable LocalDate day(String year, int month, int day) {
        int y = Integer.parseInt(year);
        if (y < 1800 || y > 2200) {
            return null;
        }
        try {
            return LocalDate.of(y, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
