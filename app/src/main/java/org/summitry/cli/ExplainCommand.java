package org.summitry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitry.export.Entry;
import org.summitry.finding.Evidence;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.reading.Reading;
import org.summitry.text.OneLine;
import org.summitry.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summitry explain}: why a document was read as it was. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows for each entry the sentence, its parse, the finder and rule that found it, and the confidence.")
@SuppressWarnings("NullAway.Init")
final class ExplainCommand implements Callable<Integer> {
    private static final int NEAREST = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The document.")
    private String file;

    @Option(names = "--entry", paramLabel = "ID", description = "Only this entry, with the parse of its sentence.")
    private @Nullable String id;

    @Mixin
    private ReadingOptions options;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ReadingRun run = new ReadingRun(options, spec.commandLine().getErr());
        List<Entry> shown = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Reading r : run.read(List.of(file))) {
            for (Entry e : Entry.of(r)) {
                ids.add(e.id());
                if (id == null || id.equals(e.id())) {
                    shown.add(e);
                    explain(out, r, e, id != null);
                }
            }
        }
        out.flush();
        if (id != null && shown.isEmpty() && !run.hadTrouble()) {
            spec.commandLine()
                    .getErr()
                    .println("summitry: no entry " + id + " in " + file + "; "
                            + (ids.isEmpty() ? "it has none" : "the nearest are " + String.join(", ", nearest(ids))));
            return 1;
        }
        return run.hadTrouble() ? 1 : 0;
    }

    private List<String> nearest(List<String> ids) {
        String wanted = id == null ? "" : id;
        return ids.stream()
                .sorted(Comparator.comparingInt((String other) -> -sharedStart(other, wanted))
                        .thenComparing(other -> other))
                .limit(NEAREST)
                .toList();
    }

    private static int sharedStart(String a, String b) {
        int n = 0;
        while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private static void explain(PrintWriter out, Reading r, Entry e, boolean parse) {
        out.println(e.kind() + "  " + e.id());
        out.println(String.format(
                Locale.ROOT,
                "  found by  %s, rule %s, confidence %.2f",
                e.why().finder(),
                e.why().rule(),
                e.why().confidence()));
        fields(out, e.record());
        for (Evidence evidence : e.evidence()) {
            String field = evidence.field() == null ? "whole" : evidence.field();
            out.println("  evidence  (" + field + ") " + marked(r, evidence.span()));
        }
        if (parse && !e.evidence().isEmpty()) {
            Sentence s = r.parse().sentenceAt(e.evidence().get(0).span().start());
            if (s != null) {
                tree(out, s);
            }
        }
        out.println();
    }

    private static void fields(PrintWriter out, Map<String, Object> record) {
        record.forEach((field, value) -> {
            if (!List.of("kind", "id", "evidence", "confidence", "content").contains(field)) {
                out.println(String.format(Locale.ROOT, "  %-9s %s", field, value));
            }
        });
    }

    /** The sentence with the passage in brackets. */
    private static String marked(Reading r, Span span) {
        Sentence s = r.parse().sentenceAt(span.start());
        Span around = s == null ? span : s.span().cover(span);
        String text = r.parse().document().text();
        String marked = text.substring(around.start(), span.start()) + "[" + span.of(text) + "]"
                + text.substring(span.end(), around.end());
        return OneLine.of(marked);
    }

    private static void tree(PrintWriter out, Sentence s) {
        out.println("  parse     (word, tag, relation to its head)");
        for (Token t : s.tokens()) {
            Token head = s.head(t);
            out.println(String.format(
                    Locale.ROOT,
                    "    %3d %-20s %-5s %-10s %s",
                    t.index(),
                    t.form(),
                    t.tag(),
                    t.relation(),
                    head == null ? "(root)" : head.form() + " " + head.index()));
        }
    }
}
