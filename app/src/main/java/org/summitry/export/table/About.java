package org.summitry.export.table;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The first sheet: what the others are. */
final class About {
    private static final int WIDE = 120 * 256;
    private static final List<String> LINES = List.of(
            "A register of diplomacy, made by Summitry from the documents in the sheet 'document'.",
            "Each sheet is a kind of entry and each row an entry. Every entry has citations: the sheet 'citation' gives their words and"
                    + " where they stand, in Unicode characters from the start of the document's text.",
            "Rows in plain type were found by a machine and reviewed by nobody yet; 'confidence' says how often such rows are right.",
            "Rows in bold on green were confirmed or corrected by a person; 'reviewed_by' and 'reviewed_at' say by whom and when.",
            "An empty cell means that the sources do not tell. A status is only ever what a cited report says.");

    private About() {}

    static void write(SXSSFWorkbook book, Styles styles) {
        SXSSFSheet sheet = book.createSheet("about");
        sheet.setColumnWidth(0, WIDE);
        for (int i = 0; i < LINES.size(); i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(LINES.get(i));
            row.getCell(0).setCellStyle(i == LINES.size() - 2 ? styles.confirmed() : styles.plain());
        }
    }
}
