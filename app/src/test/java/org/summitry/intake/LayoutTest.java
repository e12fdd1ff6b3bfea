package org.summitry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.text.Block;
import org.summitry.text.Block.Kind;

class LayoutTest {

    private static List<String> blocks(String text) {
        return Layout.ofPlainText(text).blocks().stream()
                .map(b -> b.kind() + " " + b.span().of(text))
                .toList();
    }

    private static List<String> of(String text, Kind kind) {
        return Layout.ofPlainText(text).blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> b.span().of(text))
                .toList();
    }

    @Test
    void theFirstLineIsTheTitleAndItsRepetitionIsFurniture() {
        String text =
                "Lagoon States Agree on Fisheries\n\nLagoon States Agree on Fisheries\n\nThe ministers met on Monday.";

        assertThat(blocks(text))
                .containsExactly(
                        "HEADING Lagoon States Agree on Fisheries",
                        "FURNITURE Lagoon States Agree on Fisheries",
                        "PARAGRAPH The ministers met on Monday.");
        assertThat(Layout.ofPlainText(text).title()).isEqualTo("Lagoon States Agree on Fisheries");
    }

    @Test
    void headingsInsideTheTextAreToldFromParagraphs() {
        String text = "The ministers met on Monday.\n\nWater and Energy\n\nThey agreed to share data.";

        assertThat(of(text, Kind.HEADING)).containsExactly("Water and Energy");
    }

    @Test
    void aBrokenLineRunsOn() {
        String text = "The ministers stressed their readiness\nto share data on the river.\nThey will meet again.";

        assertThat(blocks(text))
                .containsExactly(
                        "PARAGRAPH The ministers stressed their readiness\nto share data on the river.",
                        "PARAGRAPH They will meet again.");
    }

    @Test
    void textWrappedAtOneWidthIsJoinedToParagraphs() {
        String text =
                """
                The foreign ministers of the five lagoon states met in Port Alba on
                Monday. Fisheries were the first item. The ministers of Norland and
                Sudland said that the quotas of last year had been kept by everyone.
                They proposed a joint patrol.

                The next meeting will be held in Norland. Its date has not been set
                so far. The secretariat will propose one before the end of the year.
                """;

        assertThat(of(text, Kind.PARAGRAPH)).hasSize(2);
    }

    @Test
    void linesThatAreParagraphsStayApart() {
        String text =
                "The ministers met on Monday.\nThey agreed on quotas.\nThe next meeting is in Norland.\nIt will be short.";

        assertThat(of(text, Kind.PARAGRAPH)).hasSize(4);
    }

    @Test
    void aCreditRunIntoAParagraphIsSetApart() {
        String text = "The talks were held on Monday, the press service said. Photo credit: Norpress During the talks, "
                + "the ministers agreed on quotas.";

        assertThat(blocks(text))
                .containsExactly(
                        "PARAGRAPH The talks were held on Monday, the press service said.",
                        "FURNITURE Photo credit: Norpress",
                        "PARAGRAPH During the talks, the ministers agreed on quotas.");
    }

    @Test
    void aCreditEndsAfterTheNameOfAnOfficeOrAgency() {
        String office = "They agreed. Photo: Norland Press Service President Arel thanked the guests.";
        String agency = "They agreed. Photo: Reuters President Arel thanked the guests.";
        String bracket = "They agreed. (Photo by Ann Lee/Norpress) President Arel thanked the guests.";

        assertThat(of(office, Kind.FURNITURE)).containsExactly("Photo: Norland Press Service");
        assertThat(of(agency, Kind.FURNITURE)).containsExactly("Photo: Reuters");
        assertThat(of(bracket, Kind.FURNITURE)).containsExactly("(Photo by Ann Lee/Norpress)");
    }

    @Test
    void thePageAroundAReportIsFurniture() {
        String text =
                """
                Home
                News
                Politics
                About us

                Lagoon States Agree on Fisheries

                The ministers met on Monday.
                Photo: Norpress
                They agreed on quotas.

                Leave a review

                Politics

                Follow us on social networks

                News Line
                """;

        assertThat(of(text, Kind.PARAGRAPH)).containsExactly("The ministers met on Monday.", "They agreed on quotas.");
        assertThat(of(text, Kind.HEADING)).containsExactly("Lagoon States Agree on Fisheries");
    }

    @Test
    void aMenuAloneIsNoRunningText() {
        assertThat(Layout.ofPlainText("Home\nNews\nContacts\nSearch\nLog in").hasRunningText())
                .isFalse();
    }

    @Test
    void bylinesAreSetApartAndSignaturesAreRead() {
        String text = "Lagoon States Agree on Fisheries\nBy Ann Lee\nThe ministers met on Monday.\n"
                + "Olo Ranta,\ndirector of the Institute for the Lagoons";

        assertThat(of(text, Kind.BYLINE)).containsExactly("By Ann Lee");
        assertThat(of(text, Kind.PARAGRAPH))
                .containsExactly(
                        "The ministers met on Monday.", "Olo Ranta,\ndirector of the Institute for the Lagoons");
    }

    @Test
    void marksOfItemsAreSetApart() {
        String text = "The ministers agreed:\n1. To share data.\n- to set up a patrol;\n(a) to meet again.";

        assertThat(of(text, Kind.FURNITURE)).containsExactly("1.", "-", "(a)");
        assertThat(of(text, Kind.LIST_ITEM)).containsExactly("to set up a patrol;", "to meet again.");
    }

    @Test
    void theDatelineIsABlockOfItsOwn() {
        String text = " date 2024-03-11 PORT ALBA—The ministers of the five lagoon states met on Monday and agreed.";
        Layout layout = Layout.ofPlainText(text);

        assertThat(blocks(text))
                .containsExactly(
                        "DATELINE date 2024-03-11 PORT ALBA—",
                        "PARAGRAPH The ministers of the five lagoon states met on Monday and agreed.");
        assertThat(layout.place()).isEqualTo("Port Alba");
        assertThat(layout.published()).hasToString("2024-03-11");
    }

    @Test
    void aVeryLongLineIsCutAtSentences() {
        String text = "The ministers of the lagoon states met. ".repeat(5000).strip();
        List<Block> blocks = Layout.ofPlainText(text).blocks();

        assertThat(blocks).hasSizeGreaterThan(30).allSatisfy(b -> {
            assertThat(b.span().length()).isLessThanOrEqualTo(LongText.LONGEST);
            assertThat(b.span().of(text)).startsWith("The").endsWith("met.");
        });
    }

    @Test
    void aRunWithoutSpacesIsNoLanguage() {
        String text = "The ministers met. " + "x".repeat(1_000_000) + " They agreed.";

        assertThat(of(text, Kind.PARAGRAPH)).containsExactly("The ministers met.", "They agreed.");
    }

    @Test
    void whatStandsOverTheTextIsNotTheTextItself() {
        String text =
                """
                Home > News > Press releases

                Ministry of Foreign Affairs
                PRESS RELEASE
                No. 45/2024

                JOINT COMMUNIQUÉ OF THE MEETING OF THE LAGOON COMMUNITY

                Port Alba, 5 July 2024

                1. The heads of government of the Lagoon Community met in Port Alba.

                2. They decided:
                (a) to set up a fund; and
                (b) to meet again.

                CLIMATE

                3. They were concerned that the financing promised has not arrived.

                END
                """;
        Layout layout = Layout.ofPlainText(text);

        assertThat(layout.title()).isEqualTo("JOINT COMMUNIQUÉ OF THE MEETING OF THE LAGOON COMMUNITY");
        assertThat(layout.published()).hasToString("2024-07-05");
        assertThat(layout.place()).isEqualTo("Port Alba");
        assertThat(of(text, Kind.HEADING))
                .containsExactly(
                        "Ministry of Foreign Affairs",
                        "JOINT COMMUNIQUÉ OF THE MEETING OF THE LAGOON COMMUNITY",
                        "CLIMATE");
        assertThat(of(text, Kind.PARAGRAPH))
                .containsExactly(
                        "The heads of government of the Lagoon Community met in Port Alba.",
                        "They decided:",
                        "They were concerned that the financing promised has not arrived.");
        assertThat(of(text, Kind.LIST_ITEM)).containsExactly("to set up a fund; and", "to meet again.");
    }

    @Test
    void wordsThatOpenAQuotationAreNoHeading() {
        String text = "The ministers met on Monday.\n\nMinister Arel added:\n\nWe agreed on quotas.";

        assertThat(of(text, Kind.HEADING)).isEmpty();
    }

    @Test
    void placeAndDayAtTheEndAreADateline() {
        String text =
                "Port Alba\nMarch 12, 2024\n\nThe ministers met on Monday for the first time.\n\nPort Alba\nMarch 12, 2024";
        Layout layout = Layout.ofPlainText(text);

        assertThat(layout.title()).isNull();
        assertThat(layout.place()).isEqualTo("Port Alba");
        assertThat(layout.published()).hasToString("2024-03-12");
    }

    @Test
    void whoWroteAReportStandsInBracketsBelowIt() {
        String met = "The ministers met on Monday and agreed on a plan for the river and its peoples.";
        String text = "Talks in Port Alba\n\n" + met
                + " (Reporting by Orla Venn; editing by Jan Oduya)\n\n"
                + "The ministers at the old harbour. (LNA/Tam Birk)\n\n" + met + " (They had met before in 2020.)";

        assertThat(of(text, Kind.FURNITURE))
                .containsExactly(
                        "(Reporting by Orla Venn; editing by Jan Oduya)",
                        "The ministers at the old harbour. (LNA/Tam Birk)");
        assertThat(of(text, Kind.PARAGRAPH)).startsWith(met).endsWith(met + " (They had met before in 2020.)");
    }
}
