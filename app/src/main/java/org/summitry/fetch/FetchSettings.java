package org.summitry.fetch;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How the web is read.
 *
 * @param userAgent what servers are told of who reads; printable ASCII, beginning with {@code Summitry}, so that a
 *     {@code robots.txt} can address it
 * @param allowedHosts hosts that may lie in the reader's own network. A name allows its loopback, private, unique-local and
 *     carrier-grade addresses; link-local, metadata, multicast and reserved addresses are allowed only one by one, each written
 *     as the address itself. Without port and brackets
 * @param connectLimit how long looking a name up may take, and how long connecting may; positive
 * @param timeLimit how long the transfer of one address may take in all, redirects included, waiting for one's turn not; positive
 * @param maxBytes the largest answer that is kept, in bytes, after unpacking as before; positive
 * @param pause the least time between two requests to one host; zero or more
 */
public record FetchSettings(
        String userAgent,
        Set<String> allowedHosts,
        Duration connectLimit,
        Duration timeLimit,
        int maxBytes,
        Duration pause) {

    /** The name by which a {@code robots.txt} addresses this program. */
    static final String PRODUCT = "Summitry";

    /** Refuses limits that let nothing through; hosts are kept in lower case. */
    public FetchSettings {
        if (!userAgent.startsWith(PRODUCT) || !userAgent.matches("[ -~]{1,300}")) {
            throw new IllegalArgumentException(
                    "the user agent must begin with Summitry and be ASCII, not " + userAgent);
        }
        if (!isPositive(connectLimit) || !isPositive(timeLimit)) {
            throw new IllegalArgumentException("time limits must be positive");
        }
        if (maxBytes < 1) {
            throw new IllegalArgumentException("the limit of size must be positive, not " + maxBytes);
        }
        if (pause.isNegative()) {
            throw new IllegalArgumentException("the pause must not be negative, but is " + pause);
        }
        Set<String> hosts = new LinkedHashSet<>();
        for (String host : allowedHosts) {
            if (host.isBlank() || host.contains("/") || host.startsWith("[")) {
                throw new IllegalArgumentException("no host, write it without brackets, port and path: " + host);
            }
            hosts.add(host.strip().toLowerCase(Locale.ROOT));
        }
        allowedHosts = Set.copyOf(hosts);
    }

    /** No private hosts; 10 seconds to connect, 60 in all, 20 MB, one request a second to a host. */
    public static FetchSettings defaults() {
        return new FetchSettings(
                "Summitry/0.1 (reads public records of diplomacy; obeys robots.txt)",
                Set.of(),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                20_000_000,
                Duration.ofSeconds(1));
    }

    /** The same with another list of hosts that may be private. */
    public FetchSettings withAllowedHosts(Set<String> hosts) {
        return new FetchSettings(userAgent, hosts, connectLimit, timeLimit, maxBytes, pause);
    }

    /** The same with another limit of time for each address. */
    public FetchSettings withTimeLimit(Duration limit) {
        return new FetchSettings(userAgent, allowedHosts, connectLimit, limit, maxBytes, pause);
    }

    /** The same with another limit of size for each address. */
    public FetchSettings withMaxBytes(int bytes) {
        return new FetchSettings(userAgent, allowedHosts, connectLimit, timeLimit, bytes, pause);
    }

    /** The same with another pause between two requests to a host. */
    public FetchSettings withPause(Duration between) {
        return new FetchSettings(userAgent, allowedHosts, connectLimit, timeLimit, maxBytes, between);
    }

    private static boolean isPositive(Duration d) {
        return !d.isNegative() && !d.isZero();
    }
}
