package org.summitry.portal.people;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.accounts.Session;
import org.summitry.portal.web.Client;
import org.summitry.portal.web.Site;
import org.summitry.portal.web.Visitor;
import org.summitry.portal.web.Visitors;

/** The cookie that holds a session's token, which no script may read and no other site may send. */
public final class SessionCookie implements Visitors {
    private static final String PLAIN = "session";

    /** A browser takes a cookie of this name by TLS alone and from this host alone. */
    private static final String SECURE = "__Host-session";

    private final Accounts accounts;
    private final Site site;

    /** Sessions of these accounts. */
    public SessionCookie(Accounts accounts, Site site) {
        this.accounts = accounts;
        this.site = site;
    }

    @Override
    public Visitor of(Context ctx) {
        String token = token(ctx);
        return token == null
                ? Visitor.STRANGER
                : accounts.session(token)
                        .map(s -> new Visitor(s.account().name(), s.account().role(), s.csrf()))
                        .orElse(Visitor.STRANGER);
    }

    /** The token that the browser sent; null when it sent none that could be one. */
    @Nullable
    String token(Context ctx) {
        String token = ctx.cookie(name(ctx));
        return token != null && token.matches("[\\w-]{43}") ? token : null;
    }

    void set(Context ctx, Session session) {
        write(ctx, session.token(), "");
    }

    void clear(Context ctx) {
        write(ctx, "", "; Max-Age=0");
    }

    /** Written by hand: Javalin's cookies know no {@code SameSite} beside the container's. */
    private void write(Context ctx, String token, String more) {
        boolean secure = Client.isSecure(ctx, site);
        ctx.res()
                .addHeader(
                        "Set-Cookie",
                        name(ctx) + "=" + token + "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "")
                                + more);
    }

    private String name(Context ctx) {
        return Client.isSecure(ctx, site) ? SECURE : PLAIN;
    }
}
