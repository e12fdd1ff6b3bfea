package org.summitry.portal.web;

import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param name the account's name, as it stands in the ledger; null for a stranger
 * @param role what the account may do; null for a stranger
 * @param token what forms must send back so that no other site can send them (CSRF); empty for a stranger
 */
public record Visitor(@Nullable String name, @Nullable Role role, String token) {
    /** Somebody who is not signed in. */
    public static final Visitor STRANGER = new Visitor(null, null, "");

    /** Refuses half an account. */
    public Visitor {
        if ((name == null) != (role == null)) {
            throw new IllegalArgumentException("a visitor has a name and a role, or neither: " + name + ", " + role);
        }
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return name != null;
    }

    /** Whether the visitor may do what {@code wanted} may. */
    public boolean may(Role wanted) {
        return role != null && role.includes(wanted);
    }
}
