package org.summitry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
    private static final String STORY =
            "The foreign ministers of five island states met on Monday to discuss fisheries.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ASTANA – | Astana | - | -",
                "ASTANA—| Astana | - | -",
                "NUR-SULTAN -- | Nur-Sultan | - | -",
                "'NEW YORK - ' | New York | - | -",
                "WASHINGTON, D.C. – | Washington | - | -",
                "date 2024-03-11 ASTANA—| Astana | 2024-03-11 | -",
                "BEIJING, November 9. /TASS/. | Beijing | - | TASS",
                "NAIROBI, Kenya (AP) — | Nairobi | - | AP",
                "'Geneva, 12 March 2024 (Agency) – ' | Geneva | 2024-03-12 | Agency",
                "SUVA, Fiji, 3 May 2023 – | Suva | 2023-05-03 | -",
                "UNITED NATIONS, March 5 (Xinhua) -- | United Nations | - | Xinhua",
                "Port Vila, March 5, 2024: | Port Vila | 2024-03-05 | -",
                "(Lima, 7 June 2022) – | Lima | 2022-06-07 | -",
                "9 August 2024 – | - | 2024-08-09 | -",
                "12 March 2024, Nairobi – | Nairobi | 2024-03-12 | -",
                "'Published: 12.03.2024 14:05 ' | - | 2024-03-12 | -",
                "'San José – ' | San José | - | -",
                "'Port Al-Bahr, May 21, 2025, LNA -- ' | Port Al-Bahr | 2025-05-21 | LNA",
                "'ADDIS ABABA, February 17, 2024 (MFA) - ' | Addis Ababa | 2024-02-17 | MFA",
                "Kolvar, May 21, 2025, LNA -- | Kolvar | 2025-05-21 | LNA",
                "'KOLVAR, 4 May 2025, LNA – ' | Kolvar | 2025-05-04 | LNA",
                "'KOLVAR/PORT SELMA, 18 April 2024 – ' | Kolvar/Port Selma | 2024-04-18 | -",
            })
    void readsWhatOpensAReport(
            String opening, @Nullable String place, @Nullable LocalDate day, @Nullable String publisher) {
        Datelines.Dateline found = Objects.requireNonNull(Datelines.opening(opening + STORY));

        assertThat(found.place()).isEqualTo(place);
        assertThat(found.published()).isEqualTo(day);
        assertThat(found.publisher()).isEqualTo(publisher);
        assertThat((opening + STORY).substring(found.end()).strip()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JOINT STATEMENT – The heads of delegation of the five states met in the capital and agreed on a plan.",
                "UN – EU relations",
                "QUESTION: What did the ministers agree on the question of the river, and when will they meet again?",
                "MR. MILLER: Good afternoon, everyone, and thank you for coming to the briefing at such short notice.",
                "In March 2024 – the ministers agreed on a plan of action for the river basin and its peoples.",
                "By 12 March 2024 all parties shall report on what they have done to protect the river.",
                "May I say – with respect – that the question before the council is a different one.",
                "Central Asia – 2040 is the title of the concept that the leaders signed at the meeting.",
                "Published on Monday by the secretariat, the report lists the measures taken by each member.",
                "Kenya and Uganda – two members of the community – agreed to build a railway between them.",
            })
    void leavesSentencesAndHeadingsAlone(String text) {
        assertThat(Datelines.opening(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orla Venn | 14.05.2025",
                "Coast Monitor | 14 May 2025, 19:42",
                "Orla Venn • May 14, 2025",
                "Orla Venn | 14.05.2025 - Update : 15.05.2025",
            })
    void whoWroteAndWhenIsNoPartOfTheReport(String line) {
        Datelines.Dateline found = Objects.requireNonNull(Datelines.opening(line));

        assertThat(found.published()).isEqualTo("2025-05-14");
        assertThat(found.end()).isEqualTo(line.length());
    }

    @Test
    void readsALineThatIsADateline() {
        Datelines.Dateline found = Objects.requireNonNull(Datelines.opening("Port Vila, 9 August 2024"));

        assertThat(found.place()).isEqualTo("Port Vila");
        assertThat(found.published()).isEqualTo(LocalDate.of(2024, 8, 9));
        assertThat(Objects.requireNonNull(Datelines.opening("14/10/2024 06:42 PM"))
                        .place())
                .isNull();
    }

    @Test
    void readsTheAgencyAndDateThatCloseAReport() {
        Datelines.Dateline found = Objects.requireNonNull(Datelines.closing("nCa, 13 May 2025"));

        assertThat(found.publisher()).isEqualTo("nCa");
        assertThat(found.published()).isEqualTo(LocalDate.of(2025, 5, 13));
    }

    @Test
    void leavesADateThatCanBeReadTwoWays() {
        assertThat(Dates.first("Published: 04/05/2024")).isNull();
        assertThat(Dates.first("Published: 24/05/2024")).isEqualTo(LocalDate.of(2024, 5, 24));
        assertThat(Dates.first("31 February 2024")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Regular Press Conference of the Spokesperson, June 20, 2031 | 2031-06-20",
                "Press Briefing (October 17, 2031), Ministry of Foreign Affairs | 2031-10-17",
                "Readout of bilateral meetings (Aug. 7) | -",
                "Ten years after 12 May 2021 the bridge stands | -",
            })
    void aTitleMayGiveItsDay(String title, @Nullable LocalDate day) {
        assertThat(Datelines.dayInTitle(title)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Home affairs | 9 August 2024, 14:20; 2024-08-09",
                "Ilmar Kass | 14.05.2025 - Update : 15.05.2025; 2025-05-14",
                "(updated 15/01/2025); 2025-01-15",
                "By Orla Venn in Kolvar — 5 April 2025; 2025-04-05",
                "The live desk | Kolvar, Tuesday 30 June 2026 | all times local; 2026-06-30",
                "3 — 5 April 2025; -",
                "The plan of 5 April 2025 - what it says; -",
            })
    void aLineBelowTheTitleMayGiveItsDay(String line, @Nullable LocalDate day) {
        assertThat(Datelines.dayBetweenMarks(line)).isEqualTo(day);
    }
}
