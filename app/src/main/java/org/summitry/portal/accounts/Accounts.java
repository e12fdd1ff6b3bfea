package org.summitry.portal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.web.Role;
import org.summitry.portal.web.Throttle;
import org.summitry.register.Aside;

/**
 * Accounts and sessions: who may sign in, and who is signed in. Every change is logged with its author. What a person can mend is an
 * {@link AccountException}; a store that fails is a {@code RegisterException}. Safe for several threads.
 */
public final class Accounts {
    /** The account of the first administrator, made by {@link #firstLink}. */
    public static final String FIRST = "administrator";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final int LONGEST_SHOWN = 80;
    private static final Duration LINK_LASTS = Duration.ofDays(3);

    /** Compared with when there is no such account, so that an answer takes as long as when there is one. */
    private static final String NOBODY = Passwords.hash(Secrets.token());

    private final Aside store;
    private final Clock clock;
    private final Throttle byBoth;
    private final Throttle byAddress;
    private final Throttle byName;

    /** Accounts in this store; tries at signing in are counted from now on. */
    public Accounts(Aside store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.byBoth = new Throttle(clock, 6, Duration.ofSeconds(30));
        this.byAddress = new Throttle(clock, 40, Duration.ofSeconds(10));
        this.byName = new Throttle(clock, 30, Duration.ofSeconds(30));
    }

    /**
     * The secret of a one-time link for the first administrator; nothing once one has set a password. An earlier link ends, so that
     * the last one printed is the one that works.
     */
    public Optional<String> firstLink() {
        return store.write(handle -> {
            AccountTable table = new AccountTable(handle);
            List<Account> all = table.all();
            if (all.stream().anyMatch(a -> a.ready() && a.may(Role.ADMINISTRATOR))) {
                return Optional.empty();
            }
            if (table.byName(FIRST).isEmpty()) {
                table.add(new Account(FIRST, "Administrator", Role.ADMINISTRATOR, true, false), clock.millis());
                table.log(clock.instant(), "", AccountEvent.Act.CREATED, FIRST, Role.ADMINISTRATOR.word());
            }
            return Optional.of(link(table, FIRST, ""));
        });
    }

    /** Those who sign in elsewhere. */
    public Outsiders outsiders() {
        return new Outsiders(store, clock);
    }

    /** Every account, by name. */
    public List<Account> all() {
        return store.read(handle -> new AccountTable(handle).all());
    }

