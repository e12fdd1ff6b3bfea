package org.summitry.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1 | this machine",
                "127.255.0.9 | this machine",
                "[::1] | this machine",
                "0.0.0.0 | reserved",
                "[::] | reserved",
                "10.1.2.3 | private",
                "172.16.0.1 | private",
                "172.31.255.255 | private",
                "192.168.1.1 | private",
                "[fc00::1] | private",
                "[fdff::1] | private",
                "100.64.0.1 | carrier",
                "100.100.100.200 | carrier",
                "169.254.169.254 | link-local",
                "[fe80::1] | link-local",
                "[febf::1] | link-local",
                "168.63.129.16 | clouds",
                "[fd00:ec2::254] | clouds",
                "224.0.0.1 | multicast",
                "239.1.1.1 | multicast",
                "[ff02::1] | multicast",
                "255.255.255.255 | reserved",
                "192.0.0.192 | reserved",
                "198.18.0.1 | reserved",
                "203.0.113.5 | reserved",
                "[::ffff:10.0.0.1] | private",
                "[::ffff:127.0.0.1] | this machine",
                "[::127.0.0.1] | this machine",
                "[64:ff9b::10.0.0.1] | private",
                "[64:ff9b:1::1] | reserved",
                "[2002:7f00:1::] | this machine",
                "[2001:db8::1] | reserved",
                "[2001::1] | reserved",
                "[3fff::1] | reserved",
                "[fec0::1] | reserved",
                "[100::1] | reserved",
            })
    void whatIsNotPublicIsRefused(String host, String kind) {
        assertThat(refusal(guard(), "http://" + host + "/")).contains(kind).contains("if you trust it, allow the host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "[2a00:1450::1]",
                "[64:ff9b::8.8.8.8]",
                "[2002:808:808::]",
                "[2001:4860::8888]"
            })
    void whatIsPublicIsAllowed(String host) throws Exception {
        assertThat(guard().check(URI.create("http://" + host + "/"))).hasSize(1);
    }

    @Test
    void oneBadAddressAmongGoodOnesIsEnough() {
        AddressGuard guard = guard("8.8.8.8", "10.0.0.7");

        assertThat(refusal(guard, "https://feeds.example/"))
                .isEqualTo("leads to 10.0.0.7, a private address; if you trust it, allow the host feeds.example");
    }

    @Test
    void anAllowedNameMayLieInOnesOwnNetworkButNotAmongACloudsSecrets() throws Exception {
        URI uri = URI.create("http://feeds.example/");

        assertThat(allowing(Set.of("Feeds.Example"), "10.0.0.7").check(uri)).hasSize(1);
        assertThat(refusal(allowing(Set.of("feeds.example"), "169.254.169.254"), uri.toString()))
                .contains("allow the host 169.254.169.254");
        assertThat(allowing(Set.of("169.254.169.254"), "169.254.169.254").check(uri))
                .hasSize(1);
        assertThat(refusal(allowing(Set.of("other.example"), "10.0.0.7"), uri.toString()))
                .contains("private");
    }

    @Test
    void aNameIsAskedForOnceSoThatItCannotAnswerTwice() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        AddressGuard guard = new AddressGuard(
                Set.of(),
                host -> new InetAddress[] {InetAddress.getByName(asked.incrementAndGet() == 1 ? "8.8.8.8" : "10.0.0.1")
                },
                Duration.ofSeconds(20));

        assertThat(guard.check(URI.create("http://feeds.example/")))
                .extracting(InetAddress::getHostAddress)
                .containsExactly("8.8.8.8");
        assertThat(asked).hasValue(1);
    }

    @Test
    void namesThatAreUnknownOrSlowAreTold() {
        AddressGuard unknown = new AddressGuard(
                Set.of(),
                host -> {
                    throw new UnknownHostException(host);
                },
                Duration.ofSeconds(20));
        AddressGuard slow = new AddressGuard(
                Set.of(),
                host -> {
                    sleep();
                    return new InetAddress[0];
                },
                Duration.ofMillis(50));

        assertThat(refusal(unknown, "http://feeds.example/"))
                .isEqualTo("has a host, feeds.example, that is not known; check its spelling and your connection");
        assertThat(refusal(slow, "http://feeds.example/")).contains("not resolved in time");
    }

    private static void sleep() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static AddressGuard guard(String... addresses) {
        return allowing(Set.of(), addresses);
    }

    private static AddressGuard allowing(Set<String> hosts, String... addresses) {
        Set<String> kept = FetchSettings.defaults().withAllowedHosts(hosts).allowedHosts();
        return new AddressGuard(
                kept,
                host -> {
                    InetAddress[] all = new InetAddress[addresses.length];
                    for (int i = 0; i < all.length; i++) {
                        all[i] = InetAddress.getByName(addresses[i]);
                    }
                    return all;
                },
                Duration.ofSeconds(20));
    }

    private static String refusal(AddressGuard guard, String url) {
        return String.valueOf(catchThrowableOfType(Rejected.class, () -> guard.check(URI.create(url)))
                .getMessage());
    }
}
