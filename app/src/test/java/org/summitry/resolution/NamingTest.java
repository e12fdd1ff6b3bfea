package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names a thing beside what only says of what kind it is; what figures count; gatherings and what goes on beside them. */
class NamingTest {
    @ParameterizedTest
    @CsvSource({
        "Orlan–Selma railway, railway line from Orlan to Selma, SAME",
        "Orlan–Selma railway, Orlan–Selma line, SAME",
        "Orlan–Selma railway, Orlan–Ketmen line, DIFFERENT",
        "Orlan–Selma power line, oil pipeline from Orlan to Selma, DIFFERENT",
        "Ketmen Four power station, Ketmen-4 power station, SAME",
        "Ketmen Four power station, Ketmen-3 power station, DIFFERENT",
        "Selma grain terminal, Selma cruise terminal, DIFFERENT",
    })
    void whatAThingIsNamesItLessThanWhatItIsCalled(String a, String b, Verdict verdict) {
        Judgement j = project(a, b);

        assertThat(j.verdict()).as(j.explain()).isEqualTo(verdict);
    }

    private static Judgement project(String a, String b) {
        String more = "'type':'infrastructure','name':'";
        return Told.of("project", more + a + "'", more + b + "'");
    }

    @Test
    void anAcronymInATitleIsSpeltOut() {
        Judgement j = agreements("Framework Agreement on the Upper Lakes Transport Corridor", "", "ULTC agreement", "");

        assertThat(j.explain()).doesNotContain("each names what the other does not");
        assertThat(j.score())
                .isGreaterThan(agreements(
                                "Framework Agreement on the Upper Lakes Transport Corridor", "", "ULFC agreement", "")
                        .score());
    }

    @Test
    void agreementsOfOneTitleWithTwoMovementsAreTwo() {
        String title = "Agreement on the Cessation of Hostilities";
        String north = ",'parties':[{'actor':'state:x-velmora'},{'actor':'org:northern-front'}]";
        String south = ",'parties':[{'actor':'state:x-velmora'},{'actor':'org:southern-league'}]";

        assertThat(agreements(title, north, title, north).verdict()).isEqualTo(Verdict.SAME);
        assertThat(agreements(title, north, title, south).explain()).contains("with others");
        assertThat(agreements(title, north, title, south).score())
                .isLessThan(agreements(title, north, title, "").score());
    }

    private static Judgement agreements(String a, String more, String b, String other) {
        String type = "'type':'agreement','status':'signed','name':'";
        return Told.of("instrument", type + a + "'" + more, type + b + "'" + other);
    }

    @ParameterizedTest
    @CsvSource({"5+5 Dialogue, Five plus Five", "Sundar Five, Sundar Five dialogue"})
    void numbersInWordsAreNumbers(String a, String b) {
        Judgement j = Told.of("format", "'name':'" + a + "'", "'name':'" + b + "'");

        assertThat(j.verdict()).as(j.explain()).isNotEqualTo(Verdict.DIFFERENT);
        assertThat(j.score())
                .isGreaterThan(Told.of("format", "'name':'" + a + "'", "'name':'Sundar Seven'")
                        .score());
    }

    @ParameterizedTest
    @CsvSource({"XXI, 21", "XLIV, 44", "IX, 9", "LXII, 62", "IIX, 0", "Lila, 0", "'', 0"})
    void romanNumeralsAreRead(String word, int value) {
        assertThat(Roman.value(word)).isEqualTo(value);
    }

    @Test
    void anOrdinalOfTwoWordsIsOneNumber() {
        Judgement j = Told.of(
                "meeting",
                "'type':'council','name':'Sixty-second session of the Amber Commission','date':'2031-05-11'",
                "'type':'council','name':'62nd session of the Amber Commission','date':'2031-05-11'");

        assertThat(j.explain()).contains("the same number in the series: 62");
    }

    @ParameterizedTest
    @CsvSource({
        "send two frigates to the strait, contribute a pair of warships, true",
        "send two frigates to the strait, send two officers to the strait, false",
        "deliver 40 tonnes of wheat, ship forty tons of grain, true",
        "deliver 40 tonnes of wheat, deliver 40 tonnes of diesel, false",
        "cut tariffs by two fifths, cut tariffs by 40 per cent, true",
    })
    void asManyOfAnotherThingSpeaksAgainst(String a, String b, boolean one) {
        Quantities mine = Quantities.of(a);
        Quantities its = Quantities.of(b);

        assertThat(mine.valuesDiffer(its)).isFalse();
        assertThat(mine.countedAlike(its))
                .satisfies(alike -> assertThat(one ? alike < 0 || alike > 0.5 : alike < 0.5 && alike >= 0)
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({"a loan of $40 million, 40 million euros", "extend it by twelve months, extend it by a year"})
    void whatIsNotKnownToBeCountedTellsNothing(String a, String b) {
        assertThat(Quantities.of(a).countedAlike(Quantities.of(b))).isNegative();
    }

    private static final String TWO =
            ",'date':'2031-05-11','place':'Dreva','participants':[{'actor':'person:okonta'},{'actor':'person:ivanesco'}]";

    @Test
    void aNamedForumIsNotTheVisitBesideIt() {
        Judgement j =
                Told.of("meeting", "'type':'visit'" + TWO, "'type':'conference','name':'Amber Investment Forum'" + TWO);

        assertThat(j.verdict()).as(j.explain()).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void anEmergencySummitIsAnExtraordinaryOne() {
        String day = ",'date':'2031-05-11','place':'Dreva'";
        Judgement j = Told.of(
                "meeting",
                "'type':'summit','name':'Extraordinary Amber Lakes Summit'" + day,
                "'type':'summit','name':'emergency Amber Lakes summit'" + day);

        assertThat(j.verdict()).as(j.explain()).isEqualTo(Verdict.SAME);
    }
}
