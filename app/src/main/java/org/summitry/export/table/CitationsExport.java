package org.summitry.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.RegisterStream;

/** Every citation of every entry as a table in CSV: one row a citation. */
public final class CitationsExport implements Exporter {
    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        new TableFile("citations", CitationRow.TITLES, Set.copyOf(Schema.numbersOfCitations()))
                .csv(
                        row -> register.entries(e -> {
                            for (List<Cell> cells : CitationRow.of(e)) {
                                row.take(cells.stream().map(Cell::text).toList());
                            }
                        }),
                        out);
    }
}
