package org.summitry.portal.accounts;

import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Sessions in the store, under the hashes of their tokens. */
final class Sessions {
    /** A browser left alone so long must sign in again. */
    static final Duration IDLE = Duration.ofHours(2);

    /** So must every browser after so long. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** A store is not written to at each look at a page. */
    private static final Duration STEP = Duration.ofMinutes(5);

    /** An account signed in, and when it was last seen. */
    record Found(Account account, long seenAt) {
        boolean isWorthNoting(long now) {
            return now - seenAt > STEP.toMillis();
        }
    }

    private final Handle handle;

    Sessions(Handle handle) {
        this.handle = handle;
    }

    /** Opens a session under a new token; the one that the browser had before ends, and all that ran out. */
    Session open(Account account, @Nullable String previous, long now) {
        String token = Secrets.token();
        if (previous != null) {
            close(previous);
        }
        handle.createUpdate("delete from account_session where opened_at < :opened or seen_at < :seen")
                .bind("opened", now - LONGEST.toMillis())
                .bind("seen", now - IDLE.toMillis())
                .execute();
        handle.createUpdate("insert into account_session (token_hash, account, opened_at, seen_at)"
                        + " values (:hash, :account, :now, :now)")
                .bind("hash", Secrets.hash(token))
                .bind("account", account.name())
                .bind("now", now)
                .execute();
        return new Session(account, token, Secrets.csrf(token));
    }

    Optional<Found> find(String token, long now) {
        return handle.createQuery(
                        "select name, shown, role, password, active, seen_at from account_session join account on"
                                + " account = name where token_hash = :hash and opened_at >= :opened and seen_at >= :seen"
                                + " and active = 1")
                .bind("hash", Secrets.hash(token))
                .bind("opened", now - LONGEST.toMillis())
                .bind("seen", now - IDLE.toMillis())
                .map((rs, ctx) -> new Found(AccountTable.account(rs), rs.getLong("seen_at")))
                .findOne();
    }

    void seen(String token, long now) {
        handle.createUpdate("update account_session set seen_at = :now where token_hash = :hash")
                .bind("now", now)
                .bind("hash", Secrets.hash(token))
                .execute();
    }

    void close(String token) {
        handle.createUpdate("delete from account_session where token_hash = :hash")
                .bind("hash", Secrets.hash(token))
                .execute();
    }

    /** Ends all of a person's sessions; how many there were. */
    int closeAll(String account) {
        return handle.createUpdate("delete from account_session where account = :account")
                .bind("account", account)
                .execute();
    }
}
