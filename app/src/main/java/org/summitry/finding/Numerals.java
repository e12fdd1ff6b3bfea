package org.summitry.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads written numbers: digits with separators ('1,200', '3.5', '5 1/2') and number words ('twenty-five', 'a hundred and
 * six'), without the words that scale them.
 */
public final class Numerals {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,  ]\\d{3})+(?:\\.\\d+)?");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("(\\d+),(\\d{1,2})");
    private static final Pattern MIXED = Pattern.compile("(\\d+)\\s+(\\d)/(\\d)");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);
    private static final Words WORDS = Lexicon.yaml(Numerals.class, "numerals.yaml", Words.class);

    /** The data file. */
    record Words(
            Map<String, Integer> cardinals,
            Map<String, Integer> ordinals,
            Map<String, Long> scales,
            Map<String, Long> shortScales) {}

    private Numerals() {}

    /** The cardinal words up to ninety, with their values, in the order of counting. */
    public static Map<String, Integer> cardinals() {
        return new LinkedHashMap<>(WORDS.cardinals());
    }

    /** The ordinal words with their values, in the order of counting. */
    public static Map<String, Integer> ordinals() {
        return new LinkedHashMap<>(WORDS.ordinals());
    }

    /** The value of a Roman numeral in capitals, up to C; which words are numerals is for the caller to know. */
    public static int roman(String numeral) {
        int value = 0;
        int last = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit = ROMAN.getOrDefault(numeral.charAt(i), 0);
            value += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return value;
    }

    /** What {@code word} ('billion', 'crore') multiplies by, or null. */
    public static @Nullable BigDecimal scale(String word) {
        Long scale = WORDS.scales().get(word.toLowerCase(Locale.ROOT));
        return scale == null ? null : BigDecimal.valueOf(scale);
    }

    /** What {@code letters} written onto digits ('3.2m') multiply by, or null. */
    public static @Nullable BigDecimal shortScale(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        Long scale = WORDS.shortScales().get(lower);
        return scale == null ? scale(lower) : BigDecimal.valueOf(scale);
    }

    /** The value of {@code text} as a number in digits or words, or null when it is none. */
    public static @Nullable BigDecimal parse(String text) {
        String t = text.strip().toLowerCase(Locale.ROOT);
        if (GROUPED.matcher(t).matches()) {
            return new BigDecimal(t.replaceAll("[,  ]", ""));
        }
        if (PLAIN.matcher(t).matches()) {
            return new BigDecimal(t);
        }
        Matcher decimal = COMMA_DECIMAL.matcher(t);
        if (decimal.matches()) {
            return new BigDecimal(decimal.group(1) + "." + decimal.group(2));
        }
        Matcher mixed = MIXED.matcher(t);
        if (mixed.matches() && !mixed.group(3).equals("0")) {
            BigDecimal part =
                    new BigDecimal(mixed.group(2)).divide(new BigDecimal(mixed.group(3)), 4, RoundingMode.HALF_UP);
            return new BigDecimal(mixed.group(1)).add(part).stripTrailingZeros();
        }
        return words(t);
    }

    private static @Nullable BigDecimal words(String text) {
        long total = 0;
        boolean any = false;
        for (String word : text.split("[\\s-]+")) {
            Integer value = WORDS.cardinals().get(word);
            if (value != null) {
                total += value;
            } else if (word.equals("hundred")) {
                total = Math.max(total, 1) * 100;
            } else if (word.equals("a") && !any) {
                total = 0;
            } else if (!word.equals("and") || !any) {
                return null;
            }
            any |= !word.equals("a");
        }
        return any ? BigDecimal.valueOf(total) : null;
    }
}
