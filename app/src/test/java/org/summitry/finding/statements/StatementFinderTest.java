package org.summitry.finding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.finding.Reliance;
import org.summitry.finding.Why;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.finding.statements.Statement.Form;
import org.summitry.language.LearnedParser;
import org.summitry.language.Parse;
import org.summitry.text.Block;
import org.summitry.text.Document;
import org.summitry.text.Span;

/** Short reports about invented states. */
class StatementFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Orla Venn said that the bridge will open in May.|the bridge will open in May",
                "Minister Orla Venn said the bridge will open in May.|the bridge will open in May",
                "The bridge will open in May, said Minister Orla Venn.|The bridge will open in May",
                "The bridge will open in May, Minister Orla Venn noted.|The bridge will open in May",
                "Minister Orla Venn stressed the importance of open borders.|the importance of open borders",
                "Minister Orla Venn proposed establishing a joint river council.|establishing a joint river council",
                "Minister Orla Venn called for a fair division of water.|a fair division of water",
                "Minister Orla Venn pointed to the need for new roads.|the need for new roads",
                "Minister Orla Venn invited students to apply for grants.|students to apply for grants",
                "Minister Orla Venn described the river as a bond of the region.|the river as a bond of the region",
                "Minister Orla Venn deems it important to open the border.|open the border",
                "According to Minister Orla Venn, the bridge will open in May.|the bridge will open in May",
                "The bridge will open in May, according to Minister Orla Venn.|The bridge will open in May",
                "Minister Orla Venn expressed confidence that the bridge will open.|the bridge will open",
                "Addressing the forum, Minister Orla Venn said that trade had doubled.|trade had doubled",
                "Minister Orla Venn is convinced that trade will double.|trade will double",
                "Minister Orla Venn looked forward to the next session.|the next session",
                "Minister Orla Venn took note with appreciation of the offer.|the offer",
                "Minister Orla Venn shared the view that more should be done.|more should be done",
                "Minister Orla Venn condemned in the strongest terms the attack on the bridge.|the attack on the bridge",
            })
    void findsContentWithItsSource(String report, String content) {
        Read read = read(report);

        assertThat(read.contents()).containsExactly(content);
        assertThat(read.sources()).containsExactly("Minister Orla Venn");
        assertThat(read.speakers()).containsExactly(List.of("person:orla-venn"));
    }

    @Test
    void twoVerbsOfSayingMakeTwoStatements() {
        Read read = read("Orla Venn remarked that the river is low and urged the need for patience.");

        assertThat(read.contents()).containsExactly("the river is low", "the need for patience");
    }

    @Test
    void aParticipleOfSayingIsAStatementOfTheSameSpeaker() {
        Read read = read("Orla Venn praised the new road, emphasizing the need for more bridges.");

        assertThat(read.contents()).containsExactly("the new road", "the need for more bridges");
        assertThat(read.speakers()).containsExactly(List.of("person:orla-venn"), List.of("person:orla-venn"));
    }

    @Test
    void aQuotationInterruptedByItsCueIsOneStatement() {
        Read read = read("\"The river is low,\" said Orla Venn. \"We must all save water this year.\"");

        assertThat(read.contents())
                .containsExactly("The river is low,\" said Orla Venn. \"We must all save water this year");
        assertThat(read.statements().get(0).form()).isEqualTo(Form.DIRECT);
    }

    @Test
    void aQuotationMayGoOnOverParagraphs() {
        Read read = read("“The river is low this year.\n“We must all save water,” Orla Venn said.");

        assertThat(read.contents()).containsExactly("The river is low this year.\n“We must all save water");
    }

    @Test
    void aQuotationWithoutCueIsTheLastSpeakers() {
        Read read = read("Orla Venn noted that the river is low. \"We must all save water this year.\"");

        assertThat(read.contents()).containsExactly("the river is low", "We must all save water this year");
        assertThat(read.speakers()).containsExactly(List.of("person:orla-venn"), List.of("person:orla-venn"));
    }

    @Test
    void aParagraphInTheFirstPersonIsSpeechWithoutMarks() {
        Read read = read("The road is of great importance. We will finish our part of it in May, said Orla Venn.");

        assertThat(read.contents())
                .containsExactly("The road is of great importance. We will finish our part of it in May");
        assertThat(read.statements().get(0).form()).isEqualTo(Form.DIRECT);
    }

    @Test
    void speechWithoutMarksThatHopesAtItsEndIsOneStatement() {
        Read read = read("The treaty is of special importance. I’m convinced that our countries need to act together. I"
                + " hope that the participation of the envoy in our summit will become a good tradition and begin a"
                + " closer cooperation between the coast and the League, said Orla Venn.");

        assertThat(read.contents()).hasSize(1);
        assertThat(read.contents().get(0)).startsWith("The treaty").endsWith("the League");
        assertThat(read.speakers()).containsExactly(List.of("person:orla-venn"));
    }

    @Test
    void whatTheSpeakerThinksInAQuotationIsNoStatementOfItsOwn() {
        Read read = read(
                "\"The bridge is open again. I think everyone knows that the river is our friend,\" noted Orla Venn.");

        assertThat(read.contents())
                .containsExactly("The bridge is open again. I think everyone knows that the river is our friend");
    }

    @Test
    void anAnswerOfABriefingIsOneStatementOfWhoGivesIt() {
        Read read = read("Spokesperson Orla Venn briefed the press on Monday.\n\nQuestion: Has Norland asked for more"
                + " water?\n\nAnswer: It has. We intend to reply next week, and I would not attach a date.");

        assertThat(read.contents())
                .containsExactly("It has. We intend to reply next week, and I would not attach a date.");
        assertThat(read.speakers()).containsExactly(List.of("person:orla-venn"));
    }

    @Test
    void whoOnlyOwnsTheSpeakerDoesNotSpeak() {
        Read read = read("Orla Venn's spokesman said that the river is low.");

        assertThat(read.contents()).containsExactly("the river is low");
        assertThat(read.speakers()).containsExactly(List.of());
    }

    @Test
    void aFrontedParticipleEndsWhereItsSpeakerIsNamed() {
        Read read = read("Noting that the river is low, Orla Venn called for patience this year.");

        assertThat(read.contents()).containsExactly("the river is low", "patience this year");
    }

    @Test
    void clausesWithoutSubjectAreTheHeadings() {
        Read read = read("The Ministers of the Valley:\nEmphasized the need for open borders;\nWelcomed the new road.");

        assertThat(read.contents()).containsExactly("the need for open borders", "the new road");
        assertThat(read.sources()).containsOnly("The Ministers of the Valley");
    }

    @Test
    void aSessionSpeaksWhereOnlyPeopleCould() {
        Read read = read("The Meeting expressed concern over the closed border and called on all sides to talk.");

        assertThat(read.contents()).containsExactly("the closed border", "all sides to talk");
    }

    @Test
    void aChainOfParticiplesHasOneSpeaker() {
        Read read = read("The trade has doubled, Orla Venn said, adding that the border would stay open.");

        assertThat(read.contents()).containsExactly("The trade has doubled", "the border would stay open");
        assertThat(read.sources()).containsOnly("Orla Venn");
    }

    @Test
    void aQuotationAfterThatMayHaveSeveralSentences() {
        Read read = read("Orla Venn told reporters that “the river is low. We must all save water”.");

        assertThat(read.contents()).containsExactly("the river is low. We must all save water");
    }

    @Test
    void surerOfSpeechThanOfThought() {
        double said = read("Orla Venn said that the river is low.")
                .statements()
                .get(0)
                .why()
                .confidence();
        double thought = read("Orla Venn believes that the river is low.")
                .statements()
                .get(0)
                .why()
                .confidence();

        assertThat(said).isGreaterThan(thought);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orla Venn thanked the hosts for their welcome.",
                "Orla Venn congratulated the new president on her election.",
                "Orla Venn and Tam Birk discussed water and transport.",
                "Orla Venn outlined the priorities of her government.",
                "Orla Venn met Tam Birk in Port Serel on Friday, reported the ministry's press service.",
                "The meeting confirmed the growing weight of the region.",
            })
    void courtesiesAgendasAndTheWritersOwnVoiceAreNoStatements(String report) {
        assertThat(read(report).contents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orla Venn denied that the border was closed.|true",
                "Orla Venn refused to say whether the border was closed.|true",
                "Orla Venn did not say whether the border was closed.|true",
                "Orla Venn said that the border was not closed.|false",
            })
    void denialIsNoted(String report, boolean negated) {
        assertThat(read(report).statements()).singleElement().satisfies(s -> assertThat(s.negated())
                .isEqualTo(negated));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orla Venn said the river was low.|INDIRECT",
                "Orla Venn said the river was \"lower than ever before\".|MIXED",
                "Orla Venn said the \"Green River\" plan was late.|INDIRECT",
                "The river, Orla Venn said, \"is lower than ever before.\"|MIXED",
                "Orla Venn said: \"The river is lower than ever.\"|DIRECT",
            })
    void theFormIsThatOfTheContent(String report, Form form) {
        assertThat(read(report).statements()).singleElement().satisfies(s -> assertThat(s.form())
                .isEqualTo(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orla Venn and the ministers agreed that officials would meet in May.",
                "Orla Venn instructed the secretariat to prepare a study of the bridge.",
                "Orla Venn refused to sign the treaty.",
                "It was decided that the next summit will be held in May.",
            })
    void whatIsSettledOrRefusedIsNotSaid(String report) {
        assertThat(read(report).contents()).isEmpty();
    }

    @Test
    void whoDoesSomethingBesideTheMainClauseSaysWhatHeAdvocates() {
        Read read = read(
                "Water management was another focal point, with Orla Venn advocating for a fair use of the river.");

        assertThat(read.contents()).containsExactly("a fair use of the river");
        assertThat(read.speakers()).containsExactly(List.of("person:orla-venn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Orla Venn informed that the study had been completed and proposed that a committee be formed.|a committee be formed",
                "Orla Venn was quoted by the harbour gazette as saying that the border would reopen in May.|the border would reopen in May",
                "Orla Venn, who is hosting the leaders of the coast, wants a common levy by 2041.|a common levy by 2041",
            })
    void whoSaysItIsFoundBehindOthersOfTheSentence(String report, String content) {
        Read read = read(report);

        assertThat(read.contents()).contains(content);
        assertThat(read.speakers().get(read.contents().indexOf(content))).containsExactly("person:orla-venn");
    }

    @Test
    void whatIsNotQuotedEndsWithItsSentence() {
        Read read =
                read("Orla Venn wanted ammunition for the coast guard. All three got a little of what they came for.");

        assertThat(read.contents()).containsExactly("ammunition for the coast guard");
    }

    @Test
    void whoIsToldDoesNotSayIt() {
        Read read = read("Orla Venn was told that the corridor would cost three billion crowns.");

        assertThat(read.speakers()).allSatisfy(s -> assertThat(s).isEmpty());
    }

    @Test
    void aQuotationStandsWithTheOneOfWhomTheSentenceBeforeItTells() {
        Read read = read("Orla Venn was blunt. \"We have waited nine years for this road.\"");

        assertThat(read.contents()).containsExactly("We have waited nine years for this road");
        assertThat(read.speakers()).containsExactly(List.of("person:orla-venn"));
    }

    @Test
    void aQuotationThatItsCueInterruptsIsOneFromItsFirstWord() {
        Read read = read("\"That,\" concedes Orla Venn, \"was the shortest meeting of my career.\"");

        assertThat(read.contents())
                .containsExactly("That,\" concedes Orla Venn, \"was the shortest meeting of my career");
        assertThat(read.speakers()).containsExactly(List.of("person:orla-venn"));
    }

    @Test
    void whoSaidItStandsBeforeTheOfficeThatReportsIt() {
        Read read = read(
                "The river is low and the fields are dry, Minister Orla Venn said at a meeting with Jan Oduya, the newly"
                        + " appointed Special Envoy of the League, reported the Ministry's press office.");

        assertThat(read.contents()).containsExactly("The river is low and the fields are dry");
        assertThat(read.speakers()).containsExactly(List.of("person:orla-venn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mood was mixed: exports to Sudmark, Minister Orla Venn warned, would fall by half.|exports to Sudmark, Minister Orla Venn warned, would fall by half",
                "Minister Orla Venn, who recalled that trade had doubled, left the hall.|trade had doubled",
                "Minister Orla Venn proposed a relief fund, an idea that few had expected.|a relief fund",
                "As Minister Orla Venn said in Dreva last week, the river belongs to all.|the river belongs to all",
                "Minister Orla Venn pointed out that parliament and possibly the voters would have the last word.|parliament and possibly the voters would have the last word",
            })
    void contentEndsAndBeginsWhereItsSpeakersWordsDo(String report, String content) {
        assertThat(read(report).contents()).containsExactly(content);
    }

    private record Read(Parse parse, List<Statement> statements) {

        List<String> contents() {
            return statements.stream().map(s -> parse.text(s.content())).toList();
        }

        List<String> sources() {
            return statements.stream()
                    .map(s -> s.source() == null ? "" : parse.text(s.source()))
                    .toList();
        }

        List<List<String>> speakers() {
            return statements.stream().map(Statement::speakers).toList();
        }
    }

    private static Read read(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher line = Pattern.compile("[^\n]+").matcher(text);
        while (line.find()) {
            blocks.add(new Block(new Span(line.start(), line.end()), Block.Kind.PARAGRAPH));
        }
        Document document =
                new Document("doc:0", null, null, null, null, null, null, "en", "0", text, blocks, null, null);
        Parse parse = LearnedParser.shared().parse(document);
        return new Read(parse, new StatementFinder(Reliance.BOTH).find(parse, cast(text), new Times(List.of())));
    }

    /** Orla Venn wherever she is named. */
    private static Cast cast(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher name = Pattern.compile("Orla Venn").matcher(text);
        while (name.find()) {
            mentions.add(new Mention(
                    new Span(name.start(), name.end()),
                    Mention.Kind.NAME,
                    List.of("person:orla-venn"),
                    new Why("names", "test", 1)));
        }
        return new Cast(List.of(), List.of(), List.of(), List.of(), List.of(), mentions);
    }
}
