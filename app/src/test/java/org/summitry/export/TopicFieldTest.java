package org.summitry.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.reading.Reading;

/** The field {@code topics} of statements and undertakings, and where people see it. */
class TopicFieldTest {
    private static final Reading READING = TestReader.read(
            """
            President of Velmora Orla Venn met President of Ruvania Tomas Adeyo in Port Selma on 3 May 2031.

            “The rivers and the reservoirs are drying up,” Venn said.

            Adeyo said that nobody had expected it.

            Venn proposed to build a railway between the two capitals.
            """);

    @Test
    void statementsCarryThem() {
        List<Map<String, Object>> statements = TestReader.records(List.of(READING), "statement");

        assertThat(statements).extracting(s -> s.get("topics")).contains(List.of("water"));
    }

    @Test
    void undertakingsCarryThem() {
        assertThat(TestReader.records(List.of(READING), "undertaking"))
                .extracting(u -> u.get("topics"))
                .contains(List.of("transport"));
    }

    @Test
    void withoutAnyTheFieldIsLeftOut() {
        assertThat(TestReader.records(List.of(READING), "statement"))
                .filteredOn(s -> !s.containsKey("topics"))
                .hasSize(1);
    }

    @Test
    void theTextReportShowsThem() {
        EntryLines lines = new EntryLines(new Style(false), 200, READING);

        assertThat(READING.statements())
                .anySatisfy(s -> assertThat(lines.statement(s)).contains(" [water] "));
        assertThat(READING.undertakings())
                .anySatisfy(u -> assertThat(lines.undertaking(u)).contains(" [transport] "));
    }
}
