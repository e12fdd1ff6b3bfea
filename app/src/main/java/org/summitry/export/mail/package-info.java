/**
 * Mail: the digest of deadlines and silence, sent by SMTP.
 *
 * <p>Addresses are checked before anything is sent, and words of sources stand in the body alone, so that no document can add a header. A server that does not
 * answer is told in one line; whoever sends decides when to try again.
 *
 * <p>Traps: with {@code STARTTLS} and {@code TLS} the server's certificate is checked, its name too; nothing falls back to plain text.
 */
@NullMarked
package org.summitry.export.mail;

import org.jspecify.annotations.NullMarked;
