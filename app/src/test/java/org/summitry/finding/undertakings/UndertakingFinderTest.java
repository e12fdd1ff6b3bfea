package org.summitry.finding.undertakings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.TestReader;
import org.summitry.finding.IsoPeriod;
import org.summitry.reading.Reading;

/** Short reports about invented people. */
class UndertakingFinderTest {
    private static List<Undertaking> undertakings(Reading r) {
        return r.undertakings();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Orla Venn proposed establishing a river council.|PROPOSAL|establishing a river council",
                "President Orla Venn called for a ceasefire in the north.|PROPOSAL|a ceasefire in the north",
                "President Orla Venn urged the parties to withdraw their troops.|PROPOSAL|withdraw their troops",
                "President Orla Venn said that her country would fund 200 scholarships.|PLEDGE|her country would fund 200 scholarships",
                "President Orla Venn pledged to open the archives by 2027.|PLEDGE|open the archives by 2027",
                "The ministers agreed to set up a joint working group on fisheries.|AGREEMENT|set up a joint working group on fisheries",
                "The two leaders instructed their ministries to draft a treaty.|AGREEMENT|draft a treaty",
                "It was agreed that the committee would report every quarter.|AGREEMENT|the committee would report every quarter",
                "President Orla Venn offered to train forty nurses from Sudmark.|PROPOSAL|train forty nurses from Sudmark",
                "President Orla Venn ordered the harbour office to look into the matter.|AGREEMENT|look into the matter",
                "Both undertake to publish the readings of their wells every month.|AGREEMENT|publish the readings of their wells every month",
                "President Orla Venn said that her country would meet the cost of the bridge.|PLEDGE|her country would meet the cost of the bridge",
                "President Orla Venn proposed that the two sides set up a joint fishing board.|PROPOSAL|set up a joint fishing board",
                "\"I offer to set up a fund for mountain villages,\" President Orla Venn told the summit.|PROPOSAL|set up a fund for mountain villages",
                "The board approved the deployment of a medical team.|AGREEMENT|the deployment of a medical team",
                "The Council encourages member states to nominate national focal points.|PROPOSAL|nominate national focal points",
                "President Orla Venn requested that the fishing ban be observed by all.|PROPOSAL|the fishing ban be observed by all",
                "President Orla Venn said that the grid study should be published without delay.|PROPOSAL|the grid study should be published without delay",
                "President Orla Venn announced 28 million dollars for wells and schools.|PLEDGE|28 million dollars for wells and schools",
                "President Orla Venn confirmed that Velmora will contribute 15 million crowns to the lake survey.|PLEDGE|Velmora will contribute 15 million crowns to the lake survey",
                "President Orla Venn was willing to invest in a new line, which would cross the marsh.|PLEDGE|President Orla Venn was willing to invest in a new line",
                "Norway pledged 100 million crowns.|PLEDGE|100 million crowns",
                "The ministers tasked a working group with drafting rules on pilots.|AGREEMENT|drafting rules on pilots",
                "Norway is to circulate a draft on observers before the next round.|PLEDGE|circulate a draft on observers before the next round",
                "The talks took place in Dreva. Norway to circulate the revised list within two weeks.|PLEDGE|circulate the revised list within two weeks",
                "A working group on fish stocks will be set up by June 2031.|PLEDGE|A working group on fish stocks will be set up by June 2031",
                "President Orla Venn reiterated the target of cutting emissions by 40 per cent by 2035.|PLEDGE|the target of cutting emissions by 40 per cent by 2035",
                "The leaders undertook to meet every spring in rotation.|AGREEMENT|meet every spring in rotation",
                "An understanding was reached on launching joint controls at the Serel crossing point.|AGREEMENT|launching joint controls at the Serel crossing point",
                "There was agreement that the secretariat should publish the readings every month.|AGREEMENT|the secretariat should publish the readings every month",
                "A Norwegian proposal for a joint centre against fraud was taken up by the ministers.|PROPOSAL|A Norwegian proposal for a joint centre against fraud",
                "The two leaders agreed to ask the railways to count the bridges.|AGREEMENT|ask the railways to count the bridges",
            })
    void forcesAndActions(String report, Undertaking.Force force, String action) {
        Reading r = TestReader.read(report);

        assertThat(undertakings(r)).singleElement().satisfies(u -> {
            assertThat(u.force()).isEqualTo(force);
            assertThat(r.parse().text(u.span())).isEqualTo(action);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sides will strengthen their friendship and cooperation.",
                "President Orla Venn offered her condolences to the families.",
                "The presidents agreed to sign the charter.",
                "We would need to think about this.",
                "President Orla Venn will visit Norway in May.",
                "The grant will support the museum.",
                "Will the country open the dam?",
                "The Dreva Convention will enter into force on 3 April.",
                "President Orla Venn insisted that there could be no military solution.",
                "The Council expressed its rejection of any attempt to displace the people of the valley.",
                "The Council approved the strategy for combating money laundering.",
                "The parties agreed on the importance of protecting the names of their cheeses.",
                "Minister Orla Venn hoped that Sudmark would ease its visa rules.",
                "Foreign Minister Orla Venn will hold talks with her colleague in Dreva.",
                "The Council decided to remain seized of the matter.",
                "Norway is considering withdrawing from the annex.",
                "The ministers said that they would reconvene in Dreva in February.",
                "President Orla Venn promised nothing of the kind.",
                "The next round will be held in Dreva on 3 May 2031.",
            })
    void noUndertaking(String report) {
        assertThat(undertakings(TestReader.read(report))).isEmpty();
    }

    @Test
    void whoTakesItOnAndByWhen() {
        Reading r = TestReader.read("President Orla Venn pledged to open the archives by 2027.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> {
            assertThat(u.actors()).containsExactly("person:orla-venn");
            assertThat(u.deadline()).isNotNull().satisfies(d -> assertThat(d.iso())
                    .isEqualTo("../2027"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tomorrow we will open the children's centre, Minister Orla Venn said.|2025-03-13",
                "Minister Orla Venn promised to rebuild by June the bridge that was lost in April 2022.|../2025-06",
                "Minister Orla Venn called on Sundara to mark the border within ninety days.|../2025-06-10",
                "Minister Orla Venn said on Monday that Velmora agreed in January to open a school.|",
                "Kenya will keep the pass open as of 1 August 2025.|2025-08-01",
                "Kenya will keep the pass open after the talks in May 2025 and until June 2026.|../2026-06",
                "The Lake Council agreed to renew the mandate before it expires on 31 August.|../2025-08-31",
                "Kenya will hold a relief drill within the first half of this year.|../2025-06",
            })
    void theDayByWhichItIsDue(String report, @Nullable String deadline) {
        Reading r = TestReader.read("PORT SELMA, March 12, 2025 (Lakes Wire) – " + report);

        assertThat(undertakings(r)).singleElement().satisfies(u -> assertThat(u.deadline())
                .isEqualTo(deadline == null ? null : new IsoPeriod(deadline)));
    }

    @Test
    void aDenialIsNegated() {
        Reading r = TestReader.read("Minister Orla Venn said that Velmora would not pay more than 40 million dollars.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> assertThat(u.negated())
                .isTrue());
    }

    @Test
    void aConditionIsKept() {
        Reading r = TestReader.read("President Orla Venn pledged to reopen the border if the shelling stops.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> {
            assertThat(u.condition())
                    .isNotNull()
                    .satisfies(c -> assertThat(r.parse().text(c)).isEqualTo("if the shelling stops"));
        });
    }

    @Test
    void twoInfinitivesAreTwoActions() {
        Reading r = TestReader.read("The ministers agreed to open a border post and to share flood data by June 2026.");

        assertThat(undertakings(r))
                .extracting(u -> r.parse().text(u.span()))
                .containsExactly("open a border post", "share flood data by June 2026");
    }

    @Test
    void paragraphsThatBeginWithAVerbAreOfWhomTheOpeningNames() {
        Reading r = TestReader.read(
                """
                The Amber Lakes Council,

                Recalling its earlier resolutions,

                1. Decides to deploy a team of 25 monitors within thirty days;

                2. Requests the Secretariat to submit a report by June.
                """);

        assertThat(undertakings(r))
                .extracting(Undertaking::force)
                .containsExactly(Undertaking.Force.AGREEMENT, Undertaking.Force.PROPOSAL);
        assertThat(undertakings(r).get(0).actors()).containsExactly("org:amber-lakes-council");
    }

    @Test
    void itemsOfAListEndTheSentenceThatOpensIt() {
        Reading r = TestReader.read(
                """
                The ministers of Chile and Norway met in Dreva on 3 May 2025.

                The two ministers agreed:
                - to open a line by June 2026;
                - not to raise tariffs.

                They further agreed to:
                1. jointly map the reefs; and
                2. share the maps with Sudmark.

                The ministers requested the Secretariat:
                (a) to publish the maps each year;
                (b) to report to the next meeting.

                Both sides will:
                • lay a cable.
                """);

        assertThat(undertakings(r))
                .extracting(u -> u.force() + " " + r.parse().text(u.span()))
                .containsExactly(
                        "AGREEMENT open a line by June 2026",
                        "AGREEMENT not to raise tariffs",
                        "AGREEMENT jointly map the reefs",
                        "AGREEMENT share the maps with Sudmark",
                        "PROPOSAL publish the maps each year",
                        "PROPOSAL report to the next meeting",
                        "PLEDGE lay a cable");
    }

    @Test
    void clausesAsItemsAreAgreedToo() {
        Reading r = TestReader.read(
                """
                The ministers of Chile and Norway met in Dreva on 3 May 2025.

                The ministers agreed on the following:
                a. a joint network will be launched by March 2027;
                b. Norway will train 60 hydrologists.
                """);

        assertThat(undertakings(r)).hasSize(2).allSatisfy(u -> assertThat(u.force())
                .isEqualTo(Undertaking.Force.AGREEMENT));
    }

    @Test
    void anItemIsOfWhomTheOpeningNames() {
        Reading r =
                TestReader.read("President Orla Venn pledged:\n(i) to train 40 pilots by 2031;\n(ii) to build a pier.");

        assertThat(undertakings(r)).hasSize(2).allSatisfy(u -> assertThat(u.actors())
                .containsExactly("person:orla-venn"));
    }

    @Test
    void anOfferThatIsWelcomedIsOfWhoMadeIt() {
        Reading r = TestReader.read(
                "The ministers welcomed the offer of Norway to host the sixth round in Bergen in 2031.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> {
            assertThat(u.force()).isEqualTo(Undertaking.Force.PROPOSAL);
            assertThat(u.actors()).containsExactly("state:NOR");
        });
    }

    @Test
    void whoIsAskedDoesNotAskIt() {
        Reading r = TestReader.read("Chile and Norway were asked to nominate their envoys by the end of October.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> {
            assertThat(u.actors()).isEmpty();
            assertThat(u.addressees()).containsExactly("state:CHL", "state:NOR");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Lakes Committee did not agree on a joint fund for ferries.",
                "The Lakes Board rejected a proposal to move the office to Dreva.",
            })
    void whatIsRefusedIsNegated(String report) {
        assertThat(undertakings(TestReader.read(report)))
                .allSatisfy(u -> assertThat(u.negated()).isTrue());
    }

    @Test
    void aJoinedClauseWithItsOwnSubjectIsNoPartOfTheAct() {
        Reading r = TestReader.read(
                "The cable is ready. \"We will invite tenders in October, and the cable must work by 2031,\" Minister Orla Venn said.");

        assertThat(undertakings(r))
                .extracting(u -> r.parse().text(u.span()))
                .contains("We will invite tenders in October");
    }

    @Test
    void whatAColumnSaysShouldBeDoneItsAuthorProposes() {
        Reading r = TestReader.read(
                """
                What the frost taught us

                By Orla Venn, Minister of Energy of Norland

                On the night of the frost a pylon fell over and I spent the night in a control room.

                What should be done? First, the two governments should publish the surveys of 2031. Second, they should hand the buoys to the river commission, which costs 900,000 crowns a year.
                """);

        assertThat(undertakings(r)).isNotEmpty().allSatisfy(u -> {
            assertThat(u.force()).isEqualTo(Undertaking.Force.PROPOSAL);
            assertThat(u.actors()).containsExactly("person:orla-venn");
        });
    }

    @Test
    void ofSeveralWhoSpeakTheStateThatIsNamedTakesItOn() {
        Reading r = TestReader.read(
                "President Orla Venn of Norway and President Tam Birk of Chile announced that Chile would host forty nurses from Norway.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> assertThat(u.actors())
                .containsExactly("state:CHL"));
    }

    @Test
    void whatTheLeadersDecideBindsThoseWhoMet() {
        Reading r = TestReader.read(
                "The first Summit of the Presidents of the Lake Ring took place in Dreva on 4 May 2031."
                        + " It was attended by President Orla Venn of Velmora, President Ivo Marr of Koltesh and Prime Minister Ada"
                        + " Lorn of Sudmark.\n\nVenn praised the envoy Tilo Brandt, who lives in Port Aven."
                        + "\n\nThe leaders instructed the ministers of transport to prepare a ferry timetable by June 2031.");

        assertThat(undertakings(r))
                .filteredOn(u -> u.force() == Undertaking.Force.AGREEMENT)
                .singleElement()
                .satisfies(u -> assertThat(u.actors())
                        .contains("person:orla-venn", "person:ivo-marr", "person:ada-lorn")
                        .doesNotContain("person:tilo-brandt"));
    }

    @Test
    void guestsDoNotDecideByThemselves() {
        Reading r = TestReader.read(
                "The first Summit of the Presidents of the Lake Ring took place in Dreva on 4 May 2031."
                        + " It was attended by President Orla Venn of Velmora and President Ivo Marr of Koltesh. Foreign Minister of"
                        + " Tarn Tilo Brandt and Foreign Minister of Sudmark Ada Lorn took part as guests of honour."
                        + "\n\nBrandt and Lorn praised the host. They also agreed to set up a joint working group on storm warning.");

        assertThat(undertakings(r))
                .filteredOn(u -> u.force() == Undertaking.Force.AGREEMENT)
                .singleElement()
                .satisfies(u -> assertThat(u.actors())
                        .contains("person:orla-venn", "person:ivo-marr")
                        .doesNotContain("person:tilo-brandt", "person:ada-lorn"));
    }

    @Test
    void whatIsPraisedIsNotPutToAnybody() {
        Reading r = TestReader.read(
                "The Council commended the Secretariat for the completion of 14 of the 18 tide gauges.");

        assertThat(undertakings(r)).isEmpty();
    }

    @Test
    void ratifyingIsAskedOfOthers() {
        Reading r = TestReader.read("President Orla Venn called on Koltesh to ratify the Lakes Charter.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> assertThat(u.force())
                .isEqualTo(Undertaking.Force.PROPOSAL));
    }

    @Test
    void ratifyingByADayIsUndertaken() {
        Reading r = TestReader.read("Kenya undertook to ratify the protocol no later than 30 June 2032.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> {
            assertThat(u.actors()).containsExactly("state:KEN");
            assertThat(u.deadline()).isNotNull();
        });
    }

    @Test
    void whatWasAgreedByNobodyNamedIsOfThoseWhoMet() {
        Reading r = TestReader.read("President Orla Venn of Velmora and President Jan Oduya of Koltesh held talks in"
                + " Dreva on 4 May 2031. It was agreed to reopen the crossing point at Dol by 1 July 2031 and to raise the number of"
                + " joint patrols from two to five.");

        assertThat(undertakings(r)).hasSize(2).allSatisfy(u -> {
            assertThat(u.force()).isEqualTo(Undertaking.Force.AGREEMENT);
            assertThat(u.actors()).containsExactlyInAnyOrder("person:orla-venn", "person:jan-oduya");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The companies of Velmora stand to save 4 million crowns a year in customs duties.",
                "Velmora and Koltesh will top the agenda of the summit in Dreva.",
                "\"I will judge the plan by the number of boats,\" said President Jan Oduya.",
            })
    void whatOneGainsTopsOrJudgesIsNotUndertaken(String report) {
        assertThat(undertakings(TestReader.read(report))).isEmpty();
    }

    @Test
    void onWhatItDependsIsNotUndertaken() {
        Reading r =
                TestReader.read("Minister Ragna Holt said that her government intends to open tenders for three bridges"
                        + " by 2032, provided that the senate passes the road bill.");

        assertThat(undertakings(r))
                .singleElement()
                .satisfies(u -> assertThat(r.parse().text(u.span())).startsWith("open tenders"));
    }

    @Test
    void onceAgainIsNoCondition() {
        Reading r = TestReader.read("President Orla Venn called once again for the opening of the border at Dol.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> assertThat(u.condition())
                .isNull());
    }

    @Test
    void aPromiseIsTheirsWhoAreToldToHaveMadeIt() {
        Reading r =
                TestReader.read("Asked about the wells, the economist Orla Venn said that Norway had promised to close"
                        + " 220 of them by 2031.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> assertThat(u.actors())
                .containsExactly("state:NOR"));
    }

    @Test
    void aProposalIsOfTheStateThatIsNamedBeforeIt() {
        Reading r =
                TestReader.read("A Norwegian proposal for a joint centre against fraud was taken up by the ministers.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> assertThat(u.actors())
                .containsExactly("state:NOR"));
    }

    @Test
    void theDayOfWhatIsDoneIsNoDeadline() {
        Reading r = TestReader.read("The ministers agreed to carry out the memorandum signed in 2022.");

        assertThat(undertakings(r)).singleElement().satisfies(u -> assertThat(u.deadline())
                .isNull());
    }
}
