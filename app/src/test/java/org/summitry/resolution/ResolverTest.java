package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
    private static final String TWO =
            "'participants':[{'actor':'person:okonta','on_behalf_of':'state:x-velmora'},{'actor':'person:ivanesco','on_behalf_of':'state:x-ruvania'}]";
    private static final String MINISTERS =
            "'participants':[{'actor':'person:mensahl','on_behalf_of':'state:x-velmora'},{'actor':'person:besharov','on_behalf_of':'state:x-ruvania'}]";

    private static String person(String name, String title, String of) {
        return "'name':'" + name + "','offices':[{'title':'" + title + "','of':'" + of + "'}]";
    }

    private static String talks(String date, String place) {
        return "'name':'talks','type':'talks','date':'" + date + "','place':'" + place + "'," + TWO;
    }

    private static String summit(int ordinal, String more) {
        return "'name':'Amber Lakes Summit','type':'summit','format':'format:lakes','ordinal':" + ordinal + more;
    }

    @ParameterizedTest
    @CsvSource({
        "Amara Okonta, President, Amara Okonta, President, SAME",
        "Okonta, President, Amara Okonta, President, SAME",
        "A. Okonta, President, Amara Okonta, President, SAME",
        "Садыр Жанибеков, President, Sadyr Janibekov, President, SAME",
        "Gurban Dovletov, President, Serik Dovletov, President, DIFFERENT",
        "Azamat Ilyasovich Torgaev, Minister, Azamat Maratovich Torgaev, Minister, DIFFERENT",
        "Mr Halvorsen, Ambassador, Mrs Halvorsen, Ambassador, DIFFERENT",
    })
    void personsOfOneStateAreToldApartByTheirNames(String a, String office, String b, String other, Verdict verdict) {
        Judgement j = Told.of("person", person(a, office, "state:x-velmora"), person(b, other, "state:x-velmora"));

        assertThat(j.verdict()).as(j.explain()).isEqualTo(verdict);
    }

    @Test
    void aSurnameAloneIsNotEnough() {
        Judgement j = Told.of("person", "'name':'Okonta'", person("Amara Okonta", "President", "state:x-velmora"));

        assertThat(j.verdict()).as(j.explain()).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void twoMinistersOfOneSurnameAreNotJoined() {
        Judgement j = Told.of(
                "person",
                person("Besharov", "Energy Minister", "state:x-ruvania"),
                person("Besharov", "Foreign Minister", "state:x-ruvania"));

        assertThat(j.verdict()).as(j.explain()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void anOfficeWithoutANameIsAnotherPersonYearsLater() {
        String president = "'name':'President of Velmora','offices':[{'title':'President','of':'state:x-velmora'}]";

        assertThat(Told.of("person", "2031-05-01", president, "2031-05-02", president)
                        .verdict())
                .isEqualTo(Verdict.SAME);
        assertThat(Told.of("person", "2025-05-01", president, "2032-05-02", president)
                        .verdict())
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void consecutiveEditionsAreTwoAndTheReasonIsInWords() {
        Judgement j = Told.of("meeting", summit(5, ""), summit(6, ""));

        assertThat(j.vetoed()).isTrue();
        assertThat(j.explain()).contains("ordinals differ: 5, 6");
    }

    @Test
    void plannedAndHeldIsOneMeeting() {
        Judgement j = Told.of(
                "meeting",
                "2031-02-01",
                summit(5, ",'date':'2031-05','status':'scheduled'"),
                "2031-05-12",
                summit(5, ",'date':'2031-05-11','place':'Dreva','status':'held'"));

        assertThat(j.verdict()).as(j.explain()).isEqualTo(Verdict.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-11, Dreva, 2031-05-11, Dreva, SAME",
        "2031-05-11, Dreva, 2031-05-12, Dreva, SAME",
        "2031-05-11, Dreva, 2031-05-12, Port Selma, DIFFERENT",
        "2031-05-11, Dreva, 2031-05-15, Dreva, DIFFERENT",
        "2031-05-11, Dreva, 2031-05-11, Ruvania, SAME",
    })
    void talksOfOnePairAreToldApartByDayAndTown(String day, String place, String other, String town, Verdict verdict) {
        Judgement j = Told.of("meeting", talks(day, place), talks(other, town));

        assertThat(j.verdict()).as(j.explain()).isEqualTo(verdict);
    }

    @Test
    void aMeetingWithoutADateIsTakenForTheOneOfThoseDays() {
        Judgement j = Told.of(
                "meeting", talks("2031-05-11", "Dreva"), "'name':'meeting','type':'other','place':'Dreva'," + TWO);

        assertThat(j.verdict()).as(j.explain()).isEqualTo(Verdict.SAME);
    }

    @Test
    void otherPeopleOfTheSameStatesAreAnotherMeeting() {
        Judgement j = Told.of(
                "meeting",
                talks("2031-05-11", "Dreva"),
                "'name':'talks','type':'talks','date':'2031-05-11','place':'Dreva'," + MINISTERS);

        assertThat(j.verdict()).as(j.explain()).isEqualTo(Verdict.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "talks on the sidelines of the Amber Lakes Summit, talks",
        "plenary session of the Amber Lakes Summit, summit",
        "Amber Lakes Business Forum, conference",
        "briefing, briefing",
    })
    void aPartIsNotTheWhole(String name, String type) {
        Judgement j = Told.of(
                "meeting",
                "'name':'" + name + "','type':'" + type + "','date':'2031-05-11','place':'Dreva'," + TWO,
                summit(5, ",'date':'2031-05-11','place':'Dreva'," + TWO));

        assertThat(j.verdict()).as(j.explain()).isEqualTo(Verdict.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Amber Lakes – 2045, concept, Concept for the development of regional cooperation Amber Lakes 2045, concept, SAME",
        "Road Map for Industrial Cooperation, roadmap, roadmap for the development of industrial cooperation, roadmap, SAME",
        "Regional Cooperation Roadmap, roadmap, Concept of Regional Cooperation, concept, DIFFERENT",
        "Action Plan for 2031-2033, plan, Action Plan for 2034-2036, plan, DIFFERENT",
        "Dreva Declaration, declaration, Selma Declaration, declaration, DIFFERENT",
    })
    void instrumentsAreToldApartByTitleAndType(String a, String type, String b, String other, Verdict verdict) {
        Judgement j = Told.of(
                "instrument", "'name':'" + a + "','type':'" + type + "'", "'name':'" + b + "','type':'" + other + "'");

        assertThat(j.verdict()).as(j.explain()).isEqualTo(verdict);
    }

    @Test
    void jointStatementsAreOneWhenTheOccasionIs() {
        String statement =
                "'name':'Joint Statement','type':'joint-statement','status':'adopted','parties':[{'actor':'state:x-velmora'},"
                        + "{'actor':'state:x-ruvania'}]";

        assertThat(Told.of("instrument", statement, statement).verdict()).isEqualTo(Verdict.SAME);
        assertThat(Told.of("instrument", "2031-05-12", statement, "2032-06-01", statement)
                        .verdict())
                .isEqualTo(Verdict.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Selma–Dreva railway, Selma-Dreva rail line, SAME",
        "Selma–Dreva railway, Selma–Dreva highway, DIFFERENT",
        "Kambara HPP-1, Kambara HPP-2, DIFFERENT",
        "first line of the Sundara pipeline, second line of the Sundara pipeline, DIFFERENT",
        "Qambarata dam, Kambarata dam, SAME",
    })
    void projectsAreToldApartByWhatTheyAreAndTheirNumber(String a, String b, Verdict verdict) {
        Judgement j = Told.of("project", "'name':'" + a + "'", "'name':'" + b + "'");

        assertThat(j.verdict()).as(j.explain()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Amber Lakes Development Bank, ALDB, SAME",
        "Institute for Strategic Studies of Velmora, Velmora Institute for Strategic Studies, SAME",
        "Ministry of Energy of Velmora, Ministry of Energy of Ruvania, DIFFERENT",
        "Amber Lakes Fund, Amber Lakes Commission, DIFFERENT",
    })
    void organisationsAreToldApartByName(String a, String b, Verdict verdict) {
        Judgement j = Told.of("organization", "'name':'" + a + "'", "'name':'" + b + "'");

        assertThat(j.verdict()).as(j.explain()).isEqualTo(verdict);
    }

    @Test
    void editionsAmongTheNamesOfAFormatDoNotDivideIt() {
        Judgement j = Told.of(
                "format",
                "'name':'Amber Lakes Summit','aliases':['fifth Amber Lakes Summit']",
                "'name':'Amber Lakes Summit','aliases':['sixth Amber Lakes Summit']");

        assertThat(j.verdict()).as(j.explain()).isEqualTo(Verdict.SAME);
    }

    private static String undertaking(String force, String actor, String action, String more) {
        return "'force':'" + force + "','actors':['" + actor + "'],'action':'" + action + "'" + more;
    }

    @Test
    void aProposalThatIsAgreedLaterIsOneUndertaking() {
        Judgement j = Told.of(
                "undertaking",
                "2031-05-12",
                undertaking("proposal", "person:okonta", "establish a regional water academy in Dreva", ""),
                "2032-06-02",
                undertaking("agreement", "state:x-velmora", "set up a regional water academy in Dreva", ""));

        assertThat(j.verdict()).as(j.explain()).isEqualTo(Verdict.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state:x-ruvania | open the Selma railway |",
                "state:x-velmora | open the Selma railway | ,'deadline':'../2040'",
                "state:x-velmora | open the Selma railway | ,'quantity':{'value':9,'unit':'km'}",
                "state:x-velmora | open the Selma railway | ,'polarity':'negated'",
            })
    void anotherActorDeadlineAmountOrADenialIsAnotherUndertaking(String actor, String action, String more) {
        String whole = undertaking(
                "pledge",
                "state:x-velmora",
                "open the Selma railway",
                ",'deadline':'../2035','quantity':{'value':7,'unit':'km'}");

        Judgement j = Told.of("undertaking", whole, undertaking("pledge", actor, action, more == null ? "" : more));

        assertThat(j.vetoed()).as(j.explain()).isTrue();
    }

    private static String statement(String speaker, String text) {
        return "'speakers':['" + speaker + "'],'text':'" + text + "'";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person:okonta | the Selma railway would carry 10 million tonnes of freight annually by 2037 | SAME",
                "person:okonta | the Selma railway would carry 20 million tonnes of freight a year by 2037 | DIFFERENT",
                "person:okonta | the Selma railway would not carry ten million tonnes of freight a year by 2037 | DIFFERENT",
                "person:ivanesco | the Selma railway will carry ten million tonnes of freight a year by 2037 | DIFFERENT",
                "person:okonta | students of the region would be admitted without examinations | DIFFERENT",
            })
    void statementsAreOneWhenOneSpeakerSaysOneThing(String speaker, String text, Verdict verdict) {
        Judgement j = Told.of(
                "statement",
                statement("person:okonta", "The Selma railway will carry ten million tonnes of freight a year by 2037"),
                statement(speaker, text));

        assertThat(j.verdict() == Verdict.SAME).as(j.explain()).isEqualTo(verdict == Verdict.SAME);
    }

    @Test
    void reportsOfTwoKindsAreNotCompared() {
        Report a = Told.report("doc:a", "2031-05-12", "person", "'name':'Okonta'");
        Report b = Told.report("doc:b", "2031-05-12", "project", "'name':'Okonta'");

        assertThatThrownBy(() -> Told.judge(a, b)).hasMessageContaining("person and project");
    }

    @Test
    void aScoreIsTheSumOfItsReasons() {
        Judgement j = Told.of("meeting", talks("2031-05-11", "Dreva"), talks("2031-05-12", "Dreva"));
        double sum = Weights.of("meeting").bias()
                + j.reasons().stream().mapToDouble(Reason::weight).sum();

        assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(j.score(), org.assertj.core.data.Offset.offset(0.0001));
    }

    @Test
    void resolvingJoinsAcrossDocumentsOnly() {
        List<Report> reports = List.of(
                Told.report("doc:a", "2031-05-12", "project", "'name':'Orlan Dam'"),
                Told.report("doc:b", "2031-05-12", "project", "'name':'Orlan Dam'"),
                Told.report("doc:c", "2031-05-12", "project", "'name':'Ketmen Dam'"));

        assertThat(new Resolver().resolve(reports).groups())
                .extracting(g -> String.join(" ", g))
                .containsExactly("doc:a#project:1 doc:b#project:1", "doc:c#project:1");
    }

    @Test
    void whatTheSonDoesIsNotTheFathers() {
        Judgement j = Told.judge(audience("doc:a", "Khalid bin Nasser"), audience("doc:b", "Nasser bin Khalid"));

        assertThat(j.verdict()).as(j.explain()).isNotEqualTo(Verdict.SAME);
    }

    private static Report audience(String document, String host) {
        Report told = Told.report(document, "2031-05-12", "meeting", talks("2031-05-11", "Dreva"));
        Map<String, Referred> referred = new HashMap<>(told.referred());
        referred.put("person:okonta", new Referred("person", host, List.of(), List.of()));
        return new Report(document, told.published(), told.publisher(), told.body(), referred);
    }

    @Test
    void anAcronymWithALetterBehindItIsAnother() {
        Judgement j = Told.of("organization", "'name':'QLF'", "'name':'QLF-R'");

        assertThat(j.verdict()).as(j.explain()).isNotEqualTo(Verdict.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "project, Upper Sundar dam, Lower Sundar dam",
        "project, Dreva–Selma gas pipeline, Dreva–Selma oil pipeline",
        "format, Trilateral Dialogue on the Amber Road, Quadrilateral Dialogue on the Amber Road",
        "format, Three Rivers Process, Three Capes Process",
        "project, Amber Corridor, Dreva section of the Amber Corridor",
    })
    void titlesThatDifferInTheWordThatCountsAreNotJoined(String kind, String a, String b) {
        Judgement j = Told.of(kind, "'name':'" + a + "'", "'name':'" + b + "'");

        assertThat(j.verdict()).as(j.explain()).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void twoBodiesMayHaveOneAcronym() {
        String one = "'name':'Caspian Development Bank','aliases':['CDB']";
        String other = "'name':'Coastal Development Bank','aliases':['CDB']";

        assertThat(Told.of("organization", one, other).verdict()).isNotEqualTo(Verdict.SAME);
        assertThat(Told.of("organization", one, "'name':'CDB'").verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void whatIsPromisedToAnotherStateIsAnotherPromise() {
        String wheat =
                "'actors':['state:x-velmora'],'action':'send 50,000 tonnes of wheat free of charge','addressees':";

        Judgement j = Told.of("undertaking", wheat + "['state:x-ruvania']", wheat + "['state:x-sundara']");

        assertThat(j.vetoed()).as(j.explain()).isTrue();
    }

    @Test
    void aVisitPutOffForMonthsMayBeTheOneThatWasPaid() {
        String visit = "'name':'state visit','type':'visit','place':'Dreva'," + TWO;

        Judgement j = Told.of(
                "meeting",
                "2031-03-01",
                visit + ",'date':'2031-03-14','status':'scheduled'",
                "2031-05-21",
                visit + ",'date':'2031-05-20','status':'held'");

        assertThat(j.verdict()).as(j.explain()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void whoHoldsAnOfficeOfABodySpeaksForIt() {
        Report a = Told.report(
                "doc:a", "2031-05-12", "statement", "'speakers':['org:mission'],'text':'the vote was free and fair'");
        Report b = Told.report(
                "doc:b", "2031-05-12", "statement", "'speakers':['person:hjelm'],'text':'the vote was free and fair'");
        Map<String, Referred> known = new HashMap<>();
        known.put("org:mission", new Referred("organization", "Amber Lakes Mission", List.of(), List.of()));
        known.put("person:hjelm", new Referred("person", "Dora Hjelm", List.of(), List.of("envoy @ org:mission")));

        Judgement j = Told.judge(
                new Report(a.document(), a.published(), a.publisher(), a.body(), known),
                new Report(b.document(), b.published(), b.publisher(), b.body(), known));

        assertThat(j.verdict()).as(j.explain()).isEqualTo(Verdict.SAME);
    }

    @Test
    void aConferenceThatOneCallsASummitIsOneWithItself() {
        Judgement j = Told.of(
                "meeting",
                "'name':'ALC 29','type':'conference','ordinal':29,'status':'held'",
                "'name':'Amber Lakes Conference','aliases':['ALC 29 summit'],'type':'conference','ordinal':29,"
                        + "'date':'2031-05','place':'Dreva','status':'scheduled'");

        assertThat(j.verdict()).as(j.explain()).isEqualTo(Verdict.SAME);
    }
}
