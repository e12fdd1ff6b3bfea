package org.summitry.fetch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day in a feed's date, by the clock of who wrote it: ISO 8601 as Atom and sitemaps write it, RFC 822 as RSS does, with the
 * usual slips (no weekday, two-digit years, full names of months). What cannot be read is no date.
 */
final class FeedDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern ISO = Pattern.compile("^([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9]).*", Pattern.DOTALL);

    private static final Pattern RFC = Pattern.compile(
            "^(?:[A-Za-z]{2,9}\\.?,?\\s+)?([0-9]{1,2})[\\s-]+([A-Za-z]{3})[a-z]{0,6}\\.?[\\s,-]+([0-9]{4}|[0-9]{2})(?![0-9]).*",
            Pattern.DOTALL);

    private FeedDates() {}

    /** The day in {@code text}; null if it holds none. */
    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String t = text.strip();
        try {
            Matcher iso = ISO.matcher(t);
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            Matcher rfc = RFC.matcher(t);
            int month = rfc.matches() ? MONTHS.indexOf(rfc.group(2).toLowerCase(Locale.ROOT)) : -1;
            return month < 0 ? null : LocalDate.of(year(rfc.group(3)), month + 1, number(rfc, 1));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    /** RFC 2822, section 4.3: two digits under 50 are of this century. */
    private static int year(String text) {
        int y = Integer.parseInt(text);
        return text.length() > 2 ? y : y < 50 ? 2000 + y : 1900 + y;
    }
}
