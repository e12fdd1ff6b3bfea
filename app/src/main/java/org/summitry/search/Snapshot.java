package org.summitry.search;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The last commit of an index, open for reading; follows new ones, whichever process made them. Safe for several threads. */
final class Snapshot implements AutoCloseable {
    private final Directory directory;
    private final String version;
    private @Nullable DirectoryReader reader;

    Snapshot(Directory directory, String version) {
        this.directory = directory;
        this.version = version;
    }

    /** The commit as of now, kept open until closed; throws {@link IndexNotFoundException} if there is none that can be used. */
    Use use() throws IOException {
        DirectoryReader current = current();
        if (!Writing.isCurrent(current.getIndexCommit().getUserData(), version)) {
            current.decRef();
            throw new IndexNotFoundException("of another version");
        }
        IndexSearcher searcher = new IndexSearcher(current);
        searcher.setSimilarity(new Ranking());
        return new Use(searcher, current);
    }

    private synchronized DirectoryReader current() throws IOException {
        if (reader == null) {
            reader = DirectoryReader.open(directory);
        } else if (SegmentInfos.getLastCommitGeneration(directory)
                != reader.getIndexCommit().getGeneration()) {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader);
            if (newer != null) {
                reader.close();
                reader = newer;
            }
        }
        reader.incRef();
        return reader;
    }

    @Override
    public synchronized void close() throws IOException {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    /** One search's hold on the commit. */
    record Use(IndexSearcher searcher, DirectoryReader reader) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            reader.decRef();
        }
    }
}
