package org.summitry.portal.people;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.summitry.portal.accounts.AccountEvent;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.adding.DocumentReader;
import org.summitry.portal.adding.Job;
import org.summitry.portal.adding.Submissions;
import org.summitry.portal.web.Forms;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.register.FollowedFeed;
import org.summitry.register.FollowedFeeds;

/** The feeds and sitemaps that a register follows: what came of each, following one more or one less, and visiting one now. */
final class FeedPages {
    private static final int LONGEST = 2_000;

    private final Pages pages;
    private final Accounts accounts;
    private final FollowedFeeds feeds;
    private final Submissions submissions;

    FeedPages(Pages pages, Accounts accounts, FollowedFeeds feeds, Submissions submissions) {
        this.pages = pages;
        this.accounts = accounts;
        this.feeds = feeds;
        this.submissions = submissions;
    }

    void show(Context ctx) {
        Messages words = pages.words(ctx);
        List<AdminView.Feed> followed = feeds.all().stream()
                .map(f -> new AdminView.Feed(f.url(), visited(words, f), feeds.taken(f.url()), outcome(f)))
                .toList();
        pages.render(ctx, "people/feeds", words.say("admin.feeds"), new AdminView.Feeds(followed));
    }

    private static String visited(Messages words, FollowedFeed f) {
        return f.visitedAt() == null ? words.say("admin.feed-new") : KeepingPages.moment(words, f.visitedAt());
    }

    private static String outcome(FollowedFeed f) {
        return f.outcome() == null ? "" : f.outcome();
    }

    void change(Context ctx) {
        String by = String.valueOf(pages.visitor(ctx).name());
        String url = address(Forms.text(ctx, "address", LONGEST));
        switch (Forms.text(ctx, "act", LONGEST)) {
            case "follow" -> note(feeds.add(url), by, AccountEvent.Act.FEED_FOLLOWED, url);
            case "leave" -> note(feeds.remove(url), by, AccountEvent.Act.FEED_LEFT, url);
            case "visit" -> {
                visit(ctx, url, by);
                return;
            }
            default -> throw Problem.badParameter("act", Forms.text(ctx, "act", LONGEST));
        }
        ctx.redirect("/admin/feeds", HttpStatus.SEE_OTHER);
    }

    /** What is new in it is read as other documents are that people add: the page of that tells how far it is. */
    private void visit(Context ctx, String url, String by) {
        if (feeds.at(url).isEmpty()) {
            throw Problem.notFound();
        }
        Job job = submissions.feed(url, DocumentReader.Terms.open(by)).orElseThrow(() -> new Problem(503, "add.busy"));
        ctx.redirect("/add/" + job.id(), HttpStatus.SEE_OTHER);
    }

    private void note(boolean changed, String by, AccountEvent.Act act, String url) {
        if (changed) {
            accounts.note(by, act, url);
        }
    }

    private String address(String typed) {
        try {
            return submissions.feedAddress(typed);
        } catch (IllegalArgumentException e) {
            throw new Problem(422, "admin.feed-bad", typed);
        }
    }
}
