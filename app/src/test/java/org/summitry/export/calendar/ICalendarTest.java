package org.summitry.export.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.export.ExampleRegister;
import org.summitry.export.ExampleTest;

class ICalendarTest extends ExampleTest {

    private Map<String, VEvent> events() throws IOException, ParserException {
        Calendar calendar =
                new CalendarBuilder().build(new StringReader(ExampleRegister.text(new ICalendar(), register)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.getComponents().stream()
                .map(VEvent.class::cast)
                .collect(Collectors.toMap(
                        e -> e.getRequiredProperty(Property.UID).getValue(), e -> e));
    }

    private VEvent event(String uid) throws IOException, ParserException {
        return requireNonNull(events().get(uid), uid);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void aMeetingStandsOnItsDayWithItsSources() throws IOException, ParserException {
        VEvent summit = event("meeting:lagoon-summit-3@summitry");
        assertThat(value(summit, Property.DTSTART)).isEqualTo("20310503");
        assertThat(value(summit, Property.DTEND)).isEqualTo("20310504");
        assertThat(value(summit, Property.LOCATION)).isEqualTo("Port Lane");
        assertThat(value(summit, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(summit, Property.DESCRIPTION))
                .contains("With Orla Venn")
                .contains("accepted by mira")
                .contains("“The Third Lagoon Summit on 3 May, chaired by Orla Venn”")
                .contains("Lake Post, 2031-05-05");
    }

    @Test
    void whatIsOnlyPlannedIsTentativeAndSaysHowLittleIsKnown() throws IOException, ParserException {
        VEvent talks = event("meeting:talks-2031-06@summitry");
        assertThat(value(talks, Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(talks, Property.DTSTART)).isEqualTo("20310601");
        assertThat(value(talks, Property.DTEND)).isEqualTo("20310701");
        assertThat(value(talks, Property.DESCRIPTION))
                .contains("do not tell the day")
                .contains("found by machine");
    }

    @Test
    void aDeadlineStandsOnTheLastDayThatKeepsIt() throws IOException, ParserException {
        VEvent due = event("undertaking:01@summitry");
        assertThat(value(due, Property.DTSTART)).isEqualTo("20331231");
        assertThat(value(due, Property.DESCRIPTION)).contains("No report of what became of it was found");
    }

    @Test
    void noLineIsLongerThanTheStandardAllows() {
        ExampleRegister.text(new ICalendar(), register).lines().forEach(l -> assertThat(
                        l.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-03, 2031-05-03, 2031-05-03",
        "2031-05, 2031-05-01, 2031-05-31",
        "2031-05-30/2031-06-01, 2031-05-30, 2031-06-01",
        "2031, , ",
        "2031-05/.., , ",
        "2031-13-45, , "
    })
    void days(String date, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            assertThat(Days.of(date)).isEmpty();
        } else {
            assertThat(Days.of(date)).contains(new Days(first, last));
        }
    }
}
