package org.summitry.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.RegisterStream;
import org.summitry.register.Register;

/** One table of entries in CSV (RFC 4180), UTF-8: the columns of all kinds that are wanted. */
public final class CsvExport implements Exporter {
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        List<Column> columns = Columns.of(
                Register.KINDS.stream().filter(register.selection()::wants).toList());
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180); // not closed: out is the caller's
        csv.printRecord(columns.stream().map(Column::title));
        register.entries(entry -> csv.printRecord(columns.stream()
                .map(c -> !c.in(entry.kind())
                        ? ""
                        : c.number() ? c.value().apply(entry) : safe(c.value().apply(entry)))));
        csv.flush();
    }

    /** The same text, with an apostrophe before what a spreadsheet would take for a formula. */
    static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
