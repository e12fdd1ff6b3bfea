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
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook whose rows go to disk as they come, and whose bytes are the same when its cells are. */
final class Workbook {
    private static final int ROWS_IN_MEMORY = 100;

    /** The oldest time that a ZIP can tell, so that the same register gives the same bytes. */
    private static final FileTime NO_TIME = FileTime.from(Instant.parse("1980-01-01T12:00:00Z"));

    private Workbook() {}

    /** Fills a workbook. */
    @FunctionalInterface
    interface Filling {
        void fill(SXSSFWorkbook book) throws IOException;
    }

    /** Writes what {@code filling} puts into it; {@code out} stays open. */
    static void write(OutputStream out, Filling filling) throws IOException {
        Path file = Files.createTempFile("summitry", ".xlsx");
        try {
            try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
                book.setCompressTempFiles(true);
                filling.fill(book);
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
