package org.summitry.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.eval.TimeTally.Mistake;
import org.summitry.eval.TimeTally.Time;
import org.summitry.finding.dates.TimeFinder;
import org.summitry.language.LearnedParser;
import org.summitry.language.Parse;
import org.summitry.text.Block;
import org.summitry.text.CodePoints;
import org.summitry.text.Document;
import org.summitry.text.Span;

/** Scores the finder of times on a set labelled with TIMEX3: {@code eval/run DateScore FILE [--errors]}. */
public final class DateScore {
    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:(?!\\n\\s*\\n)[\\s\\S])*");
    private static final int CONTEXT = 60;

    private DateScore() {}

    /** FILE is in JSON Lines: {@code id}, {@code dct} (the date of publication), {@code text}, {@code timexes}. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: DateScore FILE [--errors]");
            System.exit(2);
        }
        TimeTally tally = new TimeTally();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode document = json.readTree(line);
            String text = document.get("text").asText();
            String day = document.get("dct").asText().substring(0, 10);
            List<Mistake> mistakes = tally.add(labels(document), read(text, LocalDate.parse(day)));
            if (args.length > 1) {
                mistakes.forEach(m -> print(System.err, document.get("id").asText(), m, text));
            }
        }
        System.out.print(tally.report());
    }

    private static List<Time> labels(JsonNode document) {
        List<Time> labels = new ArrayList<>();
        for (JsonNode t : document.get("timexes")) {
            labels.add(new Time(
                    t.get("start").asInt(), t.get("end").asInt(), t.get("value").asText()));
        }
        return labels;
    }

    private static List<Time> read(String text, LocalDate published) {
        List<Block> blocks = new ArrayList<>();
        Matcher m = PARAGRAPH.matcher(text);
        while (m.find()) {
            blocks.add(new Block(new Span(m.start(), m.end()), Block.Kind.PARAGRAPH));
        }
        Document document =
                new Document("doc:eval", null, null, null, null, published, null, "en", "", text, blocks, null, null);
        Parse parse = LearnedParser.shared().parse(document);
        CodePoints points = new CodePoints(text);
        return new TimeFinder()
                .find(parse).expressions().stream()
                        .map(t -> new Time(
                                points.of(t.span().start()), points.of(t.span().end()), t.value()))
                        .toList();
    }

    private static void print(PrintStream out, String id, Mistake mistake, String text) {
        Time at = mistake.label() != null ? mistake.label() : mistake.time();
        if (at != null) {
            int start = text.offsetByCodePoints(0, at.start());
            String left = text.substring(Math.max(0, start - CONTEXT), start);
            String right = text.substring(start, Math.min(text.length(), start + CONTEXT));
            String context = (left + "[" + right).replace('\n', ' ');
            out.printf("%s: gold %s, found %s in '%s'%n", id, show(mistake.label()), show(mistake.time()), context);
        }
    }

    private static String show(@Nullable Time time) {
        return time == null ? "nothing" : String.valueOf(time.value());
    }
}
