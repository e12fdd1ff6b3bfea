package org.summitry.portal;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.summitry.portal.taking.TakeAway;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Assets;
import org.summitry.portal.web.Client;
import org.summitry.portal.web.Forms;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.Route;
import org.summitry.portal.web.Throttle;
import org.summitry.portal.web.Visitors;
import org.summitry.portal.words.Languages;

/** A portal that is being served, until it is closed. */
public final class Portal implements AutoCloseable {
    private static final int SEARCHES_AT_ONCE = 60;
    private static final int LARGEST_UPLOAD_MB = 20;
    private static final Duration SEARCH_PAUSE = Duration.ofMillis(250);

    private final Javalin server;
    private final PortalSettings settings;

    private Portal(Javalin server, PortalSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /**
     * Makes groups of pages, once it is known what they share.
     *
     * <p>For example {@code pages -> new Reading(pages, library)}.
     */
    @FunctionalInterface
    public interface PartMaker {
        /** The part; it renders with {@code pages}. */
        Part make(Pages pages);
    }

    /** What a portal is made of: its own message file, and those of its parts. */
    private record Made(Pages pages, List<Part> parts) {}

    /**
     * Opens a portal and serves it.
     *
     * @param visitors who is asking; {@link Visitors#STRANGERS} without accounts
     * @param messages the names of the parts' message files
     * @param makers its parts, in the order of the navigation
     * @throws IllegalStateException when the port is taken, in one line
     */
    public static Portal open(
            PortalSettings settings, Visitors visitors, List<String> messages, List<PartMaker> makers) {
        Assets assets = new Assets();
        if (settings.site().logo() != null) {
            assets.put(
                    "logo",
                    settings.site().logo().bytes(),
                    settings.site().logo().type());
        }
        List<String> files = new ArrayList<>(List.of("portal"));
        files.addAll(messages);
        boolean reviewing = !settings.readingOnly() && visitors != Visitors.STRANGERS;
        List<Part.Link> navigation = new ArrayList<>();
        Pages pages = new Pages(settings.site(), new Languages(files), visitors, assets, navigation, reviewing);
        List<Part> parts = makers.stream().map(m -> m.make(pages)).toList();
        parts.forEach(p -> {
            navigation.addAll(p.navigation());
            p.assets().forEach(assets::addOwn);
        });
        Javalin server = Javalin.create(config -> configure(config, settings, new Made(pages, parts), assets));
        try {
            server.start();
        } catch (JavalinBindException e) {
            throw new IllegalStateException(
                    "port " + settings.port() + " is taken; choose another with --port, or end what uses it", e);
        }
        return new Portal(server, settings);
    }

    private static void configure(JavalinConfig config, PortalSettings settings, Made made, Assets assets) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.http.prefer405over404 = true;
        config.jetty.multipartConfig.maxFileSize(LARGEST_UPLOAD_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MB + 1, SizeUnit.MB);
        Headers.set(config.jetty);
        Problems problems = new Problems(made.pages());
        problems.answer(config.routes);
        Throttle searches = new Throttle(Clock.systemUTC(), SEARCHES_AT_ONCE, SEARCH_PAUSE);
        config.routes.beforeMatched(ctx -> {
            admit(ctx, made.pages());
            boolean counting =
                    ctx.path().startsWith("/search") || ctx.path().startsWith("/explore") || TakeAway.is(ctx.path());
            if (counting && !Client.isLocal(ctx) && !searches.allows(Client.address(ctx))) {
                throw new Problem(429, "problem.tooMany");
            }
            if (ctx.method() == HandlerType.POST && !ctx.routeRoles().contains(Access.PROGRAMS)) {
                Forms.refuseForeign(ctx, made.pages().visitor(ctx), settings.site());
            }
        });
        add(config, Route.get(Assets.PATH, Access.EVERYBODY, assets::serve));
        for (Part part : made.parts()) {
            for (Route route : part.routes()) {
                if (route.access().isOpen() || !settings.readingOnly()) {
                    add(config, route);
                }
            }
        }
    }

    /** Readers of feeds and checkers of links ask for the head of what they could read: the same rules hold. */
    private static void add(JavalinConfig config, Route route) {
        config.routes.addHttpHandler(route.method(), route.path(), route.handler(), route.access());
        if (route.method() == HandlerType.GET) {
            config.routes.addHttpHandler(HandlerType.HEAD, route.path(), route.handler(), route.access());
        }
    }

    /** Before any handler: whoever may not use a route does not reach it. A route that says nothing is closed to all. */
    private static void admit(Context ctx, Pages pages) {
        boolean open = ctx.routeRoles().stream().anyMatch(r -> r instanceof Access access && access.isOpen());
        boolean admitted = open
                || ctx.routeRoles().stream()
                        .anyMatch(r -> r instanceof Access access && access.admits(pages.visitor(ctx)));
        if (!admitted) {
            throw Problem.notAllowed(pages.visitor(ctx).isSignedIn());
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** Where a browser on this machine finds it. */
    public String address() {
        return "http://" + (settings.host().equals("0.0.0.0") ? PortalSettings.LOOPBACK : settings.host()) + ":"
                + port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }
}
