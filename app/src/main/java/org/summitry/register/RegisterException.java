package org.summitry.register;

/** What keeps a register from being used: one line that names the register and the remedy. */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the line to show. */
    public RegisterException(String message) {
        super(message);
    }

    /** With the line to show and what lies behind it. */
    public RegisterException(String message, Throwable cause) {
        super(message, cause);
    }
}
