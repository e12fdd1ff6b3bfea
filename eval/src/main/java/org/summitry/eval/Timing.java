package org.summitry.eval;

import java.io.IOException;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How long passes over the same documents took.
 *
 * @param tokens how many tokens a pass reads; positive
 * @param seconds what each pass took, fastest first; not empty
 */
public record Timing(int tokens, List<Double> seconds) {
    /** Warming is measured in windows of this many seconds: a busy machine slows single passes, rarely a whole window. */
    private static final double WINDOW = 5;

    private static final int MOST_WINDOWS = 24;

    /** So many windows in a row without gain tell that times have settled. */
    private static final int PATIENCE = 3;

    /** A window has gained when its fastest pass beats all before by more than this share. */
    private static final double GAIN = 0.03;

    /** Refuses passes that read nothing or were none. */
    public Timing {
        if (tokens < 1) {
            throw new IllegalArgumentException("a pass reads " + tokens + " tokens; give a folder with readable texts");
        }
        if (seconds.isEmpty()) {
            throw new IllegalArgumentException("no pass was timed");
        }
        seconds = seconds.stream().sorted().toList();
    }

    /** One reading of all documents; the number of their tokens. */
    public interface Pass {
        int read() throws IOException;
    }

    /**
     * Repeats {@code pass} until Java's compiler has nothing more to gain: until no pass of the last 15 seconds was over 3 % faster
     * than every pass before, for at most two minutes. Says how that went.
     */
    public static String warmUp(Pass pass) throws IOException {
        double best = Double.MAX_VALUE;
        int passes = 0;
        int idle = 0;
        for (int window = 1; window <= MOST_WINDOWS; window++) {
            double spent = 0;
            double fastest = Double.MAX_VALUE;
            while (spent < WINDOW) {
                double took = once(pass);
                spent += took;
                fastest = Math.min(fastest, took);
                passes++;
            }
            idle = fastest < best * (1 - GAIN) ? 0 : idle + 1;
            best = Math.min(best, fastest);
            if (idle == PATIENCE) {
                return "times settled after " + passes + " passes";
            }
        }
        return "times not settled after " + passes + " passes";
    }

    /** {@code passes} passes, timed. */
    public static Timing of(Pass pass, int passes) throws IOException {
        double[] seconds = new double[passes];
        int tokens = 0;
        for (int i = 0; i < passes; i++) {
            long start = System.nanoTime();
            tokens = pass.read();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        return new Timing(tokens, DoubleStream.of(seconds).boxed().toList());
    }

    private static double once(Pass pass) throws IOException {
        long start = System.nanoTime();
        pass.read();
        return (System.nanoTime() - start) / 1e9;
    }

    public double least() {
        return seconds.get(0);
    }

    /** The middle one; of an even number, the slower of the two in the middle. */
    public double median() {
        return seconds.get(seconds.size() / 2);
    }

    public double most() {
        return seconds.get(seconds.size() - 1);
    }

    /** Tokens a second in the pass of median length. */
    public double rate() {
        return tokens / median();
    }

    /** Tokens a second in the fastest pass. */
    public double bestRate() {
        return tokens / least();
    }
}
