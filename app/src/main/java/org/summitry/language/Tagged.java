package org.summitry.language;

import java.util.List;

/** What the tagger says of the tokens of a document, numbered through. */
final class Tagged {
    /** The logarithm of the probability of what a window could not see. */
    static final double UNSEEN = -12;

    private final Network network;
    private final Network.Outputs[] outputs;
    private final int[] from;

    Tagged(Network network, int tokens) {
        this.network = network;
        this.outputs = new Network.Outputs[tokens];
        this.from = new int[tokens];
    }

    void put(int token, Network.Outputs of, int windowFrom) {
        outputs[token] = of;
        from[token] = windowFrom;
    }

    int size() {
        return outputs.length;
    }

    List<String> classes(String label) {
        return network.classes(label);
    }

    /** Logarithms of the probabilities of the classes of {@code label} at {@code token}. */
    double[] label(String label, int token) {
        return outputs[token].label(label, token - from[token] + 1);
    }

    /** Where {@code token} points. */
    Pointer pointer(String pointer, int token) {
        return new Pointer(outputs[token].pointer(pointer, token - from[token] + 1), from[token]);
    }

    /** Logarithms of the probabilities of pointing nowhere and to each token of a window. */
    record Pointer(double[] logs, int from) {
        double nowhere() {
            return logs[0];
        }

        double to(int token) {
            int i = token - from + 1;
            return i >= 1 && i < logs.length ? logs[i] : UNSEEN;
        }
    }
}
