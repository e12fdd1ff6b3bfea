package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.analysis.compliance.LagoonForum;
import org.summitry.export.pdf.PdfUa;
import org.summitry.register.Register;
import org.summitry.register.Resolution;

/** {@code summitry compliance}. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class ComplianceCommandsTest {
    @TempDir
    Path folder;

    private String register;
    private String ferry;

    @BeforeEach
    void read() {
        register = folder.resolve("register").toString();
        try (Register r = Register.open(register, new Resolution(), Clock.systemUTC())) {
            LagoonForum.readings().forEach(x -> r.add(x, "independent"));
            ferry = r.outlet().page("undertaking", null, 5).items().get(0).id();
        }
    }

    private Ran compliance(String... arguments) {
        List<String> all = new ArrayList<>(List.of("compliance"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--register", register));
        return Ran.of(all.toArray(String[]::new));
    }

    private void scored() {
        assertThat(compliance(
                                "guideline",
                                ferry,
                                "--full",
                                "=opened",
                                "--partial",
                                "built",
                                "--failure",
                                "given up",
                                "--as",
                                "mira")
                        .out())
                .contains("take it back with: summitry undo");
        compliance("score", ferry, "state:x-norland", "kept", "--evidence", "doc:f2:0-42=enacted", "--as", "ana");
        compliance("score", ferry, "state:x-norland", "failed", "--evidence", "doc:f2:0-42=reviewed", "--as", "ben");
        compliance("score", ferry, "state:x-sudmark", "none", "--as", "ana");
        compliance("score", ferry, "state:x-sudmark", "none", "--as", "ben");
        assertThat(compliance("sheet", "--as", "ana").out()).contains("to settle  " + ferry + "  state:x-norland");
        compliance("adjudicate", ferry, "state:x-norland", "kept", "--evidence", "doc:f2:0-42=enacted", "--as", "mira");
    }

    @Test
    void aReportIsAPageADocumentATableAndAPdf() throws Exception {
        scored();
        Document page = Jsoup.parse(compliance("report").out());
        assertThat(page.select("caption:contains(By member) ~ tbody tr").eachText())
                .containsExactly("Norland +1.00 100 % 1 1 100 %", "Sudmark no figure 0 1 0 %");
        assertThat(page.text()).contains("=opened", "doc:f2 §0-42");
        assertThat(compliance("report", "--format", "csv")
                        .out()
                        .lines()
                        .toList()
                        .get(2))
                .contains("Sudmark,NO_REPORT_FOUND,,ana,NO_REPORT_FOUND,ben,NO_REPORT_FOUND");
        Path docx = folder.resolve("report.docx");
        assertThat(compliance("report", "--format", "docx", "--out", docx.toString())
                        .status())
                .isZero();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx))) {
            assertThat(document.getParagraphs().stream()
                            .filter(p -> "Heading1".equals(p.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly("Scores", "Guidelines");
            assertThat(document.getTables()).hasSize(6);
        }
        Path pdf = folder.resolve("report.pdf");
        compliance("report", "--format", "pdf", "--out", pdf.toString());
        PdfUa.check(Files.readAllBytes(pdf));
    }

    @Test
    void whatIsWrongIsToldInOneLine() throws IOException {
        assertThat(compliance("report").err()).contains("nothing was scored yet");
        assertThat(compliance("score", ferry, "state:x-norland", "none", "--as", "ana")
                        .err())
                .contains("write its guideline before it is scored")
                .doesNotContain("\tat ");
        assertThat(compliance("score", ferry, "state:x-nowhere", "none").err()).contains("state:x-nowhere");
        scored();
        assertThat(compliance("score", ferry, "state:x-norland", "9", "--as", "zoe")
                        .err())
                .contains("a score of '9'");
        assertThat(compliance("report", "--format", "docx").err()).contains("name a file with --out");
        assertThat(Ran.of("compliance").err()).contains("name what to do");
    }
}
