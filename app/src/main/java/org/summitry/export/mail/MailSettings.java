package org.summitry.export.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where mail goes, and through whom.
 *
 * @param host the server's name
 * @param port its port
 * @param security how the way to it is kept private
 * @param user who signs in to it; null for nobody
 * @param password for the user
 * @param from the sender's address
 * @param to the recipients' addresses, at least one
 */
public record MailSettings(
        String host,
        int port,
        Security security,
        @Nullable String user,
        @Nullable String password,
        String from,
        List<String> to) {
    private static final int LAST_PORT = 65_535;

    /** How the way to the server is kept private. */
    public enum Security {
        /** Not at all: for a server on this machine or in a house of one's own. */
        NONE,
        /** It begins plain and must change to TLS before anything is said. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    /** Refuses what cannot be sent to, and a password that would go over the wire unprotected. */
    public MailSettings {
        to = List.copyOf(to);
        if (host.isBlank() || port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("mail server '" + host + "', port " + port + ": there is no such place");
        }
        if (to.isEmpty()) {
            throw new IllegalArgumentException("to: a mail needs somebody to go to");
        }
        check("from", from);
        to.forEach(a -> check("to", a));
        if (user != null && (password == null || security == Security.NONE)) {
            throw new IllegalArgumentException(
                    "user " + user + ": signing in needs a password, and STARTTLS or TLS to send it by");
        }
    }

    private static void check(String field, String address) {
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            boolean plain = address.chars().noneMatch(c -> c < ' ' || c == 127) && address.indexOf(',') < 0;
            if (plain && parsed.getAddress().indexOf('@') > 0) {
                return;
            }
        } catch (AddressException e) {
            // told below
        }
        throw new IllegalArgumentException(
                field + " '" + address.replaceAll("\\p{Cntrl}", " ") + "': write an address such as desk@example.org");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "mail by " + host + ":" + port + " (" + security + ") from " + from + " to " + to;
    }
}
