package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Site;
import org.summitry.portal.words.Messages;
import org.summitry.search.Query;

/** Atom feeds (RFC 4287): of everything, or of whatever a search can be narrowed to by topic, actor, format, kind and words. */
final class FeedPage {
    private static final int ENTRIES = 40;
    private static final String[] KINDS = {"meeting", "statement", "undertaking", "instrument"};

    private final Pages pages;
    private final Library library;
    private final Site site;
    private final Clock clock;

    FeedPage(Pages pages, Library library, Site site, Clock clock) {
        this.pages = pages;
        this.library = library;
        this.site = site;
        this.clock = clock;
    }

    void show(Context ctx) {
        Asked asked = new Asked(ctx);
        answer(ctx, title(asked, pages.words(ctx)), asked);
    }

    /** Answers with what a search finds, under a title. */
    void answer(Context ctx, String title, Asked asked) {
        Query query =
                Narrowing.query(asked).sort(Query.Sort.NEWEST).page(0, ENTRIES).withoutFacets();
        query = query.kinds().isEmpty() ? query.kinds(KINDS) : query;
        Messages words = pages.words(ctx);
        List<Line> lines = new Lines(library, words).of(library.find(query).items());
        List<Atom.Entry> entries = lines.stream().map(l -> Atom.entry(l, words)).toList();
        new Atom(site).answer(ctx, title, entries, LocalDate.now(clock), words);
    }

    private String title(Asked asked, Messages words) {
        List<String> parts = new ArrayList<>(List.of(site.name()));
        for (String name : List.of("actor", "format")) {
            String id = asked.entry(name);
            if (id != null) {
                parts.add(library.names(List.of(id)).getOrDefault(id, id));
            }
        }
        String topic = asked.topic("topic");
        if (topic != null) {
            parts.add(words.word("topic", topic));
        }
        if (!asked.text("q").isEmpty()) {
            parts.add(asked.text("q"));
        }
        return String.join(" · ", parts);
    }
}
