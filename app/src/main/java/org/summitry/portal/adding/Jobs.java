package org.summitry.portal.adding;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what people give, one after the other, and remembers the last ones. Safe for several threads. */
final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int MOST_WAITING = 20;
    private static final int MOST_KEPT = 200;

    private final ThreadPoolExecutor reader =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                Thread thread = new Thread(work, "adding");
                thread.setDaemon(true);
                return thread;
            });
    private final Map<String, Job> jobs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Has something read as soon as those before it are; empty when too many wait already. */
    Optional<Job> give(String by, String label, Supplier<DocumentReader.Outcome> work) {
        Job job = new Job(UUID.randomUUID().toString(), by, label, Instant.now(), Job.State.WAITING, null);
        put(job);
        try {
            reader.execute(() -> read(job, work));
        } catch (RejectedExecutionException e) {
            forget(job);
            return Optional.empty();
        }
        return Optional.of(job);
    }

    private void read(Job job, Supplier<DocumentReader.Outcome> work) {
        put(job.now(Job.State.READING, null));
        DocumentReader.Outcome outcome;
        try {
            outcome = work.get();
        } catch (RuntimeException e) {
            LOG.error("what {} added could not be read", job.by(), e);
            outcome = new DocumentReader.Outcome(
                    List.of(),
                    List.of(),
                    List.of(job.label() + ": it could not be read; the log of the portal says why"));
        }
        put(job.now(Job.State.DONE, outcome));
    }

    private synchronized void put(Job job) {
        jobs.put(job.id(), job);
        notifyAll();
    }

    private synchronized void forget(Job job) {
        jobs.remove(job.id());
    }

    synchronized Optional<Job> withId(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** The job with this number as soon as it has been read, or as it stands when {@code atMost} has passed. */
    synchronized Optional<Job> await(String id, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        Optional<Job> job = withId(id);
        while (job.isPresent() && job.get().state() != Job.State.DONE) {
            long millis = (end - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                return job;
            }
            wait(millis);
            job = withId(id);
        }
        return job;
    }

    /** Latest last. */
    synchronized Collection<Job> all() {
        return List.copyOf(jobs.values());
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
