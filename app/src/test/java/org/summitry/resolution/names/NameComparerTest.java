package org.summitry.resolution.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparerTest {
    private static NameComparison persons(String a, String b) {
        return NameComparer.persons().compare(PersonName.parse(a), PersonName.parse(b));
    }

    private static NameComparison organisations(String a, String b) {
        return NameComparer.organisations().compare(OrganisationName.parse(a), OrganisationName.parse(b));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Sadyr Zhaparov              | Sadyr Japarov
            Садыр Жапаров               | Sadyr Japarov
            Садыр Жапаров               | Sadyr Zhaparov
            ZHAPAROV, Sadyr             | Sadyr Zhaparov
            Zhaparov Sadyr              | Sadyr Zhaparov
            S. Zhaparov                 | Sadyr Zhaparov
            Sadyr Nurgozhoevich Zhaparov | Sadyr Zhaparov
            Kakha Imnadze               | Kaha Imnadze
            К. Имнадзе                  | Kakha Imnadze
            Каха Имнадзе                | Kakha Imnadze
            Джон Уайт                   | John White
            Уильям Хьюстон              | William Houston
            Shavkat Mirziyoyev          | Шавкат Мирзиёев
            Shavkat Mirziyoyev          | Shavkat Mirziyaev
            Qasym-Zhomart Toqaev        | Kassym-Jomart Tokayev
            Қасым-Жомарт Тоқаев         | Kassym-Jomart Tokayev
            Gurbanguly Berdimuhamedow   | Gurbanguly Berdymukhammedov
            Эмомалӣ Раҳмон              | Emomali Rahmon
            Emomali Rahmon              | Emomali Rakhmon
            Владимир Зеленко            | Volodymyr Zelenko
            Nikolai Podgornov           | Nikolay Podgornow
            Mr. Aldo Ferrin             | Aldo Ferrin
            AldoFerrin                  | Aldo Ferrin
            Aldo Ferrin                 | Aldo Ferin
            Bob Tarrant                 | Robert Tarrant
            Erdal Gülşen                | Erdal Gulsen
            Maria Ilyinichna Sorova     | Maria Sorova
            """)
    void isOnePersonsName(String a, String b) {
        assertThat(persons(a, b).same()).as(persons(a, b).explain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Gurbanguly Berdimuhamedov   | Serdar Berdimuhamedov
            Gurbanguly Berdimuhamedov   | Serdar Gurbangulyyevich Berdimuhamedov
            Гурбангулы Бердымухамедов   | Сердар Бердымухамедов
            Ihor Tarasovych Melnyk      | Ihor Petrovych Melnyk
            Ivan Petrovich Sorov        | Ivan Antonovich Sorov
            Petr Ivanovich Sorov        | Ivan Petrovich Sorov
            Ahmad bin Hasan al-Rashid   | Hasan bin Ahmad al-Rashid
            A. Sorov                    | Ivan Sorov
            A. B. Sorov                 | A. V. Sorov
            Ivan A. Sorov               | Ivan B. Sorov
            Sorov                       | Ivan Sorov
            Ivan Sorov                  | Sorov
            Ivan Sorov                  | Oleg Sorov
            Asel Sorova                 | Askar Sorov
            Alexandra Sorova            | Alexander Sorov
            Aldo Ferrin Jr.             | Aldo Ferrin Sr.
            Aldo Ferrin II              | Aldo Ferrin III
            N. N.                       | Norbert Nolan
            Aldo Ferrin                 | Aldo Marchetti
            Nursultan Nazarov           | Daniyar Nazarov
            Каха Имнадзе                | Георгий Имнадзе
            К. Имнадзе                  | Giorgi Imnadze
            """)
    void areTwoPersonsNames(String a, String b) {
        assertThat(persons(a, b).score()).as(persons(a, b).explain()).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ministry of Water of Norland      | The Ministry of Water of Norland
            Norland Copper JSC                | OJSC Norland Copper
            Norland Copper Aktiengesellschaft | Norland Copper AG
            ООО "Нордмедь"                    | Нордмедь
            North Sea Development Organisation | North Sea Development Organization
            NSDO                              | North Sea Development Organisation
            Nord-Sud Bank                     | Nord Sud Bank
            NordSud Bank                      | Nord Sud Bank
            First Bank of Norland             | 1st Bank of Norland
            Brigade Forty 4                   | Brigade 44
            Procter & Gamble Co.              | Procter and Gamble
            """)
    void isOneOrganisationsName(String a, String b) {
        assertThat(organisations(a, b).same()).as(organisations(a, b).explain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Government of Kazakhstan          | Government of Kyrgyzstan
            Bank of Estonia                   | Bank of Ethiopia
            Norland Copper AG                 | Sudmark Timber AG
            Ministry of Water of Norland      | Ministry of Finance of Norland
            Fund for Norland 7                | Fund for Norland 8
            Seventh Commission on Water       | Eighth Commission on Water
            """)
    void areTwoOrganisationsNames(String a, String b) {
        assertThat(organisations(a, b).score())
                .as(organisations(a, b).explain())
                .isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            S. Zhaparov | Sadyr Zhaparov
            Gurbanguly Berdimuhamedov | Serdar Berdimuhamedov
            Kim Yong Su Pak | Kim Su Yong
            Садыр Жапаров | Zhaparov
            """)
    void theOrderOfTheTwoDoesNotMatter(String a, String b) {
        assertThat(persons(a, b).score()).isEqualTo(persons(b, a).score());
    }

    @Test
    void theReasonsCanBeRead() {
        assertThat(persons("С. Жапаров", "Sadyr Japarov").explain())
                .contains("'С' ~ 'Sadyr' (initial)")
                .contains("'Жапаров' = 'Japarov' (transliterated)");
        assertThat(persons("Ivan Petrovich Sorov", "Ivan Antonovich Sorov").explain())
                .contains("'Petrovich' x 'Antonovich' (conflict)")
                .contains("held down: patronymics conflict");
        assertThat(persons("Asel Sorov", "Asel Sorova").explain()).contains("(other sex)");
        assertThat(persons("Ivan Oleg Sorov", "Ivan Sorov").explain()).contains("'Oleg' (missing right)");
    }

    @ParameterizedTest
    @CsvSource({"'', Ivan Sorov", "'', ''", "'---', Ivan Sorov", "'😀', 'Ivan Sorov'"})
    void whatHasNoLettersIsNobodysName(String a, String b) {
        assertThat(persons(a, b).score()).isZero();
    }

    @Test
    void hostileNamesAreReadInTime() {
        String longest = "Аб-".repeat(100_000) + "'".repeat(100_000) + ".".repeat(100_000);

        assertThat(persons(longest, longest).score()).isBetween(0.0, 1.0);
        assertThat(organisations(longest, longest).score()).isBetween(0.0, 1.0);
    }
}
