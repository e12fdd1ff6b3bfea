package org.summitry.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The figures of one comparison. */
public final class Report {
    private static final List<String> CORE = List.of(
            "persons",
            "meetings",
            "statements+speaker",
            "undertakings+force+actor",
            "instruments",
            "projects",
            "figures");

    private final Map<String, Tally> kinds = new LinkedHashMap<>();
    private final Map<String, int[]> attributes = new TreeMap<>();
    private final Map<String, Tally> merging = new LinkedHashMap<>();
    private final int documents;
    private final int read;
    private boolean evidenceWellFormed = true;
    private int recordsWithoutEvidence;

    Report(int documents, int read) {
        this.documents = documents;
        this.read = read;
        for (String k : List.of(
                "persons",
                "meetings",
                "statements",
                "statements+speaker",
                "undertakings",
                "undertakings+force+actor",
                "instruments",
                "projects",
                "figures")) {
            kinds.put(k, new Tally());
        }
    }

    Tally kind(String name) {
        return kinds.computeIfAbsent(name, k -> new Tally());
    }

    void attribute(String name, boolean right) {
        int[] counts = attributes.computeIfAbsent(name, k -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }

    void merging(String kind, Tally tally) {
        merging.put(kind, tally);
    }

    void evidence(boolean wellFormed, int without) {
        evidenceWellFormed = wellFormed;
        recordsWithoutEvidence = without;
    }

    /** The counts by kind, in the order in which they are printed. */
    public Map<String, Tally> kinds() {
        return new LinkedHashMap<>(kinds);
    }

    /** How often the attribute was right among the matched, 1 when it never came up. */
    public double accuracy(String attribute) {
        int[] counts = attributes.getOrDefault(attribute, new int[] {1, 1});
        return (double) counts[0] / counts[1];
    }

    /** The mean F1 of the kinds that the gold or the export has. */
    public double macroF1() {
        List<Tally> core = CORE.stream()
                .map(this::kind)
                .filter(t -> t.gold() > 0 || t.found() > 0)
                .toList();
        List<Tally> counted = core.isEmpty() ? CORE.stream().map(this::kind).toList() : core;
        return counted.stream().mapToDouble(t -> round(t.f1())).average().orElse(0);
    }

    private static double round(double x) {
        return Math.round(x * 1000) / 1000.0;
    }

    /** The figures as a table for people. */
    public String toText() {
        StringBuilder out = new StringBuilder();
        out.append(line("documents: %d of %d gold documents read", read, documents));
        kinds.forEach((k, t) -> out.append(line(
                "%-26s P %.3f  R %.3f  F1 %.3f   (%d gold, %d found)",
                k, t.precision(), t.recall(), t.f1(), t.gold(), t.found())));
        attributes.forEach((k, c) -> out.append(line("  %-24s right %.3f of %d", k, (double) c[0] / c[1], c[1])));
        merging.forEach((k, t) -> out.append(line(
                "  merging %-16s P %.3f  R %.3f  F1 %.3f   (%d gold links)",
                k, t.precision(), t.recall(), t.f1(), t.gold())));
        out.append(line(
                "evidence: well formed %s, records without any %d",
                evidenceWellFormed ? "True" : "False", recordsWithoutEvidence));
        return out.append(line("macro F1 %.3f", macroF1())).toString();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }
}
