package org.summitry.portal.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a request comes from. */
public final class Client {
    private static final int LONGEST = 45; // an IPv6 address in full

    private Client() {}

    /**
     * The address to count tries by. What a proxy on this machine says of its own client is believed, what others say of themselves is
     * not: they could be anybody each time.
     */
    public static String address(Context ctx) {
        String ip = ctx.ip();
        String forwarded = ctx.header("X-Forwarded-For");
        if (forwarded != null && isThisMachine(ip)) {
            String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
            return last.matches("[0-9a-fA-F.:]{2,45}") ? last : ip;
        }
        return ip.substring(0, Math.min(ip.length(), LONGEST));
    }

    /** Whether it comes from this machine and for nobody else. */
    public static boolean isLocal(Context ctx) {
        return ctx.header("X-Forwarded-For") == null && isThisMachine(ctx.ip());
    }

    private static boolean isThisMachine(String ip) {
        try {
            return ip.matches("[0-9a-fA-F.:\\[\\]]+")
                    && InetAddress.getByName(ip).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether the browser came by TLS, here or at a proxy before this. */
    public static boolean isSecure(Context ctx, Site site) {
        return ctx.scheme().equals("https")
                || "https".equals(ctx.header("X-Forwarded-Proto"))
                || site.address().startsWith("https:");
    }
}
