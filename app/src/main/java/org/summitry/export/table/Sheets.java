package org.summitry.export.table;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table in a workbook, in as many sheets as its rows need. */
final class Sheets {
    private static final int ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String CUT = " [cut]";
    private static final int CHARACTER = 256; // widths are told in parts of one
    private static final int NARROW = 12;
    private static final int WIDE = 40;

    private final SXSSFWorkbook book;
    private final Styles styles;
    private final String name;
    private final List<String> titles;
    private SXSSFSheet sheet;
    private int sheets;
    private int rows;

    Sheets(SXSSFWorkbook book, Styles styles, String name, List<String> titles) {
        this.book = book;
        this.styles = styles;
        this.name = name;
        this.titles = titles;
        this.sheet = next();
    }

    private SXSSFSheet next() {
        sheets++;
        SXSSFSheet s = book.createSheet(sheets == 1 ? name : name + " " + sheets);
        s.createFreezePane(1, 1);
        Row row = s.createRow(0);
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            boolean wide =
                    title.contains("words") || title.equals("name") || title.equals("entry") || title.equals("action");
            s.setColumnWidth(i, (wide ? WIDE : Math.max(NARROW, title.length() + 2)) * CHARACTER);
            row.createCell(i).setCellValue(title);
            row.getCell(i).setCellStyle(styles.heading());
        }
        rows = 1;
        return s;
    }

    void row(List<Cell> cells, boolean confirmed) {
        if (rows == ROWS) {
            done();
            sheet = next();
        }
        CellStyle style = confirmed ? styles.confirmed() : styles.plain();
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            Cell c = cells.get(i);
            if (!c.text().isEmpty()) {
                org.apache.poi.ss.usermodel.Cell into = row.createCell(i);
                if (c.number()) {
                    into.setCellValue(Double.parseDouble(c.text()));
                } else {
                    into.setCellValue(fitting(c.text()));
                }
                into.setCellStyle(style);
            }
        }
    }

    private static String fitting(String text) {
        return text.length() <= TEXT ? text : text.substring(0, TEXT - CUT.length() - 1) + CUT;
    }

    /** All rows are there. */
    void done() {
        sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, titles.size() - 1));
    }
}
