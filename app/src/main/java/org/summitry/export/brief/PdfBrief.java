package org.summitry.export.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.summitry.export.pdf.Piece;
import org.summitry.export.pdf.TaggedPdf;

/** A briefing as an accessible PDF: headings are bookmarks, and every number leads to its source. */
public final class PdfBrief {
    /** Shares of the page for a table whose last column holds the sources. */
    private static final double SOURCES = .16;

    private final Brief brief;
    private final Phrases phrases;
    private final TaggedPdf pdf;

    private PdfBrief(Brief brief, TaggedPdf pdf) {
        this.brief = brief;
        this.phrases = brief.phrases();
        this.pdf = pdf;
    }

    /** Writes the document; {@code out} stays open. */
    public static void write(Brief brief, OutputStream out) throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(brief.title(), brief.phrases().language(), brief.day())) {
            new PdfBrief(brief, pdf).fill();
            pdf.write(out);
        }
    }

    private void fill() throws IOException {
        pdf.heading(1, brief.title());
        pdf.paragraph(List.of(Piece.of(phrases.say(
                "day",
                phrases.days(brief.day().toString()),
                phrases.say("mark.machine.sign"),
                phrases.say("mark.person.sign")))));
        for (Section s : brief.sections()) {
            pdf.heading(2, s.heading());
            for (Section.Group g : s.groups()) {
                if (!g.sentences().isEmpty()) {
                    if (!g.heading().isEmpty()) {
                        pdf.heading(3, g.heading());
                    }
                    pdf.list(
                            g.sentences().stream()
                                    .map(x -> new TaggedPdf.Item("•", sentence(x.text(), x), ""))
                                    .toList(),
                            false);
                }
            }
            table(s.table());
            bars(s.bars());
        }
        pdf.heading(2, phrases.say("section.sources"));
        pdf.list(
                brief.notes().stream()
                        .map(n -> new TaggedPdf.Item(
                                "[" + n.number() + "]", List.of(Piece.of(NoteText.of(n, phrases))), "n" + n.number()))
                        .toList(),
                true);
    }

    private List<Piece> sentence(String text, Sentence s) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(text + " "));
        pieces.addAll(support(s));
        return pieces;
    }

    private List<Piece> support(Sentence s) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(
                s.reviewed()
                        ? Piece.of(phrases.say("mark.person.sign"), Piece.Look.PERSON)
                        : Piece.of(phrases.say("mark.machine.sign"), Piece.Look.MACHINE));
        for (int n : s.notes()) {
            pieces.add(Piece.of(" "));
            pieces.add(Piece.link("[" + n + "]", "n" + n, phrases.say("source.one", n)));
        }
        return pieces;
    }

    private void table(Section.Table t) throws IOException {
        if (t.rows().isEmpty()) {
            return;
        }
        double[] widths = new double[t.headings().size()];
        Arrays.fill(widths, (1 - SOURCES) / (widths.length - 1));
        widths[widths.length - 1] = SOURCES;
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (Section.Row r : t.rows()) {
            List<List<Piece>> cells = new ArrayList<>();
            r.cells().forEach(c -> cells.add(List.of(Piece.of(c))));
            cells.add(support(r.support()));
            rows.add(cells);
        }
        pdf.table(t.headings(), widths, rows);
    }

    private void bars(List<Section.Bar> bars) throws IOException {
        String told = bars.stream().map(b -> b.label() + " " + b.value()).collect(Collectors.joining("; "));
        pdf.bars(
                told,
                bars.stream()
                        .map(b -> new TaggedPdf.Bar(
                                sentence(b.label() + ": " + b.value(), b.support()), b.share(), !b.target()))
                        .toList());
    }
}
