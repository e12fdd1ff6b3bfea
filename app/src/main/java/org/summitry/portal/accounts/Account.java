package org.summitry.portal.accounts;

import org.summitry.portal.web.Role;

/**
 * A person who signs in.
 *
 * @param name as typed at sign-in and as written into the ledger
 * @param shown what to call the person
 * @param active whether the person may sign in
 * @param ready whether a password has been set
 */
public record Account(String name, String shown, Role role, boolean active, boolean ready) {
    /** Whether the person may do what {@code needed} may. */
    public boolean may(Role needed) {
        return active && role.includes(needed);
    }
}
