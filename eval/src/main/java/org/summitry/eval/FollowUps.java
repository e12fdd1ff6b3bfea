package org.summitry.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.followup.Comparison;
import org.summitry.analysis.followup.Linker;
import org.summitry.analysis.followup.Matter;
import org.summitry.analysis.followup.Passage;
import org.summitry.analysis.followup.Status;
import org.summitry.analysis.followup.Weights;

/**
 * Scores follow-up links on labelled pairs of an earlier matter and a later report: {@code eval/run FollowUps FILE.. [--errors|--cross|--folds|--fit]}.
 *
 * <p>Precision and recall of links that count by themselves, and the share of true links whose status is right, whether they were linked or not. With {@code
 * --cross} every later report is also compared with every matter that it is not labelled with, as a register would: how many of those
 * would be linked. {@code --fit} prints weights fitted to the pairs and to such crossed ones, held near the guesses.
 */
public final class FollowUps {
    private static final double PRIOR = 1.0;
    private static final int STEPS = 1000;
    private static final double RATE = 0.02;
    private static final double EVEN = 0.5;
    private static final int FOLDS = 10;
    private static final int NEAREST = 4;
    private static final double OF_CROSSED = 0.1;

    private FollowUps() {}

    /** A labelled pair. */
    record Pair(Matter matter, Passage later, boolean link, @Nullable Status status, String laterId) {}

    /** FILE is in JSON Lines; see {@code eval/corpus/followup-dev/README.md}. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: FollowUps FILE.. [--errors|--cross|--folds|--fit]");
            System.exit(2);
        }
        List<Pair> pairs = new ArrayList<>();
        for (String arg : args) {
            pairs.addAll(arg.startsWith("--") ? List.of() : read(Path.of(arg)));
        }
        Linker linker = linker(pairs);
        Set<String> options = Set.copyOf(Arrays.asList(args));
        score(pairs, linker, options.contains("--errors") && !options.contains("--folds"));
        if (options.contains("--cross")) {
            cross(pairs, linker, options.contains("--errors"));
        }
        if (options.contains("--folds")) {
            folds(pairs, linker, options.contains("--errors"));
        }
        if (options.contains("--fit")) {
            fit(pairs, linker);
        }
    }

    /** A linker that knows what the pairs tell of and who acts in them. */
    static Linker linker(List<Pair> pairs) {
        Set<String> texts = new LinkedHashSet<>();
        Set<String> actors = new LinkedHashSet<>();
        pairs.forEach(p -> {
            actors.addAll(p.matter().actors());
            texts.add(p.matter().passage().sentence());
            texts.add(p.later().sentence());
        });
        return new Linker(texts, actors);
    }

