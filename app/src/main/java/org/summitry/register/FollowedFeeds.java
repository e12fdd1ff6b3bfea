package org.summitry.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The feeds that a register follows, and which of their documents were dealt with. This is how reading goes on, not what was
 * read: it is in no ledger, export or rebuild, and removing a feed removes none of its documents.
 */
public final class FollowedFeeds {
    private static final String COLUMNS = "url, valid_for, etag, last_modified, not_before, visited_at, outcome";

    private final Store store;
    private final Clock clock;

    FollowedFeeds(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Follows a feed from now on; false when it is followed already. */
    public boolean add(String url) {
        return store.write(handle ->
                handle.createUpdate("insert into feed (url, added_at) values (:url, :at) on conflict do nothing")
                                .bind("url", url)
                                .bind("at", now().toString())
                                .execute()
                        == 1);
    }

    /** Follows a feed no more and forgets its documents' addresses; false when it was not followed. */
    public boolean remove(String url) {
        return store.write(handle -> {
            handle.createUpdate("delete from feed_item where feed = :url")
                    .bind("url", url)
                    .execute();
            return handle.createUpdate("delete from feed where url = :url")
                            .bind("url", url)
                            .execute()
                    == 1;
        });
    }

    /** Every feed, by address. */
    public List<FollowedFeed> all() {
        return store.read(handle -> handle.createQuery("select " + COLUMNS + " from feed order by url")
                .map((rs, ctx) -> feed(rs))
                .list());
    }

    /** The feed at an address. */
    public Optional<FollowedFeed> at(String url) {
        return store.read(handle -> handle.createQuery("select " + COLUMNS + " from feed where url = :url")
                .bind("url", url)
                .map((rs, ctx) -> feed(rs))
                .findOne());
    }

    /** Keeps what a visit left to remember; to be called when all it brought is safe. Its time is now. */
    public void visited(FollowedFeed feed) {
        store.write(handle -> handle.createUpdate(
                        "update feed set valid_for = :valid, etag = :etag, last_modified = :modified,"
                                + " not_before = :before, visited_at = :at, outcome = :outcome where url = :url")
                .bind("valid", feed.validFor())
                .bind("etag", feed.etag())
                .bind("modified", feed.lastModified())
                .bind(
                        "before",
                        feed.notBefore() == null ? null : feed.notBefore().toString())
                .bind("at", now().toString())
                .bind("outcome", feed.outcome())
                .bind("url", feed.url())
                .execute());
    }

    /** Whether a document's address was dealt with, by whatever feed it came. */
    public boolean isKnown(String item) {
        return count("select count(*) from feed_item where url = :value", item) > 0;
    }

    /** How many of a feed's documents were taken. */
    public long taken(String feed) {
        return count("select count(*) from feed_item where taken = 1 and feed = :value", feed);
    }

    /**
     * Notes that a document need not be asked for again.
     *
     * @param taken whether it is in the register; else it was refused for good
     */
    public void dealtWith(String item, String feed, boolean taken) {
        store.write(handle -> handle.createUpdate("insert into feed_item (url, feed, taken, seen_at)"
                        + " values (:url, :feed, :taken, :at) on conflict do nothing")
                .bind("url", item)
                .bind("feed", feed)
                .bind("taken", taken ? 1 : 0)
                .bind("at", now().toString())
                .execute());
    }

    /** Forgets what was refused, so that the next visit asks for it again. */
    public void forgetRefused(String feed) {
        store.write(handle -> {
            handle.createUpdate("update feed set valid_for = null, etag = null, last_modified = null where url = :url")
                    .bind("url", feed)
                    .execute();
            return handle.createUpdate("delete from feed_item where taken = 0 and feed = :url")
                    .bind("url", feed)
                    .execute();
        });
    }

    private long count(String query, String value) {
        return store.read(handle ->
                handle.createQuery(query).bind("value", value).mapTo(Long.class).one());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static FollowedFeed feed(ResultSet rs) throws SQLException {
        return new FollowedFeed(
                rs.getString("url"),
                rs.getString("valid_for"),
                rs.getString("etag"),
                rs.getString("last_modified"),
                instant(rs.getString("not_before")),
                instant(rs.getString("visited_at")),
                rs.getString("outcome"));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
