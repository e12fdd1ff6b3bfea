package org.summitry.analysis.wording;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How alike English words are in what they mean: the cosine of vectors that a sentence encoder has for each word alone, in few dimensions
 * ({@code word-vectors.bin}). A table, no engine: it is read in a fraction of a second on first use. Safe for several threads.
 */
public final class WordVectors {
    /** How many numbers a vector has. */
    public static final int DIMENSIONS = 64;

    private static final WordVectors SHARED = new WordVectors();

    private final Map<String, Meaning> vectors;

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

    private static Map<String, Meaning> read(DataInputStream in) throws IOException {
        int size = in.readInt();
        int dimensions = in.readInt();
        Map<String, Meaning> vectors = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            String word = in.readUTF();
            byte[] vector = new byte[dimensions];
            in.readFully(vector);
            vectors.put(word, new Meaning(vector));
        }
        return vectors;
    }

    /** Those of the file. */
    public static WordVectors shared() {
        return SHARED;
    }

    /** What a word in lower-case ASCII means; null when it is not known. */
    public @Nullable Meaning meaning(String word) {
        return vectors.get(word);
    }

    /** The vector of a word. */
    public static final class Meaning {
        private final byte[] vector;
        private final double length;

        private Meaning(byte[] vector) {
            this.vector = vector;
            this.length = Math.sqrt(product(vector, vector));
        }

        /** The cosine, -1 to 1. */
        public double likeness(Meaning other) {
            double lengths = length * other.length;
            return lengths == 0 ? 0 : product(vector, other.vector) / lengths;
        }

        /** Adds the vector, made one long, to {@code sum}, which has {@link #DIMENSIONS} numbers. */
        public void addTo(double[] sum) {
            for (int i = 0; i < vector.length && length > 0; i++) {
                sum[i] += vector[i] / length;
            }
        }

        private static int product(byte[] a, byte[] b) {
            int sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }
    }
}
