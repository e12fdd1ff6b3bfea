package org.summitry.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.export.brief.Brief;
import org.summitry.export.brief.Briefing;
import org.summitry.export.brief.HtmlBrief;
import org.summitry.export.brief.MarkdownBrief;
import org.summitry.export.brief.Phrases;
import org.summitry.export.formats.ExportFormat;
import org.summitry.export.stream.RegisterStream;
import org.summitry.export.stream.Selection;
import org.summitry.portal.library.Found;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.register.Browsing;
import org.summitry.register.Cited;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Page;
import org.summitry.register.Register;
import org.summitry.search.Query;

/** What each operation does. */
final class Operations {
    private static final int CREATED = 201;
    private static final int LONGEST_BODY = 64 * 1024;
    private static final int LONGEST_REASON = 2000;
    private static final int PAGES = 10;

    private final Library library;
    private final Clock clock;

    Operations(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    private Register register() {
        return library.register();
    }

    void index(Context ctx) {
        new Asked(ctx);
        ObjectNode node = Answers.JSON.createObjectNode();
        node.put("name", "Summitry")
                .put("description", ApiPart.BASE + "/openapi.json")
                .put("try", ApiPart.BASE + "/docs");
        node.put("position", register().position());
        node.set("counts", Answers.JSON.valueToTree(register().counts()));
        Answers.json(ctx, node);
    }

    /** Entries of one kind by id. A page that holds fewer than asked for is not the last as long as there is a next. */
    void entries(Context ctx) {
        Asked asked = new Asked(ctx, "kind", "from", "to", "reviewed", "limit", "cursor");
        List<String> kinds = asked.kinds();
        if (kinds.size() != 1) {
            throw ApiProblem.parameter("kind: name one of " + String.join(", ", Register.KINDS));
        }
        Selection selection = asked.selection(kinds);
        int limit = asked.limit();
        String after = asked.after();
        ArrayNode items = Answers.JSON.createArrayNode();
        for (int pages = 0; pages < PAGES && items.isEmpty() && (after != null || pages == 0); pages++) {
            Page<Cited> page = register().outlet().page(kinds.get(0), after, limit);
            page.items().stream().filter(selection::wants).forEach(e -> items.add(EntryJson.of(e)));
            after = page.next();
        }
        list(ctx, items, after);
    }

    private static void list(Context ctx, ArrayNode items, @Nullable String after) {
        ObjectNode node = Answers.JSON.createObjectNode();
        node.set("items", items);
        if (after != null) {
            node.put("next", Asked.cursor(after));
        }
        Answers.json(ctx, node);
    }

    void entry(Context ctx) {
        new Asked(ctx);
        Answers.json(ctx, EntryJson.of(register().show(ctx.pathParam("id"))));
    }

    void documents(Context ctx) {
        Asked asked = new Asked(ctx, "limit", "cursor");
        Page<ObjectNode> page = register().outlet().documents(asked.after(), asked.limit());
        ArrayNode items = Answers.JSON.createArrayNode();
        page.items().forEach(items::add);
        list(ctx, items, page.next());
    }

    /** A document with its kept text; of one that was withdrawn nothing but that it was there. */
    void document(Context ctx) {
        new Asked(ctx);
        String id = ctx.pathParam("id");
        Browsing.Paper paper = register()
                .browsing()
                .document(id)
                .filter(p -> !p.withdrawn())
                .orElseThrow(() -> ApiProblem.notFound(id + ": the register has no such document to show"));
        ObjectNode node = Answers.JSON.createObjectNode();
        node.set("record", paper.record());
        node.put("text", paper.text());
        Answers.json(ctx, node);
    }

    void search(Context ctx) {
        Asked asked = new Asked(ctx, "q", "kind", "actor", "topic", "from", "to", "reviewed", "limit", "cursor");
        int limit = asked.limit();
        int offset = offset(asked.after());
        Query query = Query.of(asked.text("q", ""))
                .kinds(asked.kinds().toArray(String[]::new))
                .actor(asked.text("actor"))
                .topic(asked.text("topic"))
                .between(asked.text("from"), asked.text("to"))
                .page(offset, limit)
                .withoutFacets();
        Found found = library.find(asked.yes("reviewed") ? query.reviewed() : query);
        ObjectNode node = Answers.JSON.createObjectNode();
        node.put("total", found.total());
        ArrayNode items = node.putArray("items");
        found.items().forEach(i -> items.add(hit(i)));
        int next = offset + limit;
        if (next < found.total() && next + limit <= Query.DEEPEST) {
            node.put("next", Asked.cursor(Integer.toString(next)));
        }
        if (found.note() != null) {
            node.put("note", found.note());
        }
        Answers.json(ctx, node);
    }

    private static int offset(@Nullable String after) {
        try {
            return after == null ? 0 : Integer.parseInt(after);
        } catch (NumberFormatException e) {
            throw ApiProblem.parameter("cursor: it is of another list; begin anew without it");
        }
    }

    private static ObjectNode hit(Item i) {
        ObjectNode node = Answers.JSON
                .createObjectNode()
                .put("id", i.id())
                .put("kind", i.kind())
                .put("name", i.name())
                .put("found_by", i.reviewed() ? "person" : "machine");
        if (i.citation() != null) {
            node.putObject("citation")
                    .put("document", i.citation().document())
                    .put("start", i.citation().start())
                    .put("end", i.citation().end())
                    .put("text", i.citation().sentence());
        }
        return node;
    }

    /** Streams: nothing is held, and what breaks half-way ends the connection instead of a file that looks whole. */
    void export(Context ctx) throws IOException {
        Asked asked = new Asked(ctx, "format", "kind", "from", "to", "reviewed");
        String word = asked.text("format", "jsonl");
        ExportFormat format = ExportFormat.named(word)
                .orElseThrow(() -> ApiProblem.parameter("format: one of " + String.join(", ", ExportFormat.words())));
        Selection selection = asked.selection(asked.kinds());
        ctx.contentType(format.mediaType());
        ctx.header("Content-Disposition", "attachment; filename=\"register." + format.extension() + "\"");
        ctx.header("Cache-Control", "no-cache");
        format.exporter()
                .write(
                        new RegisterStream(register(), selection, () -> {}),
                        ctx.res().getOutputStream());
    }

    void brief(Context ctx) throws IOException {
        Asked asked = new Asked(
                ctx, "meeting", "actor", "with", "topic", "project", "from", "to", "language", "format", "day");
        Briefing briefing = new Briefing(
                register(),
                asked.text("from"),
                asked.text("to"),
                new Phrases(asked.text("language", "en")),
                day(asked));
        Brief brief = brief(asked, briefing);
        boolean page =
                switch (asked.text("format", "html")) {
                    case "html" -> true;
                    case "md" -> false;
                    default -> throw ApiProblem.parameter("format: html or md");
                };
        Answers.bytes(
                ctx,
                page ? "text/html; charset=utf-8" : "text/markdown; charset=utf-8",
                (page ? HtmlBrief.of(brief) : MarkdownBrief.of(brief)).getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate day(Asked asked) {
        String day = asked.text("day", LocalDate.now(clock).toString());
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw ApiProblem.parameter("day " + day + ": write a day, such as 2024-08-09");
        }
    }

    private static Brief brief(Asked asked, Briefing briefing) throws IOException {
        String actor = asked.text("actor");
        String meeting = asked.text("meeting");
        String topic = asked.text("topic");
        String project = asked.text("project");
        if (actor != null) {
            return briefing.onActors(actor, asked.text("with"));
        }
        if (meeting != null) {
            return briefing.onMeeting(meeting);
        }
        if (topic != null) {
            return briefing.onTopic(topic);
        }
        if (project != null) {
            return briefing.onProject(project);
        }
        throw ApiProblem.parameter("say what the briefing is on, by meeting, actor, topic or project");
    }

    /** Accepts or rejects an entry in the name of the token's holder. */
    void review(Context ctx) throws IOException {
        new Asked(ctx);
        JsonNode body = body(ctx);
        if (!body.path("right").isBoolean()) {
            throw ApiProblem.parameter("right: true to accept the entry, false to reject it");
        }
        String reason = body.path("reason").asText();
        if (reason.length() > LONGEST_REASON) {
            throw ApiProblem.parameter("reason: at most " + LONGEST_REASON + " characters");
        }
        LedgerEntry line = register()
                .review(
                        ctx.pathParam("id"),
                        body.path("right").asBoolean(),
                        Guard.asking(ctx).name(),
                        reason);
        ctx.status(CREATED);
        ctx.contentType("application/json").result(Answers.write(EntryJson.line(line)));
    }

    /** The body as JSON; a longer one than any operation needs is not read to its end. */
    private static JsonNode body(Context ctx) throws IOException {
        byte[] bytes;
        try (InputStream in = ctx.req().getInputStream()) {
            boolean told = ctx.req().getContentLengthLong() > LONGEST_BODY;
            bytes = told ? new byte[LONGEST_BODY + 1] : in.readNBytes(LONGEST_BODY + 1);
        }
        if (bytes.length > LONGEST_BODY) {
            ctx.header("Connection", "close");
            throw new ApiProblem(
                    ApiProblem.TOO_LARGE, "The request is too large", "a body has at most " + LONGEST_BODY + " bytes");
        }
        try {
            JsonNode body = Answers.JSON.readTree(bytes);
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            throw ApiProblem.parameter("the body is no JSON: " + e.getOriginalMessage());
        }
        throw ApiProblem.parameter("the body is no JSON object");
    }
}
