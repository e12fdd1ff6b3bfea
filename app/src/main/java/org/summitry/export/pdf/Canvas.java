package org.summitry.export.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;

/** Pages, one after another, and where the next line stands on the last of them. */
final class Canvas {
    static final float LEFT = 56;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    static final float LEADING = 1.4f;
    private static final float TOP = PDRectangle.A4.getHeight() - 56;
    private static final float BOTTOM = 64;
    private static final float FOOT = 36;
    private static final float SMALL = 8;
    private static final float DESCENT = 0.25f;

    private final PDDocument document;
    private final Fonts fonts;
    private final Structure structure;
    private final List<PDPage> pages = new ArrayList<>();
    private final Map<String, PDPageXYZDestination> places = new LinkedHashMap<>();
    private final Map<PDAnnotationLink, String> links = new LinkedHashMap<>();
    private @Nullable PDPageContentStream stream;
    private float y;

    Canvas(PDDocument document, Fonts fonts, Structure structure) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.structure = structure;
        nextPage();
    }

    private void nextPage() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        pages.add(page);
        stream = new PDPageContentStream(document, page);
        y = TOP;
    }

    private void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }

    private PDPage page() {
        return pages.get(pages.size() - 1);
    }

    private PDPageContentStream stream() {
        if (stream == null) {
            throw new IllegalStateException("no page is open");
        }
        return stream;
    }

    /** Where the next line begins, from below. */
    float y() {
        return y;
    }

    /** Goes down. */
    void down(float by) {
        y -= by;
    }

    /** Begins a new page unless so much fits on this one; tells whether it did. */
    boolean ensure(float height) throws IOException {
        if (y - height >= BOTTOM || y == TOP) {
            return false;
        }
        nextPage();
        return true;
    }

    /** The most that fits on one page. */
    static float most() {
        return TOP - BOTTOM;
    }

    /** Names the place where the next line stands. */
    PDPageXYZDestination place(String name) {
        PDPageXYZDestination here = new PDPageXYZDestination();
        here.setPage(page());
        here.setLeft((int) LEFT);
        here.setTop((int) Math.ceil(y));
        places.put(name, here);
        return here;
    }

    /** Writes a line whose upper edge is at {@code top}, as a part of the element. */
    void line(List<Lines.Chunk> line, float x, float top, float size, PDStructureElement owner) throws IOException {
        float base = top - size;
        float at = x;
        for (Lines.Chunk c : line) {
            String target = c.piece().target();
            PDStructureElement element = target == null ? owner : structure.element("Link", owner);
            stream()
                    .beginMarkedContent(
                            COSName.getPDFName(element.getStructureType()), structure.mark(page(), element));
            show(c, at, base, size);
            stream().endMarkedContent();
            if (target != null) {
                link(c, at, base, size, element, target);
            }
            at += c.width();
        }
    }

    private void show(Lines.Chunk c, float x, float base, float size) throws IOException {
        PDPageContentStream out = stream();
        out.beginText();
        out.setNonStrokingColor(new Color(c.piece().look().colour()));
        out.setFont(c.font(), size);
        out.newLineAtOffset(x, base);
        out.showText(c.text());
        out.endText();
    }

    private void link(Lines.Chunk c, float x, float base, float size, PDStructureElement element, String target)
            throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(x, base - size * DESCENT, c.width(), size * LEADING));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setContents(c.piece().told());
        link.setPrinted(true);
        page().getAnnotations().add(link);
        structure.annotate(page(), element, link);
        links.put(link, target);
    }

    /** Draws a rectangle that is only seen, or as a part of an element; filled or as an outline. */
    void box(
            float x,
            float below,
            float width,
            float height,
            int colour,
            boolean filled,
            @Nullable PDStructureElement owner)
            throws IOException {
        PDPageContentStream out = stream();
        if (owner == null) {
            out.beginMarkedContent(COSName.ARTIFACT);
        } else {
            out.beginMarkedContent(COSName.getPDFName(owner.getStructureType()), structure.mark(page(), owner));
        }
        out.setNonStrokingColor(new Color(colour));
        out.setStrokingColor(new Color(colour));
        out.setLineWidth(0.6f);
        out.addRect(x, below, width, height);
        if (filled) {
            out.fill();
        } else {
            out.stroke();
        }
        out.endMarkedContent();
    }

    /** Writes a line that is only seen: what a table repeats on its next page. */
    void artifact(List<Lines.Chunk> line, float x, float top, float size) throws IOException {
        stream().beginMarkedContent(COSName.ARTIFACT);
        float at = x;
        for (Lines.Chunk c : line) {
            show(c, at, top - size, size);
            at += c.width();
        }
        stream().endMarkedContent();
    }

    /** Numbers the pages and lets every link lead to its place. */
    void finish(String title) throws IOException {
        close();
        stream = null;
        for (int i = 0; i < pages.size(); i++) {
            String foot = title + "  ·  " + (i + 1) + " / " + pages.size();
            List<Lines.Chunk> line = Lines.of(List.of(Piece.of(foot)), fonts, SMALL, false, WIDTH)
                    .get(0);
            try (PDPageContentStream out = new PDPageContentStream(
                    document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                stream = out;
                artifact(line, LEFT, FOOT + SMALL, SMALL);
            }
            stream = null;
        }
        links.forEach((link, target) -> {
            PDPageXYZDestination place = places.get(target);
            if (place == null) {
                throw new IllegalStateException(target + ": a link leads to a place that the document lacks");
            }
            link.setDestination(place);
        });
    }
}
