package org.summitry.portal.oidc;

/** A sign-in that came to nothing. The message is a key of the portal's message files; the reason is for the log, without secrets. */
public final class OidcException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    OidcException(String key, String reason) {
        super(key);
        this.reason = reason;
    }

    /** The key of what to say. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** Why, for whoever runs the portal. */
    public String reason() {
        return reason;
    }
}
