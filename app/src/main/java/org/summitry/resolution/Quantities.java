package org.summitry.resolution;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Numerals;

/** The numbers of a text: years apart from the rest, '15 billion' and '$15bn' as one value. */
record Quantities(Set<String> values, Set<String> years) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])(?<!\\p{L}-)(\\d{1,3}(?:[,   ]\\d{3})+|\\d+)(\\.\\d+)?(?:(?:[\\s-]?(?!\\s*[mk]\\b)|(?=[mk]\\b))(hundred|thousand|million|billion|trillion|mln|bln|bn|bcm|mcm|m|k)\\b)?");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])[A-Za-z]+(?!\\p{L})");
    private static final Pattern SOME = Pattern.compile("\\b(?:a|one) (?=hundred|thousand|million|billion|trillion)");
    private static final Pattern TENS = Pattern.compile("(?<![\\d.,])([2-9]0)-([1-9])(?![\\d.,])");
    private static final Pattern HUNDREDS = Pattern.compile("(?<![\\d.,])(\\d) hundred and (\\d{1,2})(?![\\d.,])");
    private static final Pattern DOZENS = Pattern.compile("\\b(half )?(?:a |the )?dozen\\b");
    /** Shares that are said in words or in hundredths: 'a fifth' is 20 per cent. */
    private static final Map<Pattern, String> SHARES = Map.of(
            Pattern.compile("(?i)\\b(?:a|one) fifth\\b"), "20 ",
            Pattern.compile("(?i)\\b(?:a|one) tenth\\b"), "10 ",
            Pattern.compile("(?i)\\b(?:a|one) quarter\\b(?! of a)"), "25 ",
            Pattern.compile("(?i)\\b(?:(?:a|one) half|half of|halve|by half)\\b"), "50 ");

    /** Before a year is until the end of the year before it. */
    private static final Pattern BEFORE = Pattern.compile("(?i)\\bbefore $");

    private static final int LEAST_YEAR = 1900;
    private static final int LAST_YEAR = 2150;

    /** Reads figures, and number words from two up. */
    static Quantities of(String text) {
        Set<String> values = new TreeSet<>();
        Set<String> years = new TreeSet<>();
        String figures = figures(text);
        Matcher m = NUMBER.matcher(figures);
        while (m.find()) {
            String digits = m.group(1).replaceAll("\\D", "");
            if (digits.length() > 15) {
                continue;
            }
            if (m.group(2) == null
                    && m.group(3) == null
                    && isYear(digits)
                    && m.group(1).length() == 4) {
                boolean before = BEFORE.matcher(figures.substring(0, m.start())).find();
                years.add(before ? String.valueOf(Integer.parseInt(digits) - 1) : digits);
                continue;
            }
            BigDecimal value = new BigDecimal(digits + (m.group(2) == null ? "" : m.group(2)));
            values.add(plain(value.multiply(scale(m.group(3)))));
        }
        return new Quantities(values, years);
    }

    /** 'ten million' with 10, 'forty-five' with 45; 'one' and 'a' are figures before a scale only. */
    private static String figures(String text) {
        String shares = text;
        for (Map.Entry<Pattern, String> share : SHARES.entrySet()) {
            shares = share.getKey().matcher(shares).replaceAll(share.getValue());
        }
        Matcher w = WORD.matcher(shares);
        StringBuilder out = new StringBuilder();
        while (w.find()) {
            Integer number = Numerals.cardinals().get(w.group().toLowerCase(java.util.Locale.ROOT));
            if (number != null && number > 1) {
                w.appendReplacement(out, number.toString());
            }
        }
        w.appendTail(out);
        String tens = TENS.matcher(out)
                .replaceAll(m -> String.valueOf(Integer.parseInt(m.group(1)) + Integer.parseInt(m.group(2))));
        String ones = SOME.matcher(tens).replaceAll("1 ");
        String hundreds = HUNDREDS.matcher(ones)
                .replaceAll(m -> String.valueOf(Integer.parseInt(m.group(1)) * 100 + Integer.parseInt(m.group(2))));
        return DOZENS.matcher(hundreds).replaceAll(m -> m.group(1) == null ? "12" : "6");
    }

    private static BigDecimal scale(@Nullable String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        BigDecimal scale =
                switch (word) {
                    case "hundred" -> BigDecimal.valueOf(100);
                    case "mln", "mcm" -> Numerals.scale("million");
                    case "bln", "bcm" -> Numerals.scale("billion");
                    default -> {
                        BigDecimal full = Numerals.scale(word);
                        yield full != null ? full : Numerals.shortScale(word);
                    }
                };
        return scale == null ? BigDecimal.ONE : scale;
    }

    private static boolean isYear(String digits) {
        int n = digits.length() == 4 ? Integer.parseInt(digits) : 0;
        return n >= LEAST_YEAR && n <= LAST_YEAR;
    }

    /** A number in the form in which numbers are compared here. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Whether both name figures and none is shared. */
    boolean valuesDiffer(Quantities other) {
        return differ(values, other.values);
    }

    /** Whether both name years and none is shared. */
    boolean yearsDiffer(Quantities other) {
        return differ(years, other.years);
    }

    /** Whether both sets have members and none is shared. */
    static boolean differ(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }
}
