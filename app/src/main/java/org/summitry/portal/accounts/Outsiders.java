package org.summitry.portal.accounts;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.web.Role;
import org.summitry.register.Aside;

/**
 * People who are known by what a provider says of them. Each has an account of their own, made at the first sign-in: it is never one
 * that was there before, whatever name the provider tells, since anybody may call themself 'administrator' elsewhere.
 */
public final class Outsiders {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final int LONGEST = 30;

    private final Aside store;
    private final Clock clock;

    Outsiders(Aside store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Somebody whom a provider vouches for.
     *
     * @param issuer the provider
     * @param subject who it is, as the provider never says of another
     * @param name what to call the account if that can be
     * @param role what the person may do from now on
     */
    public record Person(String issuer, String subject, String name, String shown, Role role) {}

    /** 256 random bits for a browser to keep. */
    public static String secret() {
        return Secrets.token();
    }

    /**
     * Opens a session.
     *
     * @param previous the token of the session that the browser had, which ends; or null
     */
    public Session signIn(Person person, String address, @Nullable String previous) {
        return store.write(handle -> {
                    AccountTable table = new AccountTable(handle);
                    Account account = known(handle, table, person).orElseGet(() -> make(handle, table, person));
                    if (!account.active()) {
                        table.log(clock.instant(), "", AccountEvent.Act.SIGN_IN_FAILED, account.name(), address);
                        return Optional.<Session>empty();
                    }
                    if (account.role() != person.role()) {
                        table.setRole(account.name(), person.role());
                        String change =
                                account.role().word() + " > " + person.role().word();
                        table.log(clock.instant(), "", AccountEvent.Act.ROLE_CHANGED, account.name(), change);
                        account = table.byName(account.name()).orElseThrow();
                    }
                    table.log(clock.instant(), account.name(), AccountEvent.Act.SIGNED_IN, account.name(), address);
                    return Optional.of(new Sessions(handle).open(account, previous, clock.millis()));
                })
                .orElseThrow(() -> new AccountException("account.oidc-closed"));
    }

    private static Optional<Account> known(Handle handle, AccountTable table, Person person) {
        return handle.createQuery("select account from account_identity where issuer = :issuer and subject = :subject")
                .bind("issuer", person.issuer())
                .bind("subject", person.subject())
                .mapTo(String.class)
                .findOne()
                .flatMap(table::byName);
    }

    private Account make(Handle handle, AccountTable table, Person person) {
        String name = free(table, person.name());
        String shown = person.shown().replaceAll("\\p{Cntrl}", " ").strip();
        Account account = new Account(name, shown.isEmpty() ? name : shown, person.role(), true, false);
        table.add(account, clock.millis());
        handle.execute(
                "insert into account_identity (issuer, subject, account) values (?, ?, ?)",
                person.issuer(),
                person.subject(),
                name);
        table.log(
                clock.instant(),
                "",
                AccountEvent.Act.CREATED,
                name,
                person.role().word());
        return account;
    }

    /** The name wished for, made of the letters that names have, with a number when it was given already. */
    private static String free(AccountTable table, String wished) {
        String plain = wished.toLowerCase(Locale.ROOT)
                .replaceAll("@.*", "")
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z]+", "");
        String base = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        base = NAME.matcher(base).matches() && !base.equals(Accounts.FIRST) ? base : "person";
        String name = base;
        for (int i = 2; table.byName(name).isPresent(); i++) {
            name = base + "-" + i;
        }
        return name;
    }
}
