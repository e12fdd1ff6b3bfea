package org.summitry.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns that find any of many names in a text, each as a whole and not inside a longer word. */
public final class WholeNames {
    private WholeNames() {}

    /**
     * A pattern for {@code names} as they are spelled, of two that begin at one place the longer; one that finds nothing when there are
     * none. Names are parted by what they begin with, so that most places of a text are passed over at once.
     */
    public static Pattern anyOf(Collection<String> names) {
        Map<Integer, List<String>> byFirst = names.stream()
                .distinct()
                .filter(n -> !n.isEmpty())
                .collect(Collectors.groupingBy(n -> n.codePointAt(0), TreeMap::new, Collectors.toList()));
        String any = byFirst.values().stream().map(WholeNames::alternatives).collect(Collectors.joining("|"));
        return Pattern.compile(any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    private static String alternatives(List<String> sameFirst) {
        int first = Character.charCount(sameFirst.get(0).codePointAt(0));
        return sameFirst.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(n -> Pattern.quote(n.substring(first)))
                .collect(Collectors.joining("|", Pattern.quote(sameFirst.get(0).substring(0, first)) + "(?:", ")"));
    }
}
