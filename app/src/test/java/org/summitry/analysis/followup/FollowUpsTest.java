package org.summitry.analysis.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.analysis.deadlines.Notice;
import org.summitry.analysis.deadlines.NoticeFormats;
import org.summitry.analysis.deadlines.Watch;
import org.summitry.register.LedgerEntry;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;
import org.summitry.register.Resolution;

/** What became of undertakings in a register of small invented reports. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class FollowUpsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATES =
            "{'kind':'state','id':'state:x-norland','name':'Norland','aliases':['Norland']}|{'kind':'state','id':'state:x-sudmark','name':'Sudmark','aliases':['Sudmark']}";
    private static final PreparedReading AGREED = reading(
            "doc:a1",
            "2031-05-12",
            "Norland and Sudmark agreed to build a bridge over the Sey at Tarn by 2034.",
            STATES,
            "{'kind':'undertaking','id':'undertaking:bridge','force':'agreement','actors':['state:x-norland','state:x-sudmark'],'action':'build a bridge over the Sey at Tarn by 2034','deadline':'2034'}");
    private static final PreparedReading BEGUN = reading(
            "doc:b2", "2032-06-01", "Work on the bridge over the Sey at Tarn has begun. The weather was fine.", STATES);
    private static final PreparedReading OPENED =
            reading("doc:c3", "2034-06-01", "The bridge over the Sey at Tarn was opened on Sunday.", STATES);
    private static final PreparedReading REPEATED = reading(
            "doc:d4",
            "2033-06-01",
            "Norland reaffirmed that it would build a bridge over the Sey at Tarn by 2034.",
            STATES);
    private static final PreparedReading AGAIN = reading(
            "doc:e5",
            "2033-11-01",
            "Sudmark reaffirmed that it would build a bridge over the Sey at Tarn by 2034.",
            STATES);

    @TempDir
    Path files;

    private Register register;

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static PreparedReading reading(String doc, String published, String text, String... records) {
        ObjectNode document = json("{'kind':'document','id':'" + doc + "','path':'" + doc.substring(4)
                + ".txt','published':'" + published + "','language':'en','sha256':'00','text_length':" + text.length()
                + "}");
        List<ObjectNode> all = new ArrayList<>();
        for (String some : records) {
            for (String r : some.split("\\|")) {
                ObjectNode record = json(r);
                record.putArray("evidence")
                        .addObject()
                        .put("doc", doc)
                        .put("start", 0)
                        .put("end", text.length());
                all.add(record);
            }
        }
        return new PreparedReading(document, text, all, "reader test");
    }

    @BeforeEach
    void open() {
        register = Register.open(files.resolve("r").toString(), new Resolution(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Followed bridge(PreparedReading... readings) {
        List.of(readings).forEach(r -> register.add(r, "unknown"));
        return bridge(register);
    }

    private static Followed bridge(Register r) {
        return new FollowUps(r)
                .all().stream()
                        .filter(f -> f.matter().id().equals("undertaking:bridge"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void withoutAReportItIsOpenAndStaysWhereItsTextPutsIt() {
        Followed f = bridge(AGREED);

        assertThat(f.links()).isEmpty();
        assertThat(f.state()).isEqualTo("open");
        assertThat(f.rung()).isEqualTo(Rung.AGREED);
    }

    @Test
    void itClimbsByReportsAloneEachWithBothSentences() {
        Followed f = bridge(AGREED, BEGUN, OPENED);

        assertThat(f.links()).extracting(Link::status).containsExactly(Status.PROGRESS, Status.COMPLETION);
        assertThat(f.rung()).isEqualTo(Rung.REPORTED_DONE);
        assertThat(f.state()).isEqualTo("done");
        Link begun = f.links().get(0);
        assertThat(begun.matter().passage().sentence()).startsWith("Norland and Sudmark agreed");
        assertThat(begun.report().sentence()).isEqualTo("Work on the bridge over the Sey at Tarn has begun.");
        assertThat(begun.report().start()).isZero();
        assertThat(begun.reasons()).contains("progress: 'begun'");
    }

    @Test
    void whoCannotWaitGetsWhatIsKnownByNow() {
        FollowUps kept = new FollowUps(register);
        register.add(AGREED, "unknown");
        Snapshot first = kept.latest(Duration.ofMinutes(1));
        register.add(BEGUN, "unknown");
        Snapshot hasty = kept.latest(Duration.ZERO);
        Snapshot patient = kept.latest(Duration.ofMinutes(1));
        kept.stop(Duration.ofMinutes(1));

        assertThat(first.age()).isEqualTo(Snapshot.Age.CURRENT);
        assertThat(hasty.matters())
                .isEqualTo(hasty.age() == Snapshot.Age.CURRENT ? patient.matters() : first.matters());
        assertThat(patient.age()).isEqualTo(Snapshot.Age.CURRENT);
        assertThat(patient.matters()).isEqualTo(new FollowUps(register).all()).isNotEqualTo(first.matters());
    }

    @Test
    void aRegisterTooLargeForTheMemoryIsToldOfWithTheRemedy() {
        register.add(AGREED, "unknown");
        register.add(BEGUN, "unknown");
        FollowUps small = new FollowUps(register, 1);

        assertThatThrownBy(small::all)
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("more than 1 sentences")
                .hasMessageContaining("SUMMITRY_JAVA_OPTS=-Xmx");
        assertThat(small.latest(Duration.ofMinutes(1))).isEqualTo(new Snapshot(List.of(), Snapshot.Age.TOO_LARGE));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<PreparedReading> all = new ArrayList<>(List.of(AGREED, BEGUN, OPENED, REPEATED));
        Followed expected = bridge(AGREED, BEGUN, OPENED, REPEATED);
        Collections.shuffle(all, new Random(3));
        try (Register other = Register.open(files.resolve("o").toString(), new Resolution(), Clock.systemUTC())) {
            all.forEach(r -> other.add(r, "unknown"));
            assertThat(bridge(other)).isEqualTo(expected);
        }
    }

    @Test
    void whatIsAddedIsLinkedAsIfAllWereFoundAnewAndOnlyThatIsCompared() {
        register.add(AGREED, "unknown");
        FollowUps kept = new FollowUps(register);
        kept.all();
        for (PreparedReading r : List.of(BEGUN, REPEATED, AGAIN, OPENED)) {
            register.add(r, "unknown");
            assertThat(kept.all()).isEqualTo(new FollowUps(register).all());
        }
        FollowUps anew = new FollowUps(register);
        anew.all();

        assertThat(anew.comparisons()).isGreaterThan(2);
        assertThat(kept.comparisons()).isLessThan(anew.comparisons());
    }

    @Test
    void whatIsWithdrawnIsForgottenToo() {
        List.of(AGREED, BEGUN, OPENED).forEach(r -> register.add(r, "unknown"));
        FollowUps kept = new FollowUps(register);
        kept.all();
        register.withdraw("doc:c3", "mira", "asked to");

        assertThat(kept.all()).isEqualTo(new FollowUps(register).all());
        assertThat(bridge(register).state()).isNotEqualTo("done");
    }

    @Test
    void whatAPersonRejectsCountsForNothingUntilThatIsUndone() {
        Link opened = bridge(AGREED, OPENED).links().get(0);
        LedgerEntry line = register.reviewLink(opened.id(), false, "mira", "another bridge");

        assertThat(bridge(register).state()).isEqualTo("open");
        assertThat(bridge(register).links()).extracting(Link::standing).containsExactly(Link.Standing.REJECTED);
        register.rebuild(l -> {});
        assertThat(bridge(register).state()).isEqualTo("open");
        register.undo(line.seq(), "mira", "it was this one");
        assertThat(bridge(register).state()).isEqualTo("done");
    }

    @Test
    void aConfidentialDocumentReportsNothing() {
        bridge(AGREED, OPENED);
        register.keepConfidential("doc:c3", "mira", "not for all");

        assertThat(bridge(register).links()).isEmpty();
    }

    @Test
    void whatIsKeptIsFoundAnewWhenTheRegisterChanges() {
        register.add(AGREED, "unknown");
        FollowUps followUps = new FollowUps(register);
        assertThat(followUps.all()).isSameAs(followUps.all());
        register.add(OPENED, "unknown");
        assertThat(followUps.all())
                .filteredOn(f -> f.matter().id().equals("undertaking:bridge"))
                .extracting(Followed::state)
                .containsExactly("done");
    }

    private List<Notice> notices(String today) {
        return new Watch(LocalDate.parse(today), 60).notices(new FollowUps(register).all());
    }

    @Test
    void aDeadlineIsDueThenOverdueWithNoReportFound() {
        bridge(AGREED, BEGUN);

        assertThat(notices("2034-12-01")).extracting(Notice::words).contains("due in 30 days");
        assertThat(notices("2035-01-02"))
                .filteredOn(n -> n.kind() == Notice.Kind.OVERDUE)
                .extracting(Notice::words)
                .containsExactly("due 2 days ago, no report found that it is done");
        register.add(OPENED, "unknown");
        assertThat(notices("2035-01-02")).isEmpty();
    }

    @Test
    void silenceOfAYearIsNoReportFound() {
        bridge(AGREED);

        assertThat(notices("2032-05-12")).isEmpty();
        assertThat(notices("2032-05-13"))
                .extracting(n -> n.kind() + ": " + n.words())
                .containsExactly("QUIET: no report found since it was made, 2031-05-12");
    }

    @Test
    void saidAgainTwiceWithoutProgressIsTold() {
        bridge(AGREED, REPEATED, AGAIN);

        assertThat(notices("2033-11-02"))
                .extracting(n -> n.kind() + ": " + n.words())
                .containsExactly("RESTATED: said again 2 times, no progress reported in between");
    }

    @Test
    void whatTheNextJointStatementLeavesOutIsDropped() {
        String first =
                "{'kind':'meeting','id':'meeting:lake-1','name':'1st Lake Summit','aliases':[],'type':'summit','status':'held','ordinal':1,'date':'2031-05-12','format':'format:lake-summit','participants':[]}";
        String second = first.replace("lake-1", "lake-2")
                .replace("1st", "2nd")
                .replace("'ordinal':1", "'ordinal':2")
                .replace("2031-05-12", "2032-05-12");
        register.add(
                reading(
                        "doc:a1",
                        "2031-05-12",
                        "Norland agreed to train two hundred glaciologists.",
                        STATES,
                        first,
                        "{'kind':'undertaking','id':'undertaking:ice','force':'agreement','actors':['state:x-norland'],'action':'train two hundred glaciologists','meeting':'meeting:lake-1'}"),
                "unknown");
        register.add(
                reading(
                        "doc:b2",
                        "2032-05-13",
                        "The leaders adopted a joint statement on fisheries in the region.",
                        second,
                        "{'kind':'instrument','id':'instrument:js','name':'Joint Statement of the 2nd Lake Summit','aliases':[],'type':'joint-statement','status':'adopted','meeting':'meeting:lake-2'}"),
                "unknown");

        assertThat(notices("2032-05-13"))
                .filteredOn(
                        n -> n.followed().matter().id().equals("undertaking:ice") && n.kind() == Notice.Kind.DROPPED)
                .extracting(Notice::words)
                .containsExactly("the joint statement of the next meeting, 2032-05-12, does not speak of it");
    }

    @Test
    void noticesAreWrittenForSpreadsheetsAndCalendars() {
        bridge(AGREED, BEGUN);
        List<Notice> all = notices("2034-12-01");

        assertThat(NoticeFormats.csv(all).lines())
                .anyMatch(l -> l.startsWith("due-soon,2034-12-31,due in 30 days,undertaking:bridge,undertaking,"));
        assertThat(NoticeFormats.calendar(all))
                .contains("DTSTART;VALUE=DATE:20341231\r\n", "SUMMARY:build a bridge over the Sey at Tarn by 2034\r\n");
        assertThat(NoticeFormats.calendar(all).lines()).allMatch(l -> l.length() <= 75);
        assertThat(NoticeFormats.text(all)).contains("found by machine").doesNotContain("not done");
        assertThat(NoticeFormats.jsonl(all)).contains("\"report\":\"progress\"", "\"start\":0");
    }
}
