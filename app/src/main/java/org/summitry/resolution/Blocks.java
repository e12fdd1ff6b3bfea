package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which reports are worth comparing: those with a common key.
 *
 * <p>In a block of up to {@link #CAP} reports each is compared with each. A larger one is put in order twice, by label and by day
 * of publication, and each report is compared with the next {@link #WINDOW} (sorted neighbourhood, Hernández and Stolfo 1995):
 * the cost stays in proportion to the reports, and the pairs depend on which reports there are, not on when they came. A
 * report that is added to a large block thus changes pairs among its neighbours only.
 *
 * <p>A loose block that is over-full is given up (block purging, Papadakis and others 2013): what a word that many say is worth is
 * less than what its comparisons cost, and there are dozens of such blocks for each statement.
 */
public final class Blocks {
    /** The largest block that is compared in full. */
    public static final int CAP = 60;
    /** What the keys of blocks begin with that are given up when they are over-full. */
    public static final String LOOSE = "~";
    /** With how many followers a report is compared in a larger one. */
    public static final int WINDOW = 8;

    /** By label, then day, then key. */
    public static final Comparator<Prepared> BY_LABEL = Comparator.comparing(Prepared::label)
            .thenComparing(Blocks::day)
            .thenComparing(p -> p.report().key());

    /** By day, then key. */
    public static final Comparator<Prepared> BY_DAY =
            Comparator.comparing(Blocks::day).thenComparing(p -> p.report().key());

    private Blocks() {}

    /** Two reports of different documents to be compared, the smaller key first. */
    public record Pair(Prepared a, Prepared b) {}

    /** Every pair once, in the order of the keys of the reports. */
    public static List<Pair> pairs(Collection<Prepared> reports) {
        SortedMap<String, List<Prepared>> blocks = new TreeMap<>();
        for (Prepared report : reports) {
            report.keys().forEach(k -> blocks.computeIfAbsent(k, n -> new ArrayList<>())
                    .add(report));
        }
        Map<String, Map<String, Pair>> pairs = new TreeMap<>();
        blocks.entrySet().stream()
                .filter(b -> b.getValue().size() <= CAP || !isLoose(b.getKey()))
                .forEach(b -> pairs(b.getValue(), pairs));
        List<Pair> all = new ArrayList<>();
        pairs.values().forEach(m -> all.addAll(m.values()));
        return all;
    }

    /** Whether a block is given up when it is over-full. */
    public static boolean isLoose(String key) {
        return key.startsWith(LOOSE);
    }

    private static void pairs(List<Prepared> block, Map<String, Map<String, Pair>> pairs) {
        if (block.size() <= CAP) {
            window(block, block.size(), pairs);
            return;
        }
        window(block.stream().sorted(BY_LABEL).toList(), WINDOW, pairs);
        window(block.stream().sorted(BY_DAY).toList(), WINDOW, pairs);
    }

    private static void window(List<Prepared> block, int width, Map<String, Map<String, Pair>> pairs) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + width); j++) {
                add(block.get(i), block.get(j), pairs);
            }
        }
    }

    private static void add(Prepared a, Prepared b, Map<String, Map<String, Pair>> pairs) {
        int order = a.report().key().compareTo(b.report().key());
        if (order == 0 || a.report().document().equals(b.report().document())) {
            return;
        }
        Prepared first = order < 0 ? a : b;
        Prepared second = order < 0 ? b : a;
        pairs.computeIfAbsent(first.report().key(), k -> new TreeMap<>())
                .putIfAbsent(second.report().key(), new Pair(first, second));
    }

    private static String day(Prepared p) {
        return p.report().published() == null ? "" : p.report().published().toString();
    }
}
