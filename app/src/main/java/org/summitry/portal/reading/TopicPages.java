package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.summitry.packs.Topic;
import org.summitry.packs.TopicLoader;
import org.summitry.portal.library.Found;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.search.Facets;
import org.summitry.search.Query;

/** Who said what on a topic, side by side, by date; who is for and against what; what was agreed and proposed. */
final class TopicPages {
    private static final int USUAL_COLUMNS = 3;
    private static final int MOST_COLUMNS = 4;
    private static final int STATEMENTS = 25;
    private static final int OTHERS = 8;
    private static final int SUGGESTED = 16;

    private final Pages pages;
    private final Library library;
    private final List<Topic> topics = TopicLoader.bundled();

    TopicPages(Pages pages, Library library) {
        this.pages = pages;
        this.library = library;
    }

    void all(Context ctx) {
        Messages words = pages.words(ctx);
        Map<String, Integer> counts = new TreeMap<>();
        library.facets(Query.of("").kinds("statement", "undertaking"))
                .topics()
                .forEach(c -> counts.put(c.value(), c.count()));
        List<TopicView.Listed> listed = topics.stream()
                .map(t -> new TopicView.Listed(
                        new Named(t.id(), words.word("topic", t.id()), Address.topic(t.id())),
                        words.has("topicScope." + t.id()) ? words.say("topicScope." + t.id()) : t.scope(),
                        counts.getOrDefault(t.id(), 0)))
                .sorted(words.formats().by(l -> l.topic().name()))
                .toList();
        pages.render(ctx, "topics", words.say("topics.title"), new TopicView.All(listed));
    }

    void show(Context ctx) {
        String code = ctx.pathParam("code");
        Topic topic =
                topics.stream().filter(t -> t.id().equals(code)).findFirst().orElseThrow(Problem::notFound);
        Messages words = pages.words(ctx);
        Lines lines = new Lines(library, words);
        Query spoken = Query.of("").kinds("statement").topic(topic.id());
        Facets facets = library.facets(spoken);
        List<String> speakers =
                facets.actors().stream().map(Facets.Count::value).toList();
        List<String> chosen = chosen(ctx, speakers);
        Map<String, String> names = library.names(union(chosen, speakers));
        List<Named> columns = Lines.named(chosen, names);
        Query undertakings = Query.of("").kinds("undertaking").topic(topic.id()).sort(Query.Sort.NEWEST);
        String name = words.word("topic", topic.id());
        TopicView view = new TopicView(
                new Named(topic.id(), name, Address.topic(topic.id())),
                columns,
                rows(columns, spoken, lines),
                others(ctx, Lines.named(speakers, names), chosen, words),
                group(
                        words.say("topic.agreed"),
                        undertakings.linked("force=agreement", "force=pledge").linked("polarity=affirmed"),
                        lines,
                        "/search?kind=undertaking&force=pledge,agreement&polarity=affirmed&topic=" + topic.id()),
                group(
                        words.say("topic.proposed"),
                        undertakings.linked("force=proposal"),
                        lines,
                        "/undertakings?force=proposal&topic=" + topic.id()),
                Sides.of(library, words, spoken, undertakings),
                "/feed.atom?topic=" + topic.id());
        pages.render(ctx, "topic", name, view.feed(), view);
    }

    /** Whom the address names, or those who spoke most. */
    private static List<String> chosen(Context ctx, List<String> speakers) {
        Set<String> named = new LinkedHashSet<>();
        ctx.queryParams("with").stream()
                .filter(w -> !w.isEmpty())
                .map(Ids::entry)
                .forEach(named::add);
        return named.isEmpty()
                ? speakers.stream().limit(USUAL_COLUMNS).toList()
                : named.stream().limit(MOST_COLUMNS).toList();
    }

    private static Set<String> union(List<String> a, List<String> b) {
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return all;
    }

    /** One row for each day on which one of them spoke, the latest first. */
    private List<TopicView.Row> rows(List<Named> columns, Query spoken, Lines lines) {
        Map<String, List<List<Line>>> byDay = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < columns.size(); i++) {
            Found found = library.find(spoken.linked("speaker=" + columns.get(i).id())
                    .sort(Query.Sort.NEWEST)
                    .page(0, STATEMENTS)
                    .withoutFacets());
            for (Line line : lines.of(found.items())) {
                List<List<Line>> row = byDay.computeIfAbsent(day(line.item()), d -> new ArrayList<>());
                while (row.size() < columns.size()) {
                    row.add(new ArrayList<>());
                }
                row.get(i).add(line);
            }
        }
        return byDay.values().stream().map(TopicPages::row).toList();
    }

    /** The day it was said, or else printed. */
    private static String day(Item item) {
        String date = item.date();
        String printed = item.citation() == null ? null : item.citation().published();
        return !date.isEmpty() ? date : printed == null ? "" : printed;
    }

    private static TopicView.Row row(List<List<Line>> cells) {
        Line first = cells.stream().flatMap(List::stream).findFirst().orElseThrow();
        String date = first.date().isEmpty() ? first.published() : first.date();
        return new TopicView.Row(date, cells.stream().map(TopicView.Cell::new).toList());
    }

    /** Those who are not shown yet, each with the address that shows them beside the others. */
    private static List<Named> others(Context ctx, List<Named> speakers, List<String> chosen, Messages words) {
        return speakers.stream()
                .filter(s -> !chosen.contains(s.id()))
                .limit(SUGGESTED)
                .map(s -> new Named(s.id(), s.name(), with(ctx, chosen, s.id())))
                .sorted(words.formats().by(Named::name))
                .toList();
    }

    private static String with(Context ctx, List<String> chosen, String more) {
        List<String> all = new ArrayList<>(chosen);
        if (all.size() >= MOST_COLUMNS) {
            all.remove(0);
        }
        all.add(more);
        return ctx.path() + "?with="
                + String.join("&with=", all.stream().map(Pages::encode).toList());
    }

    private EntryView.Group group(String title, Query query, Lines lines, String all) {
        Found found = library.find(query.page(0, OTHERS).withoutFacets());
        return new EntryView.Group(
                title,
                List.of(new EntryView.Part(lines.of(found.items()))),
                found.total(),
                found.total() > found.items().size() ? all : "");
    }
}
