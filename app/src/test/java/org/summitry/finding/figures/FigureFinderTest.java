package org.summitry.finding.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.Why;
import org.summitry.finding.dates.TimeFinder;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.LearnedParser;
import org.summitry.language.Parse;
import org.summitry.text.Block;
import org.summitry.text.Document;
import org.summitry.text.Span;

/** Figures in short reports about states that do not exist. The reports appear on 13 March 2024. */
class FigureFinderTest {

    static List<Figure> figures(String text, Cast cast) {
        Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
        Document document = new Document(
                "doc:test",
                null,
                null,
                null,
                null,
                LocalDate.of(2024, 3, 13),
                null,
                "en",
                "",
                text,
                List.of(block),
                null,
                null);
        Parse parse = LearnedParser.shared().parse(document);
        return new FigureFinder().find(parse, cast, new TimeFinder().find(parse));
    }

    private static Figure only(String text) {
        List<Figure> found = figures(text, Cast.empty());
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static @Nullable String period(Figure f) {
        IsoPeriod period = f.period();
        return period == null ? null : period.iso();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Trade reached $15 billion. | 15000000000 | USD | $15 billion
            Trade reached 15 billion dollars. | 15000000000 | USD | 15 billion dollars
            Trade reached US$ 3.2bn. | 3200000000 | USD | US$ 3.2bn
            Trade reached 11.5 bn euros. | 11500000000 | EUR | 11.5 bn euros
            Trade reached €40 million. | 40000000 | EUR | €40 million
            The loan amounts to Rs 500 crore. | 5000000000 | INR | Rs 500 crore
            The loan amounts to 1.5 trillion yen. | 1500000000000 | JPY | 1.5 trillion yen
            The loan amounts to two and a half million pounds. | 2500000 | GBP | two and a half million pounds
            The loan amounts to 20 million Canadian dollars. | 20000000 | CAD | 20 million Canadian dollars
            Exports rose 17 per cent. | 17 | % | 17 per cent
            Exports rose fivefold. | 5 | x | fivefold
            Exports tripled. | 3 | x | tripled
            Exports grew 2.5 times. | 2.5 | x | 2.5 times
            The plant delivers 1,200 MW. | 1200 | megawatts | 1,200 MW
            Eight documents were signed. | 8 | documents | Eight documents
            The roadmap contains sixty-three measures. | 63 | measures | sixty-three measures
            Norland opened 12 new border crossings. | 12 | crossings | 12 new border crossings
            Nearly half a million refugees live there. | 500000 | refugees | Nearly half a million refugees
            """)
    void numbersAreScaledAndCarryTheirUnit(String text, String value, String unit, String span) {
        Figure figure = only(text);
        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.unit()).isEqualTo(unit);
        assertThat(figure.span().of(text)).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Trade between Norland and Sudland reached $5 billion last year. | OBSERVED
            Trade between Norland and Sudland grew by $5 billion last year. | CHANGE
            Trade between Norland and Sudland rose to $5 billion last year. | OBSERVED
            The ministers agreed to increase trade to $5 billion by 2027. | TARGET
            Norland aims to double its exports by 2030. | TARGET
            Norland's exports have doubled since 2020. | CHANGE
            The share of hydropower will reach 30% by 2035. | TARGET
            The share of hydropower is 30%. | OBSERVED
            Sudland will provide 500 scholarships. | TARGET
            Sudland has provided 500 scholarships. | OBSERVED
            Imports fell 17%. | CHANGE
            The region recorded growth of 4.5 percent. | CHANGE
            """)
    void roleFollowsFromTheGovernors(String text, Figure.Role role) {
        assertThat(only(text).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Norland built more than 10 schools. | AT_LEAST
            Norland built at least 10 schools. | AT_LEAST
            Norland built no more than 10 schools. | AT_MOST
            Norland built up to 10 schools. | AT_MOST
            Norland built about 10 schools. | ABOUT
            Norland built nearly 40 schools. | ABOUT
            Norland built 10 schools. | EXACT
            """)
    void wordsBeforeTheNumberBoundIt(String text, Figure.Bound bound) {
        assertThat(only(text).bound()).isEqualTo(bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two presidents met in Port Selm.",
                "Three countries and both sides took part in five meetings.",
                "About 300 delegates attended the forum.",
                "They discussed five priority areas.",
                "They recalled Resolution 1987, Article 5 and paragraph 3.",
                "The C5+1, the G20 and COP 29 were mentioned.",
                "The sixth session took place on 8-9 August 2023.",
                "The envoy is 45 years old and arrived at 10:30.",
                "The work took three years.",
                "One of the projects is ready.",
                "Call +999 71 200 00 00 for details.",
                "The minister doubled down on his words.",
                "The dam stands 35 km south of the town."
            })
    void numbersThatMeasureNothingAreLeftOut(String text) {
        assertThat(figures(text, Cast.empty())).isEmpty();
    }

    @Test
    void aFigureNamesItsIndicatorAndPeriod() {
        Figure figure = only("Trade turnover between Norland and Sudland has increased fivefold since 2020.");
        assertThat(figure.indicator()).isEqualTo("Trade turnover between Norland and Sudland");
        assertThat(period(figure)).isEqualTo("2020/..");
        assertThat(figure.evidence()).extracting(e -> e.field()).containsExactly(null, "indicator", "period");
    }

    @Test
    void theDateOfTheSayingIsNotTheFigures() {
        assertThat(period(only("The minister said on Monday that exports had reached $5 billion.")))
                .isNull();
    }

    @Test
    void aRangeGivesBothItsEnds() {
        List<Figure> found = figures("Between 3 and 5 million tonnes of grain were shipped.", Cast.empty());
        assertThat(found).extracting(f -> f.value().toPlainString()).containsExactly("3000000", "5000000");
        assertThat(found).extracting(Figure::bound).containsExactly(Figure.Bound.AT_LEAST, Figure.Bound.AT_MOST);
    }

    @Test
    void aConversionInBracketsIsTheSameQuantity() {
        assertThat(only("The railway received 5 billion tenge ($11 million).").unit())
                .isEqualTo("KZT");
    }

    @Test
    void theSameFigureToldTwiceIsOneWithTwoPassages() {
        Figure figure = only("Trade turnover reached $5 billion. The minister praised trade turnover of $5 billion.");
        assertThat(figure.evidence().stream().filter(e -> e.field() == null)).hasSize(2);
    }

    @Test
    void scopeIsWhomTheIndicatorNames() {
        String text = "Exports of Norland reached $5 billion, Mira Tal told Sudland.";
        Cast cast = new Cast(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        mention(text, "Norland", "state:XNO"),
                        mention(text, "Mira Tal", "person:mira-tal"),
                        mention(text, "Sudland", "state:XSU")));
        assertThat(figures(text, cast).get(0).scope()).containsExactly("state:XNO");
    }

    private static Mention mention(String text, String words, String actor) {
        int start = text.indexOf(words);
        Span span = new Span(start, start + words.length());
        return new Mention(span, Mention.Kind.NAME, List.of(actor), new Why("test", "given", 1));
    }

    @Test
    void whatIsToBeRaisedIsMeasuredNotWhoCallsForItNorWhen() {
        String text = "Venn also called for increasing trade turnover, targeting $15 billion in the near future.";
        Cast cast = new Cast(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(mention(text, "Venn", "person:orla-venn")));

        assertThat(figures(text, cast)).extracting(Figure::indicator).containsExactly("trade turnover");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Two thirds of the wells are dry. | 66.7 | % | Two thirds
            Exports fell by almost a quarter. | 25 | % | almost a quarter
            The dam will give half of the power. | 50 | % | half
            """)
    void sharesInWords(String text, double value, String unit, String span) {
        Figure f = only(text);

        assertThat(f.value().doubleValue()).isEqualTo(value);
        assertThat(f.unit()).isEqualTo(unit);
        assertThat(text.substring(f.span().start(), f.span().end())).isEqualTo(span);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The line opens in the second half of the year.",
                "They spoke for a quarter of an hour.",
                "A third country may join the talks.",
            })
    void partsOfTimeAndOrdinalsAreNoShares(String text) {
        assertThat(figures(text, Cast.empty())).as(text).isEmpty();
    }

    @Test
    void theSecondNumberTakesTheUnitOfTheFirstAndItsOwnYear() {
        List<Figure> found =
                figures("Fish exports fell from 3.1 billion dollars in 2018 to 2.4 billion in 2022.", Cast.empty());

        assertThat(found).extracting(Figure::unit).containsExactly("USD", "USD");
        assertThat(found).extracting(FigureFinderTest::period).containsExactly("2018", "2022");
    }

    @Test
    void whatIsToBeRaisedStandsWhereItIsRaisedFrom() {
        List<Figure> found = figures(
                "The region aims to raise the share of wind power from 30 per cent to 70 per cent by 2035.",
                Cast.empty());

        assertThat(found).extracting(Figure::role).containsExactly(Figure.Role.OBSERVED, Figure.Role.TARGET);
        assertThat(found.get(0).period()).isNull();
    }

    @Test
    void aPronounsNumberTakesTheUnitOfWhatItMeans() {
        List<Figure> found = figures(
                "Trade among the members stands at 44 billion dollars; they hope to bring it to 100 billion by 2035.",
                Cast.empty());

        assertThat(found).extracting(Figure::unit).containsExactly("USD", "USD");
    }

    @Test
    void countedAsANumberOfThings() {
        List<Figure> found = figures("The number of accidents on the strait fell from 44 to 17.", Cast.empty());

        assertThat(found).extracting(Figure::unit).containsExactly("accidents", "accidents");
        assertThat(found).extracting(f -> f.value().intValue()).containsExactly(44, 17);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The tunnel, 12 kilometres long, will be opened in May. | OBSERVED | tunnel
            Norland asked Sudmark to return the 30 boats. | OBSERVED | boats
            The new line is to shorten the way by 30 percent. | CHANGE | way
            The fund has received nothing of the 9 million dollars required. | TARGET |
            They approved a depot at a cost of 50 million euros. | TARGET |
            Trade is growing, and the ministers want to bring it to 5 billion dollars by 2030. | TARGET |
            """)
    void roleOfSizesSetsAndCosts(String text, Figure.Role role, @Nullable String indicator) {
        Figure f = only(text);

        assertThat(f.role()).as(text).isEqualTo(role);
        if (indicator != null) {
            assertThat(f.indicator()).contains(indicator);
        }
    }
}
