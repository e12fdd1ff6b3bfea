package org.summitry.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 20);
    private static final String LETTERS =
            "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі; Ӣӣ Ӯӯ Ҳҳ Ҷҷ; Ňň Şş Ýý Žž Ää; Oʻzbekiston; “—” ◇ ✓";

    interface Filling {
        void fill(TaggedPdf pdf) throws IOException;
    }

    private static byte[] pdf(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TaggedPdf pdf = new TaggedPdf("Norland & <Sudmark>", "en", DAY)) {
            pdf.heading(1, "Norland & <Sudmark>");
            filling.fill(pdf);
            pdf.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] everything() throws IOException {
        return pdf(pdf -> {
            pdf.paragraph(List.of(Piece.of("The ferry "), Piece.of("is afloat", Piece.Look.BOLD), Piece.of(".")));
            pdf.heading(2, "What was said");
            pdf.heading(3, "Trade");
            List<TaggedPdf.Item> said = new ArrayList<>();
            for (int i = 1; i <= 90; i++) {
                said.add(new TaggedPdf.Item(
                        "•",
                        List.of(
                                Piece.of("The ferry is afloat, said somebody for the time no. " + i + " "),
                                Piece.of("✓", Piece.Look.PERSON),
                                Piece.link("[1]", "n1", "Source 1")),
                        ""));
            }
            pdf.list(said, false);
            pdf.heading(2, "Who signed");
            pdf.table(
                    List.of("Treaty", "Signed"),
                    new double[] {.5, .5},
                    Collections.nCopies(
                            60,
                            List.of(List.of(Piece.of("Lagoon Treaty")), List.of(Piece.link("[1]", "n1", "Source 1")))));
            pdf.bars(
                    "trade",
                    List.of(
                            new TaggedPdf.Bar(List.of(Piece.of("target 10")), 1, false),
                            new TaggedPdf.Bar(List.of(Piece.of("reached 0")), 0, true)));
            pdf.heading(2, "Sources");
            pdf.list(List.of(new TaggedPdf.Item("[1]", List.of(Piece.of(LETTERS)), "n1")), true);
        });
    }

    @Test
    void itKeepsToPdfUa() throws Exception {
        PdfUa.check(everything());
    }

    @Test
    void itReadsAsItWasWritten() throws IOException {
        try (PDDocument document = Loader.loadPDF(everything())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(LETTERS)
                    .contains("The ferry is afloat.", "for the time no. 90")
                    .contains("1 / " + document.getNumberOfPages());
        }
    }

    @Test
    void everyLinkLeadsToAPageAndSaysSo() throws IOException {
        try (PDDocument document = Loader.loadPDF(everything())) {
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation a : page.getAnnotations()) {
                    links++;
                    assertThat(a.getContents()).isEqualTo("Source 1");
                    assertThat(a.getCOSObject().containsKey("Dest")).isTrue();
                }
            }
            assertThat(links).isEqualTo(150);
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(1)
                    .first()
                    .satisfies(i -> assertThat(i.children()).hasSize(3));
        }
    }

    @Test
    void theSameWordsGiveTheSameBytes() throws IOException {
        assertThat(everything()).isEqualTo(everything());
    }

    @Test
    void whatNoFontHasIsAnEmptySquareAndWhatIsTooLongIsBroken() throws Exception {
        String line = "w".repeat(300);
        String row = "a long story ".repeat(1500);
        byte[] pdf = pdf(p -> {
            p.paragraph(List.of(Piece.of("漢\u0000\n🕊 " + line)));
            p.table(List.of("Story", "By"), new double[] {.4, .6}, List.of(List.of(List.of(Piece.of(row)), List.of())));
        });
        PdfUa.check(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(text).contains("□").contains(line);
            assertThat(text.split("story", -1)).hasSize(1501);
        }
    }

    @Test
    void whatCannotBeReadAloudIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Piece("here", Piece.Look.PLAIN, "n1", "Source 1"))
                .withMessageContaining("links and nothing else");
        assertThatIllegalStateException()
                .isThrownBy(() -> pdf(p -> p.paragraph(List.of(Piece.link("[2]", "n2", "Source 2")))))
                .withMessageContaining("n2: a link leads to a place that the document lacks");
    }
}
