package org.summitry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.summitry.text.Document;

class DuplicatesTest {
    private static final String REPORT =
            """
            The foreign ministers of the five lagoon states met on Monday in the capital of Norland to discuss quotas.
            They agreed to set up a joint patrol and to publish the catches of every port once a month from the spring.
            The minister of Sudland warned that the stocks would not recover if the rules were kept by some states only.
            The next meeting will be held in the autumn, and the secretariat was asked to prepare a report for it.
            """;

    private static Document document(String text) {
        return PlainText.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRepublicationIsMarkedWhateverTheOrder() {
        Document original = document("Published: 12 March 2024\n" + REPORT);
        Document copy = document("Published: 13 March 2024\n" + REPORT.replace("warned", "cautioned"));
        Document undated = document("NEWS IN BRIEF\n\n" + REPORT);
        Document other = document(REPORT.replaceAll("(\\w+) (\\w+) (\\w+)", "$3 $1 $2"));
        List<Document> batch = new ArrayList<>(List.of(original, copy, undated, other));

        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(batch, new Random(seed));

            assertThat(Duplicates.originals(batch))
                    .hasSize(2)
                    .containsEntry(copy.id(), original.id())
                    .containsEntry(undated.id(), original.id());
        }
    }

    @Test
    void aReportThatQuotesAShortOneInFullIsNoCopy() {
        String shorter = REPORT.lines().limit(2).reduce("", (a, b) -> a + b + "\n");
        StringBuilder longer = new StringBuilder(shorter);
        for (int i = 0; i < 30; i++) {
            longer.append("Port ")
                    .append(i)
                    .append(" reported ")
                    .append(i * 7)
                    .append(" tonnes of cod and other fish.\n");
        }

        assertThat(Duplicates.originals(List.of(document(shorter), document(longer.toString()))))
                .isEmpty();
    }
}
