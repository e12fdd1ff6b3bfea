package org.summitry.eval.teacher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Reliance;
import org.summitry.finding.statements.Statement;
import org.summitry.finding.undertakings.Undertaking;
import org.summitry.language.Nlp4jParser;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.packs.PackLoader;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;
import org.summitry.text.Block;
import org.summitry.text.CodePoints;
import org.summitry.text.Document;
import org.summitry.text.Span;

/**
 * Writes what the teacher makes of texts, for the training of the reader: {@code eval/run --teacher Parses IN.jsonl OUT.jsonl}.
 *
 * <p>IN has {@code id} and {@code text} a line. OUT adds {@code sentences}: lists of tokens
 * {@code [start, end, tag, head, relation]}, offsets in code points, heads counted from 0 in the sentence, -1 for its root. Where IN
 * says {@code "rules": true}, OUT adds {@code attributions} as the rules find them on that parse: {@code content}, {@code source} and
 * {@code cue}, each {@code [start, end]} or null, and {@code undertakings}: {@code [start, end, force]}.
 */
public final class Parses {
    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:(?!\\n\\s*\\n)[\\s\\S])*");
    private static final Pattern LINE = Pattern.compile("\\S[^\\n]*");

    private static final Nlp4jParser TEACHER = Nlp4jParser.shared();
    private static final Reader READER = new Reader(TEACHER, PackLoader.bundled(), Reliance.RULES);

    private Parses() {}

    /** Reads the first file, writes the second. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: Parses IN.jsonl OUT.jsonl");
            System.exit(2);
        }
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
                PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(json.writeValueAsString(parsed(json.readTree(line), json)));
            }
        }
    }

    private static ObjectNode parsed(JsonNode row, ObjectMapper json) {
        String text = row.get("text").asText();
        Parse parse = TEACHER.parse(document(text));
        CodePoints points = new CodePoints(text);
        ObjectNode out = json.createObjectNode();
        out.set("id", row.get("id"));
        out.put("text", text);
        ArrayNode sentences = out.putArray("sentences");
        for (Sentence s : parse.sentences()) {
            ArrayNode tokens = sentences.addArray();
            for (Token t : s.tokens()) {
                tokens.addArray()
                        .add(points.of(t.span().start()))
                        .add(points.of(t.span().end()))
                        .add(t.tag())
                        .add(t.head())
                        .add(t.relation());
            }
        }
        if (row.path("rules").asBoolean()) {
            Reading reading = READER.read(parse);
            ArrayNode attributions = out.putArray("attributions");
            for (Statement st : reading.statements()) {
                ObjectNode a = attributions.addObject();
                put(a, "content", st.content(), points);
                put(a, "source", st.source(), points);
                put(a, "cue", st.cue(), points);
            }
            ArrayNode undertakings = out.putArray("undertakings");
            for (Undertaking u : reading.undertakings()) {
                undertakings
                        .addArray()
                        .add(points.of(u.span().start()))
                        .add(points.of(u.span().end()))
                        .add(u.force().name().toLowerCase(Locale.ROOT));
            }
        }
        return out;
    }

    private static void put(ObjectNode row, String name, @Nullable Span span, CodePoints points) {
        if (span == null) {
            row.putNull(name);
        } else {
            row.putArray(name).add(points.of(span.start())).add(points.of(span.end()));
        }
    }

    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher m = (text.contains("\n\n") ? PARAGRAPH : LINE).matcher(text);
        while (m.find()) {
            blocks.add(new Block(new Span(m.start(), m.end()), Block.Kind.PARAGRAPH));
        }
        return new Document("doc:training", null, null, null, null, null, null, "en", "", text, blocks, null, null);
    }
}
