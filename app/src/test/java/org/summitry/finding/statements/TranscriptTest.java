package org.summitry.finding.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.reading.Reading;

/** Interviews with labels of their own. */
class TranscriptTest {
    @Test
    void whoAsksIsToldByItsQuestions() {
        Reading r = TestReader.read(
                """
                The energy minister, Orla Venn, talks to the Herald about the cables.

                HERALD: Will the old cable be renewed?

                Venn: The harbour is open. I am patient.

                HERALD: Your partners have left.

                Venn: That is true.
                """);

        assertThat(r.statements())
                .extracting(s -> r.parse().text(s.content()))
                .containsExactly("The harbour is open. I am patient.", "That is true.");
        assertThat(r.statements()).extracting(Statement::speakers).containsOnly(List.of("person:orla-venn"));
    }

    @Test
    void whoSpeakInTurnNeedNotBeAsked() {
        Reading r = TestReader.read(
                """
                President Orla Venn and Minister Jan Oduya spoke to the press in Kolvar.

                President Venn: We have offered the harbour a second time. It is a good harbour.

                Minister Oduya: My colleague is patient. We will answer in May.
                """);

        assertThat(r.statements())
                .extracting(s -> r.parse().text(s.content()), Statement::speakers)
                .containsExactly(
                        tuple(
                                "We have offered the harbour a second time. It is a good harbour.",
                                List.of("person:orla-venn")),
                        tuple("My colleague is patient. We will answer in May.", List.of("person:jan-oduya")));
    }

    @Test
    void aListOfPersonsIsNoConversation() {
        Reading r = TestReader.read(
                """
                President Orla Venn and Minister Jan Oduya met in Kolvar.

                President Venn: the harbour and the northern line.

                Minister Oduya: the river and its peoples.
                """);

        assertThat(r.statements()).isEmpty();
    }

    @Test
    void labelsThatAskNothingMakeNoInterview() {
        Reading r = TestReader.read(
                """
                The energy minister, Orla Venn, opened the fair.

                Venue: the old harbour.

                Venn: a name from the coast.

                Venue: the new harbour.
                """);

        assertThat(r.statements()).isEmpty();
    }
}
