package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest extends IndexTestBase {

    @ParameterizedTest
    @CsvSource({
        "Жапаров, Japarov",
        "Жапаров, Zhaparov",
        "Жапаров, Dzhaparov",
        "Japarov, Жапаров",
        "Жээнбеков, Jeenbekov",
        "Тоқаев, Tokayev",
        "Токаев, Tokaev",
        "Қасым-Жомарт, Kassym-Jomart",
        "Мирзиёев, Mirziyoyev",
        "Mirziyoev, Mirziyoyev",
        "Бердымухамедов, Berdimuhamedov",
        "Berdymukhammedow, Berdimuhamedov",
        "Рахмон, Rahmon",
        "Rakhmon, Rahmon",
        "Назарбаев, Nazarbayev",
        "Ğurbanow, Gurbanov",
        "Қурбонов, Qurbonov",
        "Смирнофф, Smirnov",
        "Xudoyberdiyev, Khudoiberdiev",
        "Tsoi, Цой",
        "Kaha, Kakha",
        "Щербаков, Shcherbakov",
        "Mariya, Maria",
        "Erdoğan, Erdogan",
        "Wictoria, Viktoriya",
        "O‘tkir, Otkir"
    })
    void aNameIsFoundInOtherSpellingsAndScripts(String typed, String written) {
        add(Entries.person("p", written));

        assertThat(found(typed)).containsExactly("p");
    }

    @ParameterizedTest
    @CsvSource({"Уайт, White", "Ричардсон, Richardson", "Макдермонт, McDermont"})
    void aNameOfForeignOriginIsFoundInItsOwnSpelling(String typed, String written) {
        add(Entries.person("p", "Azat " + written));

        assertThat(found(typed)).containsExactly("p");
    }

    @ParameterizedTest
    @CsvSource({"Karimov, Kerimov", "Japarov, Japarova", "Saparov, Zhaparov", "Norin, Narin"})
    void otherNamesAreNot(String typed, String written) {
        add(Entries.person("p", written));

        assertThat(found(typed)).isEmpty();
    }

    @Test
    void asWrittenComesBeforeFoldedBeforeOtherSpellings() {
        add(
                Entries.person("c", "Azat Zhelenov"),
                Entries.person("b", "Azat Jélenov"),
                Entries.person("a", "Azat Jelenov"));

        assertThat(found("jelenov")).containsExactly("a", "b", "c");
        assertThat(found("jélenov")).containsExactly("b", "a", "c");
        assertThat(found("zhelenov")).containsExactly("c", "a", "b");
    }

    @Test
    void namesComeBeforeActorsBeforeSentences() {
        add(
                Entries.statement("a", "Jelenov Jelenov Jelenov spoke of Jelenov.")
                        .saidBy("X", "Jelenov!")
                        .reviewed(),
                Entries.statement("b", "We agree.").actors("person:jelenov", "Azat Jelenov"),
                Entries.person("c", "Azat Timurovich Zhelenov of the Northern Water and Energy Commission"),
                Entries.person("d", "A. T.").also("Azat Jelenov"));

        assertThat(found("jelenov")).containsExactly("d", "c", "b", "a");
    }

    @Test
    void namesInSentencesAreFoundInOtherSpellings() {
        add(Entries.statement("a", "On Monday Zhelenov spoke."), Entries.statement("b", "Then the zhelenov froze."));

        assertThat(found("Желенов")).containsExactly("a");
        assertThat(found("\"Желенов spoke\"")).isEmpty();
    }

    @Test
    void aNameInOtherLettersCanBeAPhrase() {
        add(Entries.person("a", "Azat Zhelenov"), Entries.person("b", "Zhelenov Azat"));

        assertThat(found("\"Азат Желенов\"")).containsExactly("a");
        assertThat(found("Азат Желенов")).containsExactly("a", "b");
    }

    @Test
    void anActorIsGivenByIdOrByNameInAnySpelling() {
        add(
                Entries.statement("a", "Yes.").actors("person:azat-jelenov", "Azat Jelenov"),
                Entries.statement("b", "No.").actors("person:olim-jelenov", "Olim Jelenov"),
                Entries.statement("c", "Jelenov was absent."));

        assertThat(found(Query.of("").actor("person:olim-jelenov"))).containsExactly("b");
        assertThat(found(Query.of("").actor("Желенов"))).containsExactly("a", "b");
        assertThat(found(Query.of("").actor("Zhelenov Azat"))).containsExactly("a");
        assertThat(found(Query.of("yes").actor("Zhelenov"))).containsExactly("a");
        assertThat(found(Query.of("").actor("person:nobody"))).isEmpty();
    }
}
