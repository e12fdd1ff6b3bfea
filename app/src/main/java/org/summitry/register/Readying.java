package org.summitry.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes documents ready on a thread of its own, a few ahead of who keeps them: one thread alone writes, and a quarter of its time
 * would go into this. Of a single document nothing is ahead, and no thread is started.
 */
final class Readying implements Iterator<Readied>, AutoCloseable {
    private static final int AHEAD = 8;

    private final Iterator<Incoming> documents;
    private final Known known;
    private final Deque<CompletableFuture<Readied>> ahead = new ArrayDeque<>();
    private final ExecutorService thread;

    Readying(List<Incoming> documents, Known known) {
        this.documents = documents.iterator();
        this.known = known;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread own = new Thread(task, "readying");
            own.setDaemon(true);
            return own;
        });
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || documents.hasNext();
    }

    /** The next document; fails as making it ready failed. */
    @Override
    public Readied next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (ahead.isEmpty()) {
            Incoming first = documents.next();
            ahead.add(documents.hasNext() ? start(first) : CompletableFuture.completedFuture(Readied.of(first, known)));
        }
        while (ahead.size() < AHEAD && documents.hasNext()) {
            ahead.add(start(documents.next()));
        }
        try {
            return ahead.remove().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private CompletableFuture<Readied> start(Incoming document) {
        return CompletableFuture.supplyAsync(() -> Readied.of(document, known), thread);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
