package org.summitry.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.RegisterStream;
import org.summitry.register.Register;

/**
 * A workbook: a sheet that tells what it is, one of documents, one for each kind of entry, and one of citations with a row each. What
 * a person has confirmed is bold on green, and says so in words; rows are written to disk as they come.
 */
public final class XlsxExport implements Exporter {
    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        Workbook.write(out, book -> fill(book, register));
    }

    private static void fill(SXSSFWorkbook book, RegisterStream register) throws IOException {
        Styles styles = new Styles(book);
        About.write(book, styles);
        Sheets documents = new Sheets(book, styles, "document", DocumentRow.TITLES);
        register.documents(d -> documents.row(DocumentRow.cells(d), false));
        Sheets citations = new Sheets(book, styles, "citation", CitationRow.TITLES);
        for (String kind : Register.KINDS) {
            if (register.selection().wants(kind)) {
                List<Column> columns = Columns.of(List.of(kind));
                Sheets sheet = new Sheets(
                        book, styles, kind, columns.stream().map(Column::title).toList());
                register.entries(kind, entry -> {
                    sheet.row(
                            columns.stream()
                                    .map(c -> new Cell(c.value().apply(entry), c.number()))
                                    .toList(),
                            entry.reviewed());
                    for (List<Cell> row : CitationRow.of(entry)) {
                        citations.row(row, entry.reviewed());
                    }
                });
                sheet.done();
            }
        }
        citations.done();
        documents.done();
    }
}
