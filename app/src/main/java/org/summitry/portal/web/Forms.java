package org.summitry.portal.web;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Forms that come in: only from the portal's own pages, and no longer than they may be. */
public final class Forms {
    /** The field that holds {@link Visitor#token()}. */
    public static final String TOKEN = "token";

    private Forms() {}

    /**
     * Lets a form pass that a page of this portal sent: its origin is the portal's own, and who is signed in sends back the token of
     * the session. Browsers that say where a form comes from are believed, since a page cannot make them lie.
     */
    public static void refuseForeign(Context ctx, Visitor visitor, Site site) {
        String fetch = ctx.header("Sec-Fetch-Site");
        boolean foreign = fetch != null && !fetch.equals("same-origin") && !fetch.equals("none");
        String origin = ctx.header("Origin");
        if (origin != null && !isOwn(origin, ctx, site)) {
            foreign = true;
        }
        if (visitor.isSignedIn() && !matches(ctx.formParam(TOKEN), visitor.token())) {
            foreign = true;
        }
        if (foreign) {
            throw new Problem(403, "problem.foreign");
        }
    }

    private static boolean isOwn(String origin, Context ctx, Site site) {
        try {
            URI uri = URI.create(origin);
            String host = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
            return (host != null && host.equals(ctx.host()))
                    || (!site.address().isEmpty() && (site.address() + "/").startsWith(origin + "/"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean matches(@Nullable String sent, String token) {
        return sent != null
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A field; empty when it is not there.
     *
     * @throws Problem when it is longer than {@code longest} characters, or holds control characters other than line ends
     */
    public static String text(Context ctx, String name, int longest) {
        String value = ctx.formParam(name);
        if (value == null) {
            return "";
        }
        if (value.length() > longest || value.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            throw Problem.badParameter(name, value.replaceAll("\\p{Cntrl}", " "));
        }
        return value.strip();
    }

    /** A whole number; a {@link Problem} when it is none. */
    public static int number(Context ctx, String name) {
        String value = text(ctx, name, 12);
        if (!value.matches("\\d{1,9}")) {
            throw Problem.badParameter(name, value);
        }
        return Integer.parseInt(value);
    }
}
