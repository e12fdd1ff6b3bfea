package org.summitry.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses lie on the public Internet, after IANA's registries of special-purpose addresses (RFC 6890 and its updates).
 *
 * <p>IPv6 is read the other way round: what is not global unicast (2000::/3) is not public. IPv4 inside IPv6 (mapped, compatible,
 * NAT64, 6to4) is judged as the IPv4 address that it is.
 */
final class Addresses {

    /** A kind of address that is not public; {@code own}: it may be a network that its owner wants read. */
    enum Kind {
        LOOPBACK("an address of this machine itself", true),
        PRIVATE("a private address", true),
        CARRIER("an address inside a carrier's network", true),
        LINK_LOCAL("a link-local address, where clouds keep their secrets", false),
        METADATA("an address where clouds keep their secrets", false),
        MULTICAST("a multicast address", false),
        RESERVED("a reserved address", false);

        final String words;
        final boolean own;

        Kind(String words, boolean own) {
            this.words = words;
            this.own = own;
        }
    }

    private record Block(int first, int bits, Kind kind) {
        static Block of(int a, int b, int c, int bits, Kind kind) {
            return new Block(a << 24 | b << 16 | c << 8, bits, kind);
        }

        boolean holds(int address) {
            return (address ^ first) >>> (32 - bits) == 0;
        }
    }

    private static final List<Block> SPECIAL = List.of(
            Block.of(0, 0, 0, 8, Kind.RESERVED),
            Block.of(10, 0, 0, 8, Kind.PRIVATE),
            Block.of(100, 64, 0, 10, Kind.CARRIER),
            Block.of(127, 0, 0, 8, Kind.LOOPBACK),
            // One cloud answers its machines' questions at a public address.
            new Block(168 << 24 | 63 << 16 | 129 << 8 | 16, 32, Kind.METADATA),
            Block.of(169, 254, 0, 16, Kind.LINK_LOCAL),
            Block.of(172, 16, 0, 12, Kind.PRIVATE),
            Block.of(192, 0, 0, 24, Kind.RESERVED),
            Block.of(192, 0, 2, 24, Kind.RESERVED),
            Block.of(192, 88, 99, 24, Kind.RESERVED),
            Block.of(192, 168, 0, 16, Kind.PRIVATE),
            Block.of(198, 18, 0, 15, Kind.RESERVED),
            Block.of(198, 51, 100, 24, Kind.RESERVED),
            Block.of(203, 0, 113, 24, Kind.RESERVED),
            Block.of(224, 0, 0, 4, Kind.MULTICAST),
            Block.of(240, 0, 0, 4, Kind.RESERVED));

    private Addresses() {}

    /** Why {@code address} is not public; null if it is. */
    static @Nullable Kind kindOf(InetAddress address) {
        if (address instanceof Inet4Address v4) {
            return ofIpv4(v4.getAddress(), 0);
        }
        return address instanceof Inet6Address v6 ? ofIpv6(v6.getAddress()) : Kind.RESERVED;
    }

    /** The address that {@code text} spells out in figures; null if it is a name. Never asks the network. */
    static @Nullable InetAddress literal(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!bare.matches("[0-9]+(\\.[0-9]+){0,3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return null;
        }
        try {
            return InetAddress.getByName(bare);
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private static @Nullable Kind ofIpv4(byte[] bytes, int at) {
        int address = (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
        for (Block b : SPECIAL) {
            if (b.holds(address)) {
                return b.kind();
            }
        }
        return null;
    }

    private static @Nullable Kind ofIpv6(byte[] b) {
        int first = (b[0] & 0xff) << 8 | b[1] & 0xff;
        int second = (b[2] & 0xff) << 8 | b[3] & 0xff;
        if (isZero(b, 0, 15) && (b[15] == 0 || b[15] == 1)) {
            return b[15] == 1 ? Kind.LOOPBACK : Kind.RESERVED;
        }
        boolean mapped = isZero(b, 0, 10) && b[10] == (byte) 0xff && b[11] == (byte) 0xff;
        boolean nat64 = first == 0x64 && second == 0xff9b && isZero(b, 4, 12);
        if (mapped || nat64 || isZero(b, 0, 12)) {
            return ofIpv4(b, 12);
        }
        if (first == 0x2002) {
            return ofIpv4(b, 2);
        }
        if ((first & 0xfe00) == 0xfc00) {
            return first == 0xfd00 && second == 0x0ec2 ? Kind.METADATA : Kind.PRIVATE;
        }
        if ((first & 0xff00) == 0xff00) {
            return Kind.MULTICAST;
        }
        if ((first & 0xffc0) == 0xfe80) {
            return Kind.LINK_LOCAL;
        }
        boolean documentation = first == 0x2001 && second == 0x0db8 || first == 0x3fff && second < 0x1000;
        boolean protocols = first == 0x2001 && second < 0x0200;
        return (first & 0xe000) != 0x2000 || documentation || protocols ? Kind.RESERVED : null;
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        return Arrays.equals(bytes, from, to, new byte[to - from], 0, to - from);
    }
}
