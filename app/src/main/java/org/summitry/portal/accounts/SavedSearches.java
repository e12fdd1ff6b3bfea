package org.summitry.portal.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.summitry.register.Aside;

/**
 * Searches that people keep, each with a feed if its owner wants one. A feed's address is a secret: whoever has it may read the feed
 * without signing in, until it is revoked, the search deleted or the account closed. What a person can mend is an
 * {@link AccountException}. Safe for several threads.
 */
public final class SavedSearches {
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_QUERY = 2_000;
    private static final String COLUMNS = "id, name, query, feed_hash";

    private final Aside store;

    /** Kept in this store. */
    public SavedSearches(Aside store) {
        this.store = store;
    }

    /**
     * A search that was kept.
     *
     * @param query the parameters of its address
     * @param hasFeed whether somebody may read it as a feed
     */
    public record Saved(long id, String name, String query, boolean hasFeed) {}

    /** Those of a person, by name. */
    public List<Saved> of(String account) {
        return store.read(handle -> handle.createQuery(
                        "select " + COLUMNS + " from saved_search where account = :account order by name, id")
                .bind("account", account)
                .map((rs, ctx) -> saved(rs))
                .list());
    }

    private static Saved saved(ResultSet rs) throws SQLException {
        return new Saved(
                rs.getLong("id"), rs.getString("name"), rs.getString("query"), rs.getString("feed_hash") != null);
    }

    /** Keeps a search. */
    public void save(String account, String name, String query) {
        String checked = name(name);
        if (query.length() > LONGEST_QUERY) {
            throw new AccountException("saved.query-long");
        }
        store.write(handle -> {
            if (count(handle, account) >= MOST) {
                throw new AccountException("saved.too-many");
            }
            return handle.execute(
                    "insert into saved_search (id, account, name, query)"
                            + " select coalesce(max(id), 0) + 1, ?, ?, ? from saved_search",
                    account,
                    checked,
                    query);
        });
    }

    private static int count(Handle handle, String account) {
        return handle.createQuery("select count(*) from saved_search where account = :account")
                .bind("account", account)
                .mapTo(Integer.class)
                .one();
    }

    private static String name(String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            throw new AccountException("saved.name-form");
        }
        return trimmed;
    }

    /** Calls one of a person's searches otherwise. */
    public void rename(String account, long id, String name) {
        String checked = name(name);
        change("update saved_search set name = ? where id = ? and account = ?", checked, id, account);
    }

    /** Drops one of a person's searches, and its feed. */
    public void delete(String account, long id) {
        change("delete from saved_search where id = ? and account = ?", id, account);
    }

    /** Gives a search a feed and tells the secret of its address, once; an earlier address ends. */
    public String openFeed(String account, long id) {
        String token = Secrets.token();
        change("update saved_search set feed_hash = ? where id = ? and account = ?", Secrets.hash(token), id, account);
        return token;
    }

    /** Ends the feed of a search. */
    public void closeFeed(String account, long id) {
        change("update saved_search set feed_hash = null where id = ? and account = ?", id, account);
    }

    /** The same for those of others as for those that never were. */
    private void change(String sql, Object... arguments) {
        int changed = store.write(handle -> handle.execute(sql, arguments));
        if (changed == 0) {
            throw new AccountException("saved.unknown");
        }
    }

    /** The search that a feed's address is of, while its owner's account is open. */
    public Optional<Saved> byFeed(String token) {
        return store.read(handle -> handle.createQuery("select s.id, s.name, s.query, s.feed_hash from saved_search s"
                        + " join account a on a.name = s.account where s.feed_hash = :hash and a.active = 1")
                .bind("hash", Secrets.hash(token))
                .map((rs, ctx) -> saved(rs))
                .findOne());
    }
}
