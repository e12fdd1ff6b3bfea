package org.summitry.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.summitry.export.Entry;
import org.summitry.export.JsonLines;
import org.summitry.finding.Why;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.intake.IntakeSettings;
import org.summitry.language.LearnedParser;
import org.summitry.packs.PackLoader;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;
import org.summitry.scoring.Exported;
import org.summitry.scoring.Gold;
import org.summitry.scoring.Scorer;

/**
 * How far confidences can be believed: {@code eval/run Calibration GOLD DOCUMENTS [GOLD DOCUMENTS]...}. Every entry that is read from documents
 * with gold is right or wrong as the scorer judges it; the table sets the mean confidence of ten equally wide bins against the share that is
 * right, and the expected calibration error is the mean distance, weighted by size (Naeini et al. 2015).
 */
public final class Calibration {
    private static final Map<String, String> KINDS = Map.of(
            "person", "persons",
            "meeting", "meetings",
            "statement", "statements",
            "undertaking", "undertakings",
            "instrument", "instruments",
            "project", "projects",
            "figure", "figures");

    private Calibration() {}

    /**
     * An entry and whether the scorer holds it right.
     *
     * @param why its finder and rule, calibrated
     */
    record Judged(String kind, double confidence, boolean right, Why why) {}

    /** Pairs of folders: gold, and the documents it is about. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length % 2 != 0) {
            System.err.println("usage: Calibration GOLD DOCUMENTS [GOLD DOCUMENTS]...");
            System.exit(2);
        }
        List<Judged> all = judged(args);
        print("all kinds", all);
        new TreeMap<>(KINDS)
                .keySet()
                .forEach(kind -> print(
                        kind, all.stream().filter(j -> j.kind().equals(kind)).toList()));
    }

    /** The entries read from pairs of folders, gold and documents. */
    static List<Judged> judged(String[] folders) throws IOException {
        List<Judged> all = new ArrayList<>();
        Reader reader = new Reader(LearnedParser.shared(), PackLoader.bundled());
        for (int i = 0; i < folders.length; i += 2) {
            all.addAll(judged(reader, Path.of(folders[i]), folders[i + 1]));
        }
        return all;
    }

    private static List<Judged> judged(Reader reader, Path folder, String documents) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (Intake in = Intake.open(IntakeSettings.defaults())) {
            for (IntakeResult r : in.readAll(List.of(documents), seen -> {})) {
                if (r instanceof IntakeResult.Taken taken) {
                    readings.add(reader.read(taken.document()));
                }
            }
        }
        List<Judged> judged = new ArrayList<>();
        for (Reading one : readings) { // one by one, so that an entry is judged by the document it was read from
            StringWriter out = new StringWriter();
            new JsonLines().write(List.of(one), Instant.EPOCH, out);
            Set<String> wrong = new HashSet<>();
            Exported export = Exported.read(new BufferedReader(new StringReader(out.toString())), "the export");
            Gold about = Gold.read(folder);
            Scorer.score(about, export, (kind, what, document, item) -> {
                if (what.equals("wrong")) {
                    wrong.add(item.path("id").asText());
                }
            });
            String name = String.valueOf(one.parse().document().path());
            about.documents().forEach((d, gold) -> {
                if (name.endsWith(d)) { // documents without gold are not judged, nor kinds that it does not list
                    Entry.of(one).stream()
                            .filter(e -> gold.has(KINDS.getOrDefault(e.kind(), "")) && !isLeftOut(e))
                            .forEach(e -> judged.add(
                                    new Judged(e.kind(), e.why().confidence(), !wrong.contains(e.id()), e.why())));
                }
            });
        }
        return judged;
    }

    /** Refused undertakings are not scored. */
    private static boolean isLeftOut(Entry e) {
        return e.kind().equals("undertaking") && "negated".equals(e.record().get("polarity"));
    }

    private static void print(String what, List<Judged> judged) {
        double error = 0;
        StringBuilder table = new StringBuilder();
        for (int b = 0; b < 10; b++) {
            int bin = b;
            List<Judged> in = judged.stream()
                    .filter(j -> Math.min(9, (int) (j.confidence() * 10)) == bin)
                    .toList();
            if (!in.isEmpty()) {
                double mean =
                        in.stream().mapToDouble(Judged::confidence).average().orElse(0);
                double right = in.stream().filter(Judged::right).count() / (double) in.size();
                error += Math.abs(mean - right) * in.size() / judged.size();
                table.append(String.format(
                        Locale.ROOT,
                        "  %.1f-%.1f  n %4d  confidence %.2f  right %.2f%n",
                        b / 10.0,
                        (b + 1) / 10.0,
                        in.size(),
                        mean,
                        right));
            }
        }
        double right = judged.stream().filter(Judged::right).count() / (double) Math.max(1, judged.size());
        System.out.printf(
                Locale.ROOT,
                "%s: n %d, right %.2f, expected calibration error %.3f%n%s",
                what,
                judged.size(),
                right,
                error,
                table);
    }
}
