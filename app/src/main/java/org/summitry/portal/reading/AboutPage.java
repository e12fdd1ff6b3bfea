package org.summitry.portal.reading;

import io.javalin.http.Context;
import org.summitry.portal.web.Pages;

/** What the register is, how entries are made and marked; and the portal's design with its components on one page. */
final class AboutPage {
    private final Pages pages;

    AboutPage(Pages pages) {
        this.pages = pages;
    }

    void design(Context ctx) {
        pages.render(ctx, "design", pages.words(ctx).say("design.title"), "");
    }

    void show(Context ctx) {
        pages.render(ctx, "about", pages.words(ctx).say("about.title"), "");
    }
}
