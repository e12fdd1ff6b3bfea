package org.summitry.export.research;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.export.paper.Paper;
import org.summitry.export.table.Schema;
import org.summitry.export.table.TableFile;
import org.summitry.packs.Topic;
import org.summitry.register.Register;

/** What every column and code of a release means: made from the columns that are written, their descriptions, and the topic scheme. */
public final class Codebook {
    private static final List<Double> WIDTHS = List.of(.2, .1, .5, .2);
    private static final JsonNode DESCRIPTIONS = read();

    private Codebook() {}

    /**
     * A column that is written and what it means.
     *
     * @param type text, number or code: one of the values
     * @param values every value that can stand in it; empty where it is no code
     */
    record Variable(String title, String type, String text, List<String> values) {}

    /** The tables of a release with their columns in order. */
    static Map<String, List<Variable>> tables() {
        Map<String, List<Variable>> tables = new LinkedHashMap<>();
        for (String kind : Register.KINDS) {
            tables.put(
                    kind,
                    Schema.entries().stream()
                            .filter(f -> f.kinds().isEmpty() || f.kinds().contains(kind))
                            .map(f -> variable("entries", f.title(), f.number()))
                            .toList());
        }
        tables.put("documents", all("documents", Schema.documents(), Set.of()));
        tables.put("citations", all("citations", Schema.citations(), Set.copyOf(Schema.numbersOfCitations())));
        for (TableFile t : List.of(DyadMonths.TABLE, DyadMonths.ENTRIES, Release.COUNTRIES)) {
            tables.put(t.name(), all(t.name(), t.titles(), t.numbers()));
        }
        return tables;
    }

    private static List<Variable> all(String table, List<String> titles, Set<String> numbers) {
        return titles.stream().map(t -> variable(table, t, numbers.contains(t))).toList();
    }

    private static Variable variable(String table, String title, boolean number) {
        JsonNode told = DESCRIPTIONS.path(table).path(title);
        if (told.path("text").asText().isBlank()) {
            throw new IllegalStateException("codebook.yaml: nothing tells what " + title + " of " + table + " means");
        }
        List<String> values = new ArrayList<>();
        told.path("values").forEach(v -> values.add(v.asText()));
        return new Variable(
                title,
                number ? "number" : values.isEmpty() ? "text" : "code",
                told.path("text").asText(),
                values);
    }

    /** The codebook of a release. */
    static Paper of(String title, String version, LocalDate day, List<Topic> topics) {
        List<Paper.Block> blocks = new ArrayList<>(Stream.of(
                        "Codebook of version " + version
                                + ". It is made from the program that wrote the data, so that it tells of the"
                                + " columns that are there.",
                        "An empty cell means that the sources do not tell. Nothing is inferred: what was not reported is left out,"
                                + " and no report found never means not done.",
                        "found_by and review tell apart what a machine found and nobody has looked at from what a person has"
                                + " confirmed or corrected. Analyses that count both alike should say so.",
                        "In CSV, text that a spreadsheet would take for a formula has an apostrophe before it; lists within a cell are"
                                + " divided by semicolons.")
                .map(Paper.Paragraph::new)
                .toList());
        blocks.add(new Paper.Heading("The exchange format"));
        blocks.add(new Paper.Paragraph(
                "register.jsonl holds everything, one JSON object a line; the tables hold the same by kind. Fields of records are"
                        + " called as the columns without _id; evidence is a list of document, start and end, in Unicode code"
                        + " points."));
        tables().forEach((name, variables) -> {
            blocks.add(new Paper.Heading("Table " + name));
            blocks.add(new Paper.Table(
                    "tables/" + name + ".csv",
                    List.of("Column", "Type", "Meaning", "Values"),
                    WIDTHS,
                    variables.stream()
                            .map(v -> List.of(v.title(), v.type(), v.text(), String.join(", ", v.values())))
                            .toList()));
        });
        blocks.add(new Paper.Heading("Topics"));
        blocks.add(new Paper.Table(
                "The topic scheme: codes in the column topics",
                List.of(
                        "Code",
                        "Name",
                        "What belongs to it",
                        "Sustainable Development Goals; Comparative Agendas Project"),
                WIDTHS,
                topics.stream()
                        .map(t -> List.of(t.id(), t.name(), t.scope(), numbers(t.sdgs()) + "; " + numbers(t.cap())))
                        .toList()));
        return new Paper(title, "en", day, blocks);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.isEmpty()
                ? "none"
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The columns that are described, by table. */
    static Map<String, Set<String>> described() {
        Map<String, Set<String>> described = new TreeMap<>();
        DESCRIPTIONS
                .properties()
                .forEach(t -> described.put(
                        t.getKey(),
                        t.getValue().properties().stream()
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())));
        return described;
    }

    private static JsonNode read() {
        try (InputStream in = Codebook.class.getResourceAsStream("codebook.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(Objects.requireNonNull(in, "codebook.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
