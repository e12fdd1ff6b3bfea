package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {
    private static Content said(String text) {
        return Content.of(text, List.of(), Set.of());
    }

    @Test
    void wordingsOfSeveralWordsAreOne() {
        assertThat(Meanings.join(Phrases.stems(List.of("mark", "out", "the", "border"))))
                .containsExactly("mark+out", "the", "border");
    }

    @ParameterizedTest
    @CsvSource({
        "send three hundred observers to keep the truce, deploy 300 monitors for the ceasefire",
        "finish marking out the land border, complete demarcation of the frontier",
        "scrap customs duties on farm products, eliminate tariffs on agricultural goods",
    })
    void otherWordsForOneThingAreShared(String a, String b) {
        Overlap overlap = Overlap.of(said(a).words(), said(b).words());

        assertThat(overlap.containment()).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @CsvSource({
        "keep the ban on wheat until autumn, keep the ban on railways until autumn, true",
        "keep the ban on wheat until autumn, not before autumn will wheat leave the country, false",
    })
    void oneWordInTheOthersPlaceIsSeen(String a, String b, boolean swapped) {
        Content first = said(a);
        Content second = said(b);
        Overlap overlap = Overlap.of(first.words(), second.words());

        assertThat(first.frame()
                        .swapped(second.frame(), overlap.onlyA(), overlap.onlyB())
                        .isEmpty())
                .isNotEqualTo(swapped);
    }

    @Test
    void theSameWordsInTheSameOrderComeBack() {
        Frame frame = Frame.of(List.of("open", "a", "school", "in", "selma"));

        assertThat(frame.inOrder(Frame.of(List.of("open", "hospital", "in", "selma"))))
                .isEqualTo(0.75);
        assertThat(frame.inOrder(Frame.of(List.of()))).isZero();
    }

    @Test
    void numberWordsAreFiguresAndNoWords() {
        Content content = said("forty-five million people in two hundred villages");

        assertThat(content.numbers().values()).containsExactly("200", "45000000");
        assertThat(content.words().asSet()).doesNotContain("forty", "million", "hundr", "two");
    }

    @Test
    void aRetellingIsNearerThanAnotherMatter() {
        float[] told = Vectors.of(List.of("release", "of", "detainees"));
        float[] retold = Vectors.of(List.of("set", "prisoners", "free"));
        float[] other = Vectors.of(List.of("dredge", "the", "estuary"));

        assertThat(Vectors.likeness(told, retold)).isGreaterThan(2 * Vectors.likeness(told, other));
        assertThat(Vectors.likeness(told, told)).isCloseTo(1, within(1e-5));
        assertThat(Vectors.likeness(told, Vectors.of(List.of("xqzzy")))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"no more than 2000 tonnes may be caught, false", "the fleet will not catch cod, true"})
    void aLimitIsNoDenial(String text, boolean negated) {
        assertThat(Content.of(text, List.of(), Set.of()).negated()).isEqualTo(negated);
    }
}
