package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.text.Span;

@SuppressWarnings("NullAway") // each hit asked for has a citation
class StructuredSearchTest extends IndexTestBase {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024-08-09 | - | 2024-08-09 | 2024-08-09 | true",
                "2024-08-09 | - | 2024-08-10 | - | false",
                "2024-08-09 | - | - | 2024-08-08 | false",
                "2024-08 | - | 2024-08-31 | - | true",
                "2024-08 | - | 2024-09 | - | false",
                "2024 | - | 2024-12-31 | 2025 | true",
                "2025 | 2027 | 2026-03 | 2026-03 | true",
                "2025 | 2027 | 2028 | - | false",
                "2020 | .. | 2031 | 2032 | true",
                "2020 | .. | - | 2019 | false",
                "- | 2027 | 1990 | 1991 | true",
                ".. | 2027 | 2028 | - | false",
                "- | - | 1990 | - | false",
                "2024-02 | - | 2024-02-29 | - | true"
            })
    void datesAnswerWhenTheyOverlap(String from, String to, String wantedFrom, String wantedTo, boolean expected) {
        add(Entries.statement("a", "It rained.").when(from, to));

        assertThat(found(Query.of("rained").between(wantedFrom, wantedTo))).hasSize(expected ? 1 : 0);
    }

    @Test
    void kindsTopicsReviewAndConfidenceNarrow() {
        add(
                Entries.of("m", "meeting", "Water talks").topics("water"),
                Entries.statement("s", "Water is scarce.")
                        .topics("water", "climate")
                        .reviewed(),
                Entries.statement("x", "Water is secret.").confidential());

        assertThat(found(Query.of("water").kinds("meeting"))).containsExactly("m");
        assertThat(found(Query.of("water").kinds("meeting", "statement"))).containsExactly("m", "s");
        assertThat(found(Query.of("water").topic("climate"))).containsExactly("s");
        assertThat(found(Query.of("").reviewed())).containsExactly("s");
        assertThat(found("secret")).isEmpty();
        assertThat(found(Query.of("secret").withConfidential())).containsExactly("x");
        assertThat(index.search(Query.of("secret").withConfidential())
                        .hits()
                        .get(0)
                        .confidential())
                .isTrue();
        assertThat(index.search(Query.of("scarce")).hits().get(0).reviewed()).isTrue();
    }

    @Test
    void facetsCountAllThatAnswersAndNothingElse() {
        add(
                Entries.statement("a", "Water.")
                        .actors("state:x-a", "Norland")
                        .topics("water")
                        .when("2023-05", null),
                Entries.statement("b", "Water.")
                        .actors("state:x-a", "state:x-b")
                        .when("2023", "2024"),
                Entries.of("c", "meeting", "Water talks")
                        .topics("water", "energy")
                        .when("2024", ".."),
                Entries.statement("d", "Fire.").actors("state:x-c"),
                Entries.statement("e", "Water.").actors("state:x-d").confidential());

        Hits hits = index.search(Query.of("water").page(1, 1));

        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.hits()).hasSize(1);
        assertThat(hits.facets().kinds())
                .containsExactly(new Facets.Count("statement", 2), new Facets.Count("meeting", 1));
        assertThat(hits.facets().actors())
                .containsExactly(new Facets.Count("state:x-a", 2), new Facets.Count("state:x-b", 1));
        assertThat(hits.facets().topics()).containsExactly(new Facets.Count("water", 2), new Facets.Count("energy", 1));
        assertThat(hits.facets().years()).containsExactly(new Facets.Count("2024", 2), new Facets.Count("2023", 2));
        assertThat(index.search(Query.of("water").withoutFacets()))
                .isEqualTo(new Hits(3, index.search(Query.of("water")).hits(), Facets.NONE, null));
    }

    @Test
    void sortsByDateAndName() {
        add(
                Entries.of("a", "meeting", "éclat").when("2024", null),
                Entries.of("b", "meeting", "Zebra").when("2022-05-01", null),
                Entries.of("c", "meeting", "Emu"),
                Entries.of("d", "meeting", "emu").when("2022-05-01", null));

        assertThat(found(Query.of("").sort(Query.Sort.NEWEST))).containsExactly("a", "b", "d", "c");
        assertThat(found(Query.of("").sort(Query.Sort.OLDEST))).containsExactly("b", "d", "a", "c");
        assertThat(found(Query.of("").sort(Query.Sort.NAME))).containsExactly("a", "c", "d", "b");
    }

    @Test
    void reviewedAndBetterSupportedComeFirstAmongEquals() {
        add(
                Entries.statement("a", "Water is scarce."),
                Entries.statement("b", "Water is scarce.").reviewed(),
                Entries.statement("c", "Water is scarce.")
                        .saidBy("Other", "Water is scarce.")
                        .saidBy("Third", "Water is scarce."),
                Entries.statement("d", "Water is scarce.").saidBy("Daily 0", "Water is scarce."));

        assertThat(found("water")).containsExactly("c", "b", "a", "d");
    }

    @Test
    void theSentenceThatAnswersBestIsShownAndMarked() {
        add(Entries.person("p", "Azat Jelenov")
                .said("He arrived.")
                .said("Mr Jelenov’s neighbours pledged water: 😀 Zhelenov signs.")
                .said("Water and Jelenov."));

        Hit both = index.search(Query.of("Желенов signed water")).hits().get(0);
        Hit phrase = index.search(Query.of("\"arrived\"")).hits().get(0);
        Hit name = index.search(Query.of("azat")).hits().get(0);

        assertThat(both.citation()).isNotNull();
        assertThat(marked(both)).containsExactly("Jelenov’s", "water", "Zhelenov", "signs");
        assertThat(marked(phrase)).containsExactly("arrived");
        assertThat(name.marks()).isEmpty();
        assertThat(name.citation().sentence()).isEqualTo("He arrived.");
        assertThat(marked(index.search(Query.of("pled* neighbuors~ NOT gold"))
                        .hits()
                        .get(0)))
                .containsExactly("neighbours", "pledged");
    }

    private static List<String> marked(Hit hit) {
        String sentence = hit.citation().sentence();
        return hit.marks().stream().map((Span s) -> s.of(sentence)).toList();
    }

    @Test
    void citationsComeBackAsTheyWereAndMayBeMissing() {
        Entry entry = new Entry(
                "a",
                "event",
                "Flood",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                false,
                List.of(new Citation("doc:1", 70_000, 70_012, "The flood came.", null, null)));
        index.update(List.of(entry));
        add(Entries.of("b", "event", "Flood"));

        List<Hit> hits = index.search(Query.of("flood")).hits();

        assertThat(hits.get(0).citation()).isEqualTo(entry.citations().get(0));
        assertThat(hits.get(1).citation()).isNull();
    }

    @Test
    void anEntryCitedVeryOftenIsSearchedInItsLatestSentences() {
        Entries state = Entries.of("s", "state", "Norland");
        for (int i = 0; i < 1_000; i++) {
            state.said("Norland did thing" + i + ".");
        }
        add(state);

        assertThat(found("norland")).containsExactly("s");
        assertThat(found("thing107")).containsExactly("s");
        assertThat(found("thing0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-13", "yesterday", "2024-02-30", "24-01-01", "''"})
    void whatIsNoDateIsRefusedByName(String date) {
        assertThatThrownBy(() -> Query.of("x").between(date, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + date + "'");
        assertThatThrownBy(() -> Entries.statement("a", "x").when(date, null).entry())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pagesOutOfReachAreRefused() {
        assertThatThrownBy(() -> Query.of("x").page(9_990, 20)).hasMessageContaining("10000");
        assertThatThrownBy(() -> Query.of("x").page(0, 1_001)).hasMessageContaining("1000");
        assertThatThrownBy(() -> Query.of("x").page(-1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Query.of("x").between("2025", "2024")).hasMessageContaining("before it begins");
    }

    @Test
    void whatIsToComeIsAsNewAsItsFirstReportAndWhatNobodyDatesIsLast() {
        index.update(List.of(
                due("far", "2040", "2024-05-01"), due("near", "2027", "2025-06-01"), due("undated", "2039", "..")));
        index.commit("1");

        assertThat(found(Query.of("").sort(Query.Sort.NEWEST))).containsExactly("near", "far", "undated");
        assertThat(found(Query.of("").between("2040", null)))
                .as("its deadline is still what it is asked for by")
                .containsExactly("far");
    }

    private static Entry due(String id, String year, String told) {
        return new Entry(
                id,
                "undertaking",
                id,
                List.of(),
                List.of(),
                List.of(),
                null,
                year,
                false,
                false,
                List.of(),
                new Entry.More(Set.of(), Set.of(), year, told, ""));
    }
}
