package org.summitry.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.summitry.resolution.StoryGroups;
import org.summitry.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summitry stories}: which documents tell of one event; without reading them. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description =
                "Shows which documents tell of the same event, by their words; they are not read into a register.")
@SuppressWarnings("NullAway.Init")
final class StoriesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders (with all below them), or - for standard input.")
    private List<String> paths;

    @Mixin
    private ReadingOptions options;

    @Override
    public Integer call() {
        ReadingRun run = new ReadingRun(options, spec.commandLine().getErr());
        TreeMap<String, Document> documents = new TreeMap<>();
        run.takeIn(paths).forEach(d -> documents.put(d.id(), d));
        TreeMap<String, String> texts = new TreeMap<>();
        documents.forEach((id, d) -> texts.put(id, d.text()));
        PrintWriter out = spec.commandLine().getOut();
        List<SortedSet<String>> several =
                StoryGroups.of(texts).stream().filter(g -> g.size() > 1).toList();
        int told = 0;
        for (SortedSet<String> group : several) {
            told += group.size();
            out.println(group.size() + " documents tell of one event:");
            group.stream()
                    .map(documents::get)
                    .map(StoriesCommand::line)
                    .sorted(Comparator.naturalOrder())
                    .forEach(line -> out.println("  " + line));
        }
        out.printf("%d documents; groups: %d, with %d documents%n", texts.size(), several.size(), told);
        out.flush();
        return run.hadTrouble() ? 1 : 0;
    }

    private static String line(Document document) {
        String day = document.published() == null ? "" : document.published() + " ";
        String title = document.title() == null ? "" : " (" + document.title() + ")";
        return day + document.label() + title;
    }
}
