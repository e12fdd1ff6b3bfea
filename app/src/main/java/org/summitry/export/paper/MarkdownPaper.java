package org.summitry.export.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.summitry.text.OneLine;

/** A report as Markdown with tables, as most who show Markdown know them. */
public final class MarkdownPaper {
    private MarkdownPaper() {}

    /** The text. */
    public static String of(Paper paper) {
        StringBuilder out = new StringBuilder("# " + plain(paper.title()) + "\n");
        for (Paper.Block block : paper.blocks()) {
            out.append('\n');
            if (block instanceof Paper.Heading h) {
                out.append("## ").append(plain(h.text())).append('\n');
            } else if (block instanceof Paper.Paragraph p) {
                out.append(plain(p.text())).append('\n');
            } else if (block instanceof Paper.Table t) {
                out.append(plain(t.caption())).append("\n\n");
                row(out, t.headings());
                row(out, t.headings().stream().map(h -> "---").toList());
                t.rows().forEach(r -> row(out, r));
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(MarkdownPaper::plain).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    /** Marks of Markdown lose their meaning; a line stays one. */
    private static String plain(String text) {
        String line = OneLine.of(text);
        return line.equals("---") ? line : line.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }
}
