package org.summitry.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * An index of a register's entries in a folder. What is added is found after {@link #commit}, by every process that has the index
 * open; what is not committed is lost when it closes. One process writes at a time, from its first change until it closes; any
 * number read. Safe for several threads. Throws {@link SearchException} where a folder or a file fails.
 */
public final class Index implements AutoCloseable {
    /** Held, so that what is said to it stays said: Lucene's advice on virtual machines is not for users. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final int MOST_CLAUSES = 4_096;

    static {
        LUCENE.setLevel(Level.SEVERE);
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Path folder;
    private final NameKeyCache keys;
    private final String version;
    private final FacetColumn.Cache columns = new FacetColumn.Cache();
    private final Writing writing;
    private @Nullable Snapshot snapshot;
    private @Nullable FSDirectory directory;

    private Index(Path folder, NameKeys keys) {
        this.folder = folder;
        this.keys = new NameKeyCache(keys);
        this.version = Fields.VERSION + "-" + this.keys.fingerprint();
        this.writing = new Writing(folder, version, this.keys);
    }

    /**
     * Opens the index in a folder. Nothing is written, nor the folder made, before the first change.
     *
     * @param keys what makes one name of many spellings; an index made with other keys counts as empty
     */
    public static Index open(Path folder, NameKeys keys) {
        return new Index(folder, keys);
    }

    /** Adds entries, each in the place of an earlier one with its id. */
    public void update(Collection<Entry> entries) {
        writing.update(entries);
    }

    /** Takes entries out; ids that are not there do not matter. */
    public void delete(Collection<String> ids) {
        writing.delete(ids);
    }

    /** Takes everything out, at once and for good. {@link #committed()} is null then. */
    public void wipe() {
        writing.wipe();
    }

    /**
     * Makes all changes since the last commit last, and visible to searches.
     *
     * @param token what to remember with them: how far in the ledger they reach
     */
    public void commit(String token) {
        writing.commit(token);
    }

    /** What was remembered at the last commit; null if there is no index, or one of another version that must be made anew. */
    public @Nullable String committed() {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try {
            SegmentInfos infos = SegmentInfos.readLatestCommit(directory());
            return Writing.isCurrent(infos.getUserData(), version)
                    ? infos.getUserData().get(Writing.TOKEN)
                    : null;
        } catch (IndexNotFoundException e) {
            return null;
        } catch (IOException e) {
            throw Writing.failure("read", folder, e);
        }
    }

    /** What answers a query, in the index as last committed. Nothing when there is none. */
    public Hits search(Query query) {
        try (Snapshot.Use use = snapshot().use()) {
            return new Searching(use.searcher(), keys, columns).answer(query);
        } catch (IndexNotFoundException e) {
            return new Hits(0, List.of(), Facets.NONE, null);
        } catch (IOException e) {
            throw Writing.failure("read", folder, e);
        }
    }

    /**
     * A table of how many of the entries that answer a query have each two values, in the index as last committed: statements by topic and
     * year, or, with the same axis twice, meetings by who met whom. Its cost grows with the entries that answer, not with the values.
     */
    public Cross cross(Query query, Axis rows, Axis columns) {
        try (Snapshot.Use use = snapshot().use()) {
            return new Searching(use.searcher(), keys, this.columns).cross(query, rows, columns);
        } catch (IndexNotFoundException e) {
            return Cross.NOTHING;
        } catch (IOException e) {
            throw Writing.failure("read", folder, e);
        }
    }

    private synchronized Snapshot snapshot() throws IOException {
        if (snapshot == null) {
            if (!Files.isDirectory(folder)) {
                throw new IndexNotFoundException(folder.toString());
            }
            snapshot = new Snapshot(directory(), version);
        }
        return snapshot;
    }

    private synchronized FSDirectory directory() throws IOException {
        if (directory == null) {
            directory = FSDirectory.open(folder);
        }
        return directory;
    }

    /** Lets the folder go. What was not committed is lost. */
    @Override
    public synchronized void close() {
        try {
            writing.close();
            if (snapshot != null) {
                snapshot.close();
                snapshot = null;
            }
            if (directory != null) {
                directory.close();
                directory = null;
            }
        } catch (IOException e) {
            throw Writing.failure("close", folder, e);
        }
    }
}
