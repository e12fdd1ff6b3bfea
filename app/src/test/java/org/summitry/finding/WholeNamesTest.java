package org.summitry.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class WholeNamesTest {
    private static List<String> found(List<String> names, String text) {
        return WholeNames.anyOf(names)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void ofTwoNamesThatBeginAlikeTheLongerIsFound() {
        assertThat(found(
                        List.of("Amber Dam", "Amber Dam (East)", "Salt Line"),
                        "the Amber Dam (East) and the Salt Line"))
                .containsExactly("Amber Dam (East)", "Salt Line");
    }

    @Test
    void aNameInsideALongerWordIsNone() {
        assertThat(found(List.of("Orm", "Élan"), "Ormland, Platform, Orm7 and Orm, Élans"))
                .containsExactly("Orm");
    }

    @Test
    void whereThereAreNoNamesNothingIsFound() {
        assertThat(found(List.of(), "anything")).isEmpty();
    }
}
