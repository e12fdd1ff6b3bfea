package org.summitry.finding.dates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitry.finding.Lexicon;
import org.summitry.finding.Numerals;

/** The words of the calendar as data ({@code calendar.yaml}), and the regular expressions made of them. */
record CalendarWords(
        Map<Integer, List<String>> months,
        Map<Integer, List<String>> weekdays,
        Map<String, List<String>> seasons,
        Map<String, List<String>> units,
        Map<String, List<String>> dayParts,
        Map<String, Integer> dayWords,
        Map<String, String> holidays,
        Map<String, String> references,
        Map<String, String> sets,
        List<String> parts,
        List<String> programmes,
        List<String> until,
        List<String> since,
        List<String> futureVerbs,
        List<String> doneOnTheDay,
        List<String> noFutureNouns,
        List<String> timetableVerbs,
        List<String> futureModals,
        List<String> futureAdjectives,
        List<String> pastAdjectives) {
    private static final CalendarWords SHARED = Lexicon.yaml(CalendarWords.class, "calendar.yaml", CalendarWords.class);

    static CalendarWords shared() {
        return SHARED;
    }

    /** The key under which {@code word} is listed; fails when it is not, which only a wrong pattern can cause. */
    static <K> K key(Map<K, List<String>> table, String word) {
        String plain = plain(word);
        for (Map.Entry<K, List<String>> e : table.entrySet()) {
            if (e.getValue().contains(plain) || e.getValue().contains(plain + ".")) {
                return e.getKey();
            }
        }
        throw new IllegalArgumentException("not in the calendar: " + word);
    }

    /** Lower case, single spaces, straight apostrophes, no full stop at the end. */
    static String plain(String word) {
        String w = word.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ").replace('’', '\'');
        return w.endsWith(".") ? w.substring(0, w.length() - 1) : w;
    }

    /** A non-capturing alternative of {@code words}, the longest first. */
    static String oneOf(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
                .map(w -> Pattern.quote(w).replace(" ", "\\E\\s+\\Q").replace("'", "\\E['’]\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** As {@link #oneOf} over all lists of a table. */
    static String oneOf(Map<?, List<String>> table) {
        List<String> all = new ArrayList<>();
        table.values().forEach(all::addAll);
        return oneOf(all);
    }

    /** First words of expressions of time: only a token among these, or with a digit, can begin one. */
    Set<String> openers() {
        Set<String> all = new TreeSet<>();
        List.of(months, weekdays, seasons, units, dayParts)
                .forEach(t -> t.values().forEach(all::addAll));
        List.of(dayWords, holidays, references, sets).forEach(t -> all.addAll(t.keySet()));
        all.addAll(parts);
        all.addAll(Numerals.cardinals().keySet());
        all.addAll(Numerals.ordinals().keySet());
        all.addAll(Shapes.OPENERS);
        Set<String> first = new TreeSet<>();
        all.forEach(w -> first.add(w.split("[ .]")[0]));
        return first;
    }
}
