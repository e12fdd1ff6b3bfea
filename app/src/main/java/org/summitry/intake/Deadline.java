package org.summitry.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives work up after a time; what was given up runs on as a daemon that holds nothing back. */
final class Deadline {
    private final Duration limit;

    /** The work took longer than it may. */
    static final class Passed extends Exception {
        private static final long serialVersionUID = 1L;

        Passed() {
            super("the time is up", null, false, false);
        }
    }

    Deadline(Duration limit) {
        this.limit = limit;
    }

    /** What {@code work} gives; throws what it throws, and {@link Passed} when it takes too long. */
    <T> T run(Callable<T> work) throws Passed, Refused, IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "intake", 4_000_000);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new Passed();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new Passed();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Refused r) {
                throw r;
            }
            if (cause instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException("intake failed", cause);
        }
    }

    /** What the user is told of a document that was given up. */
    static Refused refused(Duration limit) {
        return new Refused(
                "reading it took longer than " + limit.toSeconds() + " seconds, so it was given up",
                "split it, save it as plain text, or allow more time");
    }
}
