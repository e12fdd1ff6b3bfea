package org.summitry.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitry.export.JsonLines;
import org.summitry.scoring.Exported;
import org.summitry.scoring.Gold;
import org.summitry.scoring.Report;
import org.summitry.scoring.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code summitry eval}: how well reading does against gold of one's own. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Scores what is read (or an export made before) against gold annotations.")
@SuppressWarnings("NullAway.Init")
final class EvalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "Folder of gold files, one JSON a document.")
    private Path gold;

    @Option(names = "--system", paramLabel = "FILE", description = "An export (JSON Lines) to score.")
    private @Nullable Path system;

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "Read the documents here and score that; default: beside the gold.")
    private @Nullable Path input;

    @Option(
            names = "--errors",
            paramLabel = "KIND",
            description = "Also list misses and false finds of a kind (persons, meetings, ...), in context.")
    private @Nullable String errors;

    @Mixin
    private ReadingOptions options;

    /** Whether some document could not be read. */
    private boolean refused;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(gold)) {
            throw new ParameterException(
                    spec.commandLine(), gold + " is no folder; name the folder with the gold files");
        }
        PrintWriter out = spec.commandLine().getOut();
        Texts texts = new Texts(input == null ? gold : input);
        Gold annotations = Gold.read(gold);
        Exported export = system != null ? Exported.read(system) : readNow(annotations);
        Report report = Scorer.score(annotations, export, (kind, what, document, item) -> {
            if (kind.equals(errors)) {
                out.println(what + "  " + document.path("doc").asText() + "  " + context(texts, document, item));
            }
        });
        out.print(report.toText());
        out.flush();
        return refused ? 1 : 0;
    }

    private Exported readNow(Gold annotations) throws IOException {
        List<String> documents = documents(annotations);
        if (documents.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "name what to score: --input DIR with the documents, or --system FILE with an export");
        }
        ReadingRun run = new ReadingRun(options, spec.commandLine().getErr());
        StringWriter export = new StringWriter();
        new JsonLines().write(run.read(documents), Instant.now(), export);
        refused = run.hadTrouble();
        return Exported.read(new BufferedReader(new StringReader(export.toString())), "the export");
    }

    /** The folder of documents; where that is the gold's own, only the files that the gold is about. */
    private List<String> documents(Gold annotations) throws IOException {
        if (input != null && !(Files.exists(input) && Files.isSameFile(input, gold))) {
            return List.of(input.toString());
        }
        return annotations.documents().keySet().stream()
                .map(gold::resolve)
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .sorted()
                .toList();
    }

    /** The entry with the words around its passage. */
    private static String context(Texts texts, JsonNode document, JsonNode item) {
        JsonNode place = item.has("start") ? item : item.path("evidence").path(0);
        String around = place.has("start")
                ? texts.around(
                        document.path("doc").asText(),
                        place.get("start").asInt(),
                        place.get("end").asInt())
                : "";
        String line = item.toString();
        return (line.length() > 300 ? line.substring(0, 300) + " ..." : line)
                + (around.isEmpty() ? "" : "\n        " + around);
    }
}
