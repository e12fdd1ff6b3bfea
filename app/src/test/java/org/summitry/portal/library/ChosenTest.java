package org.summitry.portal.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.cli.Indexing;
import org.summitry.export.ExampleRegister;
import org.summitry.export.stream.RegisterStream;
import org.summitry.register.Register;
import org.summitry.search.Index;
import org.summitry.search.Query;

/** What answers a query passes by whole, whether the index can be turned over as far or not. */
@SuppressWarnings("NullAway.Init") // filled before each
class ChosenTest {
    private static final Query STATEMENTS = Query.of("").kinds("statement").sort(Query.Sort.OLDEST);

    @TempDir
    Path folder;

    private Register register;
    private Index index;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        register = ExampleRegister.in(folder.resolve("register"), false);
        index = Indexing.open(folder.resolve("index"), register);
        library = new Library(register, index);
    }

    @AfterEach
    void close() {
        index.close();
        register.close();
    }

    private static List<String> ids(RegisterStream stream) throws IOException {
        List<String> ids = new ArrayList<>();
        stream.entries(e -> ids.add(e.id()));
        return ids;
    }

    @Test
    void tooManyToTurnOverComeById() throws IOException {
        List<String> inOrder = ids(Chosen.of(library, STATEMENTS));
        List<String> byId = ids(Chosen.of(library, STATEMENTS, 1));
        assertThat(inOrder).hasSizeGreaterThan(1);
        assertThat(byId).isSorted().containsExactlyInAnyOrderElementsOf(inOrder);
    }

    @Test
    void onlyWhatAnswersComesHoweverItIsLookedFor() throws IOException {
        Query spoken = STATEMENTS.linked("id=statement:01");
        List<String> few = ids(Chosen.of(library, spoken));
        assertThat(few)
                .isNotEmpty()
                .hasSizeLessThan(ids(Chosen.of(library, STATEMENTS)).size());
        assertThat(ids(Chosen.of(library, spoken, 0))).containsExactlyInAnyOrderElementsOf(few);
    }

    @Test
    void nothingIsAnEmptyStreamOfTheKindsAskedFor() throws IOException {
        RegisterStream none = Chosen.of(library, STATEMENTS.topic("no-such-topic"));
        assertThat(ids(none)).isEmpty();
        assertThat(none.selection().kinds()).containsExactly("statement", "document");
    }
}
