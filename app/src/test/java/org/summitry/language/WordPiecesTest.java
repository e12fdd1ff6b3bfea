package org.summitry.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final int UNKNOWN = 100;

    /** Ids 101 and up are the pieces given; the first hundred mean nothing. */
    private static WordPieces of(String... pieces) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= UNKNOWN; i++) {
            lines.add("[" + i + "]");
        }
        lines.addAll(List.of(pieces));
        return WordPieces.read(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesTheLongestPieceFirst() {
        assertThat(of("treat", "treaty", "##ies", "##y").of("Treaties")).containsExactly(101, 103);
    }

    @Test
    void splitsAtPunctuationInsideAToken() {
        assertThat(of("tenge", "-", "based").of("tenge-based")).containsExactly(101, 102, 103);
    }

    @Test
    void dropsAccentsCombiningOrNot() {
        WordPieces pieces = of("sao");

        assertThat(pieces.of("São")).containsExactly(101);
        assertThat(pieces.of("Sa\u0303o")).containsExactly(101);
    }

    @Test
    void readsCyrillicByItsLetters() {
        assertThat(of("а", "##к", "##о").of("Ако")).containsExactly(101, 102, 103);
    }

    @Test
    void aWordThatCannotBeMadeOfPiecesIsUnknownAsAWhole() {
        assertThat(of("a", "##b").of("abz")).containsExactly(UNKNOWN);
        assertThat(of("a").of("\uD83D\uDE00")).containsExactly(UNKNOWN);
    }

    @Test
    void neverGivesNothing() {
        assertThat(of("a").of("\u200B")).containsExactly(UNKNOWN);
        assertThat(of("a", "##a").of("a".repeat(200))).containsExactly(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"'…',0", "said,1", "Astana,2", "UN,3", "U,2", "B5,4", "Ақтау,2", "БҰҰ,3", "'“',0"})
    void tellsHowATokenIsWritten(String form, int shape) {
        assertThat(WordPieces.shape(form)).isEqualTo(shape);
    }
}
