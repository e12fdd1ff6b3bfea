package org.summitry.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.summitry.finding.Reliance;
import org.summitry.intake.PlainText;
import org.summitry.language.LearnedParser;
import org.summitry.packs.PackLoader;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;
import org.summitry.text.CodePoints;

/**
 * Scores undertakings on a set whose utterances are labelled with speech acts (Subramanian et al. 2019):
 * {@code eval/run SpeechActScore FILE [RULES|MARKS|BOTH]}. An utterance is taken for an act to come when an undertaking begins in it;
 * commissive actions and directives are what should be found, everything else not.
 */
public final class SpeechActScore {
    private SpeechActScore() {}

    /** FILE is in JSON Lines: {@code text}, {@code utterances} with {@code start}, {@code end} in code points and {@code act}. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: SpeechActScore FILE [RULES|MARKS|BOTH]");
            System.exit(2);
        }
        Reliance reliance = args.length > 1 ? Reliance.valueOf(args[1]) : Reliance.BOTH;
        Reader reader = new Reader(LearnedParser.shared(), PackLoader.bundled(), reliance);
        int right = 0;
        int found = 0;
        int labelled = 0;
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode row = json.readTree(line);
            List<Integer> starts = starts(reader, row);
            for (JsonNode u : row.get("utterances")) {
                String act = u.get("act").asText();
                boolean toCome = act.equals("Commissive-A") || act.startsWith("Directive");
                boolean taken = starts.stream()
                        .anyMatch(s ->
                                s >= u.get("start").asInt() && s < u.get("end").asInt());
                right += toCome && taken ? 1 : 0;
                found += taken ? 1 : 0;
                labelled += toCome ? 1 : 0;
            }
        }
        double p = right / (double) Math.max(1, found);
        double r = right / (double) Math.max(1, labelled);
        System.out.printf(
                Locale.ROOT,
                "acts to come, by utterance (%s): P %.3f  R %.3f  F1 %.3f   (%d labelled, %d found)%n",
                reliance,
                p,
                r,
                2 * p * r / Math.max(1e-9, p + r),
                labelled,
                found);
    }

    private static List<Integer> starts(Reader reader, JsonNode row) {
        String text = row.get("text").asText();
        Reading reading = reader.read(PlainText.of(row.get("id").asText(), text.getBytes(StandardCharsets.UTF_8)));
        CodePoints points = new CodePoints(text);
        return reading.undertakings().stream()
                .map(u -> points.of(u.span().start()))
                .toList();
    }
}
