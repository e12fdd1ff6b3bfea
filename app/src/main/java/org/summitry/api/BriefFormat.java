package org.summitry.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.summitry.export.brief.Brief;
import org.summitry.export.brief.DocxBrief;
import org.summitry.export.brief.HtmlBrief;
import org.summitry.export.brief.MarkdownBrief;

/** The formats in which briefings are sent. */
final class BriefFormat {
    static final List<String> WORDS = List.of("html", "md", "docx");

    private BriefFormat() {}

    static void send(Context ctx, String format, Brief brief) throws IOException {
        switch (format) {
            case "md" ->
                Answers.bytes(
                        ctx,
                        "text/markdown; charset=utf-8",
                        MarkdownBrief.of(brief).getBytes(StandardCharsets.UTF_8));
            case "docx" -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DocxBrief.write(brief, bytes);
                ctx.header("Content-Disposition", "attachment; filename=\"briefing.docx\"");
                Answers.bytes(
                        ctx,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        bytes.toByteArray());
            }
            default ->
                Answers.bytes(
                        ctx, "text/html; charset=utf-8", HtmlBrief.of(brief).getBytes(StandardCharsets.UTF_8));
        }
    }
}
