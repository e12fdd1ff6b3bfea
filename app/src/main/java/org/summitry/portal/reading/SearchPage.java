package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.library.Found;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.portal.words.Messages;
import org.summitry.search.Facets;
import org.summitry.search.Query;

/** Search with facets, all of it in the address; and names that begin as what is typed. */
final class SearchPage {
    private static final int SIZE = 20;
    private static final int MOST_OPTIONS = 12;
    private static final int SUGGESTED = 8;
    private static final int SHORTEST_BEGINNING = 2;
    private static final String[] NAMED = {
        "person", "state", "organization", "format", "meeting", "instrument", "project"
    };

    private final Pages pages;
    private final Library library;

    SearchPage(Pages pages, Library library) {
        this.pages = pages;
        this.library = library;
    }

    void show(Context ctx) {
        Messages words = pages.words(ctx);
        Asked asked = new Asked(ctx);
        String text = asked.text("q");
        Query query = Narrowing.query(asked);
        int page = asked.page();
        Found found = library.find(Turn.of(query, page, SIZE));
        String title = text.isEmpty() ? words.say("search.title") : words.say("search.titleOf", text);
        SearchView view = new SearchView(
                text,
                asked.text("from"),
                asked.text("to"),
                Narrowing.hidden(asked),
                new Lines(library, words).inSentences(found.items()),
                Turn.of(ctx, found.total(), page, SIZE),
                facets(ctx, found.facets(), words),
                new Narrowing(library, words).chosen(ctx, asked),
                found.note() == null ? "" : found.note(),
                Turn.address(ctx, "page").replace("/search?", "/feed.atom?"),
                Turn.address(ctx, "page").replaceFirst("[^?]*\\?", ""));
        pages.render(ctx, "search", title, view.feed(), view);
    }

    private List<SearchView.Facet> facets(Context ctx, Facets facets, Messages words) {
        List<SearchView.Facet> all = new ArrayList<>();
        add(all, words.say("filter.kind"), facets.kinds(), c -> words.word("kinds", c), ctx, "kind");
        Map<String, String> names =
                library.names(facets.actors().stream().map(Facets.Count::value).toList());
        add(all, words.say("filter.actor"), facets.actors(), names::get, ctx, "actor");
        add(all, words.say("filter.topic"), facets.topics(), c -> words.word("topic", c), ctx, "topic");
        return all;
    }

    private static void add(
            List<SearchView.Facet> all,
            String title,
            List<Facets.Count> counts,
            Function<String, @Nullable String> name,
            Context ctx,
            String parameter) {
        String left = Turn.address(ctx, parameter, "page");
        List<Count> options = new ArrayList<>();
        for (Facets.Count c : counts) {
            String called = name.apply(c.value());
            if (called != null && options.size() < MOST_OPTIONS) {
                String href = left + (left.endsWith("?") ? "" : "&") + parameter + "=" + Pages.encode(c.value());
                options.add(new Count(new Named(c.value(), called, href), c.count()));
            }
        }
        if (options.size() > 1) {
            all.add(new SearchView.Facet(title, options));
        }
    }

    /** Options for the field of the search, as a script asks for them while one types. */
    void suggest(Context ctx) {
        String typed =
                new Asked(ctx).text("q").replaceAll("[^\\p{L}\\p{N} '’-]", " ").strip();
        List<String> names = typed.length() < SHORTEST_BEGINNING
                ? List.of()
                : library
                        .find(Query.of(typed + "*")
                                .kinds(NAMED)
                                .page(0, SUGGESTED)
                                .withoutFacets())
                        .items()
                        .stream()
                        .map(i -> i.name())
                        .distinct()
                        .toList();
        pages.render(ctx, "suggest", "", new SearchView.Suggested(names));
    }
}
