package org.summitry.portal.adding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents into the register. Called by one thread at a time. */
public interface DocumentReader {
    /**
     * On what terms something was given to be read.
     *
     * @param by who gave it, as the ledger will tell
     * @param confidential whether it is to reach no public page or export, from the first moment on
     * @param published its day of publication, for what does not tell it; or null
     */
    record Terms(String by, boolean confidential, @Nullable LocalDate published) {
        /** For everybody, and of whatever day it says. */
        public static Terms open(String by) {
            return new Terms(by, false, null);
        }
    }

    /**
     * What came of it.
     *
     * @param added ids of documents that are in the register now and were not before
     * @param known ids of those that were there already; they stay as they were
     * @param problems one line for each that could not be read, with the remedy
     */
    record Outcome(List<String> added, List<String> known, List<String> problems) {
        /** Copies the lists. */
        public Outcome {
            added = List.copyOf(added);
            known = List.copyOf(known);
            problems = List.copyOf(problems);
        }
    }

    /** Reads a file, or all in a folder. Whatever is wrong with it is a problem of the outcome and no exception. */
    Outcome read(Path path, Terms terms);

    /** Fetches an address, through the guard that keeps strangers from this network, and reads what it gives. */
    Outcome fetch(String address, Terms terms);

    /** The address of a feed as it is kept: two spellings of one become one; fails where it is no address on the web. */
    String feedAddress(String typed);

    /** Reads what is new in a feed that is followed. */
    Outcome visit(String feed, Terms terms);
}
