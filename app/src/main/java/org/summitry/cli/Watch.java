package org.summitry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.intake.IntakeResult;

/**
 * Tells which files of a followed folder are to be taken in: new and changed ones, once they have been left alone between two
 * looks. Looking is done by size and time of change: messages of the system are not to be had on every kind of disk.
 */
final class Watch {
    private record Stamp(long size, FileTime changed) {}

    private final Duration quiet;
    private final Map<Path, Stamp> taken = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private Map<Path, Stamp> before = Map.of();
    private Map<Path, Stamp> now = new HashMap<>();
    private Instant looking = Instant.EPOCH;
    private boolean first = true;

    /** {@code quiet} is how long a file that is there at the first look must have been left alone. */
    Watch(Duration quiet) {
        this.quiet = quiet;
    }

    /** Begins another look at the folder. */
    void look(Instant time) {
        first = looking.equals(Instant.EPOCH);
        looking = time;
        before = now;
        now = new HashMap<>();
    }

    /** Whether {@code file} is completely written and was not taken as it is now. */
    boolean isReady(Path file) {
        Stamp stamp = stamp(file);
        if (stamp == null) {
            return false;
        }
        now.put(file, stamp);
        boolean written =
                first ? stamp.changed.toInstant().plus(quiet).isBefore(looking) : stamp.equals(before.get(file));
        if (!written || stamp.equals(taken.get(file))) {
            return false;
        }
        taken.put(file, stamp);
        return true;
    }

    /** Whether to tell of {@code result}: what is wrong with a folder is the same at every look. */
    boolean isNews(IntakeResult result) {
        return !(result instanceof IntakeResult.Refusal refusal) || told.add(refusal.message());
    }

    private static @Nullable Stamp stamp(Path file) {
        try {
            BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(a.size(), a.lastModifiedTime());
        } catch (IOException e) {
            return null; // gone again, or not yet to be read: the next look will tell
        }
    }
}
