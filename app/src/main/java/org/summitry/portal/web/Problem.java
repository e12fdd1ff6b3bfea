package org.summitry.portal.web;

import java.util.List;

/** Something the visitor can mend, told on a page of its own: what is wrong and what to do. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * A problem.
     *
     * @param status the HTTP status
     * @param key messages {@code KEY.title} and {@code KEY.text} tell it
     * @param arguments for both
     */
    public Problem(int status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** There is nothing at this address. */
    public static Problem notFound() {
        return new Problem(404, "problem.notFound");
    }

    /** The register has no such entry, or no longer. */
    public static Problem noEntry(String id) {
        return new Problem(404, "problem.noEntry", id);
    }

    /** A part of the address is not what it should be. */
    public static Problem badParameter(String name, String value) {
        return new Problem(400, "problem.badParameter", name, value.length() > 80 ? value.substring(0, 80) : value);
    }

    /** Only for who is signed in, or for other roles. */
    public static Problem notAllowed(boolean signedIn) {
        return signedIn ? new Problem(403, "problem.notAllowed") : new Problem(401, "problem.signIn");
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What the messages' keys begin with. */
    public String key() {
        return key;
    }

    /** For the messages. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
