package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadyingTest {
    private static final String BAD = "doc:07";

    /** Knows reports by their ids, but for those of one document, at which it fails. */
    private static final class Choking implements Matcher {
        private final Matcher byId = new SameIds();

        @Override
        public Form form(Report report) {
            if (report.document().equals(BAD)) {
                throw new IllegalArgumentException("no words in " + BAD);
            }
            return byId.form(report);
        }

        @Override
        public Match compare(Form a, Form b) {
            return byId.compare(a, b);
        }
    }

    private static List<Incoming> documents(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Fixtures.reading(
                        String.format("doc:%02d", i),
                        "2031-04-05",
                        "Norland Times",
                        "Orla Venn spoke.",
                        "{'kind':'person','id':'person:orla-venn','name':'Orla Venn','confidence':0.9}"))
                .map(reading -> Incoming.of(reading, "unknown"))
                .toList();
    }

    @Test
    void givesDocumentsInTheirOrderHoweverManyThereAre() {
        for (int count : List.of(0, 1, 30)) {
            List<String> ids = new ArrayList<>();
            try (Readying readying = new Readying(documents(count), new Known(new SameIds()))) {
                readying.forEachRemaining(r -> ids.add(r.incoming().id()));
            }
            assertThat(ids)
                    .containsExactlyElementsOf(
                            documents(count).stream().map(Incoming::id).toList());
        }
    }

    @Test
    void failsAtTheDocumentThatCannotBeMadeReadyAndNotBefore() {
        try (Readying readying = new Readying(documents(20), new Known(new Choking()))) {
            for (int i = 0; i < 7; i++) {
                assertThat(readying.next().reports()).hasSize(1);
            }
            assertThatThrownBy(readying::next)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no words in " + BAD);
        }
    }
}
