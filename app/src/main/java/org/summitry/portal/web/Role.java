package org.summitry.portal.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** As written in forms and in the log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From a form's word; nothing when there is no such role. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
