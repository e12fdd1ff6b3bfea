package org.summitry.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.summitry.export.pdf.Piece;
import org.summitry.export.pdf.TaggedPdf;

/** A report as an accessible PDF. */
public final class PdfPaper {
    private PdfPaper() {}

    /** Writes the document; {@code out} stays open. */
    public static void write(Paper paper, OutputStream out) throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(paper.title(), paper.language(), paper.day())) {
            pdf.heading(1, paper.title());
            for (Paper.Block block : paper.blocks()) {
                if (block instanceof Paper.Heading h) {
                    pdf.heading(2, h.text());
                } else if (block instanceof Paper.Paragraph p) {
                    pdf.paragraph(List.of(Piece.of(p.text())));
                } else if (block instanceof Paper.Table t && !t.rows().isEmpty()) {
                    pdf.table(
                            t.headings(),
                            t.widths().stream().mapToDouble(Double::doubleValue).toArray(),
                            t.rows().stream()
                                    .map(r -> r.stream()
                                            .map(c -> List.of(Piece.of(c)))
                                            .toList())
                                    .toList());
                }
            }
            pdf.write(out);
        }
    }
}
