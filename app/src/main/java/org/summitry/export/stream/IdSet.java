package org.summitry.export.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Which ids were written, in eight bytes each: a million take 8 MB. Ids are told apart by 64 bits of their SHA-256; that two of a
 * million share them has a chance of one in thirty million, and would leave one reference too many.
 */
public final class IdSet {
    private static final int FIRST = 1024;

    private long[] hashes = new long[FIRST];
    private int size;
    private boolean sorted;
    private final MessageDigest sha256;

    /** An empty set. */
    public IdSet() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** Adds an id. */
    public void add(String id) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash(id);
        sorted = false;
    }

    /** Whether the id was added. */
    public boolean contains(String id) {
        if (!sorted) {
            Arrays.sort(hashes, 0, size);
            sorted = true;
        }
        return Arrays.binarySearch(hashes, 0, size, hash(id)) >= 0;
    }

    private long hash(String id) {
        return ByteBuffer.wrap(sha256.digest(id.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
