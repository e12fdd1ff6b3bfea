package org.summitry.portal.web;

import io.javalin.security.RouteRole;
import org.jspecify.annotations.Nullable;

/** Who may use a route. */
public enum Access implements RouteRole {
    /** Everybody, signed in or not: the only routes that a portal opened with {@code --public} has. */
    EVERYBODY(null),
    /**
     * Everybody too, by programs: who asks is told by each request and by no cookie, so that no page of a stranger can speak for
     * them and no form's token is asked for.
     */
    PROGRAMS(null),
    /** Who is signed in. */
    READER(Role.READER),
    /** Reviewers and up. */
    REVIEWER(Role.REVIEWER),
    /** Coordinators and up. */
    COORDINATOR(Role.COORDINATOR),
    /** Administrators. */
    ADMINISTRATOR(Role.ADMINISTRATOR);

    private final @Nullable Role least;

    Access(@Nullable Role least) {
        this.least = least;
    }

    /** Whether it is open to everybody, signed in or not. */
    public boolean isOpen() {
        return least == null;
    }

    /** Whether {@code visitor} may use the route. */
    public boolean admits(Visitor visitor) {
        return least == null || visitor.may(least);
    }
}
