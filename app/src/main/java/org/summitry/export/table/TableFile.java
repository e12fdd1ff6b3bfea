package org.summitry.export.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.summitry.text.Spreadsheet;

/**
 * A table that is not of entries: what is counted or computed. Written row by row.
 *
 * @param name of its sheet
 * @param titles its columns
 * @param numbers which of them hold numbers; an empty cell of them is left out
 */
public record TableFile(String name, List<String> titles, Set<String> numbers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Gives rows, one after another. */
    @FunctionalInterface
    public interface Rows {
        /** Hands every row, as long as the titles, to {@code row}. */
        void each(Row row) throws IOException;
    }

    /** Takes a row. */
    @FunctionalInterface
    public interface Row {
        /** Takes the cells of the next row. */
        void take(List<String> cells) throws IOException;
    }

    /** Copies the columns; refuses numbers in a column that is not there. */
    public TableFile {
        titles = List.copyOf(titles);
        numbers = Set.copyOf(numbers);
        if (!titles.containsAll(numbers)) {
            throw new IllegalArgumentException("numbers " + numbers + ": not all are columns of " + titles);
        }
    }

    /** Writes it as csv, jsonl or xlsx; {@code out} stays open. */
    public void write(String form, Rows rows, OutputStream out) throws IOException {
        switch (form) {
            case "csv" -> csv(rows, out);
            case "jsonl" -> jsonl(rows, out);
            case "xlsx" -> xlsx(rows, out);
            default -> throw new IllegalArgumentException(form + ": a table is written as csv, jsonl or xlsx");
        }
    }

    /** RFC 4180; what a spreadsheet would take for a formula is defused, numbers are left as they are. */
    public void csv(Rows rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180); // not closed: out is the caller's
        csv.printRecord(titles);
        rows.each(cells -> {
            List<String> safe = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                safe.add(numbers.contains(titles.get(i)) ? cells.get(i) : Spreadsheet.safe(cells.get(i)));
            }
            csv.printRecord(safe);
        });
        csv.flush();
    }

    private void jsonl(Rows rows, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        rows.each(cells -> {
            ObjectNode line = JSON.createObjectNode();
            for (int i = 0; i < cells.size(); i++) {
                String title = titles.get(i);
                if (!cells.get(i).isEmpty() && numbers.contains(title)) {
                    line.put(title, new BigDecimal(cells.get(i)));
                } else if (!cells.get(i).isEmpty()) {
                    line.put(title, cells.get(i));
                }
            }
            lines.append(line.toString()).append('\n');
        });
        lines.flush();
    }

    private void xlsx(Rows rows, OutputStream out) throws IOException {
        Workbook.write(out, book -> fill(book, rows));
    }

    private void fill(SXSSFWorkbook book, Rows rows) throws IOException {
        Sheets sheet = new Sheets(book, new Styles(book), name, titles);
        rows.each(cells -> {
            List<Cell> row = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                row.add(new Cell(cells.get(i), numbers.contains(titles.get(i))));
            }
            sheet.row(row, false);
        });
        sheet.done();
    }
}
