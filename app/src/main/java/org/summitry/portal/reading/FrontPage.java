package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.portal.words.Messages;
import org.summitry.search.Query;

/** The front page: what happened, what was agreed, what falls due, what changed. */
final class FrontPage {
    private static final int MEETINGS = 6;
    private static final int AGREED = 6;
    private static final int DUE = 8;
    private static final int CHANGES = 10;
    private static final int TOPICS = 12;

    private final Pages pages;
    private final Library library;
    private final Clock clock;

    FrontPage(Pages pages, Library library, Clock clock) {
        this.pages = pages;
        this.library = library;
        this.clock = clock;
    }

    void show(Context ctx) {
        Messages words = pages.words(ctx);
        Lines lines = new Lines(library, words);
        String today = LocalDate.now(clock).toString();
        Query undertakings = Query.of("").kinds("undertaking");
        long position = library.register().position();
        LastVisit visit = LastVisit.of(ctx, position, clock);
        List<Named> topics = library.facets(Query.of("").kinds("statement", "undertaking")).topics().stream()
                .limit(TOPICS)
                .map(c -> lines.topic(c.value()))
                .toList();
        FrontView view = new FrontView(
                list(lines, Query.of("").kinds("meeting").between(null, today).sort(Query.Sort.NEWEST), MEETINGS),
                list(
                        lines,
                        undertakings
                                .linked("force=agreement", "force=pledge")
                                .linked("polarity=affirmed")
                                .sort(Query.Sort.NEWEST),
                        AGREED),
                list(
                        lines,
                        undertakings
                                .linked("status=open", "status=in-progress")
                                .dueFrom(today)
                                .sort(Query.Sort.DUE),
                        DUE),
                new Changes(library, words).latest(CHANGES, visit.seen()),
                visit.known(),
                topics,
                counts());
        pages.render(ctx, "front", words.say("front.title"), "/feed.atom", view);
    }

    private List<Line> list(Lines lines, Query query, int most) {
        return lines.of(library.find(query.page(0, most).withoutFacets()).items());
    }

    /** What the index holds of each kind, so that counting needs no table. */
    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        library.facets(Query.of("")).kinds().forEach(c -> counts.put(c.value(), c.count()));
        return counts;
    }
}
