package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrossTest extends IndexTestBase {

    @Test
    void entriesAreCountedByTwoOfTheirValues() {
        add(
                Entries.statement("a", "Water.").topics("water").when("2023-05", null),
                Entries.statement("b", "Water.").topics("water", "energy").when("2024-02-03", null),
                Entries.statement("c", "Water.").topics("water").when("2024", null),
                Entries.of("m", "meeting", "Water talks").topics("energy").when("2024-02", null));

        Cross byYear = index.cross(Query.of(""), Axis.topics(9), Axis.years());
        assertThat(byYear.total()).isEqualTo(4);
        assertThat(byYear.rows()).containsExactly(count("water", 3), count("energy", 2));
        assertThat(byYear.columns()).containsExactly(count("2024", 3), count("2023", 1));
        assertThat(byYear.cells()).containsExactly(List.of(2, 1), List.of(2, 0));

        Cross byMonth = index.cross(Query.of("water").kinds("statement"), Axis.kinds(), Axis.months());
        assertThat(byMonth.total()).isEqualTo(3);
        assertThat(byMonth.columns()).containsExactly(count("2023-05", 1), count("2024-02", 1));
    }

    @Test
    void oneAxisWithItselfTellsWhoMeetsWhom() {
        add(
                Entries.of("m1", "meeting", "Talks").actors("state:x-a", "state:x-b", "person:p"),
                Entries.of("m2", "meeting", "Talks").actors("state:x-a", "state:x-b", "state:x-c"),
                Entries.of("m3", "meeting", "Secret talks")
                        .actors("state:x-a", "state:x-c")
                        .confidential());

        Cross met = index.cross(Query.of(""), Axis.actors("state:", 2), Axis.actors("state:", 2));
        assertThat(met.rows()).containsExactly(count("state:x-a", 2), count("state:x-b", 2));
        assertThat(met.rowsInAll()).isEqualTo(3);
        assertThat(met.cells()).containsExactly(List.of(0, 2), List.of(2, 0));
    }

    @Test
    void linksAreCountedByTheirValueWhereTheyMayBe() {
        add(
                Entries.of("m1", "meeting", "Talks").counted("type=talks", "in=state:x-a"),
                Entries.of("m2", "meeting", "Talks").counted("type=talks"));

        Cross types = index.cross(Query.of(""), Axis.links("type", 5), Axis.links("in", 5));
        assertThat(types.rows()).containsExactly(count("talks", 2));
        assertThat(types.columns()).containsExactly(count("state:x-a", 1));
        assertThatThrownBy(() -> new Entry.More(Set.of("id=x"), Set.of("type=talks"), null, null, ""))
                .hasMessageContaining("type=talks");
    }

    @Test
    void whereThereIsNoIndexNothingIsCounted() {
        assertThat(index.cross(Query.of(""), Axis.kinds(), Axis.years())).isEqualTo(Cross.NOTHING);
        assertThatThrownBy(() -> Axis.topics(0)).hasMessageContaining("0");
    }

    private static Facets.Count count(String value, int count) {
        return new Facets.Count(value, count);
    }
}
