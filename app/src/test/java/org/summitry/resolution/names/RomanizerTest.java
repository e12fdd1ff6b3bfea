package org.summitry.resolution.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizerTest {
    @ParameterizedTest
    @CsvSource({
        "RUSSIAN, Сергей Юрьевич Щукин, sergeyyuryevichshchukin",
        "RUSSIAN, Ельцин, yeltsin",
        "KAZAKH, Нұрсұлтан, nursultan",
        "KYRGYZ, Жапаров, japarov",
        "KYRGYZ, Өмүрбек, omurbek",
        "TAJIK, Эмомалӣ Раҳмон, emomalirahmon",
        "TAJIK, Сироҷиддин Ғафуров, sirojiddinghafurov",
        "TAJIK, Еров Саидҷаъфар, yerovsaidjafar",
        "TURKMEN, Гурбангулы Бердимухамедов, gurbangulyberdimuhamedow",
        "TURKMEN, Җума, juma",
        "UZBEK, Шавкат, shawkat",
        "UKRAINIAN, Володимир Галаган, volodymyrhalahan",
        "BELARUSIAN, Аляксандр, alyaksandr"
    })
    void cyrillicNamesAreWrittenInLatinLettersByTheirLanguage(CyrillicLanguage language, String name, String latin) {
        assertThat(Romanizer.shared().ascii(Romanizer.shared().latin(name, language)))
                .isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Жапаров, RUSSIAN",
        "Нұрсұлтан, KAZAKH",
        "Өмүрбек, KYRGYZ",
        "Эмомалӣ Раҳмон, TAJIK",
        "Ўткир, UZBEK",
        "Зеленський Їжак, UKRAINIAN",
        "Ђорђевић, SERBIAN",
        "Smith, RUSSIAN"
    })
    void theLanguageIsToldFromItsOwnLetters(String name, CyrillicLanguage language) {
        assertThat(Romanizer.shared().languageOf(name)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "Vučić, vucic, vuchich",
        "Erdoğan, erdogan, erdogan",
        "Şahin, sahin, shahin",
        "ബ, b, b",
        "ობამა, obama, obama"
    })
    void marksAreDroppedOrSpelt(String name, String ascii, String sounded) {
        assertThat(Romanizer.shared().ascii(name)).startsWith(ascii);
        assertThat(Romanizer.shared().sounded(name)).startsWith(sounded);
    }

    @ParameterizedTest
    @CsvSource({
        "Жапаров, zhaparov japarov",
        "Каха, kakha kaha kaxa",
        "Юрий, yuriy yuri yury iurii jurij",
        "Мария, mariya maria marija",
        "Сергей, sergey sergei sergej",
        "Ельцин, yeltsin eltsin",
        "Лавров, lavrov lavrow lavroff",
        "Джумабеков, dzhumabekov jumabekov djumabekov",
        "Уулу, uulu ulu"
    })
    void theUsualSpellingsAreAmongThose(String name, String expected) {
        assertThat(Spellings.of(name, 60)).contains(expected.split(" "));
    }

    @Test
    void spellingsAreBoundedAndTheUsualIsFirst() {
        assertThat(Spellings.of("Бердымухамедов", 5)).hasSize(5).startsWith("berdymukhamedov");
        assertThat(Spellings.of("Кыргызстандыктарыбызжашасынжащыювский".repeat(20), 100))
                .hasSizeLessThanOrEqualTo(100);
        assertThat(Spellings.of("Smith", 5)).isEqualTo(List.of("smith"));
        assertThat(Spellings.of("...", 5)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spellings.of("Юрий", 0))
                .withMessageContaining("limit");
    }
}
