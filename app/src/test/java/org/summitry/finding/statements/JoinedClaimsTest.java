package org.summitry.finding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitry.text.Span;

class JoinedClaimsTest {
    private static final Span SOURCE = new Span(0, 10);
    private static final Span CUE = new Span(11, 15);

    private static Claim ruled(int start, int end, @Nullable Span source) {
        return new Claim(new Span(start, end), source, CUE, "say", true, "clause");
    }

    private static Claim marked(int start, int end, @Nullable Span source) {
        return new Claim(new Span(start, end), source, CUE, "say", false, "marked", 0.7);
    }

    @Test
    void whatBothFoundIsOneClaimWithWhatEachKnowsBest() {
        List<Claim> joined = JoinedClaims.of("", List.of(ruled(20, 60, SOURCE)), List.of(marked(20, 64, null)));

        assertThat(joined).hasSize(1);
        Claim both = joined.get(0);
        assertThat(both.rule()).isEqualTo("both");
        assertThat(both.source()).isEqualTo(SOURCE);
        assertThat(both.content()).isEqualTo(new Span(20, 60));
        assertThat(both.family()).isEqualTo("say");
        assertThat(both.negated()).isTrue();
        assertThat(both.sure()).isEqualTo(0.7);
    }

    @Test
    void whatOneFoundAloneStays() {
        List<Claim> joined = JoinedClaims.of("", List.of(ruled(20, 60, SOURCE)), List.of(marked(100, 140, SOURCE)));

        assertThat(joined).extracting(Claim::rule).containsExactlyInAnyOrder("clause", "marked");
    }

    @Test
    void aMarkAloneIsAClaimWhenItIsSureEnough() {
        Claim doubtful = new Claim(new Span(100, 140), SOURCE, CUE, "say", false, "marked", 0.4);
        Claim surer = new Claim(new Span(200, 240), SOURCE, CUE, "none", false, "marked", 0.7);

        assertThat(JoinedClaims.of("", List.of(), List.of(doubtful, surer))).containsExactly(surer);
    }

    @Test
    void oneMarkMeetsOneRuleOnly() {
        List<Claim> joined = JoinedClaims.of(
                "", List.of(ruled(20, 60, SOURCE), ruled(22, 58, SOURCE)), List.of(marked(20, 60, SOURCE)));

        assertThat(joined).extracting(Claim::rule).containsExactly("both");
    }

    @Test
    void aClaimThatOnlyTouchesAnotherIsAnother() {
        Claim underAnotherCue = new Claim(new Span(28, 90), SOURCE, new Span(92, 96), "say", false, "marked", 0.7);

        assertThat(JoinedClaims.of("", List.of(ruled(20, 30, SOURCE)), List.of(underAnotherCue)))
                .hasSize(2);
    }

    @Test
    void whatOneWordOfSayingGovernsIsOneClaim() {
        List<Claim> joined = JoinedClaims.of("", List.of(ruled(20, 30, SOURCE)), List.of(marked(28, 90, SOURCE)));

        assertThat(joined).extracting(Claim::content).containsExactly(new Span(20, 30));
    }

    @Test
    void aSpeakersOwnWordsOfSayingBelongToTheSpeech() {
        Claim speech = new Claim(new Span(20, 200), SOURCE, new Span(205, 209), "say", false, "first-person");

        assertThat(JoinedClaims.of("", List.of(speech), List.of(marked(100, 140, SOURCE))))
                .containsExactly(speech);
    }

    @Test
    void contentEndsWhereTheNextClaimOfTheSentenceBegins() {
        String text = "X said that trade had grown and called for bringing it to more.";
        Span cue = at(text, "said");
        Claim ruled = new Claim(
                at(text, "trade had grown and called for bringing it to more"),
                at(text, "X"),
                cue,
                "say",
                false,
                "clause");
        Claim first = new Claim(at(text, "trade had grown"), at(text, "X"), cue, "say", false, "marked", 0.9);
        Claim second = new Claim(
                at(text, "for bringing it to more"), at(text, "X"), at(text, "called"), "call", false, "marked", 0.9);

        assertThat(JoinedClaims.of(text, List.of(ruled), List.of(first, second)))
                .extracting(Claim::content)
                .contains(at(text, "trade had grown"));
    }

    @Test
    void aTitleBeforeTheSourceIsNoPartOfWhatWasSaid() {
        String text = "President Orla Venn proposed a common market.";
        Span cue = at(text, "proposed");
        Claim ruled =
                new Claim(at(text, "a common market"), at(text, "President Orla Venn"), cue, "propose", false, "noun");
        Claim marked =
                new Claim(at(text, "a common market"), at(text, "Orla Venn"), cue, "propose", false, "marked", 0.9);

        assertThat(JoinedClaims.of(text, List.of(ruled), List.of(marked)))
                .extracting(Claim::content)
                .containsExactly(at(text, "a common market"));
    }

    private static Span at(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
