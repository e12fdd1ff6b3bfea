package org.summitry.analysis.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides are told with their reasons, and nobody is given one that they did not take. */
class PositionsTest {
    private static Said said(String id, String by, String cue, String words) {
        return new Said(id, by.isEmpty() ? Set.of() : Set.of(by), words, cue, false);
    }

    @Test
    void whoRefusesStandsBesideWhoProposedIt() {
        Said proposal =
                said("s:1", "state:norland", "proposed", "a levy on barges that dump ballast in the Sey estuary");
        Said refusal = said("s:2", "state:sudmark", "rejected", "any levy on barges of its farmers");
        Said aside = said("s:3", "state:tarn", "said", "the harvest had been good");
        List<Position> found = Positions.of(List.of(proposal, refusal, aside));
        assertThat(found).singleElement().satisfies(p -> {
            assertThat(p.said()).isEqualTo(refusal);
            assertThat(p.stance()).isEqualTo(Stance.OPPOSES);
            assertThat(p.near()).singleElement().satisfies(n -> {
                assertThat(n.other()).isEqualTo(proposal);
                assertThat(n.shared()).containsExactlyInAnyOrder("levy", "barges");
            });
        });
    }

    @ParameterizedTest
    @CsvSource({
        "welcomed, false, FAVOURS",
        "did not support, true, OPPOSES",
        "expressed support, false, FAVOURS",
        "refused, true, OPPOSES",
        "denied, false, OPPOSES",
        "said, true, OPPOSES",
        "said, false,",
        "proposed, false,",
    })
    void aCueTakesASideOrNone(String cue, boolean negated, Stance stance) {
        Said said = new Said("s:1", Set.of("state:tarn"), "the plan for the ferry", cue, negated);
        assertThat(Positions.stance(said)).isEqualTo(Optional.ofNullable(stance));
    }

    @ParameterizedTest
    @CsvSource({
        "their full support for the ferry, FAVOURS",
        "strong opposition to the ferry, OPPOSES",
        "to support the ferry,",
        "the ferry has support,",
    })
    void whatWasExpressedTakesASideByItsFirstNoun(String words, Stance stance) {
        assertThat(Positions.stance(said("s:1", "state:tarn", "expressed", words)))
                .isEqualTo(Optional.ofNullable(stance));
    }

    @Test
    void neitherOwnWordsNorNamesNorWhatNobodySaidMakeAMatter() {
        Said side = said("s:1", "state:tarn", "welcomed", "the flood barrier at Lake Ohm in Velgrad");
        Said own = said("s:2", "state:tarn", "said", "the flood barrier would hold");
        Said names = said("s:3", "state:norland", "said", "wine of Lake Ohm and Velgrad was good");
        Said nobody = said("s:4", "", "said", "the flood barrier leaks");
        assertThat(Positions.of(List.of(side, own, names, nobody)))
                .singleElement()
                .satisfies(p -> assertThat(p.near()).isEmpty());
    }

    @Test
    void wordsOfTheWholeTopicBringNobodyTogether() {
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(said("s:" + i, "state:" + i, "said", "railway gauge matters of kind" + i + " at station" + i));
        }
        all.add(said("s:side", "state:tarn", "opposed", "another railway gauge"));
        assertThat(Positions.of(all)).singleElement().satisfies(p -> assertThat(p.near())
                .isEmpty());
    }

    @Test
    void anEntryHasAnId() {
        assertThatIllegalArgumentException().isThrownBy(() -> said(" ", "state:tarn", "said", "it rains"));
    }
}
