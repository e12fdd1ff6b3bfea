package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.api.TokenFile;
import org.summitry.export.mail.MailSettings;
import org.summitry.export.mail.Mailer;
import org.summitry.mcp.McpPart;
import org.summitry.portal.PortalSettings;
import org.summitry.portal.library.Library;
import org.summitry.portal.oidc.OidcSettings;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Site;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code summitry serve}: the portal on a register. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves the portal: the register as a web site. It listens on this machine alone unless --host says"
                        + " otherwise.")
@SuppressWarnings("NullAway.Init")
final class ServeCommand extends RegisterCommand {
    private static final Map<String, String> IMAGES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "webp", "image/webp", "jpg", "image/jpeg");
    private static final int LARGEST_LOGO = 200_000;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port to listen on; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = PortalSettings.LOOPBACK,
            description = "The address to listen on; 0.0.0.0 for all of this machine's (default: ${DEFAULT-VALUE}).")
    private String host = PortalSettings.LOOPBACK;

    @Option(names = "--public", description = "Serve the pages that everybody may read, and nothing else.")
    private boolean readingOnly;

    @Option(
            names = "--site-name",
            paramLabel = "NAME",
            defaultValue = "Summitry",
            description = "What the portal is called (default: ${DEFAULT-VALUE}).")
    private String siteName = "Summitry";

    @Option(names = "--site-about", paramLabel = "TEXT", defaultValue = "", description = "One line below its name.")
    private String siteAbout = "";

    @Option(
            names = "--site-logo",
            paramLabel = "FILE",
            description = "Its logo: SVG, PNG, WebP or JPEG, at most 200 kB.")
    private @Nullable Path siteLogo;

    @Option(
            names = "--site-address",
            paramLabel = "URL",
            defaultValue = "",
            description = "What it is reached at from outside, for feeds: https://host")
    private String siteAddress = "";

    @Option(
            names = "--format",
            paramLabel = "ID|NAME",
            description =
                    "Narrow the front page, lists, search and feeds to one format of consultation: its meetings and what was said,"
                            + " agreed, promised and targeted there.")
    private @Nullable String format;

    @Option(
            names = "--open-originals",
            description = "Let everybody have the original files of documents; without it, who is signed in.")
    private boolean openOriginals;

    @Option(
            names = "--oidc",
            paramLabel = "FILE",
            description = "Let people sign in with a provider of OpenID Connect: a file with issuer, client-id,"
                    + " client-secret (or " + OidcSettings.SECRET_VARIABLE + "), role-claim, role.WORD=reviewer,"
                    + " default-role.")
    private @Nullable Path oidc;

    @Mixin
    private MailOptions mail;

    @Option(
            names = "--mail-every",
            paramLabel = "DAYS",
            defaultValue = "7",
            description =
                    "With --mail: how often the digest of deadlines is sent (default: every ${DEFAULT-VALUE} days).")
    private int mailEvery = 7;

    /** What assistants may do. */
    enum Mcp {
        READ,
        DECIDE
    }

    @Option(
            names = "--mcp",
            paramLabel = "read|decide",
            description =
                    "Serve assistants by the Model Context Protocol at /mcp too, to who holds a token: for reading, or for deciding on"
                            + " entries with the scope review as well.")
    private @Nullable Mcp mcp;

    private List<Function<Library, Part>> assistants(TokenFile tokens, PortalSettings settings) {
        if (mcp == null) {
            return List.of();
        }
        if (readingOnly) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--mcp is for who holds a token, and --public for nobody in particular; leave one out");
        }
        boolean deciding = mcp == Mcp.DECIDE;
        return List.of(library -> new McpPart(library, tokens, settings.clock(), deciding));
    }

    @Override
    int run(Register r, PrintWriter out) throws IOException {
        if (mailEvery < 1) {
            throw new IllegalArgumentException("--mail-every " + mailEvery + ": a number of days from 1 on");
        }
        Optional<MailSettings> to = mail.settings();
        PortalSettings settings = new PortalSettings(
                host, port, readingOnly, new Site(siteName, siteAbout, logo(), siteAddress), Clock.systemDefaultZone());
        settings = oidc == null ? settings : settings.withSigningInAt(OidcSettings.read(oidc, System.getenv()));
        settings = settings.narrowedTo(format);
        settings = openOriginals ? settings.withOriginalsFor(Access.EVERYBODY) : settings;
        TokenFile tokens = new TokenFile(register.tokens());
        try (Serving serving = Serving.start(settings, r, register.index(), tokens, assistants(tokens, settings))) {
            Optional<DigestMail> digest = to.map(t -> digest(t, serving.followUps()));
            digest.ifPresent(d -> d.start(1, TimeUnit.HOURS));
            serving.untilEnded(out, () -> {
                digest.ifPresent(DigestMail::close);
                r.close();
            });
        }
        return 0;
    }

    private DigestMail digest(MailSettings to, FollowUps followUps) {
        return new DigestMail(
                followUps,
                new Mailer(to),
                register.index().resolveSibling("digest-sent"),
                mailEvery,
                siteAddress.isEmpty() ? "" : siteAddress + "/deadlines",
                mail.language(),
                Clock.systemDefaultZone());
    }

    private Site.@Nullable Logo logo() throws IOException {
        if (siteLogo == null) {
            return null;
        }
        String name = siteLogo.toString();
        String type = IMAGES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null) {
            throw new IllegalArgumentException(
                    name + ": a logo is one of " + List.of("svg", "png", "webp", "jpg") + "; convert it");
        }
        if (Files.size(siteLogo) > LARGEST_LOGO) {
            throw new IllegalArgumentException(name + ": a logo has at most 200 kB; make it smaller");
        }
        return new Site.Logo(Files.readAllBytes(siteLogo), type);
    }
}
