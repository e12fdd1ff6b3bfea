package org.summitry.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitry.resolution.names.ComparedName;
import org.summitry.resolution.names.NameComparer;
import org.summitry.resolution.names.NameComparison;
import org.summitry.resolution.names.NameWeights;
import org.summitry.resolution.names.OrganisationName;
import org.summitry.resolution.names.PersonName;

/**
 * Whether two names are one, on a set of labelled pairs: {@code eval/run NamePairs FILE [--errors] [--fit WEIGHTS.yaml]}.
 *
 * <p>FILE is in JSON Lines: {@code schema}, {@code name1}, {@code name2}, {@code is_match}. Weights are fitted anew for every fold on the
 * others; pairs that share a name are always in one fold. {@code --fit} writes the weights of all pairs.
 */
public final class NamePairs {
    private static final int FOLDS = 10;
    private static final double RIDGE = 1.0;
    private static final int ROUNDS = 400;

    private final List<Pair<?>> pairs = new ArrayList<>();
    private final int[] fold;

    private record Pair<N extends ComparedName>(NameComparer<N> comparer, N left, N right, boolean truth) {
        double[] measures() {
            return comparer.measure(left, right);
        }

        NameComparison with(NameWeights weights) {
            return comparer.with(weights).compare(left, right);
        }

        double score() {
            return comparer.score(left, right);
        }

        boolean person() {
            return left instanceof PersonName;
        }
    }

    private record Count(int right, int wrong, int missed) {
        Count add(boolean truth, boolean said) {
            return new Count(
                    right + (truth && said ? 1 : 0),
                    wrong + (!truth && said ? 1 : 0),
                    missed + (truth && !said ? 1 : 0));
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2.0 * right + wrong + missed);
        }

