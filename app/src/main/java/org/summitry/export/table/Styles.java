package org.summitry.export.table;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look. */
record Styles(CellStyle heading, CellStyle plain, CellStyle confirmed) {
    Styles(Workbook book) {
        this(
                style(book, true, IndexedColors.GREY_25_PERCENT),
                style(book, false, null),
                style(book, true, IndexedColors.LIGHT_GREEN));
    }

    private static CellStyle style(
            Workbook book, boolean bold, @org.jspecify.annotations.Nullable IndexedColors background) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (bold) {
            Font font = book.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (background != null) {
            style.setFillForegroundColor(background.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
