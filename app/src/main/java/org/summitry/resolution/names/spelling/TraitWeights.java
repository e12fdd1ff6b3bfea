package org.summitry.resolution.names.spelling;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What each trait of a spelling speaks for or against it. */
final class TraitWeights {
    /** Steps of a stored weight: one byte holds from -2.5 to 2.5. */
    private static final float STEP = 50f;

    private final byte[] steps;

    private TraitWeights(byte[] steps) {
        this.steps = steps;
    }

    /** No trait speaks for anything. */
    static TraitWeights none() {
        return new TraitWeights(new byte[Traits.SIZE]);
    }

    /** The weights of all traits, rounded as they are kept. */
    static TraitWeights of(float[] weights) {
        byte[] steps = new byte[Traits.SIZE];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] * STEP)));
        }
        return new TraitWeights(steps);
    }

    double sum(int[] traits) {
        int sum = 0;
        for (int t : traits) {
            sum += steps[t];
        }
        return sum / (double) STEP;
    }

    void write(DataOutputStream out) throws IOException {
        out.write(steps);
    }

    static TraitWeights read(DataInputStream in) throws IOException {
        byte[] steps = new byte[Traits.SIZE];
        in.readFully(steps);
        return new TraitWeights(steps);
    }
}
