package org.summitry.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** A PDF that is written from top to bottom. Not for several threads. */
public final class TaggedPdf implements AutoCloseable {
    static final float TEXT = 10;
    private static final float[] HEADINGS = {19, 13.5f, 11};
    private static final float GAP = 4;
    private static final float INDENT = 15;
    private static final float NUMBER_INDENT = 27;
    private static final float BAR = 9;
    private static final int BLUE = 0x1A5FB4;
    private static final int GREY = 0x888888;

    private final String title;
    private final String language;
    private final LocalDate day;
    private final PDDocument document = new PDDocument();
    private final Structure structure = new Structure();
    private final Fonts fonts;
    private final Canvas canvas;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private @Nullable PDOutlineItem section;

    /**
     * An item of a list.
     *
     * @param label what stands before it: a dot, a number
     * @param text its words
     * @param name by which links lead to it; empty when none does
     */
    public record Item(String label, List<Piece> text, String name) {}

    /**
     * A bar of a chart.
     *
     * @param label what it shows, with its sources
     * @param share its length, from 0 to 1
     * @param filled whether it is drawn full, and not as an outline
     */
    public record Bar(List<Piece> label, double share, boolean filled) {}

    /**
     * @param title what it is called
     * @param language its language, as 'en'
     * @param day the day that it bears
     */
    public TaggedPdf(String title, String language, LocalDate day) throws IOException {
        this.title = title;
        this.language = language;
        this.day = day;
        this.fonts = new Fonts(document);
        this.canvas = new Canvas(document, fonts, structure);
    }

    /** A heading; level 1 is the document's own. Those of levels 1 and 2 are bookmarks. */
    public void heading(int level, String text) throws IOException {
        float size = HEADINGS[level - 1];
        List<List<Lines.Chunk>> lines =
                Lines.of(List.of(Piece.of(text, Piece.Look.BOLD)), fonts, size, true, Canvas.WIDTH);
        float above = level == 1 ? 0 : size;
        canvas.ensure(above + lines.size() * size * Canvas.LEADING + 3 * TEXT * Canvas.LEADING);
        canvas.down(above);
        if (level < 3) {
            bookmark(level, text, canvas.place("heading " + text));
        }
        write(lines, Canvas.LEFT, size, structure.element("H" + level, structure.top()));
        if (level == 2) {
            canvas.box(Canvas.LEFT, canvas.y() + 2, Canvas.WIDTH, 0.1f, GREY, false, null);
        }
        canvas.down(GAP);
    }

    private void bookmark(int level, String text, PDPageXYZDestination place) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text);
        item.setDestination(place);
        if (level == 1 || section == null) {
            outline.addLast(item);
            section = item;
        } else {
            section.addLast(item);
        }
    }

    /** A paragraph. */
    public void paragraph(List<Piece> text) throws IOException {
        write(lines(text, Canvas.WIDTH), Canvas.LEFT, TEXT, structure.element("P", structure.top()));
        canvas.down(GAP);
    }

    /** A list; {@code numbered} leaves room for numbers before the items. */
    public void list(List<Item> items, boolean numbered) throws IOException {
        float indent = numbered ? NUMBER_INDENT : INDENT;
        PDStructureElement list = structure.element("L", structure.top());
        for (Item item : items) {
            PDStructureElement li = structure.element("LI", list);
            canvas.ensure(TEXT * Canvas.LEADING);
            if (!item.name().isEmpty()) {
                canvas.place(item.name());
            }
            canvas.line(
                    lines(List.of(Piece.of(item.label())), indent).get(0),
                    Canvas.LEFT,
                    canvas.y(),
                    TEXT,
                    structure.element("Lbl", li));
            write(
                    lines(item.text(), Canvas.WIDTH - indent),
                    Canvas.LEFT + indent,
                    TEXT,
                    structure.element("LBody", li));
            canvas.down(GAP / 2);
        }
        canvas.down(GAP / 2);
    }

    /** A table; the headings are repeated on every page. {@code widths} are shares of the page, one a column. */
    public void table(List<String> headings, double[] widths, List<List<List<Piece>>> rows) throws IOException {
        new Table(canvas, fonts, structure, headings, widths).write(rows);
        canvas.down(GAP);
    }

    /** Bars, each over its label; {@code told} says in words what they show together. */
    public void bars(String told, List<Bar> bars) throws IOException {
        for (Bar b : bars) {
            List<List<Lines.Chunk>> label = lines(b.label(), Canvas.WIDTH);
            canvas.ensure(BAR + GAP + label.size() * TEXT * Canvas.LEADING);
            canvas.down(BAR);
            PDStructureElement figure = structure.element("Figure", structure.top());
            figure.setAlternateDescription(text(b.label()) + " (" + told + ")");
            float width = (float) Math.max(1, b.share() * Canvas.WIDTH);
            Structure.attribute(figure, "Layout", "BBox", box(Canvas.LEFT, canvas.y(), width, BAR));
            canvas.box(Canvas.LEFT, canvas.y(), width, BAR, BLUE, b.filled(), figure);
            canvas.down(GAP / 2);
            write(label, Canvas.LEFT, TEXT, structure.element("P", structure.top()));
            canvas.down(GAP);
        }
    }

    private static COSArray box(float x, float y, float width, float height) {
        return new COSArray(
                List.of(new COSFloat(x), new COSFloat(y), new COSFloat(x + width), new COSFloat(y + height)));
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(p -> p.target() == null).forEach(p -> text.append(p.text()));
        return text.toString().trim();
    }

    private List<List<Lines.Chunk>> lines(List<Piece> text, float width) throws IOException {
        return Lines.of(text, fonts, TEXT, false, width);
    }

    private void write(List<List<Lines.Chunk>> lines, float x, float size, PDStructureElement owner)
            throws IOException {
        for (List<Lines.Chunk> line : lines) {
            canvas.ensure(size * Canvas.LEADING);
            canvas.line(line, x, canvas.y(), size, owner);
            canvas.down(size * Canvas.LEADING);
        }
    }

    /** Writes all of it; nothing can be added afterwards. {@code out} stays open. */
    public void write(OutputStream out) throws IOException {
        canvas.finish(title);
        Metadata.write(document, title, language, day);
        structure.finish(document.getDocumentCatalog());
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
