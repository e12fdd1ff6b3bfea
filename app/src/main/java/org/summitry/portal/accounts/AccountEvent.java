package org.summitry.portal.accounts;

import java.time.Instant;
import java.util.Locale;

/**
 * A line of the accounts' log.
 *
 * @param who the account that did it; empty for the program itself and for strangers
 * @param subject the account it was done to
 * @param detail what exactly: a role, an address; never a secret
 */
public record AccountEvent(long seq, Instant at, String who, Act act, String subject, String detail) {
    /** What can happen to an account. */
    public enum Act {
        /** Made. */
        CREATED,
        /** A one-time link was given out. */
        INVITED,
        /** A password was set by a one-time link or by the person. */
        PASSWORD_SET,
        /** Given another role. */
        ROLE_CHANGED,
        /** May not sign in any more. */
        CLOSED,
        /** May sign in again. */
        OPENED,
        /** Signed in. */
        SIGNED_IN,
        /** A sign-in failed. */
        SIGN_IN_FAILED,
        /** Signed out, by the person or by an administrator. */
        SIGNED_OUT,
        /** Took a backup. */
        BACKUP_TAKEN,
        /** Had a feed followed. */
        FEED_FOLLOWED,
        /** Had a feed followed no more. */
        FEED_LEFT;

        /** As a key of the message files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
