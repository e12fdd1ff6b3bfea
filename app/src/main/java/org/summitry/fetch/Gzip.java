package org.summitry.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks what was packed with gzip, up to a limit: a few kilobytes can stand for many gigabytes. */
final class Gzip {

    private Gzip() {}

    /** Whether {@code bytes} begin as gzip does. */
    static boolean isPacked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    /** The unpacked bytes, {@code limit} at most; {@code cut}: of more the beginning is enough. */
    static byte[] unpack(byte[] bytes, int limit, boolean cut) throws Rejected {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = in.readNBytes(limit);
            if (!cut && in.read() >= 0) {
                throw tooLarge(limit);
            }
            return unpacked;
        } catch (IOException e) {
            throw Rejected.forNow("sends packed data that is damaged", "try again later, or tell its publisher");
        }
    }

    /** What is said of a body over the limit, packed or not. */
    static Rejected tooLarge(int limit) {
        return Rejected.forGood("is larger than " + size(limit), "allow more, or save it and read the file");
    }

    private static String size(int bytes) {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
    }
}
