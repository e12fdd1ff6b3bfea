package org.summitry.portal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.oidc.OidcSettings;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Site;

/**
 * How a portal is served.
 *
 * @param host the address to listen on: the loopback address unless others are to reach it
 * @param port 0 for any that is free
 * @param readingOnly serves the pages that everybody may read and nothing else
 * @param site what it is called
 * @param clock tells what day it is, for what falls due
 * @param elsewhere the provider with which people may sign in too; or null
 * @param format the format of consultation that front page, lists, search and feeds are narrowed to, by id or name; or null
 * @param originals who may have the original files of documents: they may hold what their text does not, such as tracked changes
 */
public record PortalSettings(
        String host,
        int port,
        boolean readingOnly,
        Site site,
        Clock clock,
        @Nullable OidcSettings elsewhere,
        @Nullable String format,
        Access originals) {
    /** Where nobody else reaches it. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int HIGHEST_PORT = 65_535;

    /** Refuses ports that are none. */
    public PortalSettings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("not a port: " + port + "; choose one from 1024 to " + HIGHEST_PORT);
        }
    }

    /** Original files are for who is signed in. */
    public PortalSettings(String host, int port, boolean readingOnly, Site site, Clock clock) {
        this(host, port, readingOnly, site, clock, null, null, Access.READER);
    }

    /** The same, handing original files to others. */
    public PortalSettings withOriginalsFor(Access access) {
        return new PortalSettings(host, port, readingOnly, site, clock, elsewhere, format, access);
    }

    /** The same, with a provider with which people may sign in too. */
    public PortalSettings withSigningInAt(OidcSettings provider) {
        return new PortalSettings(host, port, readingOnly, site, clock, provider, format, originals);
    }

    /** The same, narrowed to a format of consultation; null for none. */
    public PortalSettings narrowedTo(@Nullable String one) {
        return new PortalSettings(host, port, readingOnly, site, clock, elsewhere, one, originals);
    }

    /** The same, called otherwise. */
    public PortalSettings called(Site other) {
        return new PortalSettings(host, port, readingOnly, other, clock, elsewhere, format, originals);
    }

    /** On the loopback address. */
    public static PortalSettings local(int port) {
        return new PortalSettings(LOOPBACK, port, false, Site.usual(), Clock.systemDefaultZone());
    }
}
