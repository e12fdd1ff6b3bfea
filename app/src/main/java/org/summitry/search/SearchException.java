package org.summitry.search;

/** What went wrong with an index, in one line for the user: what, where, and what to do. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchException(String message) {
        super(message);
    }

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
