package org.summitry.search;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A real index in a folder of its own. */
@SuppressWarnings("NullAway") // JUnit fills the folder
abstract class IndexTestBase {
    static final NameKeys KEYS = new SpellingKeys();

    @TempDir
    Path folder;

    Index index;

    @BeforeEach
    void open() {
        index = Index.open(folder.resolve("index"), KEYS);
    }

    @AfterEach
    void close() {
        index.close();
    }

    void add(Entries... entries) {
        index.update(Stream.of(entries).map(Entries::entry).toList());
        index.commit("added");
    }

    List<String> found(String text) {
        return found(Query.of(text));
    }

    List<String> found(Query query) {
        return ids(index.search(query));
    }

    static List<String> ids(Hits hits) {
        return hits.hits().stream().map(Hit::id).toList();
    }
}
