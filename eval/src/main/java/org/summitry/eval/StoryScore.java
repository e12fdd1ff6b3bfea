package org.summitry.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import org.summitry.intake.PlainText;
import org.summitry.language.LearnedParser;
import org.summitry.packs.PackLoader;
import org.summitry.reading.Reader;
import org.summitry.resolution.Report;
import org.summitry.resolution.Resolver;
import org.summitry.resolution.StoryGroups;
import org.summitry.text.Document;

/**
 * Documents grouped by story, against a set labelled with stories: B-cubed F1 (Bagga and Baldwin 1998) of the floors, each document its
 * own and TF-IDF, and of what is resolved.
 *
 * <p>With the groups that {@link StoryGroups} makes, by thresholds of the other topics and by the one it is set to.
 *
 * <p>Two documents go together when the cosine of what they share reaches a threshold, and so on from one to the next. The floor
 * shares words; resolution shares the groups of {@link Resolver}, and words beside them. Each threshold is the best one of the other topics, so that
 * none has seen the topic it is used on.
 */
final class StoryScore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double STEP = 0.01;
    /** How much a resolved thing says beside the words. */
    private static final double THINGS = 0.3;

    private record Story(String id, String topic, String story, String text, List<Report> reports) {}

    private StoryScore() {}

    /** {@code file}: one JSON object a line with id, topic, subtopic and text. */
    static void print(String file) throws IOException {
        Reader reader = new Reader(LearnedParser.shared(), PackLoader.bundled());
        List<Story> stories = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(file))) {
            JsonNode row = JSON.readTree(line);
            String text = row.path("text").asText();
            Document document = PlainText.of(row.path("id").asText(), text.getBytes(StandardCharsets.UTF_8));
            stories.add(new Story(
                    row.path("id").asText(),
                    row.path("topic").asText(),
                    row.path("subtopic").asText(),
                    text,
                    Stories.reports(document, reader)));
        }
        double[][] words = cosines(stories.stream().map(s -> words(s.text())).toList());
        double[][] things = cosines(things(stories));
        double[][] both = new double[words.length][words.length];
        for (int i = 0; i < both.length; i++) {
            for (int j = 0; j < both.length; j++) {
                both[i][j] = (1 - THINGS) * words[i][j] + THINGS * things[i][j];
            }
        }
        System.out.printf("%d documents%n", stories.size());
        System.out.printf("%-28s %9s %9s %9s%n", "B-cubed", "precision", "recall", "F1");
        print("each its own", bCubed(stories, ownGroups(stories.size())));
        print("TF-IDF", leaveOut(stories, words));
        print("resolved things", leaveOut(stories, things));
        print("resolved things and TF-IDF", leaveOut(stories, both));
        List<String> texts = stories.stream().map(Story::text).toList();
        print("TF-IDF, mean of groups", leaveOut(stories, t -> StoryGroups.group(words, t)));
        double[][] likeness = StoryGroups.likeness(texts);
        print("story groups", leaveOut(stories, t -> StoryGroups.group(likeness, t)));
        print("story groups as set", bCubed(stories, StoryGroups.group(likeness, StoryGroups.ONE_STORY)));
    }

    private static void print(String name, double[] score) {
        System.out.printf(Locale.ROOT, "%-28s %9.3f %9.3f %9.3f%n", name, score[0], score[1], f1(score));
    }

    private static double f1(double[] score) {
        return score[0] + score[1] == 0 ? 0 : 2 * score[0] * score[1] / (score[0] + score[1]);
    }

    private static Map<String, Double> words(String text) {
        Map<String, Double> counts = new TreeMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            if (word.length() > 2) {
                counts.merge(word, 1.0, Double::sum);
            }
        }
        counts.replaceAll((w, n) -> 1 + Math.log(n));
        return counts;
    }

    /** Of each document the groups its reports fell into. */
    private static List<Map<String, Double>> things(List<Story> stories) {
        List<Report> reports =
                stories.stream().flatMap(s -> s.reports().stream()).toList();
        Map<String, String> groups = new HashMap<>();
        for (SortedSet<String> group : new Resolver().resolve(reports).groups()) {
            group.forEach(key -> groups.put(key, group.first()));
        }
        List<Map<String, Double>> things = new ArrayList<>();
        for (Story story : stories) {
            Map<String, Double> some = new TreeMap<>();
            story.reports().forEach(r -> some.put(groups.getOrDefault(r.key(), r.key()), 1.0));
            things.add(some);
        }
        return things;
    }

    /** Of each two bags, every member weighed by how few bags have it. */
    private static double[][] cosines(List<Map<String, Double>> bags) {
        Map<String, Integer> in = new HashMap<>();
        bags.forEach(b -> b.keySet().forEach(k -> in.merge(k, 1, Integer::sum)));
        List<Map<String, Double>> weighed = new ArrayList<>();
        for (Map<String, Double> bag : bags) {
            Map<String, Double> some = new TreeMap<>();
            bag.forEach((k, n) -> {
                int often = in.getOrDefault(k, 0);
                if (often > 1) {
                    some.put(k, n * Math.log((double) bags.size() / often));
                }
            });
            double length =
                    Math.sqrt(some.values().stream().mapToDouble(x -> x * x).sum());
            some.replaceAll((k, x) -> x / length);
            weighed.add(some);
        }
        double[][] cosines = new double[bags.size()][bags.size()];
        for (int i = 0; i < cosines.length; i++) {
            for (int j = 0; j < cosines.length; j++) {
                cosines[i][j] = dot(weighed.get(i), weighed.get(j));
            }
        }
        return cosines;
    }

    private static double dot(Map<String, Double> a, Map<String, Double> b) {
        double sum = 0;
        for (Map.Entry<String, Double> e : a.entrySet()) {
            sum += e.getValue() * b.getOrDefault(e.getKey(), 0.0);
        }
        return sum;
    }

    /** Each topic's documents grouped with the threshold that is best on the others. */
    private static double[] leaveOut(List<Story> stories, double[][] cosines) {
        return leaveOut(stories, t -> groups(cosines, t));
    }

    private static double[] leaveOut(List<Story> stories, DoubleFunction<int[]> grouping) {
        Map<Double, int[]> grouped = new TreeMap<>();
        for (double threshold = STEP; threshold < 1; threshold += STEP) {
            grouped.put(threshold, grouping.apply(threshold));
        }
        double[] sum = new double[2];
        Collection<String> topics =
                new TreeSet<>(stories.stream().map(Story::topic).toList());
        for (String topic : topics) {
            int[] best = null;
            double most = -1;
            for (int[] groups : grouped.values()) {
                double f = f1(bCubed(stories, groups, s -> !s.topic().equals(topic)));
                if (f > most) {
                    most = f;
                    best = groups;
                }
            }
            if (best == null) {
                throw new IllegalStateException("no threshold was tried");
            }
            long share = stories.stream().filter(s -> s.topic().equals(topic)).count();
            double[] score = bCubed(stories, best, s -> s.topic().equals(topic));
            sum[0] += score[0] * share / stories.size();
            sum[1] += score[1] * share / stories.size();
        }
        return sum;
    }

    private static int[] ownGroups(int size) {
        int[] groups = new int[size];
        Arrays.setAll(groups, i -> i);
        return groups;
    }

    private static int[] groups(double[][] cosines, double threshold) {
        int[] groups = ownGroups(cosines.length);
        for (int i = 0; i < groups.length; i++) {
            for (int j = 0; j < i; j++) {
                if (cosines[i][j] >= threshold && groups[i] != groups[j]) {
                    int from = groups[i];
                    int to = groups[j];
                    Arrays.setAll(groups, k -> groups[k] == from ? to : groups[k]);
                }
            }
        }
        return groups;
    }

    private static double[] bCubed(List<Story> stories, int[] groups) {
        return bCubed(stories, groups, s -> true);
    }

    /** Precision and recall, averaged over the documents that count. */
    private static double[] bCubed(List<Story> stories, int[] groups, java.util.function.Predicate<Story> counts) {
        double precision = 0;
        double recall = 0;
        int n = 0;
        for (int i = 0; i < groups.length; i++) {
            if (!counts.test(stories.get(i))) {
                continue;
            }
            int together = 0;
            int right = 0;
            int all = 0;
            for (int j = 0; j < groups.length; j++) {
                boolean one = stories.get(i).story().equals(stories.get(j).story());
                together += groups[i] == groups[j] ? 1 : 0;
                right += groups[i] == groups[j] && one ? 1 : 0;
                all += one ? 1 : 0;
            }
            precision += (double) right / together;
            recall += (double) right / all;
            n++;
        }
        return new double[] {precision / n, recall / n};
    }
}
