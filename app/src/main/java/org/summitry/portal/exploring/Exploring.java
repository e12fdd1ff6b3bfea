package org.summitry.portal.exploring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.summitry.portal.library.Library;
import org.summitry.portal.reading.Asked;
import org.summitry.portal.reading.Choice;
import org.summitry.portal.reading.Named;
import org.summitry.portal.reading.Narrowing;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Route;
import org.summitry.portal.words.Messages;
import org.summitry.text.Spreadsheet;

/** The pages that explore, each also as data and as a table to take away. */
public final class Exploring implements Part {
    private static final String BASE = "/explore";

    /** Drawings become pictures by way of an image that a page's own script makes; nothing else is let in. */
    private static final String PICTURES = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Pages pages;
    private final Library library;
    private final Filters filters;
    private final List<View> views = List.of(new Timeline(), new Network(), new WorldMap(), new Charts());

    /** Counts in {@code library}. */
    public Exploring(Pages pages, Library library) {
        this.pages = pages;
        this.library = library;
        this.filters = new Filters(library);
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (View view : views) {
            routes.add(Route.get(path(view), Access.EVERYBODY, ctx -> show(ctx, view)));
            routes.add(Route.get(BASE + "/" + view.name() + ".json", Access.EVERYBODY, ctx -> data(ctx, view)));
            routes.add(Route.get(BASE + "/" + view.name() + ".csv", Access.EVERYBODY, ctx -> table(ctx, view)));
        }
        return routes;
    }

    private String path(View view) {
        return view == views.get(0) ? BASE : BASE + "/" + view.name();
    }

    @Override
    public List<Link> navigation() {
        return List.of(new Link(BASE, "nav.explore", Access.EVERYBODY));
    }

    @Override
    public List<String> assets() {
        return List.of(
                "vendor/plot.js",
                "vendor/topojson.js",
                "vendor/world.json",
                "explore.js",
                "explore-series.js",
                "explore-network.js",
                "explore-map.js");
    }

    private void show(Context ctx, View view) {
        Messages words = pages.words(ctx);
        Scope scope = Scope.of(ctx, library, words);
        Drawing drawing = view.draw(scope);
        Asked asked = scope.asked();
        List<Choice> choices = new ArrayList<>(drawing.choices());
        choices.addAll(filters.of(scope, view));
        Map<String, String> dates = new LinkedHashMap<>();
        dates.put("from", asked.text("from"));
        dates.put("to", asked.text("to"));
        String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        ctx.header("Content-Security-Policy", PICTURES);
        pages.render(
                ctx,
                "explore",
                words.say("explore." + view.name() + ".title"),
                new ExploreView(
                        view.name(),
                        tabs(scope),
                        choices,
                        dates,
                        hidden(asked, choices),
                        new Narrowing(library, words).chosen(ctx, asked),
                        drawing.total(),
                        drawing.sheet(),
                        drawing.lines(),
                        drawing.notes(),
                        drawing.search(),
                        BASE + "/" + view.name() + ".json" + query,
                        BASE + "/" + view.name() + ".csv" + query));
    }

    /** Every view, of the same entries. */
    private List<Named> tabs(Scope scope) {
        return views.stream()
                .map(v -> new Named(v.name(), scope.words().say("explore." + v.name()), scope.address(path(v))))
                .toList();
    }

    private static Map<String, String> hidden(Asked asked, List<Choice> choices) {
        Map<String, String> hidden = new LinkedHashMap<>(Narrowing.named(asked));
        choices.forEach(c -> hidden.remove(c.name()));
        hidden.remove("from");
        hidden.remove("to");
        return hidden;
    }

    private void data(Context ctx, View view) {
        ObjectNode data =
                view.draw(Scope.of(ctx, library, pages.words(ctx))).data().get();
        sent(ctx, "application/json; charset=utf-8")
                .result(data.toString().replace("<", "\\u003c")); // no markup, whoever takes it for a page
    }

    private static Context sent(Context ctx, String type) {
        ctx.header("Vary", "Accept-Language, Cookie");
        ctx.header("Cache-Control", "private, no-cache");
        return ctx.contentType(type);
    }

    private void table(Context ctx, View view) {
        Sheet sheet = view.draw(Scope.of(ctx, library, pages.words(ctx))).sheet();
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(sheet.columns().stream().map(Spreadsheet::safe));
            for (Sheet.Row row : sheet.rows()) {
                csv.printRecord(row.cells().stream().map(c -> c.number() ? c.value() : Spreadsheet.safe(c.value())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
        ctx.header("Content-Disposition", "attachment; filename=\"summitry-" + view.name() + ".csv\"");
        sent(ctx, "text/csv; charset=utf-8").result(text.toString());
    }
}
