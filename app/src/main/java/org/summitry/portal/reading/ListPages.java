package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.library.Found;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.portal.words.Messages;
import org.summitry.search.Query;

/** Lists of one kind of entry, with filters in the address: meetings, actors, undertakings, instruments, projects. */
final class ListPages {
    private static final int SIZE = 25;
    private static final int MOST_OPTIONS = 40;
    private static final List<String> ACTORS = List.of("state", "person", "organization");
    private static final List<String> MEETINGS =
            List.of("summit", "council", "talks", "visit", "call", "conference", "briefing", "other");
    private static final List<String> FORCES = List.of("proposal", "pledge", "agreement");
    static final List<String> STATES = List.of("open", "in-progress", "done", "dropped", "superseded");
    private static final List<String> RUNGS =
            List.of("proposed", "negotiated", "adopted", "signed", "ratified", "in-force", "mentioned");
    private static final List<String> STAGES = List.of("proposed", "planned", "under-way", "completed", "mentioned");

    private final Pages pages;
    private final Library library;
    private final Clock clock;

    ListPages(Pages pages, Library library, Clock clock) {
        this.pages = pages;
        this.library = library;
        this.clock = clock;
    }

    void meetings(Context ctx) {
        Asked asked = new Asked(ctx);
        Messages words = pages.words(ctx);
        String type = asked.oneOf("type", Set.copyOf(MEETINGS));
        String format = asked.entry("format");
        Query query = linked(Query.of("").kinds("meeting"), "type", type);
        query = linked(query, "format", format).sort(Query.Sort.NEWEST);
        List<Choice> choices = List.of(
                choice(words, "type", type, "type.meeting", MEETINGS),
                new Choice("format", format == null ? "" : format, words.say("kind.format"), formats(words)));
        list(ctx, "meetings", query, choices, "");
    }

    private List<Named> formats(Messages words) {
        return library
                .find(Query.of("")
                        .kinds("format")
                        .sort(Query.Sort.NAME)
                        .page(0, MOST_OPTIONS)
                        .withoutFacets())
                .items()
                .stream()
                .map(i -> new Named(i.id(), i.name(), Address.of(i.id())))
                .sorted(words.formats().by(Named::name))
                .toList();
    }

    void actors(Context ctx) {
        Asked asked = new Asked(ctx);
        Messages words = pages.words(ctx);
        String kind = asked.oneOf("kind", Set.copyOf(ACTORS));
        Query query = Query.of(asked.text("name")).sort(Query.Sort.NAME);
        query = kind == null ? query.kinds(ACTORS.toArray(String[]::new)) : query.kinds(kind);
        list(ctx, "actors", query, List.of(choice(words, "kind", kind, "kinds", ACTORS)), asked.text("name"));
    }

    void undertakings(Context ctx) {
        Asked asked = new Asked(ctx);
        Messages words = pages.words(ctx);
        String force = asked.oneOf("force", Set.copyOf(FORCES));
        String status = asked.oneOf("status", Set.copyOf(STATES));
        String topic = asked.topic("topic");
        String due = asked.oneOf("due", Set.of("coming", "dated"));
        Query query = linked(Query.of(asked.text("name")).kinds("undertaking"), "force", force);
        query = linked(query, "status", status).topic(topic).actor(asked.entry("actor"));
        query = due == null
                ? query.sort(Query.Sort.NEWEST)
                : query.dueFrom(due.equals("coming") ? LocalDate.now(clock).toString() : "0001")
                        .sort(Query.Sort.DUE);
        List<Choice> choices = List.of(
                choice(words, "force", force, "force", FORCES),
                choice(words, "status", status, "status", STATES),
                choice(words, "due", due, "due", List.of("coming", "dated")),
                topics(words, topic));
        if (asked.oneOf("view", Set.of("board")) != null) {
            board(ctx, query, choices, asked.text("name"));
        } else {
            list(ctx, "undertakings", query, choices, asked.text("name"));
        }
    }

    /** The topics that undertakings have, most first. */
    private Choice topics(Messages words, @Nullable String topic) {
        List<Named> options =
                new ArrayList<>(library.find(Query.of("").kinds("undertaking").page(0, 0)).facets().topics().stream()
                        .limit(MOST_OPTIONS)
                        .map(c -> new Named(c.value(), words.word("topic", c.value()), ""))
                        .sorted(words.formats().by(Named::name))
                        .toList());
        return new Choice("topic", topic == null ? "" : topic, words.say("filter.topic"), options);
    }

    /** Columns by what has been reported; what nobody has reported on yet stands first. */
    private void board(Context ctx, Query query, List<Choice> choices, String name) {
        Messages words = pages.words(ctx);
        Lines lines = new Lines(library, words);
        List<BoardView.Column> columns = new ArrayList<>();
        for (String force : FORCES) {
            columns.add(column(lines, query.linked("force=" + force), words.say("board." + force)));
        }
        for (String status : List.of("in-progress", "done", "dropped")) {
            columns.add(column(lines, query.linked("status=" + status), words.word("status", status)));
        }
        pages.render(
                ctx,
                "board",
                words.say("list.undertakings.title"),
                new BoardView(columns, choices, name, Turn.address(ctx, "view", "page")));
    }

    private BoardView.Column column(Lines lines, Query query, String title) {
        Found found = library.find(query.page(0, 8).withoutFacets());
        return new BoardView.Column(title, found.total(), lines.of(found.items()));
    }

    void instruments(Context ctx) {
        Messages words = pages.words(ctx);
        Asked asked = new Asked(ctx);
        String status = asked.oneOf("status", Set.copyOf(RUNGS));
        Query query = linked(Query.of(asked.text("name")).kinds("instrument"), "status", status);
        list(
                ctx,
                "instruments",
                query.sort(Query.Sort.NEWEST),
                List.of(choice(words, "status", status, "status", RUNGS)),
                asked.text("name"));
    }

    void projects(Context ctx) {
        Messages words = pages.words(ctx);
        Asked asked = new Asked(ctx);
        String status = asked.oneOf("status", Set.copyOf(STAGES));
        Query query = linked(Query.of(asked.text("name")).kinds("project"), "status", status);
        list(
                ctx,
                "projects",
                query.sort(Query.Sort.NAME),
                List.of(choice(words, "status", status, "status", STAGES)),
                asked.text("name"));
    }

    private static Query linked(Query query, String field, @Nullable String value) {
        return value == null ? query : query.linked(field + "=" + value);
    }

    private static Choice choice(
            Messages words, String name, @Nullable String value, String group, List<String> values) {
        return new Choice(
                name,
                value == null ? "" : value,
                words.say("filter." + name),
                values.stream().map(v -> new Named(v, words.word(group, v), "")).toList());
    }

    private void list(Context ctx, String what, Query query, List<Choice> choices, String name) {
        Messages words = pages.words(ctx);
        int page = new Asked(ctx).page();
        Found found = library.find(Turn.of(query, page, SIZE).withoutFacets());
        ListView view = new ListView(
                what,
                new Lines(library, words).of(found.items()),
                Turn.of(ctx, found.total(), page, SIZE),
                choices,
                name);
        pages.render(ctx, "list", words.say("list." + what + ".title"), view);
    }
}
