package org.summitry.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.summitry.portal.reading.Reasons;

/** What lists and pages tell of an entry: enough to understand it where it stands, and a way to the rest where they are cut. */
class ListedTest extends PortalTestBase {
    /** The text of a page, its marks and blanks aside. */
    private String text(String path) {
        return get(path).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void aSearchShowsTheSentenceAndNotTheFewWordsAlone() {
        assertThat(get("/search?q=quality").body())
                .contains(
                        "She proposed establishing an Amber Lakes Fund of 200 million dollars and called for a common water <mark>quality</mark> standard.");
        assertThat(text("/search?q=water&kind=figure")).contains("water is used for irrigation.");
    }

    @Test
    void aMeetingShowsTheSentenceWhereWordsAloneSayLittle() {
        String meeting = text("/meetings/meeting:amber-lake-4");
        assertThat(meeting)
                .contains("Adeyemi welcomed the idea but warned that Ruvania would not pay more than its share.")
                .doesNotContain("She insisted that every delegation had received the text in March. She insisted");
    }

    @Test
    void aStateStandsBesideWhoStoodForIt() {
        assertThat(text("/meetings/meeting:amber-lake-4"))
                .contains("Tomasz Adeyemi ( Ruvania )", "Leila Haddad ( Sundara )")
                .doesNotContain("Adeyemi , Ruvania");
    }

    @Test
    void aColumnOfTheBoardThatIsCutLeadsToAllOfIt() {
        String board = get("/undertakings?view=board").body();
        assertThat(board).contains("href=\"/undertakings?force=proposal&amp;status=open\"");
        int all = count("/undertakings?view=board", "Proposed (\\d+)");
        assertThat(text("/undertakings?force=proposal&status=open")).contains(all + " entries");
    }

    @Test
    void allOfAGroupIsAsManyAsItsLinkSays() {
        int links = 0;
        for (String path : List.of(
                "/topics/water", "/topics/transport", "/actors/state:KAZ", "/actors/state:UZB", "/actors/state:TJK")) {
            Matcher more = Pattern.compile("<p class=\"more\"><a href=\"([^\"]+)\">[^<]*?(\\d+)[^<]*</a>")
                    .matcher(get(path).body());
            while (more.find()) {
                String all = more.group(1).replace("&amp;", "&");
                links++;
                assertThat(text(all)).as(path + " -> " + all).contains(more.group(2) + " entries");
            }
        }
        assertThat(links).isPositive();
    }

    private int count(String path, String pattern) {
        Matcher m = Pattern.compile(pattern).matcher(text(path));
        assertThat(m.find()).isTrue();
        return Integer.parseInt(m.group(1));
    }

    @Test
    void whatWasReportedDoneFallsDueNoMore() {
        assertThat(text("/undertakings?due=dated")).contains("reported done");
        String due = text("/").replaceFirst(".*Falls due", "").replaceFirst("What changed.*", "");
        assertThat(due).contains("due ").doesNotContain("reported done");
    }

    @Test
    void aDayOnThePageOfDeadlinesSaysWhatItIsOf() {
        assertThat(text("/deadlines"))
                .contains("due 31 December 2023", "since 16 March 2018")
                .doesNotContain("Emomali Rahmon, Emomali Rahmon");
    }

    @Test
    void figuresOfWhichThereIsOneShareATable() {
        String body = get("/figures").body();
        assertThat(body.split("<table", -1)).hasSize(3);
        assertThat(body).contains("<svg viewBox").contains("1,860 megawatts");
    }

    @Test
    void aSpeakerIsNamedInTheReadersScript() {
        assertThat(text("/meetings/meeting:amber-lake-4?lang=ru")).contains("Леила Хаддад");
    }

    @Test
    void anEntryShowsItsSourcesAsSentencesInWhichTheWordsThatCountAreMarked() {
        assertThat(get("/instruments/instrument:agreement-mutual-recognition-diplomas")
                        .body())
                .contains("<mark>signed</mark> an <mark>Agreement on Mutual Recognition of Diplomas</mark> and a");
    }

    @Test
    void whatIsSaidOfAnUndertakingIsNotItsNameAgain() {
        String page = text("/undertakings/undertaking:1b44c13bc6145fe2");
        assertThat(page).doesNotContain(" What share hydrological data");
    }

    @Test
    void whatWasAgreedIsListedByWhenItWasReported() {
        String page = text("/undertakings?force=pledge");
        assertThat(page.indexOf("publish the first hydrological atlas"))
                .as("reported in 2032, due then")
                .isPositive()
                .isLessThan(page.indexOf("We will contribute 40 million dollars"));
    }

    @Test
    void whatIsAlikeOnBothSidesOfAReasonStandsOnce() {
        assertThat(Reasons.shown("'fourth summit', 'fourth summit'")).isEqualTo("'fourth summit'");
        assertThat(Reasons.shown("Orla Venn / Orla Venn")).isEqualTo("Orla Venn");
        assertThat(Reasons.shown("'pact', 'Pact'")).isEqualTo("'pact', 'Pact'");
    }
}
