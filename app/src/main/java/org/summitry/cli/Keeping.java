package org.summitry.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.summitry.register.Incoming;
import org.summitry.register.Register;

/**
 * Hands documents to a register by some at a time, since each time waits for the disk: so many, or those of some seconds, whichever
 * comes first. What it says was added has been acknowledged by the register and will last; what it still holds when the process is
 * killed is read again by the next run.
 */
public final class Keeping {
    /** Bytes of original files that are held at most. */
    private static final long MOST_BYTES = 32_000_000;

    private static final int MOST = 50;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Register register;
    private final List<Incoming> held = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private long bytes;
    private long since;

    /** Into that register. */
    public Keeping(Register register) {
        this.register = register;
    }

    /** Takes a document; it is kept now, or with one of the next. */
    public void add(Incoming document) {
        if (held.isEmpty()) {
            since = System.nanoTime();
        }
        held.add(document);
        bytes += document.bytes();
        if (held.size() >= MOST || bytes >= MOST_BYTES || System.nanoTime() - since >= LONGEST.toNanos()) {
            finish();
        }
    }

    /** Keeps what is held. */
    public void finish() {
        if (!held.isEmpty()) {
            List<Incoming> documents = List.copyOf(held);
            held.clear(); // whatever comes of them
            bytes = 0;
            added.addAll(register.addAll(documents));
        }
    }

    /** Ids of the documents that the register has acknowledged and had not before. */
    public List<String> added() {
        return List.copyOf(added);
    }
}
