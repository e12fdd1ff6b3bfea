package org.summitry.portal.adding;

import java.nio.file.Path;
import java.util.List;

/** Reads documents into the register. Called by one thread at a time. */
public interface DocumentReader {
    /**
     * What came of it.
     *
     * @param added ids of documents that are in the register now and were not before
     * @param known how many were there already
     * @param problems one line for each that could not be read, with the remedy
     */
    record Outcome(List<String> added, int known, List<String> problems) {
        /** Copies the lists. */
        public Outcome {
            added = List.copyOf(added);
            problems = List.copyOf(problems);
        }
    }

    /** Reads a file, or all in a folder. Whatever is wrong with it is a problem of the outcome and no exception. */
    Outcome read(Path path);

    /** Fetches an address, through the guard that keeps strangers from this network, and reads what it gives. */
    Outcome fetch(String address);
}
