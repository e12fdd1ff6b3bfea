package org.summitry.resolution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Numerals;

/**
 * The numbers of a text, '15 billion' and '$15bn' as one value.
 *
 * @param values all but years
 * @param years four figures
 * @param counted by value, the stems of what is counted: the first words behind it that say something
 */
record Quantities(Set<String> values, Set<String> years, Map<String, List<String>> counted) {
    private static final Map<String, Integer> CARDINALS = Numerals.cardinals();
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])(?<!\\p{L}-)(\\d{1,3}(?:[,   ]\\d{3})+|\\d+)(\\.\\d+)?(?:(?:[\\s-]?(?!\\s*[mk]\\b)|(?=[mk]\\b))(hundred|thousand|million|billion|trillion|mln|bln|bn|bcm|mcm|m|k)\\b)?");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])[A-Za-z]+(?!\\p{L})");
    /** What every text has in which numbers are still to be brought to one form. */
    private static final Pattern COUNTING = Pattern.compile("\\d|hundred|thousand|illion|dozen");

    private static final Pattern SOME = Pattern.compile("\\b(?:a|one) (?=hundred|thousand|million|billion|trillion)");
    private static final Pattern TENS = Pattern.compile("(?<![\\d.,])([2-9]0)-([1-9])(?![\\d.,])");
    private static final Pattern HUNDREDS = Pattern.compile("(?<![\\d.,])(\\d) hundred and (\\d{1,2})(?![\\d.,])");
    private static final Pattern DOZENS = Pattern.compile("\\b(half )?(?:a |the )?dozen\\b");
    /** A wording, what to read in its stead, and what every text that has it contains in small letters: most texts have none of them. */
    private record Wording(String mark, Pattern pattern, String read) {
        Wording(String mark, String pattern, String read) {
            this(mark, Pattern.compile(pattern), read);
        }
    }

    /** Words for so many together. */
    private static final List<Wording> GROUPS = List.of(
            new Wording("pair of", "(?i)\\b(?:a|one) pair of\\b", "2 "),
            new Wording("duo of", "(?i)\\b(?:a|one) duo of\\b", "2 "),
            new Wording("trio of", "(?i)\\b(?:a|the) trio of\\b", "3 "),
            new Wording("quartet of", "(?i)\\b(?:a|the) quartet of\\b", "4 "),
            new Wording("fortnight", "(?i)\\b(?:a|one) fortnight\\b", "14 days"),
            new Wording("half a", "(?i)\\bhalf an? (?=(?:giga|tera)watt)", "0.5 "),
            new Wording("half a", "(?i)\\bhalf an? (?=million|billion|trillion)", "0.5 "));
    /** 'Two fifths', 'three quarters', 'nine tenths'. */
    private static final Pattern PARTS = Pattern.compile("(?<![\\d.,])(\\d) ?-?(fifths|quarters|tenths)\\b");

    private static final Map<String, Integer> HUNDREDTHS = Map.of("fifths", 20, "quarters", 25, "tenths", 10);
    /** A year, a day and a thousand megawatts are also said in smaller units; said so they are of one size. */
    private static final List<Wording> UNITS = List.of(
            new Wording("month", "(?<![\\d.,])12[ -]months?\\b", "a year"),
            new Wording("months", "(?<![\\d.,])24 months\\b", "2 years"),
            new Wording("hour", "(?<![\\d.,])24[ -]hours?\\b", "a day"),
            new Wording("hours", "(?<![\\d.,])48 hours\\b", "2 days"),
            new Wording("days", "(?<![\\d.,])7 days\\b", "a week"),
            new Wording(" g", "(?i)(?<=\\d) (?:gigawatts?|gw)\\b", " thousand megawatts"));

    private static final Pattern BEHIND = Pattern.compile("[\\p{L}-]+|[^\\p{L}\\s-]");
    private static final Set<String> MONEY = Phrases.stems("money.txt");
    private static final Pattern CURRENCY = Pattern.compile("(?:[$€£¥₹]|\\b[A-Z]{3}|\\b[A-Z]{1,3}\\$) ?$");
    private static final Set<String> MEASURES = Phrases.stems("measures.txt");
    private static final Set<String> UNITS_OF = Phrases.stems("units.txt");
    private static final String MONEY_SIGN = "money";
    private static final int COUNTED = 3;
    /** Shares that are said in words or in hundredths: 'a fifth' is 20 per cent. */
    private static final List<Wording> SHARES = List.of(
            new Wording("fifth", "(?i)\\b(?:a|one) fifth\\b", "20 "),
            new Wording("tenth", "(?i)\\b(?:a|one) tenth\\b", "10 "),
            new Wording("quarter", "(?i)\\b(?:a|one) quarter\\b(?! of a)", "25 "),
            new Wording("hal", "(?i)\\b(?:(?:a|one) half|half of|halve|by half)\\b", "50 "));

    /** Before a year is until the end of the year before it. */
    private static final Pattern BEFORE = Pattern.compile("(?i)\\bbefore $");

    private static final int LEAST_YEAR = 1900;
    private static final int LAST_YEAR = 2150;

    /** Reads figures, and number words from two up. */
    static Quantities of(String text) {
        Set<String> values = new TreeSet<>();
        Set<String> years = new TreeSet<>();
        Map<String, List<String>> counted = new TreeMap<>();
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
            String plain = plain(value.multiply(scale(m.group(3))));
            values.add(plain);
            counted.putIfAbsent(plain, counted(figures, m.start(), m.end()));
        }
        return new Quantities(values, years, counted);
    }

    /** What a figure counts; 'money' for money. */
    private static List<String> counted(String text, int start, int end) {
        if (CURRENCY.matcher(text.substring(0, start)).find()) {
            return List.of(MONEY_SIGN);
        }
        List<String> words = new ArrayList<>();
        Matcher m = BEHIND.matcher(text).region(end, text.length());
        while (words.size() < COUNTED
                && m.find()
                && Character.isLetter(m.group().charAt(0))) {
            String stem = Stems.of(Folding.fold(m.group()));
            if (MONEY.contains(stem)) {
                return List.of(MONEY_SIGN);
            }
            if (Bag.isSmall(stem) && !words.isEmpty()) {
                break;
            }
            if (!Bag.saysLittle(stem) && !MEASURES.contains(stem) && !UNITS_OF.contains(stem)) {
                words.add(stem);
            }
        }
        return Meanings.join(words);
    }

    /**
     * How far what both count in the same number is one thing, from 0 to 1, at best; -1 where no number is shared or it is not known
     * what is counted, or money is.
     */
    double countedAlike(Quantities other) {
        double best = -1;
        for (Map.Entry<String, List<String>> e : counted.entrySet()) {
            List<String> its = other.counted.getOrDefault(e.getKey(), List.of());
            if (!e.getValue().isEmpty()
                    && !its.isEmpty()
                    && !e.getValue().contains(MONEY_SIGN)
                    && !its.contains(MONEY_SIGN)) {
                best = Math.max(best, Meanings.closest(e.getValue(), its));
            }
        }
        return best;
    }

    /** 'ten million' with 10, 'forty-five' with 45; 'one' and 'a' are figures before a scale only. */
    private static String figures(String text) {
        Matcher w = WORD.matcher(replaced(replaced(text, GROUPS), SHARES));
        StringBuilder out = new StringBuilder();
        while (w.find()) {
            Integer number = CARDINALS.get(w.group().toLowerCase(Locale.ROOT));
            if (number != null && number > 1) {
                w.appendReplacement(out, number.toString());
            }
        }
        w.appendTail(out);
        if (!COUNTING.matcher(out).find()) {
            return out.toString();
        }
        String tens = TENS.matcher(out)
                .replaceAll(m -> String.valueOf(Integer.parseInt(m.group(1)) + Integer.parseInt(m.group(2))));
        String ones = SOME.matcher(tens).replaceAll("1 ");
        String hundreds = HUNDREDS.matcher(ones)
                .replaceAll(m -> String.valueOf(Integer.parseInt(m.group(1)) * 100 + Integer.parseInt(m.group(2))));
        String units = DOZENS.matcher(hundreds).replaceAll(m -> m.group(1) == null ? "12" : "6");
        units = PARTS.matcher(units)
                .replaceAll(m -> Integer.parseInt(m.group(1)) * HUNDREDTHS.getOrDefault(m.group(2), 0) + " ");
        return replaced(units, UNITS);
    }

    private static String replaced(String text, List<Wording> wordings) {
        String small = text.toLowerCase(Locale.ROOT);
        String replaced = text;
        for (Wording w : wordings) {
            if (small.contains(w.mark())) {
                replaced = w.pattern().matcher(replaced).replaceAll(w.read());
            }
        }
        return replaced;
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
