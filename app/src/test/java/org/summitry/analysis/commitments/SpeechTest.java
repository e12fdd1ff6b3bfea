package org.summitry.analysis.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechTest {
    @Test
    void whatASideSetsUpGoesOnBindingWhileItIsSpokenOf() {
        List<Commitment> tested = tested(
                "Norland",
                "Norland will set up a harbour fund.",
                "The fund will repair forty piers.",
                "It will be managed by the islands.",
                "Gulls will follow the boats.");

        assertThat(tested).extracting(Commitment::isActToCome).containsExactly(true, true, true, false);
    }

    @Test
    void withoutAPromiseBeforeItTheSameTellsOfNone() {
        assertThat(tested("Norland", "The fund is old.", "The fund will repair forty piers."))
                .extracting(Commitment::isActToCome)
                .containsExactly(false, false);
    }

    @Test
    void whoPromisesMostInATextIsItsOwnSideWhenTheGivenNameIsNotMet() {
        List<Commitment> tested = tested(
                "Lake Party",
                "The Alliance will open forty clinics.",
                "The Alliance will repair the piers.",
                "Sudmark will close the lake.");

        assertThat(tested).extracting(Commitment::isActToCome).containsExactly(true, true, false);
    }

    @Test
    void aNameBesideTheGivenOneBelongsToItsSide() {
        List<Commitment> tested = tested(
                "Norland",
                "The Venn Norland Government will open forty clinics.",
                "A Venn Government will train nurses.");

        assertThat(tested).extracting(Commitment::isActToCome).containsExactly(true, true);
    }

    private static List<Commitment> tested(String speaker, String... sentences) {
        Speech speech = new Speech(List.of(speaker), List.of(sentences));
        return List.of(sentences).stream().map(s -> speech.next(s, null)).toList();
    }
}