    private static void score(List<Pair> pairs, Linker linker, boolean errors) {
        int right = 0;
        int found = 0;
        int waiting = 0;
        int links = 0;
        int statuses = 0;
        int linkedStatuses = 0;
        Map<String, Integer> confusions = new TreeMap<>();
        for (Pair p : pairs) {
            Comparison c = linker.compare(p.matter(), p.later());
            boolean linked = c.score() >= Weights.read().linked();
            boolean sameStatus = p.link() && c.status() == p.status();
            found += linked ? 1 : 0;
            waiting += !linked && c.score() >= Weights.read().waiting() ? 1 : 0;
            right += linked && p.link() ? 1 : 0;
            links += p.link() ? 1 : 0;
            statuses += sameStatus ? 1 : 0;
            linkedStatuses += linked && sameStatus ? 1 : 0;
            if (p.link() && !sameStatus) {
                confusions.merge(p.status() + " read as " + c.status(), 1, Integer::sum);
            }
            if (errors && (linked != p.link() || p.link() && !sameStatus)) {
                show(p, c);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "follow-up links: P %.3f  R %.3f   (%d pairs, %d links labelled, %d found, %d more wait for a person)%n",
                right / (double) Math.max(1, found),
                right / (double) Math.max(1, links),
                pairs.size(),
                links,
                found,
                waiting);
        System.out.printf(
                Locale.ROOT,
                "status right: %.3f of the true links, %.3f of those found%n",
                statuses / (double) Math.max(1, links),
                linkedStatuses / (double) Math.max(1, right));
        if (errors) {
            confusions.forEach((k, n) -> System.out.println("  " + n + " " + k.toLowerCase(Locale.ROOT)));
        }
    }

    private static void show(Pair p, Comparison c) {
        System.out.printf(
                Locale.ROOT,
                "%s %.2f, %s read as %s%n  %s%n  %s%n  %s%n",
                p.laterId(),
                c.score(),
                p.status() == null ? "no link" : p.status().word(),
                c.status().word(),
                p.matter().passage().sentence(),
                p.later().sentence(),
                String.join("; ", c.reasons()));
    }

    private static void cross(List<Pair> pairs, Linker linker, boolean errors) {
        int linked = 0;
        int all = 0;
        for (Pair p : crossed(pairs)) {
            all++;
            Comparison c = linker.compare(p.matter(), p.later());
            if (c.score() >= Weights.read().linked()) {
                linked++;
                if (errors) {
                    show(p, c);
                }
            }
        }
        System.out.printf(Locale.ROOT, "crossed with other matters: %d of %d pairs would be linked%n", linked, all);
    }

    /** Later reports with the matters they are not labelled with. */
    private static List<Pair> crossed(List<Pair> pairs) {
        Map<String, Matter> matters = new LinkedHashMap<>();
        pairs.forEach(p -> matters.put(p.matter().id(), p.matter()));
        List<Pair> crossed = new ArrayList<>();
        for (Pair p : pairs) {
            for (Matter m : matters.values()) {
                if (!m.id().equals(p.matter().id())) {
                    crossed.add(new Pair(m, p.later(), false, null, p.laterId() + " with " + m.id()));
                }
            }
        }
        return crossed;
    }

    /** What a pair is told by. */
    private record Example(Map<String, Double> features, boolean link, double weight, Pair pair) {}

    /** The pairs that nothing rules out, and for each later report the other matters that are nearest to it. */
    private static List<Example> examples(List<Pair> pairs, Linker linker) {
        List<Example> all = new ArrayList<>();
        for (Pair p : pairs) {
            Comparison c = linker.compare(p.matter(), p.later());
            if (!c.isVetoed()) {
                all.add(new Example(c.features(), p.link(), 1, p));
            }
        }
        Map<String, List<Example>> crossed = new LinkedHashMap<>();
        for (Pair p : crossed(pairs)) {
            Comparison c = linker.compare(p.matter(), p.later());
            if (!c.isVetoed()) {
                crossed.computeIfAbsent(p.later().document() + p.later().sentence(), k -> new ArrayList<>())
                        .add(new Example(c.features(), false, OF_CROSSED, p));
            }
        }
        for (List<Example> near : crossed.values()) {
            near.sort(Comparator.comparingDouble(e -> -odds(e.features(), guessed())));
            all.addAll(near.subList(0, Math.min(NEAREST, near.size())));
        }
        return all;
    }

    /** The weights in use before any fit. */
    static Map<String, Double> guessed() {
        Map<String, Double> weights = new HashMap<>();
        Weights.read().features().forEach((f, w) -> weights.put(f, w[0]));
        return weights;
    }

    static double odds(Map<String, Double> features, Map<String, Double> weights) {
        double odds = 0;
        for (Map.Entry<String, Double> f : features.entrySet()) {
            odds += f.getValue() * weights.getOrDefault(f.getKey(), 0.0);
        }
        return odds;
    }

    /** Logistic regression held near the guesses; no weight turns its sign. */
    private static Map<String, Double> fitted(List<Example> examples) {
        Map<String, Double> weights = guessed();
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> gradient = new HashMap<>();
            for (Example e : examples) {
                double error = (e.link() ? 1 : 0) - 1 / (1 + Math.exp(-odds(e.features(), weights)));
                e.features().forEach((f, v) -> gradient.merge(f, e.weight() * error * v, Double::sum));
            }
            Weights.read().features().forEach((f, w) -> {
                double now = weights.getOrDefault(f, w[0]);
                double next = now + RATE * (gradient.getOrDefault(f, 0.0) - PRIOR * (now - w[0]));
                weights.put(f, !f.equals("bias") && w[0] * next < 0 ? 0.0 : next);
            });
        }
        return weights;
    }