    /** Makes an account; gives the secret of the link by which its owner sets a password. */
    public String create(String name, String shown, Role role, String by) {
        String trimmed = shown.strip();
        if (!NAME.matcher(name).matches()) {
            throw new AccountException("account.name-form");
        }
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_SHOWN) {
            throw new AccountException("account.shown-form");
        }
        return store.write(handle -> {
            AccountTable table = new AccountTable(handle);
            if (table.byName(name).isPresent()) {
                throw new AccountException("account.name-taken");
            }
            table.add(new Account(name, trimmed, role, true, false), clock.millis());
            table.log(clock.instant(), by, AccountEvent.Act.CREATED, name, role.word());
            return link(table, name, by);
        });
    }

    /** A new link for someone who lost the password or the link. The old password holds until another is set. */
    public String invite(String name, String by) {
        return store.write(handle -> {
            AccountTable table = new AccountTable(handle);
            known(table, name);
            return link(table, name, by);
        });
    }

    private String link(AccountTable table, String name, String by) {
        String token = Secrets.token();
        table.endLinks(name);
        table.addLink(Secrets.hash(token), name, clock.millis() + LINK_LASTS.toMillis());
        table.log(clock.instant(), by, AccountEvent.Act.INVITED, name, "");
        return token;
    }

    /** Whom a link is for, while it lasts. */
    public Account linked(String token) {
        return store.read(handle -> new AccountTable(handle).linked(Secrets.hash(token), clock.millis()))
                .orElseThrow(() -> new AccountException("account.link-ended"));
    }

    /** Sets the password of whoever was given the link, ends the link and all sessions, and signs in. */
    public Session redeem(String token, String password) {
        Account account = linked(token);
        Passwords.check(account.name(), password);
        String hash = Passwords.hash(password);
        return store.write(handle -> {
            AccountTable table = new AccountTable(handle);
            String name = table.linked(Secrets.hash(token), clock.millis())
                    .orElseThrow(() -> new AccountException("account.link-ended"))
                    .name();
            table.setPassword(name, hash);
            table.endLinks(name);
            new Sessions(handle).closeAll(name);
            table.log(clock.instant(), name, AccountEvent.Act.PASSWORD_SET, name, "");
            return new Sessions(handle).open(known(table, name), null, clock.millis());
        });
    }

    /**
     * Signs in.
     *
     * @param address where the try comes from
     * @param previous the token that the browser had before, which ends; or null
     * @throws AccountException when name and password do not go together, without telling which is wrong, or there were too many tries
     */
    public Session signIn(String name, String password, String address, @Nullable String previous) {
        String both = name + ' ' + address;
        if (!byBoth.allows(both) || !byAddress.allows(address) || !byName.allows(name)) {
            throw new AccountException("account.too-many");
        }
        String kept = store.read(handle -> new AccountTable(handle).password(name));
        boolean right = Passwords.matches(password, kept == null ? NOBODY : kept) && kept != null;
        return store.write(handle -> {
                    AccountTable table = new AccountTable(handle);
                    Account account = table.byName(name).orElse(null);
                    if (!right || account == null || !account.active()) {
                        String subject = account == null ? "" : name; // a stranger's typing may be a password
                        table.log(clock.instant(), "", AccountEvent.Act.SIGN_IN_FAILED, subject, address);
                        return Optional.<Session>empty();
                    }
                    byBoth.forgive(both);
                    table.log(clock.instant(), name, AccountEvent.Act.SIGNED_IN, name, address);
                    return Optional.of(new Sessions(handle).open(account, previous, clock.millis()));
                })
                .orElseThrow(() -> new AccountException("account.wrong"));
    }

    /** Who holds this token, if it lasts. */
    public Optional<Session> session(String token) {
        long now = clock.millis();
        Optional<Sessions.Found> found = store.read(handle -> new Sessions(handle).find(token, now));
        if (found.map(f -> f.isWorthNoting(now)).orElse(false)) {
            store.write(handle -> {
                new Sessions(handle).seen(token, now);
                return true;
            });
        }
        return found.map(f -> new Session(f.account(), token, Secrets.csrf(token)));
    }

    /** Whether a form carries what this session's forms carry. */
    public static boolean isOwn(Session session, @Nullable String csrf) {
        return csrf != null && Secrets.same(session.csrf(), csrf);
    }

    /** Ends one session. */
    public void signOut(Session session) {
        store.write(handle -> {
            new Sessions(handle).close(session.token());
            String name = session.account().name();
            new AccountTable(handle).log(clock.instant(), name, AccountEvent.Act.SIGNED_OUT, name, "");
            return true;
        });
    }

    /** Ends all sessions of a person, from wherever they were opened; how many. */
    public int signOutEverywhere(String name, String by) {
        return store.write(handle -> {
            AccountTable table = new AccountTable(handle);
            known(table, name);
            int ended = new Sessions(handle).closeAll(name);
            table.log(clock.instant(), by, AccountEvent.Act.SIGNED_OUT, name, Integer.toString(ended));
            return ended;
        });
    }

    /** Gives a person another role. The last administrator stays one. */
    public void setRole(String name, Role role, String by) {
        change(name, (table, account) -> {
            if (role != Role.ADMINISTRATOR) {
                refuseLast(table, account);
            }
            table.setRole(name, role);
            table.log(
                    clock.instant(),
                    by,
                    AccountEvent.Act.ROLE_CHANGED,
                    name,
                    account.role().word() + " > " + role.word());
        });
    }

    /** Closes an account, with all its sessions and links, or opens it again. The last administrator's stays open. */
    public void setActive(String name, boolean active, String by) {
        store.write(handle -> {
            AccountTable table = new AccountTable(handle);
            Account account = known(table, name);
            if (!active) {
                refuseLast(table, account);
                new Sessions(handle).closeAll(name);
                table.endLinks(name);
            }
            table.setActive(name, active);
            table.log(clock.instant(), by, active ? AccountEvent.Act.OPENED : AccountEvent.Act.CLOSED, name, "");
            return true;
        });
    }

    private void change(String name, BiConsumer<AccountTable, Account> work) {
        store.write(handle -> {
            AccountTable table = new AccountTable(handle);
            work.accept(table, known(table, name));
            return true;
        });
    }

    private static void refuseLast(AccountTable table, Account account) {
        boolean others = table.all().stream()
                .anyMatch(
                        a -> a.ready() && a.may(Role.ADMINISTRATOR) && !a.name().equals(account.name()));
        if (account.role() == Role.ADMINISTRATOR && !others) {
            throw new AccountException("account.last-administrator");
        }
    }

    private static Account known(AccountTable table, String name) {
        return table.byName(name).orElseThrow(() -> new AccountException("account.unknown"));
    }

    /** Notes what a person did that is no change of the register. */
    public void note(String who, AccountEvent.Act act, String detail) {
        store.write(handle -> {
            new AccountTable(handle).log(clock.instant(), who, act, who, detail);
            return true;
        });
    }

    /** The log before a line, latest first; {@code Long.MAX_VALUE} for the end of it. */
    public List<AccountEvent> events(long before, int limit) {
        return store.read(handle -> new AccountTable(handle).events(before, limit));
    }
}
