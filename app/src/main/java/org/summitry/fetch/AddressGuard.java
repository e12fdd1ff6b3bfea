package org.summitry.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a stranger's feed from making this program read the network it runs in.
 *
 * <p>A host is looked up once; every address the name service gives must be public or allowed, else the host is refused; and the
 * connection is then made to one of the very addresses that were checked (see {@link Transport}), so a name that changes its
 * address in between (DNS rebinding) gains nothing. The first address and each one redirected to are checked.
 *
 * <p>What remains: a machine with a public address that forwards to a private one cannot be told from outside; neither can
 * addresses that are public by the registries but that a network keeps to itself; a packet filter is the place to refuse those.
 * A name service that hangs leaves one idle thread behind until it gives up.
 */
final class AddressGuard {

    /** Asks the name service. */
    interface Resolver {
        /** Every address of {@code host}; at least one. */
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final Set<String> allowedHosts;
    private final Set<InetAddress> allowedAddresses;
    private final Resolver resolver;
    private final Duration limit;

    /** {@code allowed} as in {@link FetchSettings#allowedHosts()}; {@code limit} for one question to the name service. */
    AddressGuard(Set<String> allowed, Resolver resolver, Duration limit) {
        this.allowedHosts = Set.copyOf(allowed);
        this.allowedAddresses =
                allowed.stream().map(Addresses::literal).filter(a -> a != null).collect(Collectors.toUnmodifiableSet());
        this.resolver = resolver;
        this.limit = limit;
    }

    /** The addresses {@code uri} may be fetched from, in the order to try them. */
    List<InetAddress> check(URI uri) throws Rejected, InterruptedException {
        String host = uri.getHost();
        InetAddress literal = Addresses.literal(host);
        InetAddress[] found = literal == null ? resolved(host) : new InetAddress[] {literal};
        for (InetAddress a : found) {
            Addresses.Kind kind = Addresses.kindOf(a);
            boolean allowed = kind == null || allowedAddresses.contains(a) || kind.own && allowedHosts.contains(host);
            if (kind != null && !allowed) {
                String address = a.getHostAddress();
                throw Rejected.forGood(
                        "leads to " + address + ", " + kind.words,
                        "if you trust it, allow the host " + (kind.own && literal == null ? host : address));
            }
        }
        return List.of(found);
    }

    private InetAddress[] resolved(String host) throws Rejected, InterruptedException {
        FutureTask<InetAddress[]> question = new FutureTask<>(() -> resolver.resolve(host));
        Thread thread = new Thread(question, "name of " + host);
        thread.setDaemon(true);
        thread.start();
        try {
            InetAddress[] found = question.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (found.length > 0) {
                return found;
            }
            throw unknown(host, null);
        } catch (ExecutionException e) {
            throw unknown(host, e.getCause());
        } catch (TimeoutException e) {
            throw Rejected.forNow("has a host, " + host + ", whose name is not resolved in time", "try again later");
        }
    }

    private static Rejected unknown(String host, @Nullable Throwable cause) {
        if (cause != null && !(cause instanceof UnknownHostException)) {
            throw new IllegalStateException("looking up " + host + " failed", cause);
        }
        return Rejected.forNow("has a host, " + host + ", that is not known", "check its spelling and your connection");
    }
}
