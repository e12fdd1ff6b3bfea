package org.summitry.resolution.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TraitsTest {
    private static Set<Integer> traits(String cyrillic, String... groups) {
        return Arrays.stream(Traits.of(cyrillic, List.of(groups))).boxed().collect(Collectors.toSet());
    }

    @Test
    void whatIsWrittenAlikeHasTheSameTraitsAndALetterWrittenOtherwiseHasOthers() {
        Set<Integer> one = traits("шара", "sz", "a", "r", "a");

        assertThat(traits("шара", "sz", "a", "r", "a")).isEqualTo(one);
        assertThat(traits("шара", "sh", "a", "r", "a")).isNotEqualTo(one).containsAnyElementsOf(one);
    }

    @Test
    void choicesFarApartAreATraitTogether() {
        Set<Integer> apart = traits("шаталой", "sz", "a", "t", "a", "l", "o", "y");
        apart.addAll(traits("шаталой", "sh", "a", "t", "a", "l", "o", "j"));

        assertThat(traits("шаталой", "sz", "a", "t", "a", "l", "o", "j")).matches(both -> !apart.containsAll(both));
    }

    @Test
    void withoutAGroupForEachLetterThereAreNone() {
        assertThat(Traits.of("шара", List.of())).isEmpty();
        assertThat(Traits.of("шара", List.of("sz", "a"))).isEmpty();
    }
}
