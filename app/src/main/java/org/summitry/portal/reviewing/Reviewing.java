package org.summitry.portal.reviewing;

import java.time.Clock;
import java.util.List;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Route;
import org.summitry.review.DoubleReviews;

/** The pages of people who review, and where they are. */
public final class Reviewing implements Part {
    private final QueuePages queue;
    private final EntryPage entry;
    private final Decisions decisions;
    private final AddPage add;
    private final DoublePages doubles;

    /** Reviews what {@code library} holds, under the names of {@code accounts}. */
    public Reviewing(Pages pages, Library library, Accounts accounts) {
        Desks desks = new Desks(pages, library.register());
        DoubleReviews reviews = new DoubleReviews(library.register(), Clock.systemUTC());
        this.queue = new QueuePages(desks);
        this.entry = new EntryPage(desks, library, accounts, reviews);
        this.decisions = new Decisions(desks, reviews, accounts);
        this.add = new AddPage(desks, decisions);
        this.doubles = new DoublePages(desks, reviews, entry);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/review", Access.REVIEWER, queue::queue),
                Route.get("/review/pairs", Access.REVIEWER, queue::pairs),
                Route.get("/review/entries/{id}", Access.REVIEWER, entry::show),
                Route.post("/review/entries/{id}", Access.REVIEWER, decisions::decide),
                Route.post("/review/undo", Access.REVIEWER, decisions::undo),
                Route.get("/review/documents/{id}", Access.REVIEWER, add::show),
                Route.post("/review/documents/{id}", Access.REVIEWER, add::add),
                Route.get("/review/doubles", Access.REVIEWER, doubles::list),
                Route.get("/review/doubles/{number}", Access.REVIEWER, doubles::show),
                Route.post("/review/doubles/{number}", Access.REVIEWER, doubles::say));
    }

    @Override
    public List<Link> navigation() {
        return List.of(new Link("/review", "desk.nav", Access.REVIEWER));
    }

    @Override
    public List<String> assets() {
        return List.of("desk.css", "desk.js");
    }
}
