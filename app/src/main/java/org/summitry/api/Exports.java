package org.summitry.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.export.formats.ExportFormat;

/** Exports as files that can be fetched in pieces (RFC 9110, section 14): whoever lost the connection asks for the rest. */
final class Exports {
    private static final long WAIT = 3_000;
    private static final int PARTIAL = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_SATISFIABLE = 416;
    private static final int BUFFER = 1 << 16;
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private final ExportFiles files;

    Exports(ExportFiles files) {
        this.files = files;
    }

    /** How the file stands: being written, so many of so many records; or where it is. */
    void state(Context ctx) throws IOException {
        Asked asked = new Asked(ctx, "format", "kind", "from", "to", "reviewed");
        ExportFormat format = format(asked);
        ExportFiles.State state = files.ask(format, asked.selection(asked.kinds()), WAIT);
        ObjectNode node = Answers.JSON.createObjectNode();
        if (state.file().isEmpty()) {
            node.put("state", "writing").put("done", state.done()).put("total", state.total());
            ctx.header("Retry-After", "5");
        } else {
            Path file = state.file().get();
            node.put("state", "ready")
                    .put("file", ApiPart.BASE + "/exports/" + file.getFileName())
                    .put("etag", etag(file))
                    .put("size", Files.size(file));
        }
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/json").result(Answers.write(node));
    }

    static ExportFormat format(Asked asked) {
        return ExportFormat.named(asked.text("format", "jsonl"))
                .orElseThrow(() -> ApiProblem.parameter("format: one of " + String.join(", ", ExportFormat.words())));
    }

    /** The name holds the hash of the content, so it is a strong validator: the same in every answer that has these bytes. */
    private static String etag(Path file) {
        return '"' + file.getFileName().toString() + '"';
    }

    /** A file or the range of it that is asked for. */
    void file(Context ctx) throws IOException {
        new Asked(ctx);
        Path file = files.named(ctx.pathParam("name"))
                .orElseThrow(() -> ApiProblem.notFound(
                        "no such file is kept, or no longer; ask anew at " + ApiPart.BASE + "/exports"));
        String name = file.getFileName().toString();
        String etag = etag(file);
        String known = ctx.header("If-None-Match");
        ctx.header("ETag", etag);
        ctx.header("Accept-Ranges", "bytes");
        ctx.header("Cache-Control", "no-cache");
        if (known != null && Answers.matches(known, etag)) {
            ctx.status(NOT_MODIFIED);
            return;
        }
        long size = Files.size(file);
        Span span = span(ctx.header("Range"), ctx.header("If-Range"), etag, size);
        if (span == Span.NONE) {
            ctx.header("Content-Range", "bytes */" + size);
            throw new ApiProblem(
                    NOT_SATISFIABLE, "No such range", "the file has " + size + " bytes; the range lies beyond it");
        }
        if (span != null) {
            ctx.status(PARTIAL);
            ctx.header("Content-Range", "bytes " + span.from() + "-" + span.to() + "/" + size);
        }
        Span sent = span == null ? new Span(0, size - 1) : span;
        ctx.contentType(type(name));
        ctx.header("Content-Disposition", "attachment; filename=\"register" + name.substring(name.indexOf('.')) + "\"");
        ctx.res().setContentLengthLong(sent.to() - sent.from() + 1);
        copy(file, sent, ctx.res().getOutputStream());
    }

    private static String type(String name) {
        String extension = name.substring(name.indexOf('.') + 1);
        return Arrays.stream(ExportFormat.values())
                .filter(f -> f.extension().equals(extension))
                .findFirst()
                .map(ExportFormat::mediaType)
                .orElse("application/octet-stream");
    }

    /** Bytes from the first to the last, both included. */
    private record Span(long from, long to) {
        /** A range that lies beyond the file. */
        static final Span NONE = new Span(-1, -1);
    }

    /** Which bytes are wanted; null for all: no range, several, or one of a file that has changed since. */
    private static @Nullable Span span(@Nullable String range, @Nullable String ifRange, String etag, long size) {
        Matcher m = RANGE.matcher(range == null ? "" : range.strip());
        if (!m.matches() || m.group(1).isEmpty() && m.group(2).isEmpty() || ifRange != null && !ifRange.equals(etag)) {
            return null;
        }
        if (m.group(1).isEmpty()) {
            long last = Long.parseLong(m.group(2));
            return last == 0 ? Span.NONE : new Span(Math.max(0, size - last), size - 1);
        }
        long from = Long.parseLong(m.group(1));
        long to = m.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(m.group(2)));
        boolean reversed = !m.group(2).isEmpty() && Long.parseLong(m.group(2)) < from;
        return reversed ? null : from >= size ? Span.NONE : new Span(from, to);
    }

    private static void copy(Path file, Span span, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(span.from());
            long left = span.to() - span.from() + 1;
            while (left > 0) {
                int n = in.read(buffer, 0, (int) Math.min(BUFFER, left));
                if (n < 0) {
                    throw new IOException("the export " + file.getFileName() + " ended early");
                }
                out.write(buffer, 0, n);
                left -= n;
            }
        }
        out.flush();
    }
}
