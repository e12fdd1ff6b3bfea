package org.summitry.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.text.Block;
import org.summitry.text.Document;
import org.summitry.text.Span;

class LearnedParserTest {
    private static final String REPORT =
            """
            Foreign Minister Tenzo Dorji said on Tuesday that Kelumbe would reopen the Ossa ford by June.

            The ford was closed after the floods of last spring. “We are not in a hurry,” he added.
            """;

    private static Parse parse(String text) {
        return LearnedParser.shared().parse(TestReader.document("report.txt", text));
    }

    private static List<String> contents(Parse parse) {
        return parse.marks().attributions().stream()
                .map(a -> parse.text(a.extent()))
                .toList();
    }

    private static String words(Parse parse, @Nullable Span span) {
        return span == null ? "" : parse.text(span);
    }

    @Test
    void parsesAClause() {
        Sentence s =
                parse("The ministers signed the treaty in Maresh.").sentences().get(0);
        Token signed = s.tokens().get(2);

        assertThat(signed.lemma()).isEqualTo("sign");
        assertThat(signed.tag()).isEqualTo("VBD");
        assertThat(s.roots()).containsExactly(signed);
        assertThat(s.child(signed, "nsubj")).isEqualTo(s.tokens().get(1));
        assertThat(s.child(signed, "dobj")).isEqualTo(s.tokens().get(4));
    }

    @Test
    void marksWhoHoldsWhat() {
        Parse parse = parse(REPORT);

        assertThat(contents(parse)).hasSize(2);
        Marks.Attribution first = parse.marks().attributions().get(0);
        assertThat(parse.text(first.extent())).isEqualTo("Kelumbe would reopen the Ossa ford by June");
        assertThat(words(parse, first.source())).contains("Tenzo Dorji");
        assertThat(words(parse, first.cue())).isEqualTo("said");
        Marks.Attribution second = parse.marks().attributions().get(1);
        assertThat(parse.text(second.extent())).contains("We are not in a hurry");
        assertThat(words(parse, second.source())).isEqualTo("he");
    }

    @Test
    void spansCountFromTheStartOfATextWithCharactersBeyondTheBasicPlane() {
        String odd = "\uD83D\uDE00 Ақтау e\u0301te\u0301.\n\n" + REPORT;

        assertThat(contents(parse(odd))).contains("Kelumbe would reopen the Ossa ford by June");
    }

    @Test
    void aTextOfManyWindowsIsReadToItsEnd() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("The river rose by ").append(i).append(" centimetres in the night of the flood.\n\n");
        }
        text.append(REPORT);

        assertThat(contents(parse(text.toString()))).contains("Kelumbe would reopen the Ossa ford by June");
    }

    @Test
    void aSentenceLongerThanAWindowKeepsAllItsWords() {
        Parse parse = parse("The list names " + "stones, ".repeat(900) + "and sand.");

        assertThat(parse.sentences().stream().mapToInt(s -> s.tokens().size()).sum())
                .isGreaterThan(1_800);
    }

    @Test
    void readsTheSameOnManyThreadsAndAlone() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add(REPORT.replace("June", "June 20" + (30 + i)) + "\n\nIt rained.".repeat(i));
        }
        List<Parse> alone = texts.stream().map(LearnedParserTest::parse).toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Parse>> together =
                    texts.stream().map(t -> pool.submit(() -> parse(t))).toList();
            for (int i = 0; i < texts.size(); i++) {
                Parse read = together.get(i).get();
                assertThat(read.marks()).isEqualTo(alone.get(i).marks());
                assertThat(read.sentences()).isEqualTo(alone.get(i).sentences());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aDocumentWithoutContentHasNoSentences() {
        Document menu = new Document(
                "doc:1",
                "menu.txt",
                null,
                null,
                null,
                null,
                null,
                "en",
                "",
                "Home | News",
                List.of(new Block(new Span(0, 11), Block.Kind.FURNITURE)),
                null,
                null);

        Parse parse = LearnedParser.shared().parse(menu);

        assertThat(parse.sentences()).isEmpty();
        assertThat(parse.marks()).isEqualTo(Marks.NONE);
    }
}
