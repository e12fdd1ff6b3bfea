package org.summitry.portal.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.summitry.analysis.compliance.LagoonForum;
import org.summitry.portal.PortalTestBase;
import org.summitry.portal.reviewing.Workshop;
import org.w3c.dom.Document;

/** Deadlines as a page, a feed and a calendar. What is due in 2032 is due in a few years yet, so 'soon' reaches far here. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class DeadlinePagesTest extends PortalTestBase {
    private Workshop workshop;

    @BeforeEach
    void serve() {
        workshop = new Workshop(true, LagoonForum.readings());
    }

    @AfterEach
    void end() {
        workshop.close();
    }

    @Override
    protected String address() {
        return workshop.address();
    }

    @Test
    void thePageTellsWhySomethingIsToBeLookedAt() {
        String page = get("/deadlines?within=3660").body();
        assertThat(page)
                .contains("Overdue, with no report that it is done", "Due soon", "Quiet for a year", "webcal://");
        assertThat(get("/deadlines?lang=ru").body()).contains("Скоро срок");
        assertThat(get("/deadlines?kind=due-soon&within=3660").body()).doesNotContain("Quiet for a year");
        assertThat(get("/deadlines?kind=never").statusCode()).isEqualTo(400);
        assertThat(get("/deadlines?within=-1").statusCode()).isEqualTo(400);
        assertThat(get("/deadlines?within=99999").statusCode()).isEqualTo(400);
    }

    @Test
    void anUndertakingsPageTellsItsStoryToTheLatestReport() {
        get("/deadlines?within=3660"); // waits for what later reports say
        String page = get("/undertakings/" + LagoonForum.FERRY).body();
        assertThat(page).contains(LagoonForum.DONE, "reported done", "doc:f2?at=");
    }

    @Test
    void calendarsSubscribeToDeadlines() throws Exception {
        var answer = get("/deadlines.ics?within=3660");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/calendar"));
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        calendar.validate();
        assertThat(calendar.<VEvent>getComponents("VEVENT")).allSatisfy(e -> e.validate());
    }

    @Test
    void theFeedIsAtom() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        get("/deadlines.atom?within=3660").body().getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        for (int i = 0; i < feed.getElementsByTagName("entry").getLength(); i++) {
            assertThat(feed.getElementsByTagName("updated").item(i + 1).getTextContent())
                    .matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
        }
    }
}
