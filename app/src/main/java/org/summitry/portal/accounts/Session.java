package org.summitry.portal.accounts;

/**
 * A person signed in.
 *
 * @param token what the browser's cookie holds; secret
 * @param csrf what forms of this session carry, derived from the token; a form without it does nothing
 */
public record Session(Account account, String token, String csrf) {
    /** Without the secrets, since records end up in logs. */
    @Override
    public String toString() {
        return "Session[" + account.name() + "]";
    }
}
