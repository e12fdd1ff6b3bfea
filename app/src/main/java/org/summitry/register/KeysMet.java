package org.summitry.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Which keys have been met, as far as a few bits a key tell (Bloom 1970; in layers, each twice as large, by Almeida and others 2007): a
 * key of which it says no was never added, one in a hundred of the others neither. Not safe for several threads.
 */
final class KeysMet {
    private static final int FIRST = 1 << 14;
    private static final int BITS_A_KEY = 10;
    private static final int HASHES = 6;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final List<Layer> layers = new ArrayList<>();

    /** None so far. */
    KeysMet() {
        layers.add(new Layer(FIRST));
    }

    void add(long key) {
        Layer last = layers.get(layers.size() - 1);
        if (last.left == 0) {
            last = new Layer(2 * last.capacity);
            layers.add(last);
        }
        last.add(key);
    }

    /** False only when the key was never added. */
    boolean mayHave(long key) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).has(key)) {
                return true;
            }
        }
        return false;
    }

    private static final class Layer {
        private final int capacity;
        private final long[] bits;
        private int left;

        Layer(int capacity) {
            this.capacity = capacity;
            this.left = capacity;
            this.bits = new long[(int) ((long) capacity * BITS_A_KEY / Long.SIZE) + 1];
        }

        void add(long key) {
            left--;
            long step = step(key);
            long at = key;
            for (int i = 0; i < HASHES; i++) {
                long bit = bit(at);
                bits[(int) (bit >>> 6)] |= 1L << bit;
                at += step;
            }
        }

        boolean has(long key) {
            long step = step(key);
            long at = key;
            for (int i = 0; i < HASHES; i++) {
                long bit = bit(at);
                if ((bits[(int) (bit >>> 6)] & 1L << bit) == 0) {
                    return false;
                }
                at += step;
            }
            return true;
        }

        private static long step(long key) {
            return (key ^ key >>> 31) * MIX | 1;
        }

        private long bit(long hash) {
            return Long.remainderUnsigned(hash, (long) bits.length * Long.SIZE);
        }
    }
}
