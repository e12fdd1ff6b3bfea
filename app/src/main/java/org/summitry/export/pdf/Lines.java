package org.summitry.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks words into lines of a width. */
final class Lines {
    private final Fonts fonts;
    private final float size;
    private final boolean bold;
    private final float width;
    private final List<List<Chunk>> lines = new ArrayList<>();
    private List<Chunk> line = new ArrayList<>();
    private float filled;

    /** Letters in one font, of one piece. */
    record Chunk(String text, PDFont font, float width, Piece piece) {
        boolean joins(Chunk next) {
            return font == next.font && piece == next.piece; // the same words of the same piece, by identity
        }

        Chunk with(Chunk next) {
            return new Chunk(text + next.text, font, width + next.width, piece);
        }
    }

    private Lines(Fonts fonts, float size, boolean bold, float width) {
        this.fonts = fonts;
        this.size = size;
        this.bold = bold;
        this.width = width;
    }

    /** The pieces in lines; {@code bold} makes all of it so. */
    static List<List<Chunk>> of(List<Piece> pieces, Fonts fonts, float size, boolean bold, float width)
            throws IOException {
        Lines lines = new Lines(fonts, size, bold, width);
        lines.fill(pieces);
        return lines.lines;
    }

    private void fill(List<Piece> pieces) throws IOException {
        List<Chunk> word = new ArrayList<>();
        for (Piece p : pieces) {
            String text = p.text().replaceAll("[\\s\\p{Cntrl}]+", " ");
            for (String token : text.split("(?<= )|(?= )")) {
                if (token.equals(" ")) {
                    place(word);
                    word.clear();
                    space(p);
                } else {
                    word.addAll(chunks(token, p));
                }
            }
        }
        place(word);
        end();
    }

    private List<Chunk> chunks(String token, Piece p) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (Fonts.Set s : fonts.set(token, bold || p.look().bold(), size)) {
            chunks.add(new Chunk(s.text(), s.font(), s.width(), p));
        }
        return chunks;
    }

    private void space(Piece p) throws IOException {
        if (!line.isEmpty()) {
            chunks(" ", p).forEach(this::append);
        }
    }

    /** Puts a word on this line or the next; one that is wider than a line is broken at its letters. */
    private void place(List<Chunk> word) throws IOException {
        float wide = (float) word.stream().mapToDouble(Chunk::width).sum();
        if (filled + wide > width && !line.isEmpty()) {
            end();
        }
        if (wide <= width) {
            word.forEach(this::append);
            return;
        }
        for (Chunk c : word) {
            for (int letter : c.text().codePoints().toArray()) {
                for (Chunk one : chunks(Character.toString(letter), c.piece())) {
                    if (filled + one.width() > width) {
                        end();
                    }
                    append(one);
                }
            }
        }
    }

    private void append(Chunk c) {
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).joins(c)) {
            line.set(last, line.get(last).with(c));
        } else {
            line.add(c);
        }
        filled += c.width();
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = new ArrayList<>();
        filled = 0;
    }
}
