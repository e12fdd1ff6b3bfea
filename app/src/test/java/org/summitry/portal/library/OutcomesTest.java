package org.summitry.portal.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.analysis.followup.Followed;
import org.summitry.cli.Indexing;
import org.summitry.export.ExampleRegister;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.search.Index;
import org.summitry.search.Query;

/** Lists tell and find the states that later reports give to undertakings, though the index knows nothing of them. */
@SuppressWarnings("NullAway.Init") // filled before each
class OutcomesTest {
    private static final String FERRY = "undertaking:01";
    private static final String REPORT =
            "Norland has funded the ferry as it pledged, and the ferry was completed in April 2033.";

    @TempDir
    Path folder;

    private Register register;
    private Index index;
    private Library library;

    @BeforeEach
    void open() {
        register = ExampleRegister.in(folder.resolve("register"), false);
        ObjectNode later = new ObjectMapper().createObjectNode().put("kind", "document");
        later.put("id", "doc:later").put("published", "2033-05-02");
        register.add(new PreparedReading(later, REPORT, List.of(), "reader of tests"), "unknown");
        index = Indexing.open(folder.resolve("index"), register);
        library = new Library(register, index);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
        register.close();
    }

    private List<String> found(String... anyOf) {
        Query query = Query.of("").kinds("undertaking").linked(anyOf).withoutFacets();
        return library.find(query).items().stream().map(Item::id).toList();
    }

    private String accepted() {
        Followed ferry = library.followUps().all().stream()
                .filter(f -> f.matter().id().equals(FERRY))
                .findFirst()
                .orElseThrow();
        register.reviewLink(ferry.links().get(0).id(), true, "mira", "");
        return library.followUps().all().stream()
                .filter(f -> f.matter().id().equals(FERRY))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void untilItIsWorkedOutEveryUndertakingIsOpen() {
        assertThat(found("status=open")).containsExactly(FERRY);
        assertThat(library.item(FERRY).orElseThrow().has("status")).isFalse();
    }

    @Test
    void aStateIsShownAndFoundAsSoonAsItIsKnown() {
        String state = accepted();
        assertThat(state).isNotEqualTo("open");
        assertThat(library.item(FERRY).orElseThrow().text("status")).isEqualTo(state);
        assertThat(found("status=" + state)).containsExactly(FERRY);
        assertThat(found("status=dropped", "status=" + state)).containsExactly(FERRY);
        assertThat(found("status=open")).isEmpty();
        assertThat(found("status=dropped")).isEmpty();
        assertThat(library.count(Query.of("").kinds("undertaking").linked("status=" + state)))
                .isEqualTo(1);
    }

    @Test
    void whatIsStillToBeDoneIsOpenOrInProgress() {
        assertThat(found("status=open", "status=in-progress")).containsExactly(FERRY);
        String state = accepted();
        assertThat(state).isEqualTo("done");
        assertThat(found("status=open", "status=in-progress")).isEmpty();
        assertThat(found("status=open", "status=done")).containsExactly(FERRY);
    }

    @Test
    void aStateNarrowsWithWhateverElseIsAskedFor() {
        String state = accepted();
        Query pledges = Query.of("").kinds("undertaking").linked("status=" + state);
        assertThat(library.find(pledges.linked("force=pledge")).total()).isEqualTo(1);
        assertThat(library.find(pledges.linked("force=proposal")).total()).isZero();
        assertThat(library.find(Query.of("")
                                .kinds("undertaking")
                                .linked("force=pledge")
                                .linked("status=open"))
                        .total())
                .isZero();
    }

    @Test
    void theStatusOfAnInstrumentIsItsOwn() {
        accepted();
        Query negotiated = Query.of("").kinds("instrument").linked("status=negotiated");
        assertThat(library.find(negotiated).items()).extracting(Item::id).containsExactly("instrument:lagoon-treaty");
    }
}
