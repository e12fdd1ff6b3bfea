package org.summitry.export.brief;

import java.util.List;
import java.util.stream.Collectors;

/** A briefing as one page of HTML that needs no other file: on a screen, on paper, and read aloud. */
public final class HtmlBrief {
    private static final String STYLE =
            """
            body{font:11pt/1.45 Georgia,"Times New Roman",serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
            h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.15rem;border-bottom:1px solid #888;margin-top:1.6rem}h3{font-size:1rem;margin-bottom:.2rem}
            ul,ol{padding-left:1.3rem}li{margin:.25rem 0}table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.3rem .5rem;text-align:left;vertical-align:top}
            th{background:#eee}.day{color:#444}sup a{text-decoration:none}.mark{font-size:.85em;color:#7a4b00}.person{color:#0b5d1e;font-weight:bold}
            figure{margin:1rem 0}figcaption{font-weight:bold}.notes{font-size:.9em}a:focus{outline:2px solid #1a5fb4}
            @media print{body{margin:0;max-width:none}a{color:inherit}@page{margin:2cm}li,tr{break-inside:avoid}}
            """;
    private static final int BAR_HEIGHT = 26;
    private static final int CHART_WIDTH = 600;
    private static final int LABELS = 260;

    private HtmlBrief() {}

    /** The page. */
    public static String of(Brief brief) {
        Phrases p = brief.phrases();
        StringBuilder out = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"" + p.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(brief.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(escaped(brief.title()))
                .append("</h1>\n<p class=\"day\">")
                .append(p.say("day", p.days(brief.day().toString()), mark(p, false), mark(p, true)))
                .append("</p>\n");
        brief.sections().forEach(s -> section(out, p, s));
        sources(out, brief);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void section(StringBuilder out, Phrases p, Section s) {
        out.append("<section>\n<h2>").append(escaped(s.heading())).append("</h2>\n");
        for (Section.Group g : s.groups()) {
            if (!g.sentences().isEmpty()) {
                if (!g.heading().isEmpty()) {
                    out.append("<h3>").append(escaped(g.heading())).append("</h3>\n");
                }
                out.append("<ul>\n");
                g.sentences().forEach(x -> out.append("<li>")
                        .append(escaped(x.text()))
                        .append(support(p, x))
                        .append("</li>\n"));
                out.append("</ul>\n");
            }
        }
        table(out, p, s);
        chart(out, p, s);
        out.append("</section>\n");
    }

    private static void table(StringBuilder out, Phrases p, Section s) {
        if (s.table().rows().isEmpty()) {
            return;
        }
        out.append("<table>\n<thead><tr>");
        s.table().headings().forEach(h -> out.append("<th scope=\"col\">")
                .append(escaped(h))
                .append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (Section.Row r : s.table().rows()) {
            out.append("<tr>");
            r.cells().forEach(c -> out.append("<td>").append(escaped(c)).append("</td>"));
            out.append("<td>").append(support(p, r.support())).append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static void chart(StringBuilder out, Phrases p, Section s) {
        if (s.bars().isEmpty()) {
            return;
        }
        String told = s.bars().stream().map(b -> b.label() + " " + b.value()).collect(Collectors.joining("; "));
        int height = BAR_HEIGHT * s.bars().size();
        out.append("<figure>\n<svg role=\"img\" aria-label=\"")
                .append(escaped(told))
                .append("\" viewBox=\"0 0 ")
                .append(CHART_WIDTH)
                .append(' ')
                .append(height)
                .append("\" width=\"100%\" xmlns=\"http://www.w3.org/2000/svg\" font-size=\"11\">\n");
        for (int i = 0; i < s.bars().size(); i++) {
            Section.Bar b = s.bars().get(i);
            int y = i * BAR_HEIGHT;
            long width = Math.round(b.share() * (CHART_WIDTH - LABELS - 2));
            out.append("<text x=\"0\" y=\"")
                    .append(y + 16)
                    .append("\">")
                    .append(escaped(b.label()))
                    .append("</text><rect x=\"")
                    .append(LABELS)
                    .append("\" y=\"")
                    .append(y + 4)
                    .append("\" width=\"")
                    .append(width)
                    .append("\" height=\"16\" fill=\"")
                    .append(b.target() ? "none" : "#1a5fb4")
                    .append("\" stroke=\"#1a5fb4\"/>\n");
        }
        out.append("</svg>\n<figcaption>");
        s.bars().forEach(b -> out.append(escaped(b.label() + ": " + b.value()))
                .append(support(p, b.support()))
                .append(' '));
        out.append("</figcaption>\n</figure>\n");
    }

    private static void sources(StringBuilder out, Brief brief) {
        out.append("<section class=\"notes\">\n<h2>")
                .append(escaped(brief.phrases().say("section.sources")))
                .append("</h2>\n<ol>\n");
        for (Note n : brief.notes()) {
            out.append("<li id=\"n")
                    .append(n.number())
                    .append("\">")
                    .append(escaped(NoteText.of(n, brief.phrases())))
                    .append("</li>\n");
        }
        out.append("</ol>\n</section>\n");
    }

    /** The mark and the numbers after a sentence. */
    private static String support(Phrases p, Sentence s) {
        List<Integer> notes = s.notes();
        return " " + mark(p, s.reviewed()) + "<sup>"
                + notes.stream()
                        .map(n -> "<a href=\"#n" + n + "\">[" + n + "]</a>")
                        .collect(Collectors.joining())
                + "</sup>";
    }

    private static String mark(Phrases p, boolean reviewed) {
        String kind = reviewed ? "person" : "machine";
        return "<span class=\"mark " + kind + "\" title=\"" + escaped(p.say("mark." + kind)) + "\">"
                + p.say("mark." + kind + ".sign") + "</span>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
