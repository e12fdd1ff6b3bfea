package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.library.Found;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.portal.words.Messages;
import org.summitry.search.Facets;
import org.summitry.search.Query;

/** Lists of one kind of entry, with filters in the address: meetings, actors, undertakings, instruments, projects. */
final class ListPages {
    /** What became of undertakings is shown here first of all, and worth a moment. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private static final int SIZE = 25;
    private static final int CARDS = 8;
    private static final int MOST_OPTIONS = 40;
    private static final List<String> ACTORS = List.of("state", "person", "organization");
    private static final List<String> MEETINGS =
            List.of("summit", "council", "talks", "visit", "call", "conference", "briefing", "other");
    private static final List<String> FORCES = List.of("proposal", "pledge", "agreement");
    static final List<String> STATES = List.of("open", "in-progress", "done", "dropped", "superseded");
    private static final List<List<String>> REPORTED =
            List.of(List.of("in-progress"), List.of("done"), List.of("dropped", "superseded"));
    private static final List<String> DUE = List.of("coming", "dated");
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

    /** What a list shows, as its address asks for it. */
    Query query(String what, Asked asked) {
        Query named = Query.of(asked.text("name"));
        return switch (what) {
            case "meetings" ->
                linked(
                                linked(
                                        Query.of("").kinds("meeting"),
                                        "type",
                                        asked.oneOf("type", Set.copyOf(MEETINGS))),
                                "format",
                                asked.entry("format"))
                        .sort(Query.Sort.NEWEST);
            case "actors" -> {
                String kind = asked.oneOf("kind", Set.copyOf(ACTORS));
                yield named.kinds(kind == null ? ACTORS.toArray(String[]::new) : new String[] {kind})
                        .sort(Query.Sort.NAME);
            }
            case "undertakings" -> undertakings(named, asked);
            case "instruments" ->
                linked(named.kinds("instrument"), "status", asked.oneOf("status", Set.copyOf(RUNGS)))
                        .sort(Query.Sort.NEWEST);
            case "projects" ->
                linked(named.kinds("project"), "status", asked.oneOf("status", Set.copyOf(STAGES)))
                        .sort(Query.Sort.NAME);
            default -> throw new IllegalArgumentException("no list is called " + what);
        };
    }

    void meetings(Context ctx) {
        Asked asked = new Asked(ctx);
        Messages words = pages.words(ctx);
        List<Choice> choices = List.of(
                choice(words, "type", asked, "type.meeting", MEETINGS),
                new Choice("format", asked.text("format"), words.say("kind.format"), formats(words)));
        list(ctx, "meetings", query("meetings", asked), choices, "");
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
        list(
                ctx,
                "actors",
                query("actors", asked),
                List.of(choice(words, "kind", asked, "kinds", ACTORS)),
                asked.text("name"));
    }

    private Query undertakings(Query named, Asked asked) {
        Query query = linked(named.kinds("undertaking"), "force", asked.oneOf("force", Set.copyOf(FORCES)));
        query = linked(query, "status", asked.oneOf("status", Set.copyOf(STATES)))
                .topic(asked.topic("topic"))
                .actor(asked.entry("actor"));
        String due = asked.oneOf("due", Set.copyOf(DUE));
        return due == null
                ? query.sort(Query.Sort.NEWEST)
                : query.dueFrom(due.equals("coming") ? LocalDate.now(clock).toString() : "0001")
                        .sort(Query.Sort.DUE);
    }

    void undertakings(Context ctx) {
        Asked asked = new Asked(ctx);
        Messages words = pages.words(ctx);
        library.followUps().latest(PATIENCE);
        Query query = query("undertakings", asked);
        Facets all = library.find(Query.of("").kinds("undertaking").page(0, 0)).facets();
        List<Choice> choices = List.of(
                choice(words, "force", asked, "force", FORCES),
                choice(words, "status", asked, "status", STATES),
                choice(words, "due", asked, "due", DUE),
                holders(words, all, asked.entry("actor")),
                topics(words, all, asked.topic("topic")));
        if (asked.oneOf("view", Set.of("board")) != null) {
            board(ctx, query, choices, asked.text("name"));
        } else {
            list(ctx, "undertakings", query, choices, asked.text("name"));
        }
    }

    /** Those who hold most undertakings, and whom the address asks for. */
    private Choice holders(Messages words, Facets all, @Nullable String actor) {
        List<String> ids = new ArrayList<>(all.actors().stream()
                .limit(MOST_OPTIONS)
                .map(Facets.Count::value)
                .toList());
        if (actor != null && !ids.contains(actor)) {
            ids.add(actor);
        }
        List<Named> options = library.names(ids).entrySet().stream()
                .map(e -> new Named(e.getKey(), e.getValue(), ""))
                .sorted(words.formats().by(Named::name))
                .toList();
        return new Choice("actor", actor == null ? "" : actor, words.say("filter.actor"), options);
    }

    /** The topics that undertakings have, most first. */
    private Choice topics(Messages words, Facets all, @Nullable String topic) {
        List<Named> options = new ArrayList<>(all.topics().stream()
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
            columns.add(column(
                    lines,
                    query.linked("force=" + force).linked("status=open"),
                    words.say("board." + force),
                    with(Turn.address(ctx, "view", "page", "force", "status"), "force=" + force + "&status=open")));
        }
        for (List<String> states : REPORTED) {
            String[] links = states.stream().map("status="::concat).toArray(String[]::new);
            String title = states.stream().map(s -> words.word("status", s)).collect(Collectors.joining(" · "));
            String all = states.size() == 1 ? with(Turn.address(ctx, "view", "page", "status"), links[0]) : "";
            columns.add(column(lines, query.linked(links), title, all));
        }
        pages.render(
                ctx,
                "board",
                words.say("list.undertakings.title"),
                new BoardView(columns, choices, name, Turn.address(ctx, "view", "page")));
    }

    private static String with(String address, String more) {
        return address + (address.endsWith("?") ? "" : "&") + more;
    }

    private BoardView.Column column(Lines lines, Query query, String title, String all) {
        Found found = library.find(query.page(0, CARDS).withoutFacets());
        boolean cut = found.total() > found.items().size();
        return new BoardView.Column(title, found.total(), lines.of(found.items()), cut ? all : "");
    }

    void instruments(Context ctx) {
        byStatus(ctx, "instruments", RUNGS);
    }

    void projects(Context ctx) {
        byStatus(ctx, "projects", STAGES);
    }

    private void byStatus(Context ctx, String what, List<String> values) {
        Messages words = pages.words(ctx);
        Asked asked = new Asked(ctx);
        List<Choice> choices = List.of(choice(words, "status", asked, "status", values));
        list(ctx, what, query(what, asked), choices, asked.text("name"));
    }

    private static Query linked(Query query, String field, @Nullable String value) {
        return value == null ? query : query.linked(field + "=" + value);
    }

    private static Choice choice(Messages words, String name, Asked asked, String group, List<String> values) {
        return new Choice(
                name,
                asked.text(name),
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
