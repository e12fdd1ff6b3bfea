package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.summitry.text.Sketch;

/**
 * Ledger and documents with their original files, and what is kept beside them, in one file: gzipped JSON Lines, first what it is,
 * then the ledger, the documents, feeds and accounts, last how many there are, so that a file cut short is known for one. Since it
 * holds what passwords are checked by, only its owner may read it.
 */
final class Backup {
    private static final String FORMAT = "summitry-backup";
    private static final int VERSION = 2; // since 2 with what is kept beside the ledger
    private static final int PAGE = 200;

    private Backup() {}

    static void write(Handle handle, Path file) {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, ownersAlone(part));
            try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8))) {
                line(out, Json.object().put("format", FORMAT).put("version", VERSION));
                long[] lines = {0};
                new Ledger(handle).each(l -> {
                    line(out, ledgerLine(l));
                    lines[0]++;
                });
                long documents = documents(handle, out);
                long beside = new Beside(handle).each(row -> line(out, row));
                line(
                        out,
                        Json.object()
                                .put("lines", lines[0])
                                .put("documents", documents)
                                .put("beside", beside));
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw new RegisterException(
                    file + ": the backup could not be written (" + e.getMessage() + "); make room or name another file",
                    e);
        }
    }

    private static FileAttribute<?>[] ownersAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static long documents(Handle handle, BufferedWriter out) {
        Documents documents = new Documents(handle);
        Originals originals = new Originals(handle);
        long count = 0;
        String after = null;
        for (var page = documents.page(null, PAGE); !page.isEmpty(); page = documents.page(after, PAGE)) {
            for (Documents.Kept d : page) {
                ObjectNode o = Json.object();
                o.set("document", d.body());
                o.put("text", d.text())
                        .put("records", d.records())
                        .put("source_class", d.sourceClass())
                        .put("sketch", d.sketch());
                o.put("withdrawn", d.withdrawn()).put("seq", d.seq());
                originals.kept(d.body().path("sha256").asText()).ifPresent(bytes -> o.put("original", bytes));
                line(out, o);
                after = d.id();
                count++;
            }
        }
        return count;
    }

    private static ObjectNode ledgerLine(LedgerEntry l) {
        ObjectNode o =
                Json.object().put("seq", l.seq()).put("at", l.at().toString()).put("who", l.who());
        o.put("act", l.act().name()).put("subject", l.subject()).set("body", l.body());
        o.put("supersedes", l.supersedes()).put("previous", l.previous()).put("hash", l.hash());
        return o;
    }

    private static void line(BufferedWriter out, ObjectNode o) {
        try {
            out.write(Json.write(o));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void read(Handle handle, Path file) {
        long lines = 0;
        long documents = 0;
        long rows = 0;
        boolean whole = false;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            JsonNode head = Json.read(String.valueOf(in.readLine()));
            if (!FORMAT.equals(head.path("format").asText())) {
                throw new RegisterException(file + " is no backup of a register");
            }
            if (head.path("version").asInt() > VERSION) {
                throw new RegisterException(file + " was written by a newer Summitry; use that one");
            }
            Ledger ledger = new Ledger(handle);
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                ObjectNode o = Json.read(text);
                if (o.has("act")) {
                    ledger.restore(entry(o));
                    lines++;
                } else if (o.has("document")) {
                    restore(handle, ledger, o);
                    documents++;
                } else if (o.has("table")) {
                    new Beside(handle).restore(o);
                    rows++;
                } else {
                    whole = o.path("lines").asLong() == lines
                            && o.path("documents").asLong() == documents
                            && o.path("beside").asLong() == rows;
                }
            }
        } catch (IOException | ClassCastException e) {
            throw new RegisterException(file + ": the backup cannot be read (" + e.getMessage() + "); take another", e);
        }
        if (!whole) {
            throw new RegisterException(file + ": the backup is cut short; nothing was restored, take another");
        }
    }

    private static LedgerEntry entry(ObjectNode o) {
        return new LedgerEntry(
                o.path("seq").asLong(),
                Instant.parse(o.path("at").asText()),
                o.path("who").asText(),
                LedgerEntry.Act.valueOf(o.path("act").asText()),
                o.path("subject").asText(),
                o.path("body"),
                o.path("supersedes").isNumber() ? o.path("supersedes").asLong() : null,
                o.path("previous").asText(),
                o.path("hash").asText());
    }

    private static void restore(Handle handle, Ledger ledger, ObjectNode o) {
        LedgerEntry line = ledger.at(o.path("seq").asLong())
                .orElseThrow(() ->
                        new RegisterException("the backup has a document that its ledger does not know; take another"));
        ObjectNode body = (ObjectNode) o.path("document");
        Documents documents = new Documents(handle);
        String text = o.path("text").asText();
        documents.add(
                body,
                text,
                o.path("records").asText(),
                o.path("source_class").asText(),
                line,
                o.path("sketch").asText(Sketch.of(text).written()));
        if (o.has("original")) {
            new Originals(handle).restore(body.path("sha256").asText(), bytes(o.path("original")));
        }
        if (o.path("withdrawn").asBoolean()) {
            documents.set(body.path("id").asText(), "withdrawn", 1);
        }
    }

    private static byte[] bytes(JsonNode base64) {
        try {
            return base64.binaryValue();
        } catch (IOException e) {
            throw new RegisterException("the backup has an original file that cannot be read; take another", e);
        }
    }
}
