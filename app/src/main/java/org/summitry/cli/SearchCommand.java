package org.summitry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Register;
import org.summitry.search.Hit;
import org.summitry.search.Hits;
import org.summitry.search.Index;
import org.summitry.search.Query;
import org.summitry.text.OneLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summitry search}: entries by words and by what they are. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description =
                "Finds entries: words, \"phrases\", AND OR NOT, prefix*, fuzzy~; names in other scripts and spellings.")
@SuppressWarnings("NullAway.Init")
final class SearchCommand extends RegisterCommand {
    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "What to look for; nothing: everything that the options let through.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only these kinds: person, meeting, statement, undertaking, ...")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--actor", paramLabel = "NAME|ID", description = "Only what this actor has part in.")
    private @Nullable String actor;

    @Option(names = "--topic", paramLabel = "CODE", description = "Only what is about this topic.")
    private @Nullable String topic;

    @Mixin
    private PeriodOptions period;

    @Option(names = "--reviewed", description = "Only what a person has reviewed.")
    private boolean reviewed;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Override
    int run(Register r, PrintWriter out) {
        try (Index index = Indexing.open(register.index(), r)) {
            Hits hits = index.search(query());
            hits.hits().forEach(h -> print(h, r, out));
            out.println(hits.total()
                    + (hits.total() == 1 ? " entry" : " entries")
                    + (hits.total() > hits.hits().size()
                            ? "; the first " + hits.hits().size() + " are shown, more with --limit"
                            : ""));
            if (hits.note() != null) {
                out.println(hits.note());
            }
            return 0;
        }
    }

    private Query query() {
        Query q = Query.of(String.join(" ", words))
                .kinds(kinds.toArray(String[]::new))
                .actor(actor)
                .topic(topic)
                .between(period.from, period.to)
                .page(0, Math.max(1, limit))
                .withoutFacets();
        return reviewed ? q.reviewed() : q;
    }

    private static void print(Hit h, Register r, PrintWriter out) {
        String id = r.idOf(h.id());
        out.println((id == null ? h.id() : id) + "  " + h.name() + (h.reviewed() ? "  [reviewed]" : ""));
        if (h.citation() != null) {
            String where = h.citation().publisher() == null
                    ? h.citation().document()
                    : h.citation().publisher();
            String when =
                    h.citation().published() == null ? "" : ", " + h.citation().published();
            out.println("    " + OneLine.of(h.citation().sentence()) + " (" + where + when + ")");
        }
    }
}
