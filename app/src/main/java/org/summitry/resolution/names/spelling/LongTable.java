package org.summitry.resolution.names.spelling;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Small numbers under hashes, with open addressing: half the memory and a third of the time of a map of objects. Of a hash 46 bits are
 * kept: a word takes a quarter of a million look-ups, and a search for the best would find every number that is another's.
 */
final class LongTable {
    /** Steps of a stored number: log probabilities to a hundredth. */
    private static final float STEP = 100f;

    private static final long KEPT = (1L << 46) - 1;

    private long[] keys = new long[16];
    private float[] values = new float[16];
    private int size;

    private static long kept(long key) {
        return Math.max(1, key & KEPT);
    }

    private int place(long key) {
        int i = (int) key & keys.length - 1;
        while (keys[i] != 0 && keys[i] != key) {
            i = i + 1 & keys.length - 1;
        }
        return i;
    }

    /** The number under {@code key}; not a number where there is none. */
    float get(long key) {
        int i = place(kept(key));
        return keys[i] == 0 ? Float.NaN : values[i];
    }

    void put(long key, float value) {
        long kept = kept(key);
        int i = place(kept);
        if (keys[i] == 0) {
            keys[i] = kept;
            size++;
        }
        values[i] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new float[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    /** Writes the numbers in the order of their keys, rounded to hundredths; of the keys the differences, seven bits a byte. */
    void write(DataOutputStream out) throws IOException {
        long[] sorted = Arrays.stream(keys).filter(k -> k != 0).sorted().toArray();
        out.writeInt(sorted.length);
        long before = 0;
        for (long key : sorted) {
            long more = key - before;
            for (; more > 127; more >>= 7) {
                out.writeByte((int) (more & 127 | 128));
            }
            out.writeByte((int) more);
            before = key;
            out.writeShort(Math.round(Math.max(-300, get(key)) * STEP));
        }
    }

    static LongTable read(DataInputStream in) throws IOException {
        LongTable table = new LongTable();
        int n = in.readInt();
        long key = 0;
        for (int i = 0; i < n; i++) {
            int part = in.readUnsignedByte();
            long more = part & 127;
            for (int shift = 7; part > 127; shift += 7) {
                part = in.readUnsignedByte();
                more |= (long) (part & 127) << shift;
            }
            key += more;
            table.put(key, in.readShort() / STEP);
        }
        return table;
    }
}
