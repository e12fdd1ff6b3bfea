package org.summitry.analysis.wording;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike English words are in what they mean: the cosine of vectors that a sentence encoder has for each word alone, in few dimensions
 * ({@code word-vectors.bin}). A table, no engine: it is read in a fraction of a second on first use. Safe for several threads.
 */
public final class WordVectors {
    private static final WordVectors SHARED = new WordVectors();

    private final Map<String, byte[]> vectors;

    private WordVectors() {
        try (InputStream in = WordVectors.class.getResourceAsStream("word-vectors.bin")) {
            if (in == null) {
                throw new IOException("there is no such file in the program");
            }
            vectors = read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vectors of words in word-vectors.bin", e);
        }
    }

    private static Map<String, byte[]> read(DataInputStream in) throws IOException {
        int size = in.readInt();
        int dimensions = in.readInt();
        Map<String, byte[]> vectors = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            String word = in.readUTF();
            byte[] vector = new byte[dimensions];
            in.readFully(vector);
            vectors.put(word, vector);
        }
        return vectors;
    }

    /** Those of the file. */
    public static WordVectors shared() {
        return SHARED;
    }

    /** The cosine of two words in lower-case ASCII, -1 to 1; 0 when one is not known. */
    public double likeness(String a, String b) {
        byte[] x = vectors.get(a);
        byte[] y = vectors.get(b);
        if (x == null || y == null) {
            return 0;
        }
        double dot = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            dot += x[i] * y[i];
            xx += x[i] * x[i];
            yy += y[i] * y[i];
        }
        return xx == 0 || yy == 0 ? 0 : dot / Math.sqrt(xx * yy);
    }
}
