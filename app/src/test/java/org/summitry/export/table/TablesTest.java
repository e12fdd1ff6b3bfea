package org.summitry.export.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.export.ExampleRegister;
import org.summitry.export.ExampleTest;
import org.summitry.export.stream.Selection;
import org.summitry.text.Spreadsheet;

class TablesTest extends ExampleTest {

    private Map<String, CSVRecord> csv() throws IOException {
        String text = ExampleRegister.text(new CsvExport(), register);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .stream()
                .collect(Collectors.toMap(r -> r.get("id"), r -> r));
    }

    private CSVRecord row(String id) throws IOException {
        return requireNonNull(csv().get(id), id);
    }

    @Test
    void aRowHoldsNamesIdsReviewAndCitations() throws IOException {
        CSVRecord summit = row("meeting:lagoon-summit-3");
        assertThat(summit.get("participants")).contains("Orla Venn for Norland (host)");
        assertThat(summit.get("participants_id")).contains("person:orla-venn");
        assertThat(summit.get("review")).isEqualTo("accepted");
        assertThat(summit.get("found_by")).isEqualTo("person");
        assertThat(summit.get("reviewed_by")).isEqualTo("mira");
        assertThat(summit.get("citations")).isEqualTo("2");
        assertThat(summit.get("sources")).isEqualTo("Northern Wire_1, 2031-05-04; Lake Post, 2031-05-05");
        assertThat(summit.get("cited_at")).startsWith("doc:a1 §3-");
        assertThat(row("meeting:talks-2031-06").get("found_by")).isEqualTo("machine");
        assertThat(row("instrument:lagoon-treaty").get("parties")).isEqualTo("Sudmark (not signed)");
    }

    @Test
    void whatASpreadsheetWouldComputeIsDefusedAndNumbersStayNumbers() throws IOException {
        assertThat(row("org:plus-group").get("name")).isEqualTo("'+Plus Group & Co");
        assertThat(row("statement:02").get("words")).isEqualTo("'= 100 %; trade fell.");
        assertThat(row("figure:01").get("value")).isEqualTo("-3.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void everyBeginningOfAFormulaIsDefused(String cell) {
        assertThat(Spreadsheet.safe(cell)).isEqualTo("'" + cell);
        assertThat(Spreadsheet.safe("a" + cell)).isEqualTo("a" + cell);
    }

    @Test
    void oneKindHasOnlyItsColumns() {
        String text = new String(
                ExampleRegister.bytes(new CsvExport(), register, new Selection(List.of("figure"), null, null, false)));
        assertThat(text.lines().findFirst().orElseThrow()).contains("indicator").doesNotContain("speakers");
    }

    private XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(ExampleRegister.bytes(new XlsxExport(), register)));
    }

    private static Row row(Sheet sheet, String id) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(r -> r.getCell(0).getStringCellValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWorkbookHasASheetForEachKindAndOneOfCitations() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            assertThat(book.getSheet("about")).isNotNull();
            assertThat(book.getSheet("document").getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheet("statement").getLastRowNum()).isEqualTo(2);
            assertThat(row(book.getSheet("citation"), "statement:01")
                            .getCell(10)
                            .getStringCellValue())
                    .isEqualTo("We will fund the {Lagoon} ferry");
            Row confirmed = row(book.getSheet("meeting"), "meeting:lagoon-summit-3");
            Row found = row(book.getSheet("meeting"), "meeting:talks-2031-06");
            assertThat(book.getFontAt(confirmed.getCell(0).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
            assertThat(book.getFontAt(found.getCell(0).getCellStyle().getFontIndex())
                            .getBold())
                    .isFalse();
        }
    }

    @Test
    void aWorkbookComputesNothing() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            for (Sheet sheet : book) {
                sheet.forEach(r -> r.forEach(
                        c -> assertThat(c.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK)));
            }
            assertThat(row(book.getSheet("organization"), "org:plus-group")
                            .getCell(2)
                            .getStringCellValue())
                    .isEqualTo("+Plus Group & Co");
        }
    }
}
