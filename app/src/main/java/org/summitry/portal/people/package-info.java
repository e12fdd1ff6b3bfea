/**
 * Pages about people: signing in and out, setting a password by a one-time link, and administration, that is accounts and roles, health,
 * backup and the log.
 *
 * <p>What accounts are is {@code org.summitry.portal.accounts}; who may see which page stands in the routes.
 *
 * <p>Traps: a one-time link is shown once, on the page that answers the form, and goes into no address of a redirect and no log; a
 * page after signing in is one of this portal's own, never an address that a form brings along.
 */
@NullMarked
package org.summitry.portal.people;

import org.jspecify.annotations.NullMarked;
