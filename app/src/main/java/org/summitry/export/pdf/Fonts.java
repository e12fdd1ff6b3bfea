package org.summitry.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The embedded fonts of one document. */
final class Fonts {
    /** Shown for a letter that no font has. */
    private static final int EMPTY_SQUARE = 0x25A1;

    private static final String REGULAR = "NotoSans-Regular";
    private static final String BOLD = "NotoSans-Bold";
    private static final String SYMBOLS = "NotoSansSymbols2";
    private static final float UNITS = 1000;

    private final Map<String, Face> faces = new LinkedHashMap<>();

    /** A font and which letters it has. */
    private record Face(PDFont font, CmapLookup letters) {
        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    /** Letters in one font. */
    record Set(String text, PDFont font, float width) {}

    Fonts(PDDocument document) throws IOException {
        for (String name : List.of(REGULAR, BOLD, SYMBOLS)) {
            try (InputStream in = Objects.requireNonNull(
                    Fonts.class.getResourceAsStream(name + ".ttf"), name + ".ttf is not in the program")) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                boolean part = !name.equals(
                        SYMBOLS); // three symbols are embedded whole: of a part PDFBox lists the wrong glyphs
                faces.put(name, new Face(PDType0Font.load(document, font, part), font.getUnicodeCmapLookup()));
            }
        }
    }

    /** The text in the fonts that have its letters. */
    List<Set> set(String text, boolean bold, float size) throws IOException {
        List<Set> sets = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Face current = null;
        for (int letter :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            Face face = face(letter, bold);
            int shown = face.has(letter) ? letter : EMPTY_SQUARE;
            if (current != null && current != face) {
                sets.add(measured(run.toString(), current, size));
                run.setLength(0);
            }
            current = face;
            run.appendCodePoint(shown);
        }
        if (current != null) {
            sets.add(measured(run.toString(), current, size));
        }
        return sets;
    }

    private Face face(int letter, boolean bold) {
        Face wanted = of(bold ? BOLD : REGULAR);
        return wanted.has(letter) ? wanted : of(SYMBOLS);
    }

    private Face of(String name) {
        return Objects.requireNonNull(faces.get(name), name);
    }

    private static Set measured(String text, Face face, float size) throws IOException {
        return new Set(text, face.font(), face.font().getStringWidth(text) / UNITS * size);
    }
}
