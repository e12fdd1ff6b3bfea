package org.summitry.resolution;

import java.util.Map;
import java.util.regex.Pattern;

/** Roman numerals as sessions and parts bear them, up to 89. */
final class Roman {
    private static final Pattern NUMERAL = Pattern.compile("(?=.)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final Map<Character, Integer> DIGITS = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50);

    private Roman() {}

    /** The value of a word in capitals; 0 for one that is no such numeral. */
    static int value(String word) {
        if (!NUMERAL.matcher(word).matches()) {
            return 0;
        }
        int value = 0;
        int last = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            int digit = DIGITS.getOrDefault(word.charAt(i), 0);
            value += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return value;
    }
}
