package org.summitry.analysis.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentsTest {
    private final Commitments joint = new Commitments(List.of());
    private final Commitments norland = new Commitments(List.of("Norland"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will plant two million trees around the lake by 2035.",
                "We will continue to fund the mountain rescue service.",
                "We commit to opening the archive of the river commission.",
                "We have agreed to set up a fund for fishing villages.",
                "The ministers are determined to reopen the Sey crossing this year.",
                "We call on all parties to ratify the Lake Protocol.",
                "Ratify the Lake Protocol by 2033",
            })
    void anActToComeThatOneCouldCheckIsACommitment(String sentence) {
        assertThat(joint.test(sentence, null).isCommitment()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We welcomed the opening of the bridge last year.",
                "The lake froze early this winter.",
                "Trade between the islands has doubled since 2029.",
                "We will see what the winter brings.",
                "They will cut the pensions of fishermen.",
            })
    void thePastTheWeatherAndWhatOthersWillDoAreNone(String sentence) {
        assertThat(norland.test(sentence, null).isActToCome()).isFalse();
    }

    @Test
    void whatAStateWillDoBindsWhenItsOwnSideSaysSo() {
        String sentence = "Norland will build forty clinics.";

        assertThat(norland.test(sentence, null).isCommitment()).isTrue();
        assertThat(new Commitments(List.of("Sudmark")).test(sentence, null).isCommitment())
                .isFalse();
    }

    @Test
    void anItemOfAListBindsByItsOpening() {
        String item = "Safe harbours for fishing boats on every island";

        assertThat(norland.test(item, null).isActToCome()).isFalse();
        assertThat(norland.test(item, "Norland will provide:").isActToCome()).isTrue();
        assertThat(norland.test(item, "The storm destroyed:").isActToCome()).isFalse();
    }

    @Test
    void everyTestShowsItsOutcome() {
        Commitment c = joint.test("All members will open forty clinics by 2034.", null);

        assertThat(c.holder()).isEqualTo(Commitment.Holder.ALL);
        assertThat(c.specific()).isTrue();
        assertThat(c.discrete()).isEqualTo(1);
        assertThat(c.reasons())
                .containsExactly(
                        "future-oriented: 0.90, 'will'",
                        "specific: an amount, date or name",
                        "discrete: one act",
                        "holder: all");
    }

    @Test
    void whatOneCouldNotCheckIsNotSpecific() {
        Commitment c = joint.test("We will strengthen cooperation.", null);

        assertThat(c.isActToCome()).isTrue();
        assertThat(c.specific()).isFalse();
        assertThat(c.isCommitment()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland and Sudmark commit to reopen the Sey crossing by 2031.",
                "Sudmark will host the next session in Osk.",
                "We welcome the offer and will send forty surveyors to Osk.",
                "We'll send forty surveyors to Osk.",
            })
    void whoSignsATextTogetherIsBoundByItUnderHisNameToo(String sentence) {
        assertThat(joint.test(sentence, null).isCommitment()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our harbour plan is part of the future.",
                "Norland's decision will lock the fishermen in.",
                "Opening the harbour will bring jobs to Osk.",
                "Only Norland will see the islands through.",
                "To open the harbour, the islands need a ferry.",
                "We must never forget the storm of 2030.",
                "Will Norland open the harbour by 2031?",
                "Norland will:",
            })
    void whatIsForetoldOpinedAskedOrOnlyOpenedIsNoAct(String sentence) {
        assertThat(norland.test(sentence, null).isActToCome()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland has committed 40 million crowns to the harbour.",
                "We have a plan to dredge the harbour.",
                "Under Norland there will be no tolls on the lake.",
                "If you fish here, please register your boat.",
            })
    void whatIsSetAsideHeldPutUnderTheOwnSideOrAskedOfReadersIsOne(String sentence) {
        assertThat(norland.test(sentence, null).isActToCome()).isTrue();
    }

    @Test
    void anItemThatTellsAFactIsNoneAndOneThatSetsMoneyAsideIs() {
        assertThat(norland.test("The island is poor", "Norland will help because:")
                        .isActToCome())
                .isFalse();
        assertThat(norland.test("40 million crowns for the harbour", "The papers list:")
                        .isActToCome())
                .isTrue();
    }
}
