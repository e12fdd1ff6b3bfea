package org.summitry.export.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.RegisterStream;
import org.summitry.register.Register;

/**
 * A workbook: a sheet that tells what it is, one of documents, one for each kind of entry, and one of citations with a row each. What
 * a person has confirmed is bold on green, and says so in words; rows are written to disk as they come.
 */
public final class XlsxExport implements Exporter {
    private static final int ROWS_IN_MEMORY = 100;

    /** The oldest time that a ZIP can tell, so that the same register gives the same bytes. */
    private static final FileTime NO_TIME = FileTime.from(Instant.parse("1980-01-01T12:00:00Z"));

    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        Path file = Files.createTempFile("summitry", ".xlsx");
        try {
            try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
                book.setCompressTempFiles(true);
                fill(book, register);
                dateless(book);
                try (OutputStream whole = Files.newOutputStream(file)) {
                    book.write(whole);
                }
            }
            copyWithoutTimes(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
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

    private static void dateless(SXSSFWorkbook book) {
        POIXMLProperties.CoreProperties core =
                book.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setCreator("Summitry");
        core.setCreated(Optional.of(Date.from(NO_TIME.toInstant())));
        core.setModified(Optional.of(Date.from(NO_TIME.toInstant())));
    }

    private static void copyWithoutTimes(Path from, OutputStream to) throws IOException {
        ZipOutputStream out = new ZipOutputStream(to); // not closed: to is the caller's
        try (ZipFile in = new ZipFile(from.toFile())) {
            for (ZipEntry e : Collections.list(in.entries())) {
                ZipEntry copy = new ZipEntry(e.getName());
                copy.setLastModifiedTime(NO_TIME);
                out.putNextEntry(copy);
                try (InputStream part = in.getInputStream(e)) {
                    part.transferTo(out);
                }
                out.closeEntry();
            }
        }
        out.finish();
        out.flush();
    }
}
