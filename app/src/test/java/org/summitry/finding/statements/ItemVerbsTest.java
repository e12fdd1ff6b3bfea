package org.summitry.finding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.reading.Reading;

/** Communiqués of several, item by item. */
class ItemVerbsTest {
    private static List<String> contents(Reading r) {
        return r.statements().stream().map(s -> r.parse().text(s.content())).toList();
    }

    @Test
    void severalDeclareByItemsThatBeginWithABareVerb() {
        Reading r = TestReader.read(
                """
                Joint Communiqué of the Lake Presidents

                The Presidents of Norland and Sudmark, Orla Venn and Jan Oduya, meeting in Port Alba on 4 July 2031:

                1. Welcome the offer of Velmora to open the harbour.

                2. Condemn the attack of 3 May on the old bridge.

                3. Reaffirm that trade is the best way, and recall the pledges made in Kolvar.
                """);

        assertThat(contents(r))
                .containsExactly(
                        "the offer of Velmora to open the harbour",
                        "the attack of 3 May on the old bridge",
                        "trade is the best way",
                        "the pledges made in Kolvar");
        assertThat(r.statements())
                .allSatisfy(s -> assertThat(s.speakers()).contains("person:orla-venn", "person:jan-oduya"));
    }

    @Test
    void anAgendaDeclaresNothing() {
        Reading r = TestReader.read(
                """
                Agenda of the lake meeting

                President Orla Venn of Norland and President Jan Oduya of Sudmark will meet in Port Alba on 4 July 2031.

                1. Welcome remarks by the host and a short film about the lake.

                2. Report of the working group on the old bridge.
                """);

        assertThat(contents(r)).isEmpty();
    }
}
