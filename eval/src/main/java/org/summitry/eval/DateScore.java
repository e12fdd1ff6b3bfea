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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.dates.TimeFinder;
import org.summitry.language.Nlp4jParser;
import org.summitry.language.Parse;
import org.summitry.text.Block;
import org.summitry.text.CodePoints;
import org.summitry.text.Document;
import org.summitry.text.Span;

/**
 * Scores the expressions of time against TIMEX3 labels, as TempEval-3 does (UzZaman et al. 2013): strict F1 over equal spans,
 * relaxed F1 over overlapping ones, and value F1, in which a relaxed match counts only when its value is equal.
 */
public final class DateScore {
    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:(?!\\n\\s*\\n)[\\s\\S])*");

    private final TimeFinder finder = new TimeFinder();
    private final @Nullable PrintStream errors;
    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int valued;

    /** A score from nothing; mistakes go to {@code errors} where there is one. */
    public DateScore(@Nullable PrintStream errors) {
        this.errors = errors;
    }

    /** A labelled or found expression. */
    private record Time(int start, int end, @Nullable String value, String text) {}

    /** {@code DateScore FILE [--errors]}: FILE in JSON Lines with {@code text}, {@code dct} and {@code timexes}. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException("usage: DateScore FILE [--errors]");
        }
        DateScore score = new DateScore(args.length > 1 ? System.err : null);
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            score.add(json.readTree(line));
        }
        System.out.print(score.report());
    }

    /** Adds one labelled document. */
    public void add(JsonNode document) {
        String text = document.get("text").asText();
        List<Time> labels = new ArrayList<>();
        for (JsonNode t : document.get("timexes")) {
            labels.add(new Time(
                    t.get("start").asInt(),
                    t.get("end").asInt(),
                    t.get("value").asText(),
                    t.get("text").asText()));
        }
        String day = document.get("dct").asText().substring(0, 10);
        count(document.get("id").asText(), labels, read(text, LocalDate.parse(day)), text);
    }

    private List<Time> read(String text, LocalDate published) {
        List<Block> blocks = new ArrayList<>();
        Matcher m = PARAGRAPH.matcher(text);
        while (m.find()) {
            blocks.add(new Block(new Span(m.start(), m.end()), Block.Kind.PARAGRAPH));
        }
        Document document =
                new Document("doc:eval", null, null, null, null, published, null, "en", "", text, blocks, null, null);
        Parse parse = Nlp4jParser.shared().parse(document);
        CodePoints points = new CodePoints(text);
        return finder.find(parse).expressions().stream()
                .map(t -> new Time(
                        points.of(t.span().start()), points.of(t.span().end()), t.value(), parse.text(t.span())))
                .toList();
    }

    private void count(String id, List<Time> labels, List<Time> times, String text) {
        gold += labels.size();
        found += times.size();
        List<Time> free = new ArrayList<>(times);
        for (Time label : labels) {
            Time match = free.stream()
                    .filter(t -> t.start < label.end && label.start < t.end)
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                note(id, "missed", label, null, text);
                continue;
            }
            free.remove(match);
            relaxed++;
            strict += match.start == label.start && match.end == label.end ? 1 : 0;
            if (label.value != null && label.value.equals(match.value)) {
                valued++;
            } else {
                note(id, "value", label, match, text);
            }
        }
        free.forEach(t -> note(id, "wrong", null, t, text));
    }

    private void note(String id, String what, @Nullable Time label, @Nullable Time time, String text) {
        Time at = label != null ? label : time;
        if (errors != null && at != null) {
            int from = text.offsetByCodePoints(0, at.start);
            String context = text.substring(Math.max(0, from - 60), Math.min(text.length(), from + 60));
            errors.printf("%s %s: gold %s, found %s in '%s'%n", id, what, label, time, context.replace('\n', ' '));
        }
    }

    /** The figures so far, a line each. */
    public String report() {
        return line("strict", strict) + line("relaxed", relaxed) + line("value", valued);
    }

    private String line(String measure, int right) {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = gold == 0 ? 0 : (double) right / gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(
                Locale.ROOT,
                "%-8s P %.3f  R %.3f  F1 %.3f  (%d gold, %d found)%n",
                measure,
                precision,
                recall,
                f1,
                gold,
                found);
    }
}
