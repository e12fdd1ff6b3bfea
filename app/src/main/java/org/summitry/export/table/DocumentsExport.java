package org.summitry.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.RegisterStream;

/** The documents as a table in CSV. */
public final class DocumentsExport implements Exporter {
    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        new TableFile("documents", DocumentRow.TITLES, Set.of())
                .csv(
                        row -> register.documents(d -> row.take(
                                DocumentRow.cells(d).stream().map(Cell::text).toList())),
                        out);
    }
}
