package org.summitry.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the reader's script. */
class NamesTest {
    private final Languages languages = new Languages(List.of("portal"));

    private Names.Shown shown(String tag, String id, String name) {
        return languages.in(tag).names().of(id, name);
    }

    @ParameterizedTest
    @CsvSource({
        "Orla Venn, Орла Венн",
        "Shohrux Yoqubov, Шохрукс Ёкубов",
        "Mirzo Tursunaliyev, Мирзо Турсуналиев",
        "Zhyldyz Sadykova, Жылдыз Садыкова",
        "Emil Bekov-Chary, Эмил Беков-Чари",
        "T. Khudoyor, Т. Худоёр",
        "Andrey Vasilyev, Андрей Васильев",
        "Oʻtkir, Уткир"
    })
    void aPersonIsWrittenInCyrillicLettersTheSameEachTime(String name, String cyrillic) {
        assertThat(shown("ru", "person:x", name)).isEqualTo(new Names.Shown(cyrillic, name));
        assertThat(shown("kk", "person:x", name).text()).isEqualTo(cyrillic);
    }

    @Test
    void whatIsInTheReadersScriptStaysAndCyrillicIsReadInLatinLetters() {
        assertThat(shown("en", "person:x", "Orla Venn")).isEqualTo(new Names.Shown("Orla Venn", null));
        assertThat(shown("ru", "person:x", "Орла Венн")).isEqualTo(new Names.Shown("Орла Венн", null));
        assertThat(shown("tk", "person:x", "Орла Венн")).isEqualTo(new Names.Shown("Orla Venn", "Орла Венн"));
    }

    @Test
    void statesAreCalledAsTheLanguageCallsThemAndOthersStay() {
        assertThat(shown("tg", "state:FRA", "France")).isEqualTo(new Names.Shown("Фаронса", "France"));
        assertThat(shown("uz", "state:UZB", "Uzbekistan").text()).isEqualTo("Oʻzbekiston");
        assertThat(shown("kk", "state:norland", "Norland")).isEqualTo(new Names.Shown("Norland", null));
        assertThat(shown("kk", "state:XQZ", "Norland").text()).isEqualTo("Norland");
        assertThat(shown("ru", "org:lake-forum", "Lake Forum")).isEqualTo(new Names.Shown("Lake Forum", null));
        assertThat(shown("en", "state:FRA", "French Republic").text()).isEqualTo("French Republic");
    }
}
