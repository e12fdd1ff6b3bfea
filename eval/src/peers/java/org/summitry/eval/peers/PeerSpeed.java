package org.summitry.eval.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.summitry.export.JsonLines;
import org.summitry.intake.PlainText;
import org.summitry.language.LearnedParser;
import org.summitry.packs.PackLoader;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;

/**
 * Times this program and Stanford CoreNLP side by side, in one run, warm, on one thread, on the plain texts of a folder:
 * {@code eval/run --peers PeerSpeed [FOLDER] [PASSES]}. CoreNLP is under the GPL: it is fetched and compiled against by the Maven profile
 * {@code peers} only, and nothing that is built otherwise contains a class of it.
 */
public final class PeerSpeed {
    private static final int WARMING = 3;

    private PeerSpeed() {}

    /** Something that reads a text and tells how many tokens it has. */
    private interface Peer {
        int read(String text) throws IOException;
    }

    /** FOLDER defaults to the sample reports, PASSES to 5. */
    public static void main(String[] args) throws IOException {
        List<String> texts = texts(Path.of(args.length > 0 ? args[0] : "samples/reports"));
        int passes = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        double ours = time("Summitry, bytes to entries", summitry(), texts, passes);
        double plain = time(
                "CoreNLP tokenize,ssplit,pos,lemma,ner (with SUTime),depparse",
                coreNlp("tokenize,ssplit,pos,lemma,ner,depparse"),
                texts,
                passes);
        double full = time(
                "CoreNLP the same with coreference and quotes",
                coreNlp("tokenize,ssplit,pos,lemma,ner,depparse,coref,quote"),
                texts,
                passes);
        System.out.printf(Locale.ROOT, "Summitry reads %.1f and %.1f times as fast%n", ours / plain, ours / full);
    }

    private static Peer summitry() {
        Reader reader = new Reader(LearnedParser.shared(), PackLoader.bundled());
        return text -> {
            Reading r = reader.read(PlainText.of("report.txt", text.getBytes(StandardCharsets.UTF_8)));
            new JsonLines().write(List.of(r), Instant.EPOCH, Writer.nullWriter());
            return r.parse().sentences().stream().mapToInt(s -> s.tokens().size()).sum();
        };
    }

    private static Peer coreNlp(String annotators) {
        Properties p = new Properties();
        p.setProperty("annotators", annotators);
        p.setProperty("threads", "1");
        p.setProperty("coref.algorithm", "statistical");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(p);
        return text -> {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            return document.tokens().size();
        };
    }

    /** The median rate in tokens a second over {@code passes}, after a few that do not count. */
    private static double time(String name, Peer peer, List<String> texts, int passes) throws IOException {
        double[] rates = new double[passes];
        int tokens = 0;
        for (int i = -WARMING; i < passes; i++) {
            long start = System.nanoTime();
            tokens = 0;
            for (String text : texts) {
                tokens += peer.read(text);
            }
            if (i >= 0) {
                rates[i] = tokens / ((System.nanoTime() - start) / 1e9);
            }
        }
        Arrays.sort(rates);
        double median = rates[passes / 2];
        System.out.printf(
                Locale.ROOT,
                "%-62s %6.0f tokens/s (%.0f to %.0f), %d tokens a pass%n",
                name,
                median,
                rates[0],
                rates[passes - 1],
                tokens);
        return median;
    }

    private static List<String> texts(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path f : files) {
            texts.add(Files.readString(f));
        }
        return texts;
    }
}
