package org.summitry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.portal.Portal;
import org.summitry.portal.PortalSettings;
import org.summitry.portal.library.Library;
import org.summitry.portal.reading.Reading;
import org.summitry.portal.web.Visitors;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;
import org.summitry.search.Index;
import org.summitry.search.SearchException;

/** A portal on a register, with an index that follows what others read into the register while it is served. */
public final class Serving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
    private static final int SECONDS_BETWEEN_LOOKS = 3;

    private final Register register;
    private final Path folder;
    private final Index index;
    private final Library library;
    private final Portal portal;
    private final ScheduledExecutorService looks;

    private Serving(Register register, Path folder, Index index, Library library, Portal portal) {
        this.register = register;
        this.folder = folder;
        this.index = index;
        this.library = library;
        this.portal = portal;
        this.looks = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "index");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Brings the index of {@code register} in {@code folder} up to date and serves both. */
    public static Serving start(PortalSettings settings, Register register, Path folder) {
        Indexing.open(folder, register)
                .close(); // an index that has written keeps others from writing until it is closed
        Index index = Indexing.reading(folder);
        try {
            Library library = new Library(register, index);
            Portal portal = Portal.open(
                    settings,
                    Visitors.STRANGERS,
                    List.of("reading"),
                    List.of(pages -> new Reading(pages, library, settings.site(), settings.clock())));
            Serving serving = new Serving(register, folder, index, library, portal);
            serving.looks.scheduleWithFixedDelay(
                    serving::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
            return serving;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    private void look() {
        try {
            if (!Long.toString(register.position()).equals(index.committed())) {
                Indexing.open(folder, register).close();
            }
            library.look();
        } catch (SearchException | RegisterException e) {
            LOG.debug("the index follows later: {}", e.getMessage()); // another process writes it just now
        } catch (RuntimeException e) {
            LOG.error("the index does not follow the register", e);
        }
    }

    /** Where a browser on this machine finds it. */
    public String address() {
        return portal.address();
    }

    /** Says where it is and serves until the program is ended; then closes itself and {@code after}, the register below it. */
    void untilEnded(PrintWriter out, AutoCloseable after) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            close();
                            try {
                                after.close();
                            } catch (Exception e) {
                                LOG.warn("not all could be closed: {}", e.getMessage());
                            }
                        },
                        "stop"));
        out.println("The portal is at " + address() + " (Ctrl-C ends it)");
        out.flush();
        try {
            new CountDownLatch(1).await(); // the hook above is how this ends
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
        portal.close();
        index.close();
    }
}
