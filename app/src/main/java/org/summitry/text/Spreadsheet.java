package org.summitry.text;

/** What spreadsheets do to texts that come from strangers. */
public final class Spreadsheet {
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private Spreadsheet() {}

    /** The same text, with an apostrophe before what a spreadsheet would take for a formula. */
    public static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
