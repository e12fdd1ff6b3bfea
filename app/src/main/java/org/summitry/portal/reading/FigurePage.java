package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.portal.words.Messages;
import org.summitry.search.Query;

/** Figures by indicator: what was observed against what was aimed at, charted, each point with its sentence. */
final class FigurePage {
    /** So many of the latest are put in order; who looks for others narrows the list by words. */
    private static final int LOOKED_AT = 400;

    private static final int SIZE = 24;
    private static final int WORDS_THAT_TELL = 3;

    private final Pages pages;
    private final Library library;

    FigurePage(Pages pages, Library library) {
        this.pages = pages;
        this.library = library;
    }

    static Query query(Asked asked) {
        return Query.of(asked.text("name"))
                .kinds("figure")
                .actor(asked.entry("actor"))
                .sort(Query.Sort.NEWEST);
    }

    void show(Context ctx) {
        Asked asked = new Asked(ctx);
        Messages words = pages.words(ctx);
        String name = asked.text("name");
        Query query = query(asked);
        List<Item> items =
                library.find(query.page(0, LOOKED_AT).withoutFacets()).items();
        List<List<Item>> all = bySeries(items);
        int page = asked.page();
        Turn turn = Turn.of(ctx, all.size(), page, SIZE);
        int from = Math.min(all.size(), (page - 1) * SIZE);
        Lines lines = new Lines(library, words);
        List<FigureView.Series> shown = all.subList(from, Math.min(all.size(), from + SIZE)).stream()
                .map(some -> series(lines.of(some), words))
                .toList();
        FigureView view = new FigureView(shown, turn, name, items.size() == LOOKED_AT);
        pages.render(ctx, "figures", words.say("list.figures.title"), view);
    }

    /** Those with a target first, then those with most figures. */
    private static List<List<Item>> bySeries(List<Item> items) {
        Map<String, List<Item>> series = new LinkedHashMap<>();
        for (Item item : items) {
            series.computeIfAbsent(seriesOf(item), k -> new ArrayList<>()).add(item);
        }
        return series.values().stream()
                .sorted(Comparator.comparing((List<Item> some) -> some.stream().anyMatch(FigurePage::isTarget))
                        .thenComparing(List::size)
                        .reversed())
                .toList();
    }

    /**
     * Figures of one indicator in one unit. Of 'bilateral trade', 'capacity' or 'people' every report means another one: a name so short
     * makes a series within its report alone.
     */
    private static String seriesOf(Item item) {
        String indicator = item.text("indicator").strip().toLowerCase(Locale.ROOT);
        boolean telling = indicator.split("\\s+").length >= WORDS_THAT_TELL;
        String report =
                telling || item.citation() == null ? "" : item.citation().document();
        return String.join("\u001f", indicator, item.text("unit"), report);
    }

    private static boolean isTarget(Item item) {
        return item.text("role").equals("target");
    }

    private static FigureView.Series series(List<Line> lines, Messages words) {
        List<FigureView.Point> points = lines.stream()
                .map(l -> new FigureView.Point(
                        l,
                        when(l.item()),
                        l.item().record().path("value").asDouble(),
                        words.formats().quantity(l.item().record().path("value").asDouble(), l.text("unit")),
                        l.text("role")))
                .sorted(Comparator.comparing(FigureView.Point::when))
                .toList();
        return new FigureView.Series(lines.get(0).text("indicator"), points, Chart.of(points, words));
    }

    /** The end of its period, or else the day it was printed; ISO; empty when neither is known. */
    private static String when(Item item) {
        String period = item.text("period");
        String end = period.substring(period.indexOf('/') + 1);
        if (end.matches("\\d{4}.*")) {
            return end;
        }
        String printed = item.citation() == null ? null : item.citation().published();
        return printed == null ? "" : printed;
    }
}
