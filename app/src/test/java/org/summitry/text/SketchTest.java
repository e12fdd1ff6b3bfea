package org.summitry.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SketchTest {
    /** So many different words, drawn with this seed. */
    private static String words(int count, long seed) {
        return new Random(seed)
                .ints(count, 0, 100_000)
                .mapToObj(i -> "word" + i)
                .collect(Collectors.joining(" "));
    }

    @Test
    void aReportThatWasCutOrGivenAnotherHeadIsTheSame() {
        for (int length : new int[] {60, 400, 3000}) {
            Sketch whole = Sketch.of(words(length, 1));
            String cut = words(length, 1).substring(0, words(length, 1).length() * 3 / 4);
            assertThat(whole.repeats(Sketch.of(cut))).as("cut of " + length).isTrue();
            assertThat(Sketch.of(words(5, 2) + " " + words(length, 1)).repeats(whole))
                    .as("other head, " + length)
                    .isTrue();
        }
    }

    @Test
    void aReportThatOnlyQuotesAShortOneIsAnother() {
        Sketch quoted = Sketch.of(words(60, 1));
        assertThat(Sketch.of(words(400, 2) + " " + words(60, 1)).repeats(quoted))
                .isFalse();
        assertThat(Sketch.of(words(400, 3)).repeats(Sketch.of(words(400, 4)))).isFalse();
    }

    @Test
    void aFormulaIsNoRepetition() {
        Sketch formula = Sketch.of(words(20, 1));
        assertThat(formula.isTelling()).isFalse();
        assertThat(formula.repeats(formula)).isFalse();
        assertThat(Sketch.of("").repeats(Sketch.of(""))).isFalse();
    }

    @Test
    void comparingIsTheSameBothWaysAndAfterWriting() {
        Sketch a = Sketch.of(words(500, 1));
        Sketch b = Sketch.of(words(350, 1));
        assertThat(a.repeats(b)).isEqualTo(b.repeats(a));
        assertThat(Sketch.read(a.written())).isEqualTo(a);
        assertThatIllegalArgumentException().isThrownBy(() -> Sketch.read("ff 1 2"));
        assertThatIllegalArgumentException().isThrownBy(() -> Sketch.read("much"));
    }
}
