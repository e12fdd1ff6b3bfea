package org.summitry.export.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.export.ExampleTest;

class SelectionTest extends ExampleTest {

    private List<String> ids(Selection selection) throws IOException {
        List<String> ids = new ArrayList<>();
        new RegisterStream(register, selection, () -> {}).entries(e -> ids.add(e.id()));
        return ids;
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-03, 2031-05-03, true", // the day itself
        "2031-05, , true",
        ", 2031-05, true",
        ", 2031, true",
        "2031-05-04, , false",
        ", 2031-05-02, false",
        "2032, 2033, false"
    })
    void aMeetingIsSelectedByItsDay(@Nullable String from, @Nullable String to, boolean there) throws IOException {
        assertThat(ids(new Selection(List.of("meeting"), from, to, false)).contains("meeting:lagoon-summit-3"))
                .isEqualTo(there);
    }

    @Test
    void whatIsDueByAYearIsSelectedUpToIt() throws IOException {
        assertThat(ids(new Selection(List.of("undertaking"), "2033", null, false)))
                .hasSize(1);
        assertThat(ids(new Selection(List.of("undertaking"), "2034", null, false)))
                .isEmpty();
    }

    @Test
    void whatHasNoTimeCountsByItsSources() throws IOException {
        assertThat(ids(new Selection(List.of("organization"), "2031-05-05", null, false)))
                .containsExactly("org:plus-group");
        assertThat(ids(new Selection(List.of("organization"), null, "2031-05-04", false)))
                .isEmpty();
    }

    @Test
    void onlyWhatAPersonReviewed() throws IOException {
        assertThat(ids(new Selection(List.of(), null, null, true))).containsExactly("meeting:lagoon-summit-3");
    }

    @Test
    void whatCannotBeSelectedIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Selection(List.of("ship"), null, null, false))
                .withMessageContaining("kind ship");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Selection(List.of(), "May 2031", null, false))
                .withMessageContaining("from May 2031");
    }

    @Test
    void idsAreRememberedAlsoWhenThereAreMany() {
        IdSet ids = new IdSet();
        for (int i = 0; i < 5000; i++) {
            ids.add("statement:" + i);
        }
        assertThat(ids.contains("statement:4999")).isTrue();
        assertThat(ids.contains("statement:5000")).isFalse();
        ids.add("statement:5000");
        assertThat(ids.contains("statement:5000")).isTrue();
    }
}
