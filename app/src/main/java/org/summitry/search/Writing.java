package org.summitry.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** The one writer of an index: takes its lock with the first change. */
final class Writing implements AutoCloseable {
    static final String TOKEN = "token";
    private static final String VERSION = "version";
    private static final double BUFFER_MEGABYTES = 64;
    private static final double SEGMENTS_PER_TIER =
            5; // half of what is usual: searches are quicker, indexing hardly slower

    private final Path folder;
    private final String version;
    private final NameKeys keys;
    private @Nullable FSDirectory directory;
    private @Nullable IndexWriter writer;

    Writing(Path folder, String version, NameKeys keys) {
        this.folder = folder;
        this.version = version;
        this.keys = keys;
    }

    /** A change that may fail as files do. */
    private interface Change {
        void make(IndexWriter writer) throws IOException;
    }

    static boolean isCurrent(Map<String, String> userData, String version) {
        return version.equals(userData.get(VERSION));
    }

    void update(Collection<Entry> entries) {
        change(w -> {
            for (Entry entry : entries) {
                w.updateDocument(new Term(Fields.ID, entry.id()), EntryDocument.of(entry, keys));
            }
        });
    }

    void delete(Collection<String> ids) {
        change(w -> w.deleteDocuments(
                ids.stream().map(id -> new Term(Fields.ID, id)).toArray(Term[]::new)));
    }

    void wipe() {
        change(w -> {
            w.deleteAll();
            w.setLiveCommitData(Map.of(VERSION, version).entrySet());
            w.commit();
        });
    }

    void commit(String token) {
        change(w -> {
            w.setLiveCommitData(Map.of(VERSION, version, TOKEN, token).entrySet());
            w.commit();
        });
    }

    private void change(Change change) {
        try {
            change.make(writer());
        } catch (LockObtainFailedException e) {
            throw new SearchException(
                    "the search index in " + folder + " is being written by another process:"
                            + " wait until it has ended, or end it, and try again",
                    e);
        } catch (IOException | AlreadyClosedException e) {
            abandon();
            throw failure("write", folder, e);
        }
    }

    private synchronized IndexWriter writer() throws IOException {
        if (writer == null) {
            FSDirectory opened = FSDirectory.open(folder);
            try {
                IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer())
                        .setSimilarity(new Ranking())
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER))
                        .setCommitOnClose(false);
                IndexWriter made = new IndexWriter(opened, config);
                discardOtherVersion(made);
                writer = made;
                directory = opened;
            } catch (IOException e) {
                opened.close();
                throw e;
            }
        }
        return writer;
    }

    /** An index of another version is begun anew: its fields cannot be mixed with ours. */
    private void discardOtherVersion(IndexWriter made) throws IOException {
        Iterable<Map.Entry<String, String>> data = made.getLiveCommitData();
        boolean current = false;
        if (data != null) {
            for (Map.Entry<String, String> d : data) {
                current |= d.getKey().equals(VERSION) && d.getValue().equals(version);
            }
        }
        if (!current) {
            made.deleteAll();
        }
    }

    /** After a failure the writer is of no use: the next change begins again from the last commit. */
    private synchronized void abandon() {
        try {
            close();
        } catch (IOException e) {
            writer = null;
            directory = null;
        }
    }

    static SearchException failure(String doing, Path folder, Exception e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new SearchException(
                "cannot " + doing + " the search index in " + folder + " (" + reason
                        + "): if the disk has space and the folder can be written, make the index anew with: summitry rebuild",
                e);
    }

    @Override
    public synchronized void close() throws IOException {
        IndexWriter closing = writer;
        FSDirectory held = directory;
        writer = null;
        directory = null;
        if (closing != null) {
            closing.rollback();
        }
        if (held != null) {
            held.close();
        }
    }
}
