package org.summitry.portal.web;

import io.javalin.http.Context;

/** Tells who is asking. Accounts and sessions implement it; called once a request, and never for files that go with the pages. */
@FunctionalInterface
public interface Visitors {
    /** Nobody has an account. */
    Visitors STRANGERS = ctx -> Visitor.STRANGER;

    /** The visitor of a request; {@link Visitor#STRANGER} when nobody is signed in. Never fails for what a request holds. */
    Visitor of(Context ctx);
}
