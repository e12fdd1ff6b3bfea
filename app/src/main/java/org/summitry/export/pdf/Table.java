package org.summitry.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** A table whose rows are kept whole where they fit on a page. */
final class Table {
    private static final float SIZE = 9;
    private static final float PADDING = 3;
    private static final int RULE = 0x888888;
    private static final int SHADE = 0xEEEEEE;

    private final Canvas canvas;
    private final Fonts fonts;
    private final Structure structure;
    private final float[] left;
    private final List<List<List<Lines.Chunk>>> headings;

    Table(Canvas canvas, Fonts fonts, Structure structure, List<String> headings, double[] widths) throws IOException {
        if (headings.size() != widths.length) {
            throw new IllegalArgumentException(
                    "widths: " + widths.length + " for " + headings.size() + " columns: " + headings);
        }
        this.canvas = canvas;
        this.fonts = fonts;
        this.structure = structure;
        this.left = new float[widths.length + 1];
        left[0] = Canvas.LEFT;
        for (int i = 0; i < widths.length; i++) {
            left[i + 1] = left[i] + (float) widths[i] * Canvas.WIDTH;
        }
        this.headings = cells(headings.stream().map(h -> List.of(Piece.of(h))).toList(), true);
    }

    private List<List<List<Lines.Chunk>>> cells(List<List<Piece>> cells, boolean bold) throws IOException {
        List<List<List<Lines.Chunk>>> set = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            set.add(Lines.of(cells.get(i), fonts, SIZE, bold, left[i + 1] - left[i] - 2 * PADDING));
        }
        return set;
    }

    void write(List<List<List<Piece>>> rows) throws IOException {
        PDStructureElement table = structure.element("Table", structure.top());
        PDStructureElement head = structure.element("TR", structure.element("THead", table));
        PDStructureElement body = structure.element("TBody", table);
        boolean first = true;
        for (List<List<Piece>> row : rows) {
            List<List<List<Lines.Chunk>>> cells = cells(row, false);
            float high = height(cells);
            boolean turned = canvas.ensure(Math.min(Canvas.most(), high + (first ? height(headings) : 0)));
            if (first) {
                heading(head);
            } else if (turned) {
                heading(null);
            }
            first = false;
            row(cells, structure.element("TR", body));
        }
    }

    private void heading(@Nullable PDStructureElement row) throws IOException {
        float high = height(headings);
        canvas.box(left[0], canvas.y() - high, left[left.length - 1] - left[0], high, SHADE, true, null);
        for (int i = 0; i < headings.size(); i++) {
            PDStructureElement cell = row == null ? null : structure.element("TH", row);
            if (cell != null) {
                Structure.attribute(cell, "Table", "Scope", COSName.getPDFName("Column"));
            }
            float top = canvas.y() - PADDING;
            for (List<Lines.Chunk> line : headings.get(i)) {
                if (cell == null) {
                    canvas.artifact(line, left[i] + PADDING, top, SIZE);
                } else {
                    canvas.line(line, left[i] + PADDING, top, SIZE, cell);
                }
                top -= SIZE * Canvas.LEADING;
            }
            canvas.box(left[i], canvas.y() - high, left[i + 1] - left[i], high, RULE, false, null);
        }
        canvas.down(high);
    }

    /** Writes a row; one that is higher than a page goes on on the next. */
    private void row(List<List<List<Lines.Chunk>>> cells, PDStructureElement row) throws IOException {
        List<PDStructureElement> elements =
                cells.stream().map(c -> structure.element("TD", row)).toList();
        int from = 0;
        int lines = cells.stream().mapToInt(List::size).max().orElse(0);
        do {
            int fit = Math.max(1, (int) ((Canvas.most() - height(headings) - 2 * PADDING) / (SIZE * Canvas.LEADING)));
            int to = Math.min(lines, from + fit);
            if (from > 0) {
                canvas.ensure(Canvas.most());
                heading(null);
            }
            part(cells, elements, from, to);
            from = to;
        } while (from < lines);
    }

    private void part(List<List<List<Lines.Chunk>>> cells, List<PDStructureElement> elements, int from, int to)
            throws IOException {
        float high = 2 * PADDING + (to - from) * SIZE * Canvas.LEADING;
        for (int i = 0; i < cells.size(); i++) {
            for (int k = from; k < Math.min(to, cells.get(i).size()); k++) {
                float top = canvas.y() - PADDING - (k - from) * SIZE * Canvas.LEADING;
                canvas.line(cells.get(i).get(k), left[i] + PADDING, top, SIZE, elements.get(i));
            }
            canvas.box(left[i], canvas.y() - high, left[i + 1] - left[i], high, RULE, false, null);
        }
        canvas.down(high);
    }

    private static float height(List<List<List<Lines.Chunk>>> cells) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(0);
        return 2 * PADDING + lines * SIZE * Canvas.LEADING;
    }
}
