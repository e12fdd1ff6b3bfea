package org.summitry.portal.oidc;

import org.summitry.portal.web.Role;

/**
 * Who somebody is, as a provider says.
 *
 * @param issuer the provider
 * @param subject the person, as the provider alone knows and never gives to another
 * @param name what the person calls themself there; may change and be anything
 * @param shown the person's name in full
 */
public record Identity(String issuer, String subject, String name, String shown, Role role) {}
