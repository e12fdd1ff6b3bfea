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
import org.summitry.text.Spreadsheet;

/** One table of entries in CSV (RFC 4180), UTF-8: the columns of all kinds that are wanted. */
public final class CsvExport implements Exporter {
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
                        : c.number()
                                ? c.value().apply(entry)
                                : Spreadsheet.safe(c.value().apply(entry)))));
        csv.flush();
    }
}
