package org.summitry.portal.web;

/** What an account may do; each role may do what those before it may. */
public enum Role {
    /** Reads. */
    READER,
    /** Reviews entries. */
    REVIEWER,
    /** Decides where reviewers differ, adds documents, signs off. */
    COORDINATOR,
    /** Keeps accounts, feeds and the machine. */
    ADMINISTRATOR;

    /** Whether who has this role may do what {@code other} may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