        String show() {
            double precision = right / Math.max(1.0, right + wrong);
            double recall = right / Math.max(1.0, right + missed);
            return String.format(Locale.ROOT, "F1 %.3f  precision %.3f  recall %.3f", f1(), precision, recall);
        }
    }

    private NamePairs(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Integer> groups = new HashMap<>();
        List<Integer> group = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            String left = row.get("name1").asText();
            String right = row.get("name2").asText();
            boolean truth = row.get("is_match").asBoolean();
            pairs.add(
                    row.get("schema").asText().equals("Person")
                            ? new Pair<>(NameComparer.persons(), PersonName.parse(left), PersonName.parse(right), truth)
                            : new Pair<>(
                                    NameComparer.organisations(),
                                    OrganisationName.parse(left),
                                    OrganisationName.parse(right),
                                    truth));
            group.add(join(groups, group, left, right));
        }
        fold = group.stream().mapToInt(g -> Math.floorMod(g * 7919, FOLDS)).toArray();
    }

    /** The group of the two names; groups that meet here become one. */
    private static int join(Map<String, Integer> groups, List<Integer> group, String left, String right) {
        int made = groups.size();
        int one = groups.getOrDefault(left.toLowerCase(Locale.ROOT), made);
        int two = groups.getOrDefault(right.toLowerCase(Locale.ROOT), one);
        int kept = Math.min(one, two);
        groups.replaceAll((name, g) -> g == one || g == two ? kept : g);
        group.replaceAll(g -> g == one || g == two ? kept : g);
        groups.put(left.toLowerCase(Locale.ROOT), kept);
        groups.put(right.toLowerCase(Locale.ROOT), kept);
        return kept;
    }

    /** Prints the scores, and the weights where asked. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: NamePairs FILE [--errors] [--fit WEIGHTS.yaml]");
            System.exit(2);
        }
        NamePairs set = new NamePairs(Path.of(args[0]));
        List<String> options = List.of(args).subList(1, args.length);
        set.report(options.contains("--errors"));
        int fit = options.indexOf("--fit");
        if (fit >= 0) {
            Files.writeString(Path.of(options.get(fit + 1)), set.yaml());
        }
    }

    private void report(boolean errors) {
        Count all = new Count(0, 0, 0);
        Count persons = all;
        Count organisations = all;
        Count equal = all;
        Count always = all;
        double sum = 0;
        for (int k = 0; k < FOLDS; k++) {
            NameWeights person = fit(k, true);
            NameWeights organisation = fit(k, false);
            Count here = new Count(0, 0, 0);
            for (int i = 0; i < pairs.size(); i++) {
                Pair<?> pair = pairs.get(i);
                if (fold[i] != k) {
                    continue;
                }
                NameComparison said = pair.with(pair.person() ? person : organisation);
                here = here.add(pair.truth(), said.same());
                all = all.add(pair.truth(), said.same());
                persons = pair.person() ? persons.add(pair.truth(), said.same()) : persons;
                organisations = pair.person() ? organisations : organisations.add(pair.truth(), said.same());
                equal = equal.add(
                        pair.truth(),
                        pair.left().written().equalsIgnoreCase(pair.right().written()));
                always = always.add(pair.truth(), true);
                if (errors && said.same() != pair.truth()) {
                    System.out.printf(
                            "%s  %s | %s  %s%n",
                            pair.truth() ? "missed" : "wrong", pair.left(), pair.right(), said.explain());
                }
            }
            sum += here.f1();
            System.out.printf(Locale.ROOT, "fold %2d  %s%n", k + 1, here.show());
        }
        System.out.printf(Locale.ROOT, "mean of folds  F1 %.3f%n", sum / FOLDS);
        System.out.println("persons        " + persons.show());
        System.out.println("organisations  " + organisations.show());
        System.out.println("floor, equal   " + equal.show());
        System.out.println("floor, always  " + always.show());
        System.out.println("cross-validated " + all.show());
        System.out.println(speed());
    }

    /** Weights for persons or for organisations, fitted to all pairs outside fold {@code left}; 0.5 is where F1 is best on these. */
    private NameWeights fit(int left, boolean person) {
        List<LogisticFit.Row> rows = new ArrayList<>();
        List<Pair<?>> chosen = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (fold[i] != left && pairs.get(i).person() == person) {
                chosen.add(pairs.get(i));
                rows.add(new LogisticFit.Row(
                        pairs.get(i).measures(), pairs.get(i).truth()));
            }
        }
        LogisticFit fitted = new LogisticFit(rows, RIDGE);
        double best = -1;
        double shift = 0;
        for (double s = -1.5; s <= 1.5; s += 0.1) {
            NameWeights tried = weights(fitted, s);
            Count count = new Count(0, 0, 0);
            for (Pair<?> pair : chosen) {
                count = count.add(pair.truth(), pair.with(tried).same());
            }
            if (count.f1() > best + 1e-9 || count.f1() > best - 1e-9 && Math.abs(s) < Math.abs(shift)) {
                best = count.f1();
                shift = s;
            }
        }
        return weights(fitted, shift);
    }

    private static NameWeights weights(LogisticFit fitted, double shift) {
        List<String> names = NameComparer.measureNames();
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            double rounded = Math.round(fitted.weights[i] * 1000) / 1000.0;
            if (rounded != 0) {
                weights.put(names.get(i), rounded);
            }
        }
        return new NameWeights(Math.round((fitted.weights[names.size()] + shift) * 1000) / 1000.0, weights);
    }

    private String yaml() {
        StringBuilder out = new StringBuilder(
                """
                # Weights of the comparison of names, written by 'eval/run NamePairs FILE --fit': a logistic regression over the measures of
                # Features.java, fitted to nomenklatura's name_bench (development part, MIT, see NOTICE). Not to be edited by hand.
                """);
        for (boolean person : new boolean[] {true, false}) {
            NameWeights w = fit(-1, person);
            out.append(person ? "persons:\n" : "organisations:\n")
                    .append("  bias: ")
                    .append(w.bias());
            out.append("\n  weights:\n");
            w.weights().forEach((name, weight) -> out.append("    ")
                    .append(name)
                    .append(": ")
                    .append(weight)
                    .append('\n'));
        }
        return out.toString();
    }

    private String speed() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double sum = 0;
        long start = 0;
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            start = round == 0 ? clock.getCurrentThreadCpuTime() : start;
            for (Pair<?> pair : pairs) {
                sum += pair.score();
            }
        }
        double each = (clock.getCurrentThreadCpuTime() - start) / (double) ROUNDS / pairs.size();
        return String.format(
                Locale.ROOT,
                "%.2f microseconds of one thread a pair, %,.0f pairs a second (mean score %.3f)",
                each / 1000,
                1e9 / each,
                sum / ROUNDS / 2 / pairs.size());
    }
}
