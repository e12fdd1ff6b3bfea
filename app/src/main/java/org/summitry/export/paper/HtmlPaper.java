package org.summitry.export.paper;

import java.util.List;

/** A report as one page of HTML that needs no other file. */
public final class HtmlPaper {
    private static final String STYLE =
            "body{font:11pt/1.45 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}"
                    + "h1{font-size:1.6rem}h2{font-size:1.15rem;border-bottom:1px solid #888;margin-top:1.6rem}"
                    + "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.3rem 0}"
                    + "th,td{border:1px solid #888;padding:.3rem .5rem;text-align:left;vertical-align:top}th{background:#eee}"
                    + "@media print{body{margin:0;max-width:none}@page{margin:2cm}tr{break-inside:avoid}}";

    private HtmlPaper() {}

    /** The page. */
    public static String of(Paper paper) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + escaped(paper.language())
                + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + escaped(paper.title()) + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n<main>\n<h1>"
                + escaped(paper.title()) + "</h1>\n");
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.Heading h) {
                out.append("<h2>").append(escaped(h.text())).append("</h2>\n");
            } else if (block instanceof Paper.Paragraph p) {
                out.append("<p>").append(escaped(p.text())).append("</p>\n");
            } else if (block instanceof Paper.Table t) {
                table(out, t);
            }
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void table(StringBuilder out, Paper.Table t) {
        out.append("<table>\n<caption>").append(escaped(t.caption())).append("</caption>\n<thead>");
        row(out, t.headings(), "th scope=\"col\"", "th");
        out.append("</thead>\n<tbody>\n");
        t.rows().forEach(r -> row(out, r, "td", "td"));
        out.append("</tbody>\n</table>\n");
    }

    private static void row(StringBuilder out, List<String> cells, String open, String close) {
        out.append("<tr>");
        cells.forEach(c -> out.append('<')
                .append(open)
                .append('>')
                .append(escaped(c))
                .append("</")
                .append(close)
                .append('>'));
        out.append("</tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
