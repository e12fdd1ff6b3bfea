package org.summitry.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * Writes the text of a page in reading order, one part a line, and notes what its markup says each part is.
 *
 * <p>White space is collapsed as a browser does; what a browser never shows (scripts, styles) is left out; everything else
 * stays, furniture too.
 */
final class Html implements NodeVisitor {
    private static final Set<String> LEFT_OUT =
            Set.of("script", "style", "template", "noscript", "svg", "head", "iframe", "object", "canvas", "math");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "label",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final HtmlFurniture furniture;
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Element> dataRows = new ArrayDeque<>();
    private int partStart;
    private int linked;
    private int links;
    private int leftOut;
    private @Nullable Element partIn;

    private Html(HtmlFurniture furniture) {
        this.furniture = furniture;
    }

    /** The text of {@code root} and its parts. */
    static Parts parts(Element root, HtmlFurniture furniture) {
        Html html = new Html(furniture);
        root.traverse(html);
        html.flush();
        return new Parts(html.text.toString(), html.parts);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element e) {
            if (LEFT_OUT.contains(e.normalName())) {
                leftOut++;
            } else if (e.normalName().equals("br")) {
                breakLine();
            } else if (isBreak(e)) {
                flush();
                if (e.normalName().equals("tr") && isData(e)) {
                    dataRows.push(e);
                }
            } else if (isCell(e) && text.length() > partStart) {
                append(" | ", e);
            }
            links += e.normalName().equals("a") && e.hasAttr("href") ? 1 : 0;
        } else if (leftOut == 0 && node instanceof TextNode t) {
            append(t.getWholeText(), t.parent());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element e) {
            links -= e.normalName().equals("a") && e.hasAttr("href") ? 1 : 0;
            if (LEFT_OUT.contains(e.normalName())) {
                leftOut--;
            } else if (isBreak(e)) {
                flush();
                if (!dataRows.isEmpty() && dataRows.peek() == e) {
                    dataRows.pop();
                }
            }
        }
    }

    private boolean isBreak(Element e) {
        return BLOCKS.contains(e.normalName())
                && (dataRows.isEmpty() || e.normalName().equals("tr"));
    }

    private boolean isCell(Element e) {
        return !dataRows.isEmpty()
                && (e.normalName().equals("td") || e.normalName().equals("th"));
    }

    /** A row of values, as against one that lays out a page: several cells, none with blocks in it, none of them long. */
    private static boolean isData(Element row) {
        if (row.childrenSize() < 2) {
            return false;
        }
        for (Element cell : row.children()) {
            for (Element inside : cell.children()) {
                if (BLOCKS.contains(inside.normalName())
                        && !(inside.normalName().equals("p") && cell.childrenSize() == 1)) {
                    return false;
                }
            }
            if (cell.text().length() > 300) {
                return false;
            }
        }
        return true;
    }

    private void append(String more, @Nullable Element in) {
        boolean pre = in != null && in.normalName().equals("pre");
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (space && pre && c == '\n') {
                breakLine();
            } else if (!space) {
                if (text.length() == partStart) {
                    partIn = in;
                }
                text.append(c);
                linked += links > 0 ? 1 : 0;
            } else if (text.length() > partStart && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
        }
    }

    /** A line broken by the page's author: it may run on into the next all the same. */
    private void breakLine() {
        if (text.length() > partStart) {
            text.append('\n');
        }
    }

    /** Ends the part being written and gives it a line of its own. */
    private void flush() {
        int end = text.length();
        while (end > partStart && Lines.isSpace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        int start = partStart;
        while (start < end && Lines.isSpace(text.charAt(start))) {
            start++;
        }
        Element in = partIn;
        if (start < end && in != null) {
            double share = linked / (double) (end - start);
            boolean row = !dataRows.isEmpty();
            for (Part line : Lines.paragraphs(text.substring(start, end))) {
                Span span = new Span(
                        start + line.span().start(), start + line.span().end());
                Part.Role role = furniture.role(in, span.of(text), share);
                parts.add(new Part(span, row && role == Part.Role.TEXT ? Part.Role.LIST_ITEM : role));
            }
        } else {
            text.setLength(partStart);
        }
        if (text.length() > partStart) {
            text.append('\n');
        }
        partStart = text.length();
        linked = 0;
        partIn = null;
    }

    /** A kept text and its parts. */
    record Parts(String text, List<Part> parts) {}
}
