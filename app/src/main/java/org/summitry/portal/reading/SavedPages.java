package org.summitry.portal.reading;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import org.summitry.portal.accounts.AccountException;
import org.summitry.portal.accounts.SavedSearches;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Forms;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.Route;
import org.summitry.portal.web.Site;

/** The searches that a person keeps, and their feeds, which feed readers ask for without signing in. */
public final class SavedPages implements Part {
    private static final String PATH = "/search/saved";
    private static final int LONGEST = 2_100;

    private final Pages pages;
    private final SavedSearches searches;
    private final FeedPage feeds;

    /** Searches of {@code library}. */
    public SavedPages(Pages pages, Library library, SavedSearches searches, Site site, Clock clock) {
        this.pages = pages;
        this.searches = searches;
        this.feeds = new FeedPage(pages, library, site, clock);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.READER, ctx -> show(ctx, "", "", 0)),
                Route.post(PATH, Access.READER, this::change),
                Route.get(PATH + "/{feed}", Access.EVERYBODY, this::feed));
    }

    @Override
    public List<Link> navigation() {
        return List.of(new Link(PATH, "saved.nav", Access.READER));
    }

    private String account(Context ctx) {
        return String.valueOf(pages.visitor(ctx).name());
    }

    private void show(Context ctx, String problem, String feed, long feedOf) {
        ctx.status(problem.isEmpty() ? 200 : 422);
        SavedView view = new SavedView(searches.of(account(ctx)), problem, feed, feedOf);
        pages.render(ctx, "saved", pages.words(ctx).say("saved.title"), view);
        ctx.header("Cache-Control", "no-store");
    }

    private void change(Context ctx) {
        String account = account(ctx);
        String name = Forms.text(ctx, "name", LONGEST);
        try {
            switch (Forms.text(ctx, "act", LONGEST)) {
                case "save" -> {
                    String query = Forms.text(ctx, "query", LONGEST);
                    Narrowing.query(new Asked(Asked.parameters(query))); // a search that is none is told now
                    searches.save(account, name, query);
                }
                case "rename" -> searches.rename(account, id(ctx), name);
                case "delete" -> searches.delete(account, id(ctx));
                case "revoke" -> searches.closeFeed(account, id(ctx));
                case "feed" -> {
                    String token = searches.openFeed(account, id(ctx));
                    show(ctx, "", PATH + "/" + token, id(ctx));
                    return;
                }
                default -> throw Problem.badParameter("act", Forms.text(ctx, "act", LONGEST));
            }
            ctx.redirect(PATH, HttpStatus.SEE_OTHER);
        } catch (AccountException e) {
            show(ctx, pages.words(ctx).say(e.key()), "", 0);
        }
    }

    private static long id(Context ctx) {
        return Forms.number(ctx, "id");
    }

    private void feed(Context ctx) {
        String token = ctx.pathParam("feed");
        SavedSearches.Saved saved = (token.matches("[\\w-]{43}")
                        ? searches.byFeed(token)
                        : java.util.Optional.<SavedSearches.Saved>empty())
                .orElseThrow(Problem::notFound);
        ctx.header("Referrer-Policy", "no-referrer");
        feeds.answer(ctx, saved.name(), new Asked(Asked.parameters(saved.query())));
    }
}
