package org.summitry.portal.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.web.Role;

/** Accounts, their one-time links and their log in the store. */
final class AccountTable {
    private final Handle handle;

    AccountTable(Handle handle) {
        this.handle = handle;
    }

    void add(Account account, long now) {
        handle.createUpdate("insert into account (name, shown, role, password, active, created_at)"
                        + " values (:name, :shown, :role, null, 1, :now)")
                .bind("name", account.name())
                .bind("shown", account.shown())
                .bind("role", account.role().name())
                .bind("now", now)
                .execute();
    }

    List<Account> all() {
        return handle.createQuery("select name, shown, role, password, active from account order by name")
                .map((rs, ctx) -> account(rs))
                .list();
    }

    Optional<Account> byName(String name) {
        return handle.createQuery("select name, shown, role, password, active from account where name = :name")
                .bind("name", name)
                .map((rs, ctx) -> account(rs))
                .findOne();
    }

    static Account account(ResultSet rs) throws SQLException {
        return new Account(
                rs.getString("name"),
                rs.getString("shown"),
                Role.valueOf(rs.getString("role")),
                rs.getInt("active") != 0,
                rs.getString("password") != null);
    }

    /** The hash of the password; null when the person has none or there is no such person. */
    @Nullable
    String password(String name) {
        return handle.createQuery("select password from account where name = :name and password is not null")
                .bind("name", name)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    void setPassword(String name, String hash) {
        set("password", name, hash);
    }

    void setRole(String name, Role role) {
        set("role", name, role.name());
    }

    void setActive(String name, boolean active) {
        set("active", name, active ? 1 : 0);
    }

    private void set(String column, String name, Object value) {
        handle.createUpdate("update account set " + column + " = :value where name = :name")
                .bind("value", value)
                .bind("name", name)
                .execute();
    }

    void addLink(String tokenHash, String account, long expires) {
        handle.createUpdate("insert into account_link (token_hash, account, expires_at) values (:hash, :account, :at)")
                .bind("hash", tokenHash)
                .bind("account", account)
                .bind("at", expires)
                .execute();
    }

    /** The account that a link is for, while it lasts. */
    Optional<Account> linked(String tokenHash, long now) {
        return handle.createQuery("select name, shown, role, password, active from account join account_link"
                        + " on account = name where token_hash = :hash and expires_at > :now and active = 1")
                .bind("hash", tokenHash)
                .bind("now", now)
                .map((rs, ctx) -> account(rs))
                .findOne();
    }

    /** One link at a time: a new one, or a password set, ends those before. */
    void endLinks(String account) {
        handle.createUpdate("delete from account_link where account = :account")
                .bind("account", account)
                .execute();
    }

    void log(Instant at, String who, AccountEvent.Act act, String subject, String detail) {
        long last = handle.createQuery("select coalesce(max(seq), 0) from account_event")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("insert into account_event (seq, at, who, act, subject, detail)"
                        + " values (:seq, :at, :who, :act, :subject, :detail)")
                .bind("seq", last + 1)
                .bind("at", at.toEpochMilli())
                .bind("who", who)
                .bind("act", act.name())
                .bind("subject", subject)
                .bind("detail", detail)
                .execute();
    }

    List<AccountEvent> events(long before, int limit) {
        return handle.createQuery("select seq, at, who, act, subject, detail from account_event where seq < :before"
                        + " order by seq desc limit :limit")
                .bind("before", before)
                .bind("limit", limit)
                .map((rs, ctx) -> new AccountEvent(
                        rs.getLong("seq"),
                        Instant.ofEpochMilli(rs.getLong("at")),
                        rs.getString("who"),
                        AccountEvent.Act.valueOf(rs.getString("act").toUpperCase(Locale.ROOT)),
                        rs.getString("subject"),
                        rs.getString("detail")))
                .list();
    }
}
