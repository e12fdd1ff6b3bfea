package org.summitry.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.summitry.export.Prepared;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.intake.IntakeSettings;
import org.summitry.language.LearnedParser;
import org.summitry.packs.PackLoader;
import org.summitry.reading.Reader;
import org.summitry.register.Resolution;
import org.summitry.resolution.Clusters;
import org.summitry.resolution.Doubt;
import org.summitry.resolution.Report;
import org.summitry.resolution.Resolver;
import org.summitry.text.Document;

/**
 * Reads documents each for itself and prints what resolution makes of them, to be judged by eye: {@code eval/run Stories PATH...}. Each group of
 * reports from several documents, then each doubt with its reasons. A file of documents labelled with their stories ({@code FILE.jsonl}, as ECB+ is) is
 * scored instead: {@link StoryScore}.
 */
public final class Stories {
    private Stories() {}

    /** Paths of documents or folders. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: Stories PATH...");
            System.exit(2);
        }
        if (args.length == 1 && args[0].endsWith(".jsonl")) {
            StoryScore.print(args[0]);
            return;
        }
        Reader reader = new Reader(LearnedParser.shared(), PackLoader.bundled());
        List<Report> reports = new ArrayList<>();
        try (Intake in = Intake.open(IntakeSettings.defaults());
                Stream<IntakeResult> results = in.read(List.of(args))) {
            results.forEach(r -> {
                if (r instanceof IntakeResult.Taken taken) {
                    reports.addAll(reports(taken.document(), reader));
                }
            });
        }
        long start = System.nanoTime();
        Clusters clusters = new Resolver().resolve(reports);
        long took = (System.nanoTime() - start) / 1_000_000;
        Map<String, Report> byKey = new TreeMap<>();
        reports.forEach(r -> byKey.put(r.key(), r));
        for (SortedSet<String> group : clusters.groups()) {
            if (group.size() > 1) {
                System.out.println("ONE " + group.size());
                group.forEach(k -> System.out.println("    " + line(k, byKey)));
            }
        }
        for (Doubt d : clusters.doubts()) {
            System.out.println("DOUBT " + line(d.a(), byKey) + "\n      " + line(d.b(), byKey) + "\n    "
                    + d.judgement().explain());
        }
        System.out.printf(
                "%d reports, %d groups, %d doubts, %d ms%n",
                reports.size(), clusters.groups().size(), clusters.doubts().size(), took);
    }

    /** The reports of one document, as the register makes them. */
    static List<Report> reports(Document document, Reader reader) {
        return org.summitry.register.Report.of(Prepared.of(reader.read(document))).stream()
                .filter(r -> Resolver.kinds().contains(r.kind()))
                .map(Resolution::asResolved)
                .toList();
    }

    private static String line(String key, Map<String, Report> byKey) {
        Report report = byKey.get(key);
        if (report == null) {
            return key;
        }
        JsonNode b = report.body();
        String what = Stream.of(
                        "name", "type", "ordinal", "date", "place", "action", "offices", "participants", "speakers")
                .filter(b::has)
                .map(f -> f.equals("name") ? b.path(f).asText() : b.path(f).toString())
                .reduce("", (x, y) -> x + " | " + y);
        String text = b.has("content") ? " | " + b.path("text").asText() : "";
        return report.kind() + " " + report.published() + what + text.replace('\n', ' ');
    }
}
