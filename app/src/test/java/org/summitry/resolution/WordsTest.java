package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small parts everything else stands on: stems, phrases, numbers, days, places. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "raised, rais",
        "raises, rais",
        "planning, plan",
        "countries, country",
        "glass, glass",
        "sea, sea",
        "string, string"
    })
    void endingsFallAway(String word, String stem) {
        assertThat(Stems.of(word)).isEqualTo(stem);
    }

    @Test
    void wordingsOfOneNotionAreOne() {
        assertThat(Phrases.of("Meeting of the Heads of State")).isEqualTo(Phrases.of("meeting of the leaders"));
        assertThat(Bag.ofText("Kambara hydroelectric power plant").asSet())
                .isEqualTo(Bag.ofText("Kambara HPP").asSet());
    }

    @ParameterizedTest
    @CsvSource({
        "ten million tonnes, 10000000",
        "$1.5bn, 1500000000",
        "'1,200 trucks', 1200",
        "twelve checkpoints, 12",
        "one hundred and twenty prisoners, 120",
        "half a dozen boats, 6",
        "a channel 9 m deep, 9",
        "three bcm of gas, 3000000000"
    })
    void numbersAreOneHoweverWritten(String text, String value) {
        assertThat(Quantities.of(text).values()).containsExactly(value);
    }

    @Test
    void yearsAndNumbersInNamesAreNoQuantities() {
        Quantities q = Quantities.of("finish Kambara HPP-1 by 2037");

        assertThat(q.values()).isEmpty();
        assertThat(q.years()).containsExactly("2037");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-11, 2031-05-12, 1",
        "2031-05, 2031-05-12, 0",
        "2031-05-10/2031-05-12, 2031-05-14, 2",
        "../2037, 2040, 731",
        "2020/.., 2031, 0",
    })
    void daysBetweenDatesOfAnyPrecision(String a, String b, long gap) {
        Days first = Days.of(a);
        Days second = Days.of(b);

        assertThat(first).isNotNull();
        assertThat(second).isNotNull();
        if (first != null && second != null) {
            assertThat(first.gap(second)).isEqualTo(gap).isEqualTo(second.gap(first));
        }
    }

    @Test
    void whatIsNoDateIsNone() {
        assertThat(Days.of("")).isNull();
        assertThat(Days.of("soon")).isNull();
        assertThat(Days.of("2031-13-45")).isNull();
    }

    @Test
    void aTownIsNotItsCountryAndTwoTownsDiffer() {
        Report report = Told.report("doc:a", "2031-05-12", "meeting", "'name':'talks'");
        Place town = Place.of("Congress Hall, Dreva", report);

        assertThat(town.agrees(Place.of("Dreva", report))).isTrue();
        assertThat(town.differs(Place.of("Port Selma", report))).isTrue();
        assertThat(town.differs(Place.of("Ruvania", report))).isFalse();
        assertThat(town.differs(Place.of("Iceland", report))).isFalse();
    }

    @Test
    void anAcronymInsideANameIsNotItsOwn() {
        Title un = Title.of(List.of("UN"));

        assertThat(TitleMatch.of(un, Title.of(List.of("UN Regional Centre for Lakes")))
                        .acronym())
                .isFalse();
        assertThat(TitleMatch.of(Title.of(List.of("RCL")), Title.of(List.of("Regional Centre for Lakes")))
                        .acronym())
                .isTrue();
        assertThat(TitleMatch.of(Title.of(List.of("CPTA")), Title.of(List.of("Partnership Agreement (CPTA)")))
                        .acronym())
                .isTrue();
    }

    @Test
    void beforeAYearIsByTheEndOfTheOneBefore() {
        assertThat(Quantities.of("to be dredged before 2033").years()).containsExactly("2032");
    }

    @Test
    void aMonthEndsForAReportWithTheDayOfTheReport() {
        Days month = new Days(LocalDate.of(2029, 4, 1), LocalDate.of(2029, 4, 30), "2029-04");
        Days until = month.until(LocalDate.of(2029, 4, 6));

        assertThat(until.to()).isEqualTo("2029-04-06");
        assertThat(until.exact()).isFalse();
        assertThat(month.until(LocalDate.of(2029, 5, 6))).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({"Resolution 86/144, Resolution 86/145, true", "Round 7, Round 7 of 2031, false", "Line 1, Line 2, true"
    })
    void numbersDifferWhereEachNameHasOneOfItsOwn(String a, String b, boolean differ) {
        assertThat(TitleMatch.of(Title.of(List.of(a)), Title.of(List.of(b))).numbersDiffer())
                .isEqualTo(differ);
    }
}
