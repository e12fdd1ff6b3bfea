package org.summitry.export.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Sends mail. Safe for several threads. */
public final class Mailer {
    private static final String CONNECT_MS = "15000";
    private static final String ANSWER_MS = "30000";

    private final MailSettings settings;
    private final @Nullable SSLSocketFactory trusted;

    /** Sends as {@code settings} say; certificates are checked against those that Java trusts. */
    public Mailer(MailSettings settings) {
        this(settings, null);
    }

    /** The same with other trusted certificates. */
    Mailer(MailSettings settings, @Nullable SSLSocketFactory trusted) {
        this.settings = settings;
        this.trusted = trusted;
    }

    /**
     * Sends a plain text.
     *
     * @param subject line ends in it are spaces
     * @throws MailException when the server does not take it
     */
    public void send(String subject, String text, Instant at) {
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(settings.from(), true));
            for (String to : settings.to()) {
                message.addRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            }
            message.setSubject(subject.replaceAll("[\\p{Cntrl}\\s]+", " "), StandardCharsets.UTF_8.name());
            message.setText(text, StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
            message.setSentDate(Date.from(at));
            message.saveChanges();
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            transport.sendMessage(message, message.getAllRecipients());
        } catch (AuthenticationFailedException e) {
            throw new MailException(
                    server() + " does not let " + settings.user() + " in; check the name and the password", e);
        } catch (MessagingException e) {
            throw new MailException(server() + " did not take the mail: " + reason(e), e);
        }
    }

    private String server() {
        return "the mail server " + settings.host() + ":" + settings.port();
    }

    /** The innermost cause tells most: 'connection refused', 'unable to find valid certification path'. */
    private static String reason(Exception e) {
        Throwable innermost = e;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        return (message == null ? innermost.toString() : message)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Properties properties() {
        Properties p = new Properties();
        p.setProperty("mail.smtp.connectiontimeout", CONNECT_MS);
        p.setProperty("mail.smtp.timeout", ANSWER_MS);
        p.setProperty("mail.smtp.writetimeout", ANSWER_MS);
        p.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        p.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case NONE -> p.setProperty("mail.smtp.starttls.enable", "false");
            case STARTTLS -> {
                p.setProperty("mail.smtp.starttls.enable", "true");
                p.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> p.setProperty("mail.smtp.ssl.enable", "true");
        }
        if (trusted != null) {
            p.put("mail.smtp.ssl.socketFactory", trusted);
        }
        return p;
    }
}
