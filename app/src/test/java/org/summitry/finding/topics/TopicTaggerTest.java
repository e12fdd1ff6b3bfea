package org.summitry.finding.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.language.LearnedParser;
import org.summitry.language.Parse;
import org.summitry.packs.TopicLoader;
import org.summitry.text.Block;
import org.summitry.text.Document;
import org.summitry.text.Span;

/** What short passages are about, with the scheme that comes with the program and with small ones. */
class TopicTaggerTest {
    private static final TopicScheme SCHEME = TopicScheme.bundled();

    private static List<TopicScore> scores(TopicScheme scheme, String text, String passage) {
        Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
        Parse parse = LearnedParser.shared()
                .parse(new Document(
                        "doc:test", null, null, null, null, null, null, "en", "", text, List.of(block), null, null));
        int start = text.indexOf(passage);
        Span span = new Span(start, start + passage.length());
        return new TopicTagger(scheme).tag(parse, List.of(span)).at(span);
    }

    private static List<String> topics(String text) {
        return topics(text, text);
    }

    private static List<String> topics(String text, String passage) {
        return scores(SCHEME, text, passage).stream().map(TopicScore::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            security      | The armed groups in the hills threaten both capitals, and police will answer them together.
            security      | The fleet of Ruvania will hold joint exercises with the Velmoran navy.
            peace         | The guns must fall silent, and a ceasefire should be followed by talks.
            peace         | He offered to mediate in the dispute between the two islands.
            disarmament   | The plateau should stay free of nuclear weapons for ever.
            disarmament   | Inspectors were to count the stockpile of missiles in the north.
            borders       | The last eleven kilometres of the frontier were marked with stones.
            borders       | Travellers of both countries would need no visa from the first of May.
            water         | Those who live upstream must not close the river without a word to the others.
            water         | The villages would be supplied with drinking water from two new wells.
            energy        | The two countries will sell each other electricity in winter.
            energy        | A second gas pipeline is to be laid under the strait.
            economy       | Output of the factories rose and prices fell.
            economy       | Small and medium-sized companies deserve less paperwork.
            trade         | The neighbours would abolish duties on each other's goods.
            trade         | Exports of carpets doubled within two years.
            finance       | The fund would lend Velmora sixty million dollars for ten years.
            finance       | Foreign investors are offered land without rent.
            transport     | Trains are to run twice a day between Port Selma and the railway junction.
            transport     | The new motorway shortens the way to the harbour by a day.
            digital       | Every ministry is to answer applications online and to put its data on one platform.
            digital       | Fast internet should reach the last valley.
            climate       | Emissions of all four states would be halved by 2050.
            climate       | They would plant trees on the dried-out bed and protect its wildlife.
            agriculture   | Farmers lost half of the harvest.
            agriculture   | Seeds and soil would be tested before sowing.
            culture       | A museum of nomad art is to open in the old citadel.
            culture       | The poets of both peoples were translated.
            education     | A hundred students would be given places at the University of Koltesh.
            education     | Scientists of both academies will share one laboratory.
            health        | Doctors from Sundara vaccinated the inhabitants.
            health        | The hospitals lacked nurses and medicines.
            migration     | Workers from abroad must be paid the same wages.
            migration     | Thousands of refugees had returned to their homes.
            tourism       | Tourists should be able to see all four lakes on one ticket.
            tourism       | The beaches are a destination for travellers from the whole continent.
            media         | Journalists of the two countries will visit each other's newspapers.
            media         | A common television channel would broadcast in four languages.
            disasters     | After the earthquake Ruvania sent rescuers within hours.
            disasters     | Villages below the glacier must be warned early of floods and landslides.
            humanitarian  | Tents and blankets were sent as humanitarian aid.
            humanitarian  | The Red Cross must be let through to the besieged town.
            justice       | The opposition was arrested without trial.
            justice       | Judges must be free of the government, and elections must be fair.
            women-youth   | More women should sit at the table where peace is made.
            women-youth   | A club of young leaders from the four states would meet every summer.
            institutions  | Velmora will open an embassy in Koltesh.
            institutions  | The commission should have a small secretariat and a rotating chair.
            """)
    void knowsTheTopic(String topic, String sentence) {
        assertThat(topics(sentence)).as(sentence).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He arrived at the airport.",
                "The delegations had lunch and left.",
                "They thanked each other warmly.",
                "He was not going to answer that.",
                "She would think about it until Monday.",
            })
    void saysNothingWhereNothingIsStrongEnough(String sentence) {
        assertThat(topics(sentence)).isEmpty();
    }

    /** The same word once in the meaning of the topic and once in another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            finance      | The bank would lend them the money.               | They met on the bank of the river.
            energy       | The power plant stands idle.                      | Power was handed to his successor.
            energy       | Oil and gas are sold below their price.           | The balance of power in the islands has changed.
            climate      | The climate is growing hotter.                    | A climate of trust was created.
            climate      | Rules should protect the environment.             | They wanted a favourable environment for talks.
            trade        | Trade doubled in two years.                       | The trade union was not asked.
            trade        | Customs should open at six.                       | Customs and traditions bind the valleys.
            borders      | They discussed the border.                        | A club without borders was founded.
            security     | Security in the valley has improved.              | They turned to the Security Council.
            security     | Weapons and drugs cross the strait.               | Artificial intelligence was explained to them.
            agriculture  | Bread and other food became dear.                 | It was food for thought.
            health       | Their health was poor.                            | He wished them good health.
            health       | AIDS must be fought.                              | The aids to their memory were few.
            health       | WHO sent its experts.                             | They asked who sent the experts.
            water        | Water should be shared.                           | Police used a water cannon.
            transport    | The roads must be mended.                         | They agreed on a road map.
            media        | The media had been silent.                        | A press conference followed.
            institutions | The embassy was closed.                           | He answered for public relations.
            peace        | The conflict went on.                             | He denied any conflict of interest.
            women-youth  | Children need a school.                           | It was a family of nations.
            """)
    void tellsMeaningsApart(String topic, String meant, String notMeant) {
        assertThat(topics(meant)).as(meant).contains(topic);
        assertThat(topics(notMeant)).as(notMeant).doesNotContain(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The current head of state will stay.",
                "In his current state he could not travel.",
                "The state of the talks was good.",
                "They stated their view with some power.",
            })
    void wordsOfManyMeaningsAloneSayNothing(String sentence) {
        assertThat(topics(sentence)).isEmpty();
    }

    @Test
    void aWordCutByAHyphenIsTheSame() {
        assertThat(topics("They lived through a cease-fire.")).contains("peace");
        assertThat(topics("They lived through a cease fire.")).contains("peace");
    }

    @Test
    void theSentenceAroundHelpsButDoesNotDecide() {
        String text = "Speaking of electricity, she said that the grid was old.";

        assertThat(topics(text, "the grid was old")).containsExactly("energy");
        assertThat(topics("She said that the grid was old.", "the grid was old"))
                .isEmpty();
        assertThat(topics("Speaking of electricity and coal, she said that it was old.", "it was old"))
                .isEmpty();
    }

    @Test
    void anotherSentenceIsNotHeard() {
        assertThat(topics("Electricity is dear. She said that the grid was old.", "the grid was old"))
                .isEmpty();
    }

    @Test
    void aPassageMayCoverSeveralSentences() {
        assertThat(topics("“The grid is old. The turbine too,” she said.", "The grid is old. The turbine too"))
                .containsExactly("energy");
    }

    @Test
    void theTopicOfMostTermsStandsFirstAndThreeAreEnough() {
        String text = "Schools, students and teachers need libraries, farmers need roads, and hospitals need light.";

        assertThat(topics(text)).hasSize(3).startsWith("education");
    }

    @Test
    void ofEquallyStrongTopicsTheFirstInTheTextStandsFirst() {
        assertThat(topics("They spoke of tourism and electricity.")).containsExactly("tourism", "energy");
        assertThat(topics("They spoke of electricity and tourism.")).containsExactly("energy", "tourism");
    }

    @Test
    void repeatingATermAddsNothing() {
        TopicScore score = scores(SCHEME, "A river and a river and a lake.", "A river and a river and a lake.")
                .get(0);

        assertThat(score.id()).isEqualTo("water");
        assertThat(score.score()).isEqualTo(1);
        assertThat(score.terms()).containsExactly("river", "lake");
    }

    @Test
    void theLongerTermWinsAndItsWordsCountOnce() {
        TopicScheme scheme = new TopicScheme(
                TopicLoader.read(
                        "mine.yaml",
                        """
                topics:
                  lamps:
                    name: Lamps
                    scope: Whatever gives light.
                    strong: [lamp, oil lamp, oil]
                    except: [lamp oil shop]
                """));

        assertThat(scores(scheme, "An oil lamp burned.", "An oil lamp burned.")
                        .get(0)
                        .terms())
                .containsExactly("oil lamp");
        assertThat(scores(scheme, "The lamp oil shop closed.", "The lamp oil shop closed."))
                .isEmpty();
    }
}
