package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.summitry.Contract;
import org.summitry.TestReader;
import org.summitry.language.LearnedParser;
import org.summitry.packs.PackLoader;
import org.summitry.text.Document;

/** Texts with pieces lost, doubled, moved or overwritten, from a seed: each is read to its end, and what is found lies in it. */
class DamagedDocumentsTest {
    private static final int EACH = 50;
    private static final String REPORT =
            """
            PORT VELL, 3 May 2031 – The Third Lagoon Summit brought together President of Norland Ada Lorne, \
            Prime Minister of Sudland Bo Tarn and the Secretary-General of the Lagoon Council, Cy Vell.

            Lorne said that trade between Norland and Sudland grew by 12.5 percent to $3.4 billion in 2030. “We will \
            open a new harbour by the end of 2033,” she added, “and we invite our neighbours to join.”

            According to Tarn, the two countries signed a Treaty on Fisheries and a memorandum on the Long Pier project. \
            He proposed to hold the next meeting in Sudland next year. Vell did not attend the dinner.
            """;
    private static final String COMMUNIQUE =
            """
            Joint Statement of the Foreign Ministers of Norland, Sudland and Kazakhstan

            1. The Ministers agreed to establish a Working Group on Water (WGW) and to meet at least twice a year.
            2. They noted that more than 40,000 people, including 1,200 experts, took part in the programme “Clean Lagoon”.
            3. The Sides will consider allocating 15 million euros until 2035 if the parliaments approve.

            Minister Dee Orr: "Our task is clear. We shall not sign the protocol unless the (old) dam is repaired."

            On 5–7 June, ministers of the three states are to visit Astana; the talks were postponed twice.
            """;
    private static final String[] STRAY = {
        "“",
        "”",
        "\"",
        "'",
        "(",
        ")",
        ",",
        ".",
        "\n\n",
        "\n",
        " – ",
        "%",
        "€",
        "\uD83E\uDD1D",
        "e\u0301",
        "Я",
        "0",
        "1/2",
        "\uD83D",
        "\uFFFD",
        "\u00A0",
        "\t",
        ";:",
        "...",
        "said that ",
        "will ",
        "and ",
        "2031",
        " Mr. ",
        "the the "
    };

    @Test
    void everyDamagedTextIsReadAndCited() {
        Reader reader = new Reader(LearnedParser.shared(), PackLoader.bundled());
        int entries = 0;
        for (String text : List.of(REPORT, COMMUNIQUE)) {
            Random random = new Random(text.length());
            for (int i = 0; i < EACH; i++) {
                String damaged = damaged(text, random);
                entries += entriesOf(reader, TestReader.document("damaged.txt", damaged), damaged);
            }
        }
        assertThat(entries).as("entries in all damaged texts").isGreaterThan(10 * EACH);
    }

    private static int entriesOf(Reader reader, Document document, String damaged) {
        try {
            return Contract.check(TestReader.export(List.of(reader.read(document))))
                    .size();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("reading this damaged text:\n" + damaged, e);
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder now = new StringBuilder(text);
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            int at = random.nextInt(now.length());
            int end = Math.min(now.length(), at + 1 + random.nextInt(60));
            String piece = now.substring(at, end);
            switch (random.nextInt(6)) {
                case 0 -> now.delete(at, end);
                case 1 -> now.insert(end, piece);
                case 2 -> now.insert(random.nextInt(now.length()), piece);
                case 3 -> now.insert(at, STRAY[random.nextInt(STRAY.length)]);
                case 4 -> now.replace(at, end, shuffled(piece, random));
                default -> now.setCharAt(at, (char) (' ' + random.nextInt(random.nextBoolean() ? 95 : 1200)));
            }
        }
        return now.toString();
    }

    private static String shuffled(String piece, Random random) {
        List<String> words = new ArrayList<>(List.of(piece.split(" ", -1)));
        java.util.Collections.shuffle(words, random);
        return String.join(" ", words);
    }
}
