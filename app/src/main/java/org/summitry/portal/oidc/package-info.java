/**
 * Signing in elsewhere: OpenID Connect's authorization code flow with PKCE, by Nimbus.
 *
 * <p>It knows a provider and what it says of a person, and neither accounts nor pages.
 *
 * <p>Traps: codes, tokens and the client's secret must reach no log, so what goes wrong is told in our own words; a sign-in that was
 * begun in one browser must not be finished in another.
 */
@NullMarked
package org.summitry.portal.oidc;

import org.jspecify.annotations.NullMarked;
