package org.summitry.resolution.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Жапаров Japarov Zhaparov Djaparov Dzhaparov Žaparov",
                "Каха Kaha Kakha",
                "Кака Kaka Kakha",
                "Имнадзе Imnadze",
                "Мирзиёев Mirziyoyev Mirziyaev Mirziyoev",
                "Тоқаев Tokayev Tokaev Toqaev",
                "Раҳмон Rahmon Rakhmon",
                "Рахмон Rakhmon Rahmon",
                "Юрий Yuri Iurii Yury Jurij",
                "Бердымухамедов Berdymukhammedov Berdimuhamedow",
                "Чичерин Chicherin Tschitscherin Čičerin",
                "Щукин Shchukin",
                "Лавров Lavrov Lavroff Lawrow",
                "Ержан Yerzhan Erjan",
                "Цой Tsoy Tzoi",
                "Мухаммад Muhammad Mohamed Mohammed"
            })
    void spellingsOfOneNameShareAKey(String names) {
        List<String> spellings = List.of(names.split(" "));
        for (String spelling : spellings) {
            Set<String> shared = new HashSet<>(Skeleton.keys(spellings.get(0)));
            shared.retainAll(Skeleton.keys(spelling));
            assertThat(shared).as(spellings.get(0) + " and " + spelling).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"Жапаров, Sadykov", "Kakha, Nino", "Lavrov, Larin", "Tokayev, Takeda"})
    void otherNamesShareNone(String a, String b) {
        assertThat(Skeleton.keys(a)).doesNotContainAnyElementsOf(Skeleton.keys(b));
    }

    @Test
    void initialsHaveNoKeyInAName() {
        assertThat(Skeleton.ofName("К. Имнадзе")).containsExactly(Skeleton.keys("Imnadze"));
        assertThat(Skeleton.of("...")).isEmpty();
    }

    @Test
    void aPersonIsFoundByTheSurnameInAnyOrder() {
        assertThat(PersonName.parse("ЖАПАРОВ Садыр").keys())
                .containsAnyElementsOf(PersonName.parse("S. Zhaparov").keys());
        assertThat(PersonName.parse("Zhaparov, Sadyr").keys()).doesNotContain(Skeleton.of("Sadyr"));
    }
}
