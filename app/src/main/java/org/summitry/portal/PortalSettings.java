package org.summitry.portal;

import java.time.Clock;
import org.summitry.portal.web.Site;

/**
 * How a portal is served.
 *
 * @param host the address to listen on: the loopback address unless others are to reach it
 * @param port 0 for any that is free
 * @param readingOnly serves the pages that everybody may read and nothing else
 * @param site what it is called
 * @param clock tells what day it is, for what falls due
 */
public record PortalSettings(String host, int port, boolean readingOnly, Site site, Clock clock) {
    /** Where nobody else reaches it. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int HIGHEST_PORT = 65_535;

    /** Refuses ports that are none. */
    public PortalSettings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("not a port: " + port + "; choose one from 1024 to " + HIGHEST_PORT);
        }
    }

    /** On the loopback address. */
    public static PortalSettings local(int port) {
        return new PortalSettings(LOOPBACK, port, false, Site.usual(), Clock.systemDefaultZone());
    }
}
