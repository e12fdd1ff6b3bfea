package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.util.List;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.search.Query;

/** The front page. */
final class FrontPage {
    private static final int MEETINGS = 6;

    private final Pages pages;
    private final Library library;

    FrontPage(Pages pages, Library library) {
        this.pages = pages;
        this.library = library;
    }

    void show(Context ctx) {
        List<Item> meetings = library.find(Query.of("")
                        .kinds("meeting")
                        .sort(Query.Sort.NEWEST)
                        .page(0, MEETINGS)
                        .withoutFacets())
                .items();
        pages.render(ctx, "front", pages.words(ctx).say("front.title"), new FrontView(meetings));
    }
}
