package org.summitry.fetch;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads a feed or a sitemap once and fetches what is new, document by document, so that no more than one is held in memory.
 *
 * <p>Of an index of sitemaps those named first are read until the limit is reached: 50 at most, three levels deep, none twice.
 * When three documents in a row fail for reasons that may pass, the run ends and the rest waits for the next.
 */
public final class FeedRun {
    private static final int MOST_SITEMAPS = 50;
    private static final int DEEPEST = 3;
    private static final int MOST_FAILURES = 3;

    private final Fetcher fetcher;
    private final int limit;
    private final int maxBytes;

    /**
     * A run that fetches by {@code fetcher}.
     *
     * @param limit how many documents are asked for at most, whether or not they can be had; positive
     */
    public FeedRun(Fetcher fetcher, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of documents must be positive, not " + limit);
        }
        this.fetcher = fetcher;
        this.limit = limit;
        this.maxBytes = fetcher.maxBytes();
    }

    /**
     * Reads {@code source} once.
     *
     * @param known tells of a document's address ({@link FeedItem#url()}) whether it was taken before
     * @param taker is given each new document when it arrives; what it throws ends the run and is passed on, and then the state
     *     handed in stays the one to store
     * @return what came of it, with the state to store once everything that was taken is safe
     */
    public FeedOutcome run(FeedSource source, Predicate<String> known, Consumer<FeedDocument> taker) {
        return new Visit(source, known, taker).run();
    }

    /** A sitemap that waits for its turn. */
    private record Waiting(String url, int depth) {}

    /** What one run has come to. */
    private final class Visit {
        private final FeedSource source;
        private final Predicate<String> known;
        private final Consumer<FeedDocument> taker;
        private final List<FetchResult.Refused> refused = new ArrayList<>();
        private final Set<String> seenItems = new HashSet<>();
        private final Set<String> readSitemaps = new HashSet<>();
        private final Set<String> namedSitemaps = new HashSet<>();
        private final Deque<Waiting> waiting = new ArrayDeque<>();
        private int asked;
        private int taken;
        private int failures;
        private boolean complete = true;
        private boolean isIndex;

        Visit(FeedSource source, Predicate<String> known, Consumer<FeedDocument> taker) {
            this.source = source;
            this.known = known;
            this.taker = taker;
        }

        FeedOutcome run() {
            FetchResult first = fetcher.fetch(source.url(), source.state());
            if (first instanceof FetchResult.Unchanged u) {
                return outcome(u.state(), true);
            }
            readSitemaps.add(source.url());
            read(first, 0);
            while (!waiting.isEmpty() && goesOn()) {
                Waiting next = waiting.remove();
                read(fetcher.fetch(next.url, FetchState.NONE), next.depth);
            }
            complete &= waiting.isEmpty();
            // A sitemap may change without its index: that one is read again in any case.
            boolean again = first instanceof FetchResult.Fetched && (!complete || isIndex);
            return outcome(again ? first.state().withoutValidators() : first.state(), false);
        }

        private FeedOutcome outcome(FetchState state, boolean unchanged) {
            return new FeedOutcome(
                    new FeedSource(source.url(), state), unchanged, seenItems.size(), taken, complete, refused);
        }

        private boolean goesOn() {
            return asked < limit
                    && failures < MOST_FAILURES
                    && !Thread.currentThread().isInterrupted();
        }

        private void read(FetchResult result, int depth) {
            if (result instanceof FetchResult.Refused r) {
                refuse(r);
            } else if (result instanceof FetchResult.Fetched f) {
                readSitemaps.add(f.url());
                readSitemaps.add(f.finalUrl());
                try {
                    Feed feed = parsed(f);
                    Rejected fault = feed.fault();
                    if (fault != null) {
                        refuse(fault.at(f.url(), FetchState.NONE));
                    }
                    follow(feed, depth, f.url());
                    feed.items().forEach(this::item);
                } catch (Rejected e) {
                    refuse(e.at(f.url(), FetchState.NONE));
                }
            }
        }

        private Feed parsed(FetchResult.Fetched f) throws Rejected {
            boolean packed = Gzip.isPacked(f.bytes());
            byte[] bytes = packed ? Gzip.unpack(f.bytes(), maxBytes, false) : f.bytes();
            String type = packed ? MediaTypes.of(bytes, null) : f.contentType();
            return FeedParser.parse(bytes, type, URI.create(f.finalUrl()));
        }

        private void follow(Feed feed, int depth, String index) {
            isIndex |= !feed.sitemaps().isEmpty();
            for (String url : feed.sitemaps()) {
                if (readSitemaps.contains(url)) {
                    Rejected circle = Rejected.forGood(
                            "leads back to " + Urls.printable(url) + ", which was read before and is not read again",
                            "tell its publisher");
                    refused.add(circle.at(index, FetchState.NONE));
                } else if (depth >= DEEPEST || namedSitemaps.size() >= MOST_SITEMAPS) {
                    Rejected tooMany = Rejected.forGood(
                            "leads to more than " + MOST_SITEMAPS + " sitemaps, or more than " + DEEPEST
                                    + " levels of them, so the rest is left out",
                            "follow the sitemaps you need one by one");
                    refused.add(tooMany.at(index, FetchState.NONE));
                    return;
                } else if (namedSitemaps.add(url)) {
                    waiting.add(new Waiting(url, depth + 1));
                }
            }
        }

        private void item(FeedItem item) {
            if (!seenItems.add(item.url()) || known.test(item.url())) {
                return;
            }
            if (!goesOn()) {
                complete = false;
                return;
            }
            asked++;
            FetchResult result = fetcher.fetch(item.url(), FetchState.NONE);
            if (result instanceof FetchResult.Fetched f) {
                failures = 0;
                taken++;
                taker.accept(new FeedDocument(item, f));
            } else if (result instanceof FetchResult.Refused r) {
                refuse(r);
            }
        }

        private void refuse(FetchResult.Refused r) {
            refused.add(r);
            complete &= !r.temporary();
            failures = r.temporary() ? failures + 1 : 0;
        }
    }
}
