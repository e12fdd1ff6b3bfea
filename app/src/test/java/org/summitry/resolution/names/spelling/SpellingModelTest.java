package org.summitry.resolution.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingModelTest {
    private static final SpellingModel SHIPPED = SpellingModel.shared();

    private static List<String> texts(SpellingModel model, String word, int n) {
        return model.best(word, n).stream().map(Spelling::text).toList();
    }

    /** Invented pairs of one writer, who spells ш as sz and drops the soft sign. */
    private static List<NamePair> oneWriter() {
        String[] cyrillic = {"ша", "ро", "ми", "нель", "ту", "ка", "во", "ли"};
        String[] latin = {"sza", "ro", "mi", "nel", "tu", "ka", "wo", "li"};
        List<NamePair> pairs = new ArrayList<>();
        for (int i = 0; i < cyrillic.length; i++) {
            for (int j = 0; j < cyrillic.length; j++) {
                for (int k = 0; k < 3; k++) {
                    pairs.add(NamePair.of(cyrillic[i] + cyrillic[j] + cyrillic[k], latin[i] + latin[j] + latin[k]));
                }
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @CsvSource({
        "Имнадзе, imnadze",
        "Ольховенко, olkhovenko",
        "Тимошкин, timoshkin",
        "Кацухара, katsuhara",
        "Хольцбергер, holtzberger",
        "Макдермонт, mcdermont"
    })
    void aNameIsSpeltAsItsOriginHasIt(String cyrillic, String latin) {
        assertThat(texts(SHIPPED, cyrillic, 3)).contains(latin);
    }

    @Test
    void spellingsComeInTheOrderOfTheirProbabilities() {
        List<Spelling> found = SHIPPED.best("Жапаров", 8);

        assertThat(found).hasSize(8).extracting(Spelling::text).doesNotHaveDuplicates();
        assertThat(found).extracting(Spelling::probability).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(found.stream().mapToDouble(Spelling::probability).sum()).isBetween(0.2, 1.0);
    }

    @Test
    void whatIsNoCyrillicWordHasNoSpellings() {
        assertThat(SHIPPED.best("Smith", 3)).isEmpty();
        assertThat(SHIPPED.best("", 3)).isEmpty();
        assertThat(SHIPPED.best("а".repeat(41), 3)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIPPED.best("Юрий", 0))
                .withMessageContaining("n must be at least 1");
    }

    @Test
    void lettersThatWereNeverSeenDoNotStopTheRest() {
        assertThat(texts(SHIPPED, "Ѫванов", 1)).isNotEmpty();
        assertThat(texts(SHIPPED, "ИВАНОВ", 1)).isEqualTo(texts(SHIPPED, "иванов", 1));
    }

    @Test
    void aWritersHabitsAreLearntAndUsedForNewNames() {
        SpellingModel model = SpellingTrainer.learn(oneWriter(), List.of("szarominel"));

        assertThat(texts(model, "шатурокаша", 1)).containsExactly("szaturokasza");
        assertThat(texts(model, "линельво", 1)).containsExactly("linelwo");
    }

    /** Two writers, of whom one has sz and j where the other has sh and y, with more letters between than the joint models look back. */
    private static List<NamePair> twoWriters() {
        String[] cyrillic = {"ро", "ми", "ту", "ка", "во", "ли"};
        String[] latin = {"ro", "mi", "tu", "ka", "vo", "li"};
        List<NamePair> pairs = new ArrayList<>();
        for (int i = 0; i < cyrillic.length; i++) {
            for (int j = 0; j < cyrillic.length; j++) {
                for (int k = 0; k < cyrillic.length; k++) {
                    for (int l = 0; l < 2; l++) {
                        boolean first = (i + j + k + l) % 2 == 0;
                        String between = latin[i] + latin[j] + latin[k] + latin[i + l > 5 ? 0 : i + l];
                        pairs.add(NamePair.of(
                                "ша" + cyrillic[i] + cyrillic[j] + cyrillic[k] + cyrillic[i + l > 5 ? 0 : i + l] + "й",
                                first ? "sza" + between + "j" : "sha" + between + "y"));
                    }
                }
            }
        }
        return pairs;
    }

    @Test
    void choicesFarApartGoTogetherAsInTheNamesLearnt() {
        SpellingModel model = SpellingTrainer.learn(twoWriters(), List.of("rominel"));

        Map<String, Double> found = model.best("шарокамитукавой", 4).stream()
                .collect(Collectors.toMap(Spelling::text, Spelling::probability));
        assertThat(found).hasSize(4);
        double first = found.getOrDefault("szarokamitukavoj", 0.0) / found.getOrDefault("szarokamitukavoy", 0.0);
        double second = found.getOrDefault("sharokamitukavoj", 0.0) / found.getOrDefault("sharokamitukavoy", 0.0);
        assertThat(first).as("j rather than y behind sz, as against behind sh").isGreaterThan(4 * second);
    }

    @Test
    void theSamePairsGiveTheSameModelAndItComesBackAsItWasWritten() throws IOException {
        SpellingModel model = SpellingTrainer.learn(oneWriter(), List.of("szarominel"));
        byte[] first = bytes(model);

        assertThat(bytes(SpellingTrainer.learn(oneWriter(), List.of("szarominel"))))
                .isEqualTo(first);
        SpellingModel read = SpellingModel.read(new ByteArrayInputStream(first));
        assertThat(texts(read, "шатурокаша", 2)).isEqualTo(texts(model, "шатурокаша", 2));
        assertThat(bytes(read)).isEqualTo(first);
    }

    private static byte[] bytes(SpellingModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void aPairThatDoesNotBelongTogetherTeachesNothing() {
        List<NamePair> pairs = new ArrayList<>(oneWriter());
        pairs.add(NamePair.of("шарока", "bvxqpfgh"));

        assertThat(texts(SpellingTrainer.learn(pairs, List.of("szarominel")), "шарока", 1))
                .containsExactly("szaroka");
    }

    @Test
    void accentsAreKeptBesideThePlainLetters() {
        assertThat(Letters.latin("Čović-Łuk")).isEqualTo("covic-luk");
        assertThat(NamePair.of("Чо\u0301вич", "Čović")).isEqualTo(new NamePair("чович", "covic", "čović"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamePair.of("Чович", "..."))
                .withMessageContaining("letters on both sides");
    }
}
