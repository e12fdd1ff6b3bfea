package org.summitry.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.text.Span;

class ArcRepairTest {

    private static Token token(int index, String form, String tag, int head, String relation) {
        return new Token(index, new Span(index * 10, index * 10 + form.length()), form, form, tag, head, relation);
    }

    @Test
    void nothingHangsOnAnAuxiliary() {
        List<Token> mended = ArcRepair.of(List.of(
                token(0, "Venn", "NNP", 1, "nsubj"),
                token(1, "is", "VBZ", 2, "auxpass"),
                token(2, "convinced", "VBN", -1, "root")));

        assertThat(mended).extracting(Token::head).containsExactly(2, 2, -1);
    }

    @Test
    void aSubjectBeforeAVerbWithoutOneIsThatVerbs() {
        List<Token> mended = ArcRepair.of(List.of(
                token(0, "river", "NN", 2, "dep"),
                token(1, "Venn", "NNP", 0, "nsubj"),
                token(2, "said", "VBD", -1, "root")));

        assertThat(mended).extracting(Token::head).containsExactly(2, 2, -1);
    }

    @Test
    void aVerbWithASubjectKeepsIt() {
        List<Token> tokens = List.of(
                token(0, "river", "NN", 2, "nsubj"),
                token(1, "low", "NNP", 0, "nsubj"),
                token(2, "ran", "VBD", -1, "root"));

        assertThat(ArcRepair.of(tokens)).isEqualTo(tokens);
    }

    @Test
    void aTitleBeforeANameIsNoSubjectOfItsOwn() {
        List<Token> mended = ArcRepair.of(List.of(
                token(0, "Minister", "NNP", 4, "nsubj"),
                token(1, "of", "IN", 0, "prep"),
                token(2, "Trade", "NNP", 1, "pobj"),
                token(3, "Venn", "NNP", 4, "nsubj"),
                token(4, "met", "VBD", -1, "root")));

        assertThat(mended).extracting(Token::head).containsExactly(4, 0, 1, 0, -1);
        assertThat(mended.get(3).relation()).isEqualTo("appos");
    }

    @Test
    void aVerbHasNoAppositionAndNoFirstName() {
        List<Token> mended = ArcRepair.of(List.of(
                token(0, "Minister", "NNP", 1, "appos"),
                token(1, "received", "VBD", -1, "root"),
                token(2, "Orla", "NNP", 1, "compound"),
                token(3, "Venn", "NNP", 1, "dobj")));

        assertThat(mended).extracting(Token::relation).containsExactly("nsubj", "root", "compound", "dobj");
        assertThat(mended.get(2).head()).isEqualTo(3);
    }

    @Test
    void whoIsReceivedIsNoSubject() {
        List<Token> mended = ArcRepair.of(List.of(
                token(0, "Kass", "NNP", 1, "nsubj"),
                token(1, "received", "VBD", -1, "root"),
                token(2, "Venn", "NNP", 1, "nsubj")));

        assertThat(mended).extracting(Token::relation).containsExactly("nsubj", "root", "dobj");
    }

    @Test
    void whoSpeaksInTheMiddleIsNoApposition() {
        List<Token> mended = ArcRepair.of(List.of(
                token(0, "river", "NN", 2, "nsubj"),
                token(1, "Venn", "NNP", 0, "appos"),
                token(2, "said", "VBD", -1, "root"),
                token(3, ",", ",", 2, "punct"),
                token(4, "is", "VBZ", 2, "ccomp")));

        assertThat(mended).extracting(Token::head).containsExactly(4, 2, -1, 2, 2);
        assertThat(mended.get(1).relation()).isEqualTo("nsubj");
    }
}
