package org.summitry.cli;

import org.summitry.fetch.FeedDocument;
import org.summitry.fetch.FeedOutcome;
import org.summitry.fetch.FeedRun;
import org.summitry.fetch.FeedSource;
import org.summitry.fetch.FetchResult;
import org.summitry.fetch.FetchState;
import org.summitry.fetch.Fetcher;
import org.summitry.register.FollowedFeed;
import org.summitry.register.FollowedFeeds;

/**
 * Visits feeds: each new document is read into the register before the next is asked for, and the feed's state is kept when all of
 * them are safe. What goes wrong with a feed is told in one line a fault and ends that feed's visit at most.
 */
final class FeedVisits {
    private final FollowedFeeds feeds;
    private final Ingest ingest;
    private final ReadingRun run;
    private final FeedRun visits;

    FeedVisits(FollowedFeeds feeds, Ingest ingest, ReadingRun run, Fetcher fetcher, int limit) {
        this.feeds = feeds;
        this.ingest = ingest;
        this.run = run;
        this.visits = new FeedRun(fetcher, limit);
    }

    /** Thrown through a visit when the user ends it: the state before it stays, so nothing is passed over. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Visits {@code feed} once; what came of it, in words. */
    String visit(FollowedFeed feed) {
        int before = ingest.added().size();
        try {
            FeedSource source = new FeedSource(
                    feed.url(), new FetchState(feed.validFor(), feed.etag(), feed.lastModified(), feed.notBefore()));
            FeedOutcome outcome = visits.run(source, this::isKnown, d -> take(feed.url(), d));
            for (FetchResult.Refused refused : outcome.refused()) {
                run.refuse(refused.message());
                if (!refused.temporary() && !refused.url().equals(feed.url())) {
                    feeds.dealtWith(refused.url(), feed.url(), false);
                }
            }
            String words = words(outcome, ingest.added().size() - before, feed.url());
            FetchState state = outcome.source().state();
            feeds.visited(new FollowedFeed(
                    feed.url(), state.validFor(), state.etag(), state.lastModified(), state.notBefore(), null, words));
            return words;
        } catch (Stopped e) {
            return "stopped; " + (ingest.added().size() - before)
                    + " documents added, the rest waits for the next time";
        }
    }

    private boolean isKnown(String url) {
        if (run.isStopped()) {
            throw new Stopped();
        }
        return feeds.isKnown(url);
    }

    private void take(String feed, FeedDocument d) {
        boolean taken = ingest.document(d.fetched(), d.item().title(), d.item().published());
        if (run.isStopped() && !taken) {
            throw new Stopped();
        }
        feeds.dealtWith(d.item().url(), feed, taken);
    }

    private static String words(FeedOutcome outcome, int added, String url) {
        if (outcome.unchanged()) {
            return "nothing new";
        }
        boolean failed = outcome.refused().stream().anyMatch(r -> r.url().equals(url)) && outcome.listed() == 0;
        if (failed) {
            return "could not be read";
        }
        return outcome.listed() + (outcome.listed() == 1 ? " document" : " documents") + " listed, " + added + " added"
                + (outcome.complete() ? "" : "; more is left for the next time");
    }
}
