package org.summitry.finding.dates;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Numerals;

/**
 * One way to write a time, and what it means.
 *
 * @param name the rule's name
 * @param pattern how it is written
 * @param meaning its value; null when the words turn out to be no time
 */
record Shape(String name, Pattern pattern, Meaning meaning) {

    /** Gives the value of what a pattern matched. */
    @FunctionalInterface
    interface Meaning {
        @Nullable
        TimeValue of(Match match);
    }

    private static final CalendarWords WORDS = CalendarWords.shared();

    /** Short names for parts of patterns. */
    private static final Map<String, String> MACROS = Map.ofEntries(
            Map.entry("{MONTH}", "(?-i:(?=\\p{Lu}))" + CalendarWords.oneOf(WORDS.months()) + "\\b\\.?"),
            Map.entry("{WEEKDAY}", "(?-i:(?=\\p{Lu}))" + CalendarWords.oneOf(WORDS.weekdays())),
            Map.entry("{SEASON}", CalendarWords.oneOf(WORDS.seasons())),
            Map.entry("{UNIT}", CalendarWords.oneOf(WORDS.units())),
            Map.entry("{DAYPART}", CalendarWords.oneOf(WORDS.dayParts())),
            Map.entry("{PART}", "(?:" + CalendarWords.oneOf(WORDS.parts()) + "[\\s-]+)"),
            Map.entry(
                    "{ORDINAL}",
                    "(?:" + CalendarWords.oneOf(Numerals.ordinals().keySet()) + "|\\d{1,2}(?:st|nd|rd|th))"),
            Map.entry("{NUM}", number()),
            Map.entry("{D}", "(?:0?[1-9]|[12]\\d|3[01])(?![\\d%])(?:\\s?(?:st|nd|rd|th)\\b)?(?:\\s+day)?"),
            Map.entry("{Y}", "(?:1[5-9]|20|21)\\d\\d(?!\\d)"),
            Map.entry("{-}", "\\s?[-–—‑]\\s?"));

    /** A shape whose {@code pattern} may use the macros; case is ignored. */
    static Shape of(String name, String pattern, Meaning meaning) {
        String expanded = pattern;
        for (Map.Entry<String, String> macro : MACROS.entrySet()) {
            expanded = expanded.replace(macro.getKey(), macro.getValue());
        }
        return new Shape(
                name,
                Pattern.compile("(?:" + expanded + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                meaning);
    }

    private static String number() {
        String word = CalendarWords.oneOf(Numerals.cardinals().keySet());
        return "(?:\\d+(?:\\s\\d/\\d|\\.\\d+)?|" + word + "(?:[\\s-](?:and[\\s-])?(?:" + word + "|hundred))*)";
    }
}
