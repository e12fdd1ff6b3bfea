package org.summitry.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts and files, in hexadecimal. */
final class Hashes {
    private Hashes() {}

    static String of(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    /** The first 64 bits: enough to tell blocks apart, where a mistake costs a comparison. */
    static long number(String text) {
        return ByteBuffer.wrap(digest(text)).getLong();
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    private static byte[] digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
