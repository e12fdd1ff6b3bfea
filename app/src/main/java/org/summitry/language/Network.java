package org.summitry.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The trained network (training/model.py) on ONNX Runtime: one session for all threads, each run on the caller's own thread.
 *
 * <p>One window a run: its weights are quantised with scales taken from the whole input, so that a window read beside others would
 * come out a little different than alone, and reading would depend on order.
 */
final class Network {
    private static final String FOLDER = "/org/summitry/language/reader/";
    private static final List<String> POINTERS = List.of("source", "cue", "actor", "head");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Map<String, List<String>> classes;
    private final Map<String, Integer> offsets = new LinkedHashMap<>();

    private Network(OrtEnvironment environment, OrtSession session, Map<String, List<String>> classes) {
        this.environment = environment;
        this.session = session;
        this.classes = classes;
        int at = 0;
        for (Map.Entry<String, List<String>> label : classes.entrySet()) {
            offsets.put(label.getKey(), at);
            at += label.getValue().size();
        }
        offsets.put("", at);
    }

    /** The network in the jar. */
    static Network bundled() {
        try (InputStream model = resource("reader.onnx");
                InputStream labels = resource("classes.json")) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            Map<String, List<String>> classes = new LinkedHashMap<>();
            JsonNode read = new ObjectMapper().readTree(labels);
            read.fields().forEachRemaining(e -> classes.put(e.getKey(), strings(e.getValue())));
            return new Network(environment, environment.createSession(model.readAllBytes(), options), classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the reading model in the jar cannot be loaded: " + e.getMessage(), e);
        }
    }

    static InputStream resource(String name) {
        InputStream in = Network.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("the jar lacks its reading model, " + FOLDER + name);
        }
        return in;
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(x -> all.add(x.asText()));
        return List.copyOf(all);
    }

    /** The classes of {@code label}, in the order of the outputs. */
    List<String> classes(String label) {
        return Objects.requireNonNull(classes.get(label), label);
    }

    private int offset(String label) {
        return Objects.requireNonNull(offsets.get(label), label);
    }

    /** Runs one window: pieces and shapes with begin and end marks; {@code first[i]} is where token i begins, first[0] is 0. */
    Outputs run(long[] pieces, long[] shapes, long[] first) {
        try (OnnxTensor p = tensor(pieces);
                OnnxTensor s = tensor(shapes);
                OnnxTensor f = tensor(first);
                OrtSession.Result result = session.run(Map.of("pieces", p, "shapes", s, "first", f))) {
            return new Outputs(this, first.length, floats(result, "labels"), floats(result, "pointers"));
        } catch (OrtException e) {
            throw new IllegalStateException("the reading model failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    private static float[] floats(OrtSession.Result result, String name) throws OrtException {
        FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
        float[] all = new float[buffer.remaining()];
        buffer.get(all);
        return all;
    }

    /** Scores of one window; token 0 stands for none. */
    static final class Outputs {
        private final Network network;
        private final int tokens;
        private final float[] labels;
        private final float[] pointers;

        private Outputs(Network network, int tokens, float[] labels, float[] pointers) {
            this.network = network;
            this.tokens = tokens;
            this.labels = labels;
            this.pointers = pointers;
        }

        int tokens() {
            return tokens;
        }

        /** Logarithms of the probabilities of each class of {@code label} at {@code token}. */
        double[] label(String label, int token) {
            int from = token * network.offset("") + network.offset(label);
            return logSoftmax(labels, from, from + network.classes(label).size());
        }

        /** Logarithms of the probabilities that {@code token} points to each token; pointers are 'source', 'cue', 'actor', 'head'. */
        double[] pointer(String pointer, int token) {
            int from = (POINTERS.indexOf(pointer) * tokens + token) * tokens;
            return logSoftmax(pointers, from, from + tokens);
        }

        private static double[] logSoftmax(float[] all, int from, int to) {
            double most = Double.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                most = Math.max(most, all[i]);
            }
            double sum = 0;
            double[] logs = new double[to - from];
            for (int i = from; i < to; i++) {
                sum += Math.exp(all[i] - most);
            }
            double norm = most + Math.log(sum);
            for (int i = from; i < to; i++) {
                logs[i - from] = all[i] - norm;
            }
            return logs;
        }
    }
}
