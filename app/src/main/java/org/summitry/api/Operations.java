package org.summitry.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.commitments.Tested;
import org.summitry.analysis.commitments.UndertakingTests;
import org.summitry.analysis.followup.Snapshot;
import org.summitry.export.brief.Briefing;
import org.summitry.export.brief.Phrases;
import org.summitry.export.formats.ExportFormat;
import org.summitry.export.stream.LaterReports;
import org.summitry.export.stream.RegisterStream;
import org.summitry.export.stream.Selection;
import org.summitry.portal.library.Found;
import org.summitry.portal.library.Library;
import org.summitry.portal.taking.Belonging;
import org.summitry.portal.taking.TakeAway;
import org.summitry.register.Browsing;
import org.summitry.register.Cited;
import org.summitry.register.Page;
import org.summitry.register.Register;
import org.summitry.search.Query;

/** What each operation does. */
final class Operations {
    private static final int PAGES = 10;

    /** So long a briefing waits for what became of its undertakings; then it is told without. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** By what else entries can be found, as the portal's lists are filtered: fields of records. */
    private static final List<String> LINKS = List.of("type", "format", "force", "status");

    private static final List<String> SEARCH =
            List.of("q", "kind", "actor", "topic", "from", "to", "due_from", "sort", "reviewed");

    private final Library library;
    private final TakeAway away;
    private final Clock clock;

    Operations(Library library, Clock clock) {
        this.library = library;
        this.away = new TakeAway(library);
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
            Page<Cited> page = register().outlet().pageInBrief(kinds.get(0), after, limit);
            page.items().stream().filter(selection::wants).forEach(e -> items.add(EntryJson.of(e)));
            after = page.next();
        }
        Answers.list(ctx, items, after);
    }

    void entry(Context ctx) {
        new Asked(ctx);
        Answers.json(ctx, EntryJson.of(register().show(ctx.pathParam("id"))));
    }

    /** What the tests for commitments make of an undertaking. */
    void commitment(Context ctx) {
        new Asked(ctx);
        String id = ctx.pathParam("id");
        Tested tested = new UndertakingTests(register())
                .of(register().show(id))
                .orElseThrow(() -> ApiProblem.notFound(Asked.brief(id) + ": only undertakings are tested"));
        Answers.json(ctx, EntryJson.of(tested));
    }

    void documents(Context ctx) {
        Asked asked = new Asked(ctx, "limit", "cursor");
        Page<ObjectNode> page = register().outlet().documents(asked.after(), asked.limit());
        ArrayNode items = Answers.JSON.createArrayNode();
        page.items().forEach(items::add);
        Answers.list(ctx, items, page.next());
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
        Asked asked = new Asked(ctx, with("limit", "cursor"));
        int limit = asked.limit();
        int offset = offset(asked.after());
        Found found = library.find(query(asked).page(offset, limit));
        ObjectNode node = Answers.JSON.createObjectNode();
        node.put("total", found.total());
        ArrayNode items = node.putArray("items");
        found.items().forEach(i -> items.add(EntryJson.of(i)));
        int next = offset + limit;
        if (next < found.total() && next + limit <= Query.DEEPEST) {
            node.put("next", Asked.cursor(Integer.toString(next)));
        }
        if (found.note() != null) {
            node.put("note", found.note());
        }
        Answers.json(ctx, node);
    }

    /** All that a search finds, as a file. */
    void searchFile(Context ctx) throws IOException {
        Asked asked = new Asked(ctx, with());
        away.send(ctx, form(ctx), "search", query(asked));
    }

    /** An entry and what belongs to it, as a file. */
    void dossierFile(Context ctx) throws IOException {
        new Asked(ctx);
        String id = ctx.pathParam("id");
        if (library.item(id).isEmpty()) {
            throw ApiProblem.notFound(id + ": the register has no such entry to show");
        }
        away.send(ctx, form(ctx), id, Belonging.to(library, id));
    }

    private static String form(Context ctx) {
        String form = ctx.pathParam("form");
        if (!TakeAway.FORMS.contains(form)) {
            throw ApiProblem.notFound(
                    Asked.brief(form) + ": a list is sent as one of " + String.join(", ", TakeAway.FORMS));
        }
        return form;
    }

    /** The parameters of a search, and {@code more}. */
    private static String[] with(String... more) {
        return Stream.of(SEARCH.stream(), LINKS.stream(), Stream.of(more))
                .flatMap(s -> s)
                .toArray(String[]::new);
    }

    private static Query query(Asked asked) {
        Query query = Query.of(asked.text("q", ""))
                .kinds(asked.kinds().toArray(String[]::new))
                .actor(asked.text("actor"))
                .topic(asked.text("topic"))
                .between(asked.text("from"), asked.text("to"))
                .dueFrom(asked.text("due_from"))
                .sort(sort(asked))
                .withoutFacets();
        for (String link : LINKS) {
            String value = asked.text(link);
            query = value == null ? query : query.linked(link + "=" + value);
        }
        return asked.yes("reviewed") ? query.reviewed() : query;
    }

    private static Query.Sort sort(Asked asked) {
        List<String> words = Arrays.stream(Query.Sort.values())
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .toList();
        String word = asked.oneOf("sort", words);
        return word == null ? Query.Sort.RELEVANCE : Query.Sort.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static int offset(@Nullable String after) {
        try {
            return after == null ? 0 : Integer.parseInt(after);
        } catch (NumberFormatException e) {
            throw ApiProblem.parameter("cursor: it is of another list; begin anew without it");
        }
    }

    /** Streams: nothing is held, and what breaks half-way ends the connection instead of a file that looks whole. */
    void export(Context ctx) throws IOException {
        Asked asked = new Asked(ctx, "format", "kind", "from", "to", "reviewed");
        ExportFormat format = Exports.format(asked);
        Selection selection = asked.selection(asked.kinds());
        ctx.contentType(format.mediaType());
        ctx.header("Content-Disposition", "attachment; filename=\"register." + format.extension() + "\"");
        ctx.header("Cache-Control", "no-cache");
        RegisterStream stream = new RegisterStream(register(), selection, () -> {});
        format.exporter()
                .write(format.reported(stream, () -> outcomes(ctx)), ctx.res().getOutputStream());
    }

    /** What later reports say, as far as it is known by then; the answer's header tells how far that is. */
    private LaterReports outcomes(Context ctx) {
        Snapshot known = library.followUps().latest(PATIENCE);
        ctx.header("Summitry-Follow-Ups", known.age().word());
        return new LaterReports(known.matters());
    }

    void brief(Context ctx) throws IOException {
        Asked asked = new Asked(
                ctx, "meeting", "actor", "with", "topic", "project", "from", "to", "language", "format", "day");
        String format = asked.text("format", "html");
        if (!BriefFormat.WORDS.contains(format)) {
            throw ApiProblem.parameter(
                    "format " + Asked.brief(format) + ": one of " + String.join(", ", BriefFormat.WORDS));
        }
        String day = asked.text("day");
        BriefOn on = new BriefOn(
                asked.text("meeting"),
                asked.text("actor"),
                asked.text("with"),
                asked.text("topic"),
                asked.text("project"));
        Briefing briefing = new Briefing(
                register(),
                asked.text("from"),
                asked.text("to"),
                new Phrases(asked.text("language", "en")),
                day == null ? LocalDate.now(clock) : Asked.day("day", day),
                () -> library.followUps().latest(PATIENCE).matters());
        BriefFormat.send(ctx, format, on.by(briefing));
    }
}
