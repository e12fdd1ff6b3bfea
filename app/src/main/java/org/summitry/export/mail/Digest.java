package org.summitry.export.mail;

/**
 * A mail that tells what falls due, is overdue or went quiet.
 *
 * @param subject tells how much there is; one line
 * @param text all of it, by reason
 */
public record Digest(String subject, String text) {
    /** Refuses a subject that would end the head of a mail. */
    public Digest {
        if (subject.indexOf('\n') >= 0 || subject.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("subject: " + subject.strip() + ": it must be one line");
        }
    }
}
