package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedTest {
    private static ObjectNode person(String... offices) {
        ObjectNode record = Json.object().put("id", "person:orla-venn").put("kind", "person");
        for (String office : offices) {
            String[] parts = office.split(" of ");
            ObjectNode o = record.withArray("offices").addObject().put("title", parts[0]);
            if (parts.length > 1) {
                o.put("of", parts[1]);
            }
            o.put("status", "current");
        }
        return record;
    }

    private static List<String> titles(ObjectNode record) {
        return record.path("offices").findValues("title").stream()
                .map(t -> t.asText())
                .toList();
    }

    @Test
    void anOfficeWithoutItsStateSaysNothingBesideTheOneWithIt() {
        ObjectNode joined = Joined.of(List.of(
                person("President"),
                person("President of state:x-velmora"),
                person("president of state:x-velmora", "Chair of org:lakes")));

        assertThat(titles(joined)).containsExactly("President", "Chair");
        assertThat(joined.at("/offices/0/of").asText()).isEqualTo("state:x-velmora");
    }

    @Test
    void officesOfTwoStatesAndBareOnesOfTheirOwnStay() {
        ObjectNode joined = Joined.of(List.of(
                person("President of state:x-velmora"), person("President of state:x-ruvania", "Foreign Minister")));

        assertThat(titles(joined)).containsExactly("President", "President", "Foreign Minister");
    }
}
