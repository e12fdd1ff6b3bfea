package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest extends IndexTestBase {

    @BeforeEach
    void fill() {
        add(
                Entries.statement("a", "The ministers negotiated a treaty on water in Norstad."),
                Entries.statement("b", "They signed the water treaty and a roadmap for energy."),
                Entries.statement("c", "Energy prices rose; no treaties were discussed."),
                Entries.statement("d", "Büyükyurt's café hosted the Körner talks."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "water | a b",
                "WATER treaty | a b",
                "treaties | a b c",
                "water energy | b",
                "water AND energy | b",
                "water OR energy | a b c",
                "treaty NOT energy | a",
                "NOT water | c d",
                "treaty NOT (water OR nothing) | c",
                "(norstad OR roadmap) treaty | a b",
                "norstad OR roadmap energy | a b",
                "'\"water treaty\"' | b",
                "'\"treaty water\"' | ''",
                "“treaty on water” | a",
                "«the water treaty» | b",
                "'\"treaties\"' | c",
                "nego* | a",
                "negotiated* | a",
                "nego* OR ener* | a b c",
                "tretay~ | a b c",
                "norstat~1 | a",
                "nortsad~1 | a",
                "norzzad~1 | ''",
                "buyukyurt cafe | d",
                "BÜYÜKYURT CAFÉ korner | d",
                "water-treaty | a b",
                "what about the water? | ''",
                "the water | a b",
                "and | b",
                "'water, treaty!' | a b",
                "nobody | ''"
            })
    void findsWhatTheWordsAskFor(String text, String expected) {
        assertThat(found(text)).containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" ", -1));
        assertThat(index.search(Query.of(text)).note()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"water treaty' | b a | quotation mark at character 1",
                "(water treaty | b a | parenthesis at character 1",
                "water) treaty | b a | character 6",
                "water AND | b a | AND at character 7 has nothing behind it",
                "OR water | b a | OR at character 1 has nothing before it",
                "water OR AND treaty | b a | AND at character 10 has nothing before it",
                "water NOT | b a | NOT at character 7 has nothing behind it",
                "() water | b a | nothing in the parentheses",
                "*water | b a | cannot begin with *",
                "w*ter treaty | '' | * stands at the end",
                "w* | '' | at least 2 letters",
                "of~ water | b a | 3 to 40 letters",
                "tre* nor* wat* min* neg* | '' | only 4 words"
            })
    void whatCannotBeUnderstoodIsSearchedForItsWordsWithANote(String text, String expected, String note) {
        Hits hits = index.search(Query.of(text));

        assertThat(ids(hits)).containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" ", -1));
        assertThat(hits.note()).contains(note);
    }

    @Test
    void deepLongAndWideQueriesAreCutOrTakenForWords() {
        Hits deep = index.search(Query.of("(".repeat(400) + "water" + ")".repeat(400)));
        Hits wide = index.search(Query.of("water ".repeat(40)));
        Hits longOne = index.search(Query.of("water " + "treaty ".repeat(100_000)));

        assertThat(ids(deep)).containsExactlyInAnyOrder("a", "b");
        assertThat(deep.note()).contains("more than 20 parentheses");
        assertThat(ids(wide)).containsExactlyInAnyOrder("a", "b");
        assertThat(wide.note()).contains("first 32 words");
        assertThat(ids(longOne)).containsExactlyInAnyOrder("a", "b");
        assertThat(longOne.note()).contains("first 1,000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!", "*", "~", "\"\"", "* *", "\u0000", "—"})
    void aQueryWithoutAWordFindsNothingAndSaysSo(String text) {
        Hits hits = index.search(Query.of(text));

        assertThat(hits.total()).isZero();
        assertThat(hits.note()).contains("no word");
    }

    @Test
    void anEmptyQueryFindsEverything() {
        assertThat(found(" ")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void noTextThrows() {
        Random random = new Random(7);
        String signs = "ab* ~\"()2 ANDORNOT-+:^/\\[]{}?!&|'«»\ud83d\ude00\ud800жй\u0301\u200f";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                int at = random.nextInt(signs.length());
                text.append(random.nextInt(6) == 0 ? " OR " : signs.substring(at, at + 1));
            }
            assertThat(index.search(Query.of(text.toString()).withoutFacets())).isNotNull();
        }
    }
}
