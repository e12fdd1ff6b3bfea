package org.summitry.portal.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One address of the portal.
 *
 * @param method GET, POST ...
 * @param path as Javalin writes it: {@code /meetings/{id}}
 * @param access who may use it
 * @param handler answers; throws {@link Problem} for what the visitor can mend
 */
public record Route(HandlerType method, String path, Access access, Handler handler) {

    /** Refuses paths that do not begin with a slash. */
    public Route {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash: " + path);
        }
    }

    /** A page to read. */
    public static Route get(String path, Access access, Handler handler) {
        return new Route(HandlerType.GET, path, access, handler);
    }

    /** A form that is sent. */
    public static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, handler);
    }
}
