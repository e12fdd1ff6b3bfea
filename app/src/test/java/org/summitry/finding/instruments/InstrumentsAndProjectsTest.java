package org.summitry.finding.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.TestReader;

/** Documents of diplomacy and works, and how far each has come. */
class InstrumentsAndProjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The presidents signed the Treaty on the Amber Lakes.|treaty|SIGNED",
                "The ministers adopted a joint statement on fisheries.|joint-statement|ADOPTED",
                "Parliament ratified the Dreva Convention on Tuesday.|treaty|RATIFIED",
                "The Dreva Protocol entered into force on 1 May.|protocol|IN_FORCE",
                "President Orla Venn proposed a roadmap on water until 2030.|roadmap|PROPOSED",
                "The ministers negotiated a memorandum of understanding on tourism.|memorandum|NEGOTIATED",
                "She referred to Resolution 4711 of the General Assembly.|resolution|MENTIONED",
            })
    void instruments(String report, String type, Instrument.Status status) {
        assertThat(TestReader.read(report).instruments()).singleElement().satisfies(i -> {
            assertThat(i.type()).isEqualTo(type);
            assertThat(i.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"They reached agreement.", "The Treaty Organization met.", "They signed 8 documents."})
    void noInstrument(String report) {
        assertThat(TestReader.read(report).instruments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two sides welcomed progress on the Kivaru–Lomani railway.|Kivaru–Lomani railway|INFRASTRUCTURE|UNDER_WAY",
                "The Prime Minister inaugurated the Velmora Solar Park.|Velmora Solar Park|INFRASTRUCTURE|COMPLETED",
                "Sundara proposed the creation of a regional centre for disaster response.|regional centre for disaster response|INSTITUTION|PROPOSED",
                "They decided to establish a Joint Commission on Trade.|Joint Commission on Trade|INSTITUTION|PLANNED",
                "The loan pays for repair of the coastal road between Durrin and Palm Bay.|coastal road between Durrin and Palm Bay|INFRASTRUCTURE|MENTIONED",
                "Ministers signed a roadmap on the construction of the Tessaly Dam.|Tessaly Dam|INFRASTRUCTURE|PLANNED",
            })
    void projects(String report, String name, Project.Type type, Project.Status status) {
        assertThat(TestReader.read(report).projects()).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo(name);
            assertThat(p.type()).isEqualTo(type);
            assertThat(p.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"She arrived at the airport.", "The port is busy.", "The Amber Lakes Commission met."})
    void noProject(String report) {
        assertThat(TestReader.read(report).projects()).isEmpty();
    }
}
