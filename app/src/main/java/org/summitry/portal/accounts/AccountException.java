package org.summitry.portal.accounts;

/** What a person at a form can mend. The message is a key of the portal's message files, never a secret. */
public final class AccountException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the key of what to say. */
    public AccountException(String key) {
        super(key);
    }

    /** The key of what to say. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
