package org.summitry.finding.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.finding.names.Cast;

/** Figures set against each other, short forms of large numbers, times that change and small counts. */
class ComparedFiguresTest {

    private static List<String> figures(String text) {
        return FigureFinderTest.figures(text, Cast.empty()).stream()
                .map(f -> f.value().toPlainString() + " " + f.unit() + " "
                        + f.role().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The floods hit 5m people. | 5000000 people observed
            Freight reached 1.4m tonnes. | 1400000 tonnes observed
            The tower is 35m high. | 35 metres observed
            Exchange reached 6.9 terawatt-hours. | 6.9 terawatt-hours observed
            There were forty-odd boats in the harbour. | 40 boats observed
            One in ten households had no water. | 10 % observed
            """)
    void numbersInShort(String text, String expected) {
        assertThat(figures(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The number of guards rose from 180 to 260. | 180 guards observed; 260 guards observed
            Capacity rose from 40 to 200 megawatts. | 40 megawatts observed; 200 megawatts observed
            In 2019 there were 44 boats, compared with 31 a year before. | 44 boats observed; 31 boats observed
            The navy seized 14 boats; nine of them were freed. | 14 boats observed; 9 boats observed
            Seasonal work places would go up by 150, to 900. | 150 places change; 900 places target
            They moved 20 tonnes of rice to 48 villages. | 20 tonnes observed; 48 villages observed
            Trade reached $25 billion, up from $17 billion. | 25000000000 USD observed; 17000000000 USD observed
            """)
    void aSecondNumberSharesTheUnitOfTheFirst(String text, String expected) {
        assertThat(figures(text)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The line will cut the journey from nine days to 52 hours. | 9 days observed; 52 hours target
            Catches fell by a third in two years. | 33.3 % change
            The visit lasted three days. |
            Emissions were nearly three times the 2019 level. | 3 x change
            The coast saw twice as many ships as before. | 2 x change
            The ministers spoke twice a week. |
            They double the guards. | 2 x change
            He met double agents. |
            """)
    void timesAndMultiples(String text, String expected) {
        assertThat(figures(text)).containsExactly(expected == null ? new String[0] : expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Velmora lent two boats to Koltesh. | 2 boats observed
            Velmora opened two border posts. | 2 posts observed
            She made two main points. |
            She gave two reasons. |
            They freed the 42 crew members. | 42 members observed
            The Union has 18 members. | 18 members observed
            The 18 members met. |
            He told about 60 families that work would start. |
            The envoy proposed that the states raise the reserve to $5 million. | 5000000 USD target
            She wants the fee lifted to $12,000. | 12000 USD target
            """)
    void whatIsWorthCounting(String text, String expected) {
        assertThat(figures(text)).containsExactly(expected == null ? new String[0] : expected.split("; "));
    }
}
