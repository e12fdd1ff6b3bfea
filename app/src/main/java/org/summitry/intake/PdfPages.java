package org.summitry.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitry.text.Span;

/**
 * From the lines of pages to paragraphs.
 *
 * <p>Running heads and feet (the same but for digits on several pages) and page numbers are furniture; they are kept at the
 * end of the text, so that a sentence that runs over a page's end stays whole. Words divided at a line's end are kept as they
 * are.
 */
final class PdfPages {
    /** How many lines at the top and at the foot of a page may be running heads. */
    private static final int EDGE = 3;

    /** One printed line; {@code first} when the layout begins a paragraph here. */
    record Line(String text, boolean first) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<String> furniture = new ArrayList<>();

    private PdfPages() {}

    static Parsed paragraphs(List<List<Line>> pages) {
        PdfPages all = new PdfPages();
        all.sort(pages);
        return all.write();
    }

    private void sort(List<List<Line>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<Line> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (i < EDGE || i >= page.size() - EDGE) {
                    seen.merge(shape(page.get(i).text()), 1, Integer::sum);
                }
            }
        }
        int often = Math.max(2, pages.size() * 3 / 10);
        for (List<Line> page : pages) {
            int from = 0;
            while (from < Math.min(EDGE, page.size()) && isRunning(page.get(from), seen, often)) {
                from++;
            }
            int to = page.size();
            while (to > Math.max(from, page.size() - EDGE) && isRunning(page.get(to - 1), seen, often)) {
                to--;
            }
            lines.addAll(page.subList(from, to));
            page.subList(0, from).forEach(l -> furniture.add(l.text()));
            page.subList(to, page.size()).forEach(l -> furniture.add(l.text()));
        }
    }

    private static boolean isRunning(Line line, Map<String, Integer> seen, int often) {
        return seen.getOrDefault(shape(line.text()), 0) >= often || isPageNumber(line.text());
    }

    private static String shape(String line) {
        return line.replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }

    private static boolean isPageNumber(String line) {
        return line.matches(
                "(?i)[-–—|\\s]*(?:page\\s+)?(?:\\d{1,4}|[ivxl]{1,7})(?:\\s*(?:/|of)\\s*\\d{1,4})?[-–—|\\s]*");
    }

    private Parsed write() {
        int width = width();
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i).text());
            boolean more = i + 1 < lines.size() && runsOn(lines.get(i), lines.get(i + 1), width);
            if (!more) {
                parts.add(new Part(new Span(start, text.length()), Part.Role.TEXT));
            }
            text.append(more ? "\n" : "\n\n");
            start = more ? start : text.length();
        }
        for (String line : furniture) {
            parts.add(new Part(new Span(text.length(), text.length() + line.length()), Part.Role.FURNITURE));
            text.append(line).append('\n');
        }
        return new Parsed(text.toString(), parts, Extract.Meta.NONE);
    }

    /** The length that nine lines of ten keep to. */
    private int width() {
        int[] lengths = lines.stream().mapToInt(l -> l.text().length()).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.9)];
    }

    private static boolean runsOn(Line a, Line b, int width) {
        String next = b.text();
        if (Lines.MARK.matcher(next).lookingAt() || Furniture.isFurniture(a.text()) || Furniture.isFurniture(next)) {
            return false;
        }
        boolean stopped = Lines.endsWithStop(a.text());
        boolean small = Character.isLowerCase(next.codePointAt(0));
        boolean open = Lines.endsOpen(a.text());
        int length = a.text().length();
        if (b.first()) {
            return !stopped && (small || open) && length * 2 >= width;
        }
        if (length * 10 >= width * 8) {
            return true;
        }
        return !stopped && (small || open);
    }
}