    private static void fit(List<Pair> pairs, Linker linker) {
        Map<String, Double> weights = fitted(examples(pairs, linker));
        Weights.read()
                .features()
                .forEach((f, w) -> System.out.printf(
                        Locale.ROOT,
                        "  %s: [%s, %.2f]%n",
                        f,
                        String.valueOf(w[0]).replaceAll("\\.0$", ""),
                        weights.getOrDefault(f, w[0])));
    }

    /** Each pair by weights fitted to the pairs of other matters: precision and recall by the least score that counts. */
    private static void folds(List<Pair> pairs, Linker linker, boolean errors) {
        List<Example> examples = examples(pairs, linker);
        Map<Pair, Double> scores = new HashMap<>();
        for (int k = 0; k < FOLDS; k++) {
            int fold = k;
            Map<String, Double> weights =
                    fitted(examples.stream().filter(e -> fold(e.pair()) != fold).toList());
            examples.stream()
                    .filter(e -> fold(e.pair()) == fold)
                    .forEach(e -> scores.put(e.pair(), 1 / (1 + Math.exp(-odds(e.features(), weights)))));
        }
        for (Pair p : errors ? pairs : List.<Pair>of()) {
            double score = scores.getOrDefault(p, 0.0);
            if (score >= EVEN != p.link()) {
                System.out.printf(Locale.ROOT, "left out %.2f: ", score);
                show(p, linker.compare(p.matter(), p.later()));
            }
        }
        long links = pairs.stream().filter(Pair::link).count();
        for (double least = 0.3; least < 0.96; least += 0.1) {
            double at = least;
            List<Pair> found = pairs.stream()
                    .filter(p -> scores.getOrDefault(p, 0.0) >= at)
                    .toList();
            long right = found.stream().filter(Pair::link).count();
            System.out.printf(
                    Locale.ROOT,
                    "from %.1f on: P %.3f  R %.3f%n",
                    least,
                    right / (double) Math.max(1, found.size()),
                    right / (double) Math.max(1, links));
        }
    }

    private static int fold(Pair pair) {
        return Math.floorMod(pair.matter().id().hashCode() * 7919, FOLDS);
    }

    static List<Pair> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode row = json.readTree(line);
                JsonNode e = row.path("earlier");
                JsonNode l = row.path("later");
                List<String> actors = new ArrayList<>();
                e.path("actors").forEach(a -> actors.add(a.asText()));
                String text = e.path("text").asText(e.path("sentence").asText());
                Matter matter = new Matter(
                        e.path("id").asText(),
                        e.path("kind").asText(),
                        passage(e),
                        actors,
                        Matter.isCollective(actors),
                        text,
                        null);
                boolean link = row.path("link").asBoolean();
                Status status =
                        link ? Status.valueOf(row.path("status").asText().toUpperCase(Locale.ROOT)) : null;
                pairs.add(
                        new Pair(matter, passage(l), link, status, l.path("id").asText()));
            }
        }
        return pairs;
    }

    private static Passage passage(JsonNode row) {
        String sentence = row.path("sentence").asText();
        String published = row.path("published").asText();
        return new Passage(
                row.path("document_id").asText(),
                published.isEmpty() ? null : LocalDate.parse(published),
                0,
                sentence.codePointCount(0, sentence.length()),
                sentence,
                row.path("paragraph").asText(sentence));
    }
}
