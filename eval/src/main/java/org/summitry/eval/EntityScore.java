package org.summitry.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.finding.meetings.Participant;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.intake.PlainText;
import org.summitry.language.LearnedParser;
import org.summitry.packs.PackLoader;
import org.summitry.packs.Packs;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;
import org.summitry.text.CodePoints;
import org.summitry.text.Document;
import org.summitry.text.Span;

/**
 * Scores names and meetings on a set labelled as re3d is: {@code eval/run EntityScore FILE [--no-packs] [--errors]}.
 *
 * <p>A mention is right when it overlaps a labelled one of its type. Labels with confidence 0, which the set's annotators
 * rejected, are neither asked for nor held against us. Persons are scored <b>by name</b>: a labelled person counts when one of its words is
 * capitalised and is neither a pronoun nor a word of office ('the Deputy Secretary', 'He' are not asked for). CommWith: a
 * labelled pair is found when two participants of one meeting, or a speaker and somebody else named in the same sentence as the
 * cue, overlap its ends (names and references alike).
 */
public final class EntityScore {
    private static final Set<String> NO_NAME = Set.of(
            ("i he she we you they him her his me us them who it our my the a an minister secretary president prime foreign defense"
                            + " defence general gen lt col capt commander spokesman spokesperson director ambassador deputy high"
                            + " representative special envoy state of for commissioner senior advisor adviser officer press chief un"
                            + " uk u.s iraqi russian syrian kurdish american british navy army marine force air office middle"
                            + " east central asia human rights one man young girl local physician command embassy")
                    .split(" "));

    private EntityScore() {}

    /** FILE is in JSON Lines: {@code text}, {@code entities} and {@code relations} with code-point offsets. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: EntityScore FILE [--no-packs] [--errors]");
            System.exit(2);
        }
        List<String> options = List.of(args).subList(1, args.length);
        Packs packs = options.contains("--no-packs") ? Packs.none() : PackLoader.bundled();
        Reader reader = new Reader(LearnedParser.shared(), packs);
        OverlapTally persons = new OverlapTally("person names");
        OverlapTally organisations = new OverlapTally("organisations");
        OverlapTally pairs = new OverlapTally("CommWith pairs");
        boolean errors = options.contains("--errors");
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode row = json.readTree(line);
            String text = row.get("text").asText();
            Document document = PlainText.of(row.get("id").asText(), text.getBytes(StandardCharsets.UTF_8));
            Reading reading = reader.read(document);
            List<Span> names = named(reading, "person:");
            persons.add(
                    labels(row, "Person", true), labels(row, "Person", false), inCodePoints(text, names), text, errors);
            organisations.add(
                    labels(row, "Organisation", true),
                    labels(row, "Organisation", false),
                    inCodePoints(text, named(reading, "org:")),
                    text,
                    errors);
            pairs.addPairs(labelledPairs(row), pairsOf(reading, new CodePoints(text)));
        }
        System.out.print(persons.report() + organisations.report() + pairs.report());
    }

    private static List<Span> named(Reading reading, String prefix) {
        return reading.cast().mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .filter(m -> m.actors().stream().anyMatch(a -> a.startsWith(prefix)))
                .map(Mention::span)
                .toList();
    }

    private static List<Span> labels(JsonNode row, String type, boolean askedFor) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode e : row.get("entities")) {
            boolean wanted = e.get("confidence").asDouble() > 0
                    && (!type.equals("Person") || isName(e.get("text").asText()));
            if (e.get("type").asText().equals(type) && (wanted || !askedFor)) {
                spans.add(new Span(e.get("start").asInt(), e.get("end").asInt()));
            }
        }
        return spans;
    }

    private static boolean isName(String text) {
        for (String w : text.split("[^\\p{L}.’'-]+")) {
            String plain = w.toLowerCase(Locale.ROOT).replaceAll("[.]$", "");
            if (!w.isEmpty() && Character.isUpperCase(w.codePointAt(0)) && !NO_NAME.contains(plain)) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> inCodePoints(String text, List<Span> spans) {
        CodePoints points = new CodePoints(text);
        return spans.stream()
                .map(s -> new Span(points.of(s.start()), points.of(s.end())))
                .toList();
    }

    private static List<List<Span>> labelledPairs(JsonNode row) {
        List<List<Span>> pairs = new ArrayList<>();
        for (JsonNode r : row.get("relations")) {
            if (r.get("type").asText().equals("CommWith") && r.get("confidence").asDouble() > 0) {
                pairs.add(List.of(span(r.get("source")), span(r.get("target"))));
            }
        }
        return pairs;
    }

    private static Span span(JsonNode e) {
        return new Span(e.get("start").asInt(), e.get("end").asInt());
    }

    /** The passages that refer to two participants of one meeting inside a sentence that tells of it. */
    private static List<List<Span>> pairsOf(Reading reading, CodePoints points) {
        Set<List<Span>> pairs = new LinkedHashSet<>();
        Cast cast = reading.cast();
        reading.meetings().forEach(m -> m.evidence().forEach(e -> {
            List<Mention> inside = cast.mentionsIn(e.span()).stream()
                    .filter(x ->
                            m.participants().stream().map(Participant::actor).anyMatch(x.actors()::contains))
                    .toList();
            for (int i = 0; i < inside.size(); i++) {
                for (int j = i + 1; j < inside.size(); j++) {
                    if (!inside.get(i).actors().equals(inside.get(j).actors())) {
                        pairs.add(List.of(codePoints(inside.get(i), points), codePoints(inside.get(j), points)));
                    }
                }
            }
        }));
        return List.copyOf(pairs);
    }

    private static Span codePoints(Mention m, CodePoints points) {
        return new Span(points.of(m.span().start()), points.of(m.span().end()));
    }
}
