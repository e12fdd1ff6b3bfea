package org.summitry.portal.people;

import io.javalin.http.Context;
import java.util.List;
import org.summitry.portal.accounts.AccountException;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.accounts.Session;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Client;
import org.summitry.portal.web.Forms;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.Role;
import org.summitry.portal.web.Route;

/** Signing in and out, and setting a password by a one-time link. */
public final class SigningIn implements Part {
    private static final int LONGEST = 600;
    private static final String TOKEN = "[\\w-]{43}";

    private final Pages pages;
    private final Accounts accounts;
    private final SessionCookie cookie;
    private final String elsewhere;

    /**
     * With these accounts, whose sessions {@code cookie} holds.
     *
     * @param elsewhere the provider with which people may sign in too; empty when there is none
     */
    public SigningIn(Pages pages, Accounts accounts, SessionCookie cookie, String elsewhere) {
        this.elsewhere = elsewhere;
        this.pages = pages;
        this.accounts = accounts;
        this.cookie = cookie;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/sign-in", Access.EVERYBODY, ctx -> show(ctx, "", "")),
                Route.post("/sign-in", Access.EVERYBODY, this::signIn),
                Route.post("/sign-out", Access.EVERYBODY, this::signOut),
                Route.get("/welcome/{link}", Access.EVERYBODY, ctx -> welcome(ctx, "")),
                Route.post("/welcome/{link}", Access.EVERYBODY, this::setPassword));
    }

    @Override
    public List<Link> navigation() {
        return List.of();
    }

    /** The page of signing in, telling what went wrong. */
    void show(Context ctx, String key) {
        show(ctx, pages.words(ctx).say(key), "");
    }

    private void show(Context ctx, String problem, String name) {
        ctx.status(problem.isEmpty() ? 200 : 422);
        String title = pages.words(ctx).say("account.sign-in");
        pages.render(ctx, "people/signin", title, new SignInView(problem, name, elsewhere));
        ctx.header("Cache-Control", "no-store");
    }

    private void signIn(Context ctx) {
        String name = Forms.text(ctx, "name", LONGEST);
        String password = password(ctx);
        try {
            enter(ctx, accounts.signIn(name, password, Client.address(ctx), cookie.token(ctx)));
        } catch (AccountException e) {
            show(ctx, pages.words(ctx).say(e.key()), name);
        }
    }

    /** As typed: a password may begin with a space. */
    private static String password(Context ctx) {
        String password = ctx.formParam("password");
        return password == null || password.length() > LONGEST ? "" : password;
    }

    /** Lets somebody in. */
    void enter(Context ctx, Session session) {
        cookie.set(ctx, session);
        boolean reviews = session.account().may(Role.REVIEWER);
        ctx.redirect(reviews ? "/review" : "/", io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private void signOut(Context ctx) {
        String token = cookie.token(ctx);
        if (token != null) {
            accounts.session(token).ifPresent(accounts::signOut);
        }
        cookie.clear(ctx);
        ctx.header("Clear-Site-Data", "\"cache\"");
        ctx.redirect("/", io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private void welcome(Context ctx, String problem) {
        String name = accounts.linked(link(ctx)).name();
        ctx.status(problem.isEmpty() ? 200 : 422);
        String title = pages.words(ctx).say("account.welcome");
        pages.render(ctx, "people/welcome", title, new SignInView(problem, name, elsewhere));
        ctx.header("Cache-Control", "no-store");
    }

    private String link(Context ctx) {
        String link = ctx.pathParam("link");
        try {
            if (link.matches(TOKEN)) {
                accounts.linked(link);
                return link;
            }
        } catch (AccountException e) {
            // told below like one that never was
        }
        throw new Problem(404, "account.link-ended");
    }

    private void setPassword(Context ctx) {
        String link = link(ctx);
        String password = password(ctx);
        try {
            if (!password.equals(ctx.formParam("again"))) {
                throw new AccountException("account.passwords-differ");
            }
            enter(ctx, accounts.redeem(link, password));
        } catch (AccountException e) {
            welcome(ctx, pages.words(ctx).say(e.key()));
        }
    }
}
