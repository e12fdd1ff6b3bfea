package org.summitry.finding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.text.Span;

class ClosingMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "She called the plan \"hasty\".|the plan \"hasty|the plan \"hasty\"",
                "She called the plan “hasty”.|the plan “hasty|the plan “hasty”",
                "She called the plan «hasty».|the plan «hasty|the plan «hasty»",
                "\"The plan is hasty\", she said.|The plan is hasty|The plan is hasty",
                "“The plan is hasty”, she said.|The plan is hasty|The plan is hasty",
            })
    void contentThatOpensAQuotationClosesIt(String text, String content, String whole) {
        int start = text.indexOf(content);

        Span closed = ClosingMarks.closed(text, new Span(start, start + content.length()));

        assertThat(text.substring(closed.start(), closed.end())).isEqualTo(whole);
    }
}
