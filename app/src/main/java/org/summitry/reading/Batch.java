package org.summitry.reading;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.text.Document;

/**
 * Reads many documents on several threads, in the order given. A document that fails or takes longer than the limit is given
 * up, named, and the rest goes on; its thread is left behind, since Java cannot kill one, and a fresh one takes its place.
 */
public final class Batch {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final Function<Document, Reading> reader;
    private final int threads;
    private final Duration limit;

    /**
     * @param reader reads one document; must be safe for several threads
     * @param threads how many at a time, 1 or more
     * @param limit how long one document may take
     */
    public Batch(Function<Document, Reading> reader, int threads, Duration limit) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.reader = reader;
        this.threads = threads;
        this.limit = limit;
    }

    /** Hears how a batch goes. */
    public interface Listener {
        /** {@code document} has been read. */
        void read(Document document);

        /** {@code document} was given up; {@code reason} says why and what may help. */
        void gaveUp(Document document, String reason);
    }

    /** The readings of {@code documents}, in their order, until they end or {@code stop} says so. */
    public List<Reading> read(Iterator<Document> documents, BooleanSupplier stop, Listener listener) {
        List<Reading> readings = new ArrayList<>();
        read(documents, stop, listener, readings::add);
        return readings;
    }

    /** The same, each handed on as soon as it and those before it are read. */
    public void read(
            Iterator<Document> documents, BooleanSupplier stop, Listener listener, Consumer<Reading> readings) {
        Deque<Job> running = new ArrayDeque<>();
        ExecutorService pool = pool();
        try {
            while (!stop.getAsBoolean() && (documents.hasNext() || !running.isEmpty())) {
                while (running.size() < threads && documents.hasNext()) {
                    Document d = documents.next();
                    running.add(new Job(d, pool.submit(() -> reader.apply(d))));
                }
                if (!running.isEmpty() && !finish(running.removeFirst(), readings, listener)) {
                    pool.shutdownNow();
                    pool = pool();
                    restart(running, pool);
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private record Job(Document document, Future<Reading> future) {}

    private void restart(Deque<Job> running, ExecutorService pool) {
        for (int i = running.size(); i > 0; i--) {
            Job job = running.removeFirst();
            boolean done = job.future.isDone() && !job.future.isCancelled();
            running.add(done ? job : new Job(job.document, pool.submit(() -> reader.apply(job.document))));
        }
    }

    /** Waits for a job; false when its thread had to be left behind. */
    private boolean finish(Job job, Consumer<Reading> found, Listener listener) {
        try {
            found.accept(job.future.get(limit.toMillis(), TimeUnit.MILLISECONDS));
            listener.read(job.document);
            return true;
        } catch (TimeoutException e) {
            job.future.cancel(true);
            listener.gaveUp(
                    job.document,
                    "reading took over " + limit.toSeconds()
                            + " s and was given up; raise --time-limit or split the document");
            return false;
        } catch (ExecutionException e) {
            LOG.debug("reading {} failed", job.document.label(), e.getCause());
            listener.gaveUp(job.document, "reading failed (" + e.getCause() + "); please report it with the document");
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private ExecutorService pool() {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread t = new Thread(task, "reader");
            t.setDaemon(true);
            return t;
        });
    }
}
