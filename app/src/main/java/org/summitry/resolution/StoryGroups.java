package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which documents tell of one event, by their texts alone: all words, names and figures, and the words they begin with, each word worth more
 * the fewer documents have it, among those given and in general. Groups are joined by their mean likeness, so that one document between two
 * stories does not make them one.
 *
 * <p>This groups what readers would call a story; which records are of one thing is told by {@link Resolver}.
 */
public final class StoryGroups {
    private static final double WORDS = 0.4;
    private static final double NAMES = 0.3;
    private static final double LEAD = 0.3;
    private static final int LEAD_LENGTH = 250;
    private static final int SHORT = 2;
    /** As many documents in general stand beside those given, for how rare a word is. */
    private static final double GENERAL = 50;

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,;\\d] )\\p{Lu}\\p{L}+");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\d.])\\d(?:[\\d,.]*\\d)?");

    /** From which mean likeness on two groups are one story: best on ECB+'s development part ({@code eval/run Stories}). */
    public static final double ONE_STORY = 0.19;

    private StoryGroups() {}

    /** Documents by id with their texts, grouped; each group sorted, in the order of their smallest ids. */
    public static List<SortedSet<String>> of(SortedMap<String, String> texts) {
        List<String> ids = List.copyOf(texts.keySet());
        int[] groups = group(likeness(List.copyOf(texts.values())), ONE_STORY);
        Map<Integer, SortedSet<String>> byGroup = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            byGroup.computeIfAbsent(groups[i], g -> new TreeSet<>()).add(ids.get(i));
        }
        return List.copyOf(byGroup.values());
    }

    /** How alike each two texts are, from 0 to 1. */
    public static double[][] likeness(List<String> texts) {
        double[][] sum = new double[texts.size()][texts.size()];
        add(sum, WORDS, texts.stream().map(StoryGroups::words).toList());
        add(sum, NAMES, texts.stream().map(StoryGroups::names).toList());
        add(
                sum,
                LEAD,
                texts.stream()
                        .map(t -> words(t.substring(0, Math.min(LEAD_LENGTH, t.length()))))
                        .toList());
        return sum;
    }

    private static List<String> words(String text) {
        return Arrays.stream(BREAK.split(text.toLowerCase(Locale.ROOT)))
                .filter(w -> w.length() > SHORT)
                .toList();
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (Pattern pattern : List.of(NAME, FIGURE)) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                names.add(m.group().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static void add(double[][] sum, double share, List<List<String>> bags) {
        List<Map<String, Double>> weighed = weighed(bags);
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j <= i; j++) {
                double both = share * dot(weighed.get(i), weighed.get(j));
                sum[i][j] += both;
                sum[j][i] = sum[i][j];
            }
        }
    }

    /** Each bag as a direction of length one, by stems. */
    private static List<Map<String, Double>> weighed(List<List<String>> bags) {
        Map<String, Integer> in = new HashMap<>();
        Map<String, Double> general = new HashMap<>();
        for (List<String> bag : bags) {
            new HashSet<>(stems(bag)).forEach(s -> in.merge(s, 1, Integer::sum));
            bag.forEach(w -> general.merge(Stems.of(w), Vectors.share(w), Math::max));
        }
        List<Map<String, Double>> weighed = new ArrayList<>();
        for (List<String> bag : bags) {
            Map<String, Double> some = new TreeMap<>();
            stems(bag).forEach(s -> some.merge(s, 1.0, Double::sum));
            some.replaceAll((s, n) -> (1 + StrictMath.log(n))
                    * Math.max(
                            0,
                            StrictMath.log((bags.size() + GENERAL)
                                    / (in.getOrDefault(s, 0) + GENERAL * general.getOrDefault(s, 0.0)))));
            double length =
                    Math.sqrt(some.values().stream().mapToDouble(x -> x * x).sum());
            some.replaceAll((s, x) -> length == 0 ? 0 : x / length);
            weighed.add(some);
        }
        return weighed;
    }

    private static Collection<String> stems(List<String> words) {
        return words.stream().map(Stems::of).toList();
    }

    private static double dot(Map<String, Double> a, Map<String, Double> b) {
        double sum = 0;
        for (Map.Entry<String, Double> e : a.entrySet()) {
            sum += e.getValue() * b.getOrDefault(e.getKey(), 0.0);
        }
        return sum;
    }

    /**
     * Joins the two groups of the greatest mean likeness again and again while it reaches a threshold; of each document the number of its
     * group, which is its smallest member.
     */
    public static int[] group(double[][] likeness, double threshold) {
        int n = likeness.length;
        int[] groups = new int[n];
        int[] size = new int[n];
        double[][] sum = new double[n][];
        for (int i = 0; i < n; i++) {
            groups[i] = i;
            size[i] = 1;
            sum[i] = likeness[i].clone();
        }
        for (int[] pair = nearest(sum, size, threshold); pair.length > 0; pair = nearest(sum, size, threshold)) {
            int into = pair[0];
            int gone = pair[1];
            for (int k = 0; k < n; k++) {
                sum[into][k] += sum[gone][k];
                sum[k][into] = sum[into][k];
                groups[k] = groups[k] == gone ? into : groups[k];
            }
            size[into] += size[gone];
            size[gone] = 0;
        }
        return groups;
    }

    /** The two groups of the greatest mean likeness, the smaller number first; nothing when none reaches the threshold. */
    private static int[] nearest(double[][] sum, int[] size, double threshold) {
        int[] best = {};
        double most = threshold;
        for (int i = 0; i < size.length; i++) {
            for (int j = i + 1; j < size.length && size[i] > 0; j++) {
                double mean = size[j] == 0 ? -1 : sum[i][j] / size[i] / size[j];
                if (mean > most || mean == most && best.length == 0) {
                    most = mean;
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }
}
