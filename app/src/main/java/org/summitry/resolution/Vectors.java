package org.summitry.resolution;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What words mean, as numbers: {@code vectors.bin}, distilled from a language model ({@code eval/vectors.py}), so that comparing needs no model.
 *
 * <p>A text's meaning is the mean of its words', the common ones counted for little (Arora, Liang and Ma 2017). It tells a retelling from another
 * matter; it does not tell cod from haddock, which is why words that stand in each other's place are looked at besides.
 */
final class Vectors {
    private static final double RARE = 1e-3;
    /** So many words stand in about half of all texts. */
    private static final double IN_MOST = 30;

    private static final double MOST = 0.6;

    private final int words;
    private final int dimensions;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final byte[] vectors;

    private Vectors(DataInputStream in) throws IOException {
        words = in.readInt();
        dimensions = in.readInt();
        byte[] rest = in.readAllBytes();
        int at = 0;
        for (int row = 0; row < words; row++) {
            int end = at;
            while (rest[end] != '\n') {
                end++;
            }
            String word = new String(rest, at, end - at, StandardCharsets.US_ASCII);
            rows.put(word, row);
            // A stem means what the commonest of its words does, which comes first.
            stems.putIfAbsent(Stems.of(word), row);
            at = end + 1;
        }
        vectors = java.util.Arrays.copyOfRange(rest, at, at + words * dimensions);
    }

    private static Vectors load() {
        try (InputStream in = Vectors.class.getResourceAsStream("vectors.bin")) {
            if (in == null) {
                throw new IllegalStateException("vectors.bin is missing beside " + Vectors.class);
            }
            return new Vectors(new DataInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Apart, so that it is read when first needed. */
    private static final class All {
        private static final Vectors VECTORS = load();
    }

    /** The direction in which folded words point together, of length one; zeros when none is known. */
    static float[] of(Collection<String> words) {
        return All.VECTORS.sum(words, All.VECTORS.rows);
    }

    private float[] sum(Collection<String> some, Map<String, Integer> table) {
        float[] sum = new float[dimensions];
        for (String word : some) {
            Integer row = table.get(word);
            if (row != null) {
                double weight = weight(row);
                for (int i = 0; i < dimensions; i++) {
                    sum[i] += (float) (weight * vectors[row * dimensions + i]);
                }
            }
        }
        double length = 0;
        for (float x : sum) {
            length += (double) x * x;
        }
        for (int i = 0; i < dimensions && length > 0; i++) {
            sum[i] /= (float) Math.sqrt(length);
        }
        return sum;
    }

    /** The words stand in the order of how often they are met: by Zipf's law the place tells the frequency. */
    private double weight(int row) {
        double frequency = 1 / ((row + 1) * StrictMath.log(words));
        return RARE / (RARE + frequency);
    }

    /** The likeness of what stems mean together, wordings of several words among them; 0 when a side has no word that is known. */
    static double likeness(List<String> stems, List<String> others) {
        return stems.isEmpty() || others.isEmpty() ? 0 : likeness(ofStems(stems), ofStems(others));
    }

    private static float[] ofStems(List<String> stems) {
        List<String> apart =
                stems.stream().flatMap(s -> Stream.of(s.split("\\+"))).toList();
        return All.VECTORS.sum(apart, All.VECTORS.stems);
    }

    /** In which share of texts a folded word stands, in general, by how common it is; hardly any for a word that is not known. */
    static double share(String word) {
        int row = All.VECTORS.rows.getOrDefault(word, All.VECTORS.words);
        return Math.min(MOST, IN_MOST / (row + IN_MOST));
    }

    /** The cosine of two texts, not below 0. */
    static double likeness(float[] a, float[] b) {
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += (double) a[i] * b[i];
        }
        return Math.max(0, Math.min(1, dot));
    }
}
