package org.summitry.resolution;

import java.util.regex.Pattern;
import org.summitry.finding.Numerals;

/** Roman numerals as sessions and parts bear them, up to 89. */
final class Roman {
    private static final Pattern NUMERAL = Pattern.compile("(?=.)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private Roman() {}

    /** The value of a word in capitals; 0 for one that is no such numeral. */
    static int value(String word) {
        return NUMERAL.matcher(word).matches() ? Numerals.roman(word) : 0;
    }
}
