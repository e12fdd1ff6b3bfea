package org.summitry.portal.adding;

import java.util.List;

/**
 * The page to add documents on.
 *
 * @param jobs the last ones, latest first
 * @param megabytes how large a file may be
 */
public record AddView(List<Job> jobs, int megabytes) {
    /** Copies the list. */
    public AddView {
        jobs = List.copyOf(jobs);
    }

    /** What came of one. */
    public record Came(Job job, List<Document> documents) {
        /** Copies the list. */
        public Came {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A document that was added.
     *
     * @param entries those found in it, as many as are shown
     * @param more how many further ones there are
     */
    public record Document(String id, String name, List<Entry> entries, int more) {
        /** Copies the list. */
        public Document {
            entries = List.copyOf(entries);
        }
    }

    /** An entry found in it. */
    public record Entry(String href, String kind, String name) {}
}
