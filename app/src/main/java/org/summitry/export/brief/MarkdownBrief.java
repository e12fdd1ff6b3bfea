package org.summitry.export.brief;

import java.util.Collections;
import java.util.stream.Collectors;

/** A briefing in Markdown (CommonMark with tables and footnotes, as Pandoc and GitHub read them). */
public final class MarkdownBrief {
    private static final int BAR = 20;

    private MarkdownBrief() {}

    /** The text. */
    public static String of(Brief brief) {
        Phrases p = brief.phrases();
        StringBuilder out =
                new StringBuilder("# ").append(escaped(brief.title())).append("\n\n");
        out.append(p.say("day", p.days(brief.day().toString()), p.say("mark.machine.sign"), p.say("mark.person.sign")))
                .append("\n\n");
        for (Section s : brief.sections()) {
            out.append("## ").append(escaped(s.heading())).append("\n\n");
            for (Section.Group g : s.groups()) {
                if (!g.heading().isEmpty() && !g.sentences().isEmpty()) {
                    out.append("### ").append(escaped(g.heading())).append("\n\n");
                }
                g.sentences().forEach(x -> out.append("- ")
                        .append(escaped(x.text()))
                        .append(support(p, x))
                        .append('\n'));
                out.append('\n');
            }
            table(out, p, s);
            s.bars().forEach(b -> out.append("- ")
                    .append(escaped(b.label()))
                    .append(": ")
                    .append((b.target() ? "░" : "█").repeat((int) Math.max(1, Math.round(b.share() * BAR))))
                    .append(' ')
                    .append(escaped(b.value()))
                    .append(support(p, b.support()))
                    .append('\n'));
            out.append(s.bars().isEmpty() ? "" : "\n");
        }
        out.append("## ").append(p.say("section.sources")).append("\n\n");
        brief.notes().forEach(n -> out.append("[^")
                .append(n.number())
                .append("]: ")
                .append(escaped(NoteText.of(n, p)))
                .append("\n"));
        return out.toString();
    }

    private static void table(StringBuilder out, Phrases p, Section s) {
        if (s.table().rows().isEmpty()) {
            return;
        }
        out.append("| ").append(String.join(" | ", s.table().headings())).append(" |\n|");
        out.append(String.join("|", Collections.nCopies(s.table().headings().size(), "---")))
                .append("|\n");
        for (Section.Row r : s.table().rows()) {
            out.append("| ")
                    .append(r.cells().stream().map(MarkdownBrief::escaped).collect(Collectors.joining(" | ")))
                    .append(" |")
                    .append(support(p, r.support()))
                    .append(" |\n");
        }
        out.append('\n');
    }

    private static String support(Phrases p, Sentence s) {
        return " " + p.say(s.reviewed() ? "mark.person.sign" : "mark.machine.sign")
                + s.notes().stream().map(n -> "[^" + n + "]").collect(Collectors.joining());
    }

    /** Signs of the text stay signs. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1");
    }
}
