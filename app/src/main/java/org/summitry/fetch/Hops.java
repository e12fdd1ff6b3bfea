package org.summitry.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * From an address to the answer it leads to: redirects are followed by hand, five at most and none twice, and every address on the
 * way is guarded and takes its turn.
 */
final class Hops {
    private static final int MOST_REDIRECTS = 5;

    private final AddressGuard guard;
    private final RateLimit turns;
    private final Transport transport;
    private final Duration timeLimit;

    Hops(AddressGuard guard, RateLimit turns, Transport transport, Duration timeLimit) {
        this.guard = guard;
        this.turns = turns;
        this.transport = transport;
        this.timeLimit = timeLimit;
    }

    /** What is done before each request. */
    interface Each {
        /** Refuses the address, or says how long its host wants its readers to wait between two requests. */
        Duration before(URI uri) throws Rejected, InterruptedException;

        /** What to send along to the address. */
        Map<String, String> headers(URI uri);
    }

    /** Where the redirects ended. */
    record Landing(URI uri, Answer answer) {}

    /** Follows {@code start} to an answer that is no redirect. Waiting for one's turn does not count as time. */
    Landing follow(URI start, Transport.Want want, Each each) throws Rejected, InterruptedException {
        Set<URI> seen = new HashSet<>();
        Duration left = timeLimit;
        URI uri = start;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (!seen.add(uri)) {
                throw Rejected.forGood(
                        "redirects in a circle", "check the address in a browser, or tell its publisher");
            }
            try {
                List<InetAddress> addresses = guard.check(uri);
                turns.await(uri.getHost(), each.before(uri));
                long begin = System.nanoTime();
                Answer answer = transport.get(uri, addresses, each.headers(uri), want, left);
                left = left.minusNanos(System.nanoTime() - begin);
                if (!answer.isRedirect()) {
                    return new Landing(uri, answer);
                }
                uri = target(uri, answer);
            } catch (TimeoutException e) {
                throw Rejected.forNow("takes longer than " + words(timeLimit), "try again later, or allow more time");
            } catch (Rejected e) {
                throw hop == 0 ? e : e.of("redirects to " + Urls.printable(uri.toString()) + ", which");
            }
        }
        throw Rejected.forGood("redirects more than " + MOST_REDIRECTS + " times", "give the address where it ends");
    }

    private static String words(Duration d) {
        return d.toSeconds() > 0 ? d.toSeconds() + " seconds" : d.toMillis() + " milliseconds";
    }

    private static URI target(URI uri, Answer answer) throws Rejected {
        String location = answer.header("Location");
        if (location == null) {
            throw Rejected.forGood("redirects to nowhere", "check the address in a browser, or tell its publisher");
        }
        URI target = Urls.resolve(uri, location);
        if (target == null) {
            throw Rejected.forGood(
                    "redirects to '" + Urls.printable(location) + "', which is no web address",
                    "check the address in a browser, or tell its publisher");
        }
        return target;
    }
}
