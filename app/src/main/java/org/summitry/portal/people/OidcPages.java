package org.summitry.portal.people;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.portal.accounts.AccountException;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.accounts.Outsiders;
import org.summitry.portal.oidc.Identity;
import org.summitry.portal.oidc.OidcClient;
import org.summitry.portal.oidc.OidcException;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Client;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Route;
import org.summitry.portal.web.Site;

/** Signing in with a provider: there and back again. */
public final class OidcPages implements Part {
    static final String PATH = "/sign-in/elsewhere";

    private static final Logger LOG = LoggerFactory.getLogger(OidcPages.class);
    private static final String COOKIE = "elsewhere";
    private static final int MINUTES = 600;

    private final SigningIn signingIn;
    private final SessionCookie cookie;
    private final Outsiders outsiders;
    private final OidcClient client;
    private final Site site;

    /** With this provider. */
    public OidcPages(SigningIn signingIn, SessionCookie cookie, Accounts accounts, OidcClient client, Site site) {
        this.signingIn = signingIn;
        this.cookie = cookie;
        this.outsiders = accounts.outsiders();
        this.client = client;
        this.site = site;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.EVERYBODY, this::begin),
                Route.get(PATH + "/back", Access.EVERYBODY, this::finish));
    }

    @Override
    public List<Link> navigation() {
        return List.of();
    }

    private void begin(Context ctx) {
        try {
            String browser = Outsiders.secret();
            URI to = client.begin(browser, address(ctx) + PATH + "/back");
            keep(ctx, browser, MINUTES);
            ctx.header("Cache-Control", "no-store");
            ctx.redirect(to.toString(), HttpStatus.SEE_OTHER);
        } catch (OidcException e) {
            told(ctx, e);
        }
    }

    private void finish(Context ctx) {
        String browser = ctx.cookie(COOKIE);
        keep(ctx, "", 0);
        try {
            String query = ctx.queryString();
            URI answer = URI.create(address(ctx) + PATH + "/back" + (query == null ? "" : "?" + query));
            Identity who = client.finish(answer, browser);
            Outsiders.Person person =
                    new Outsiders.Person(who.issuer(), who.subject(), who.name(), who.shown(), who.role());
            signingIn.enter(ctx, outsiders.signIn(person, Client.address(ctx), cookie.token(ctx)));
        } catch (OidcException e) {
            told(ctx, e);
        } catch (AccountException e) {
            signingIn.show(ctx, e.key());
        } catch (IllegalArgumentException e) {
            signingIn.show(ctx, "account.oidc-failed"); // an address that is none
        }
    }

    private void told(Context ctx, OidcException e) {
        LOG.warn("signing in with {} failed: {}", client.name(), e.reason());
        signingIn.show(ctx, e.key());
    }

    private String address(Context ctx) {
        return site.address().isEmpty()
                ? (Client.isSecure(ctx, site) ? "https://" : "http://") + ctx.host()
                : site.address();
    }

    /** Lax, since the browser comes back from another site. */
    private void keep(Context ctx, String browser, int seconds) {
        ctx.res()
                .addHeader(
                        "Set-Cookie",
                        COOKIE + "=" + browser + "; Path=" + PATH + "; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax"
                                + (Client.isSecure(ctx, site) ? "; Secure" : ""));
    }
}
