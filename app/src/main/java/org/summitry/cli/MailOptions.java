package org.summitry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.export.mail.MailSettings;
import picocli.CommandLine.Option;

/** To whom mail goes, and through which server. */
final class MailOptions {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final int RELAY = 25;

    @Option(names = "--mail", paramLabel = "ADDRESS", split = ",", description = "Send it by mail to these addresses.")
    private List<String> to = new ArrayList<>();

    @Option(
            names = "--mail-from",
            paramLabel = "ADDRESS",
            description = "The sender's address (default: the first of --mail).")
    private @Nullable String from;

    @Option(
            names = "--smtp",
            paramLabel = "HOST[:PORT]",
            defaultValue = "localhost",
            description = "The mail server (default: ${DEFAULT-VALUE}).")
    private String server = "localhost";

    @Option(
            names = "--smtp-security",
            paramLabel = "none|starttls|tls",
            description = "How the way to it is kept private (default: none for this machine, else starttls).")
    private MailSettings.@Nullable Security security;

    @Option(names = "--smtp-user", paramLabel = "NAME", description = "Who signs in to it.")
    private @Nullable String user;

    @Option(
            names = "--smtp-password-file",
            paramLabel = "FILE",
            description = "A file whose first line is the password (default: the variable SUMMITRY_SMTP_PASSWORD).")
    private @Nullable Path passwordFile;

    @Option(
            names = "--mail-language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "The language of the mail: en, ru, kk, ky, uz, tg or tk (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    /** The language of the mail. */
    String language() {
        return language;
    }

    /** Where mail goes; nothing when nobody is to get any. */
    Optional<MailSettings> settings() throws IOException {
        DigestText.check(language);
        if (to.isEmpty()) {
            return Optional.empty();
        }
        int colon = server.lastIndexOf(':');
        String host = colon < 0 ? server : server.substring(0, colon);
        boolean here = host.equals("localhost") || host.equals("127.0.0.1");
        MailSettings.Security kept =
                security != null ? security : here ? MailSettings.Security.NONE : MailSettings.Security.STARTTLS;
        return Optional.of(
                new MailSettings(host, port(colon, kept), kept, user, password(), from == null ? to.get(0) : from, to));
    }

    private int port(int colon, MailSettings.Security kept) {
        if (colon >= 0) {
            String port = server.substring(colon + 1);
            if (!port.matches("\\d{1,5}")) {
                throw new IllegalArgumentException(
                        "--smtp " + server + ": write HOST:PORT, such as mail.example.org:587");
            }
            return Integer.parseInt(port);
        }
        return switch (kept) {
            case NONE -> RELAY;
            case STARTTLS -> SUBMISSION;
            case TLS -> SUBMISSIONS;
        };
    }

    private @Nullable String password() throws IOException {
        if (passwordFile != null) {
            return Files.readAllLines(passwordFile).stream().findFirst().orElse("");
        }
        return System.getenv("SUMMITRY_SMTP_PASSWORD");
    }
}
