package org.summitry.finding.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.finding.statements.Statement;
import org.summitry.reading.Reading;

class ReferencesTest {

    /** Who says what begins with {@code words}. */
    private static List<String> speakers(Reading r, String words) {
        return r.statements().stream()
                .filter(s -> r.parse().text(s.content()).startsWith(words))
                .findFirst()
                .map(Statement::speakers)
                .orElse(List.of("no such statement"));
    }

    @Test
    void theMinistersAreThoseOfThatRankAndNotTheirDeputies() {
        Reading r = TestReader.read(
                """
                Foreign Minister Orla Venn received Foreign Minister Tam Birk in Port Serel on Friday.

                Deputy Minister Ilse Korn briefed Ambassador Jon Havel on the road.

                The ministers said that the road would be opened in June.
                """);

        assertThat(speakers(r, "the road would")).containsExactly("person:orla-venn", "person:tam-birk");
    }

    @Test
    void theChairpersonIsWhoChaired() {
        Reading r = TestReader.read(
                """
                The session of the Council was chaired by Minister Orla Venn. Minister Tam Birk attended.

                The Chairperson said that the river was low.
                """);

        assertThat(speakers(r, "the river was")).containsExactly("person:orla-venn");
    }

    private static final String COLUMN =
            """
            What the frost taught us

            By Orla Venn, Minister of Energy of Norland

            On the night of the frost a pylon fell over and I spent the night in a control room.

            We propose that the grid be repaired in June.
            """;

    @Test
    void weOfATextInTheFirstPersonIsItsAuthor() {
        Reading r = TestReader.read(COLUMN);

        assertThat(r.cast().actor("person:orla-venn")).isNotNull();
        assertThat(r.undertakings()).singleElement().satisfies(u -> assertThat(u.actors())
                .containsExactly("person:orla-venn"));
    }

    @Test
    void whoSignsAReportWithoutAnIIsNobodyOfIt() {
        Reading r = TestReader.read(
                """
                A pylon fell over

                By Orla Venn, Energy Correspondent

                On the night of the frost a pylon fell over. Minister Tam Birk said that it would be repaired.
                """);

        assertThat(r.cast().actor("person:orla-venn")).isNull();
    }
}
