package org.summitry.packs;

/** A pack that cannot be used. The message names the file, the line and what to write instead. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PackException(String message) {
        super(message);
    }

    PackException(String message, Throwable cause) {
        super(message, cause);
    }
}
