package org.summitry.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells on standard error how a batch goes: a bar that is redrawn on a terminal, a line every so often elsewhere. */
final class Progress {
    private static final int BAR = 24;
    private static final int PLAIN_EVERY = 50;

    private final PrintWriter err;
    private final boolean terminal;
    private final int total;
    private final String things;
    private final int every;
    private final long start = System.nanoTime();
    private int done;

    Progress(PrintWriter err, boolean terminal, int total) {
        this(err, terminal, total, "documents", PLAIN_EVERY);
    }

    /**
     * @param things what is counted
     * @param every after how many of them a line is written where there is no terminal
     */
    Progress(PrintWriter err, boolean terminal, int total, String things, int every) {
        this.err = err;
        this.terminal = terminal;
        this.total = total;
        this.things = things;
        this.every = every;
    }

    /** One more document is done. */
    synchronized void step() {
        done++;
        if (terminal) {
            err.print("\r" + line(seconds()));
            err.flush();
        } else if (done % every == 0) {
            err.println("summitry: " + plain(seconds()));
            err.flush();
        }
    }

    /** A message on a line of its own, above the bar. */
    synchronized void message(String text) {
        clear();
        err.println("summitry: " + text);
        err.flush();
    }

    /** Takes the bar away. */
    synchronized void clear() {
        if (terminal && done > 0) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    String line(double seconds) {
        int filled = total == 0 ? BAR : Math.min(BAR, BAR * done / total);
        return "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] " + plain(seconds);
    }

    private String plain(double seconds) {
        double rate = seconds > 0 ? done / seconds : 0;
        long left = rate > 0 ? Math.round((total - done) / rate) : 0;
        return String.format(Locale.ROOT, "%d of %d %s, %.1f/s, %d s left", done, total, things, rate, left);
    }
}
