package org.summitry.export.mail;

/** A mail that was not sent, with the reason in one line; it may be tried again. */
public final class MailException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailException(String message, Throwable cause) {
        super(message, cause);
    }
}
