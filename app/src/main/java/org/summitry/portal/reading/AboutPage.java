package org.summitry.portal.reading;

import io.javalin.http.Context;
import org.summitry.portal.web.Pages;

/** What the register is, how entries are made and marked, and the portal's components on one page. */
final class AboutPage {
    private final Pages pages;

    AboutPage(Pages pages) {
        this.pages = pages;
    }

    void show(Context ctx) {
        pages.render(ctx, "about", pages.words(ctx).say("about.title"), "");
    }
}
