package org.summitry.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.summitry.export.brief.Brief;
import org.summitry.export.brief.DocxBrief;
import org.summitry.export.brief.HtmlBrief;
import org.summitry.export.brief.MarkdownBrief;
import org.summitry.export.brief.PdfBrief;

/** The formats in which briefings are sent. */
final class BriefFormat {
    static final List<String> WORDS = List.of("html", "md", "docx", "pdf");

    private BriefFormat() {}

    static void send(Context ctx, String format, Brief brief) throws IOException {
        switch (format) {
            case "md" ->
                Answers.bytes(
                        ctx,
                        "text/markdown; charset=utf-8",
                        MarkdownBrief.of(brief).getBytes(StandardCharsets.UTF_8));
            case "docx" ->
                file(
                        ctx,
                        format,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        out -> DocxBrief.write(brief, out));
            case "pdf" -> file(ctx, format, "application/pdf", out -> PdfBrief.write(brief, out));
            default ->
                Answers.bytes(
                        ctx, "text/html; charset=utf-8", HtmlBrief.of(brief).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes bytes. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void file(Context ctx, String format, String type, Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        ctx.header("Content-Disposition", "attachment; filename=\"briefing." + format + "\"");
        Answers.bytes(ctx, type, bytes.toByteArray());
    }
}
