package org.summitry.portal.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.summitry.portal.library.Item;
import org.summitry.portal.web.Pages;
import org.summitry.portal.words.Messages;

/**
 * How often an actor spoke on each topic in each year: the year in which it was said, or else printed.
 *
 * @param years earliest first
 * @param rows the topics with most statements, most first
 */
record TopicTable(List<String> years, List<ActorView.TopicRow> rows) {
    private static final int TOPICS = 8;
    private static final int YEARS = 6;
    private static final int YEAR_LENGTH = 4;

    static TopicTable of(List<Item> statements, Messages words, String actor) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        Map<String, Integer> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (Item item : statements) {
            String year = year(item);
            for (String topic : item.texts("topics")) {
                counts.computeIfAbsent(topic, t -> new TreeMap<>()).merge(year, 1, Integer::sum);
                byYear.merge(year, 1, Integer::sum);
            }
        }
        List<String> years = byYear.keySet().stream()
                .filter(y -> !y.isEmpty())
                .limit(YEARS)
                .sorted()
                .toList();
        List<ActorView.TopicRow> rows = counts.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue(), years, words, actor))
                .sorted(Comparator.comparingInt(ActorView.TopicRow::total).reversed())
                .limit(TOPICS)
                .toList();
        return new TopicTable(years, rows);
    }

    private static String year(Item item) {
        String printed = item.citation() == null ? null : item.citation().published();
        String date = item.has("said") ? item.text("said") : printed == null ? "" : printed;
        return date.length() < YEAR_LENGTH ? "" : date.substring(0, YEAR_LENGTH);
    }

    private static ActorView.TopicRow row(
            String topic, Map<String, Integer> byYear, List<String> years, Messages words, String actor) {
        Named named = new Named(
                topic,
                words.word("topic", topic),
                "/search?kind=statement&topic=" + Pages.encode(topic) + "&actor=" + Pages.encode(actor));
        int total = byYear.values().stream().mapToInt(Integer::intValue).sum();
        return new ActorView.TopicRow(
                named, years.stream().map(y -> byYear.getOrDefault(y, 0)).toList(), total);
    }
}
