package org.summitry.analysis.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;
import org.summitry.register.Resolution;

/** What a register keeps of compliance. */
@SuppressWarnings("NullAway.Init") // filled before each
class ComplianceBookTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2032-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String NORLAND = "state:x-norland";
    private static final String SUDMARK = "state:x-sudmark";

    @TempDir
    Path folder;

    private Register register;
    private ComplianceBook book;
    private String ferry;
    private String meeting;

    @BeforeEach
    void open() {
        register = Register.open(folder.toString(), new Resolution(), CLOCK);
        LagoonForum.readings().forEach(r -> register.add(r, "independent"));
        book = new ComplianceBook(register, CLOCK);
        ferry = register.outlet().page("undertaking", null, 5).items().get(0).id();
        meeting = register.show(ferry).record().path("meeting").asText();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private LedgerEntry guideline() {
        Window w = Window.after(meeting, register).orElseThrow();
        return book.guideline(
                new Guideline(
                        ferry, meeting, "transport", "opened", "built", "given up", w.from(), w.to(), book.today()),
                "mira",
                "");
    }

    private Coding coding(String coder, String holder, String score, String... evidence) {
        Evidence reports = new Evidence(register, new FollowUps(register)::all);
        return new Coding(
                coder,
                ferry,
                holder,
                Score.named(score),
                List.of(evidence).stream().map(reports::of).toList(),
                book.today());
    }

    private static void refused(Runnable work, String words) {
        assertThatExceptionOfType(RegisterException.class).isThrownBy(work::run).withMessageContaining(words);
    }

    @Test
    void theWindowReachesFromOneMeetingToTheNext() {
        assertThat(Window.after(meeting, register))
                .contains(new Window(LocalDate.of(2031, 5, 4), LocalDate.of(2032, 5, 3)));
    }

    @Test
    void nothingIsScoredBeforeItsGuideline() {
        refused(() -> book.score(coding("ana", NORLAND, "none"), ""), "write its guideline before");
        guideline();
        book.score(coding("ana", NORLAND, "none"), "");
        refused(this::guideline, "has a guideline already");
    }

    @Test
    void codersDoNotSeeEachOtherUntilBothHaveScoredAndAThirdSettles() {
        guideline();
        book.score(coding("ana", NORLAND, "kept", "doc:f2:0-42=exceeded"), "");
        assertThat(book.state().assessment().sheet("ben")).isEmpty();
        refused(() -> book.score(coding("ana", NORLAND, "failed", "doc:f2:0-42=enacted"), ""), "comes too many");
        refused(
                () -> book.adjudicate(coding("mira", NORLAND, "kept", "doc:f2:0-42=enacted"), ""),
                "once two coders differ");
        book.score(coding("ben", NORLAND, "in-progress", "doc:f2:0-42=resourced"), "");
        assertThat(book.state().assessment().sheet("ben")).hasSize(2);
        assertThat(book.state().assessment().disputed()).hasSize(1);
        refused(() -> book.publish(meeting, "mira", ""), "wait for the second coder or for an adjudicator");
        refused(() -> book.adjudicate(coding("ana", NORLAND, "kept", "doc:f2:0-42=enacted"), ""), "a third person");
        book.adjudicate(coding("mira", NORLAND, "kept", "doc:f2:0-42=enacted"), "it is open");
        ComplianceReport report = ComplianceReport.of(book.state().assessment(), meeting, book.today(), id -> id);
        assertThat(report.rows()).hasSize(1).first().satisfies(r -> {
            assertThat(r.standing()).isEqualTo(Score.FULL);
            assertThat(r.evidence()).extracting(Coding.Report::effort).containsExactly(Effort.ENACTED);
        });
        assertThat(report.means().get("topic"))
                .containsExactly(new ComplianceReport.MeanRow("transport", "transport", new Mean(1, 1, 1)));
        book.publish(meeting, "mira", "");
        assertThat(book.state().published()).containsExactly(meeting);
    }

    @Test
    void evidenceIsOfTheRegisterAndOfTheWindow() {
        guideline();
        refused(() -> coding("ana", NORLAND, "kept", "doc:f2:0-42"), "how much it shows is missing");
        refused(() -> coding("ana", NORLAND, "kept", "doc:f2:0-4200=enacted"), "has no such characters");
        refused(() -> coding("ana", NORLAND, "kept", "doc:zz:0-4=enacted"), "no such document");
        refused(() -> coding("ana", NORLAND, "kept", "doc:f2:0-42=wonderful"), "no such effort");
        refused(() -> coding("ana", NORLAND, "kept", "link:a>b=enacted"), "no such link");
        refused(() -> book.score(coding("ana", NORLAND, "kept", "doc:f3:0-20=enacted"), ""), "outside the window");
    }

    @Test
    void everyLineIsUndoneAndKeptThroughARebuild() {
        LedgerEntry guideline = guideline();
        book.score(coding("ana", SUDMARK, "none"), "");
        LedgerEntry second = book.score(coding("ben", SUDMARK, "none"), "looked twice");
        register.undo(second.seq(), "ben", "too soon");
        assertThat(book.state().assessment().sheet("ben")).isEmpty();
        book.score(coding("ben", SUDMARK, "n/a"), "");
        register.rebuild(line -> {});
        assertThat(book.state().assessment().sheet("ben")).hasSize(2);
        assertThat(register.verify()).isEmpty();
        register.undo(guideline.seq(), "mira", "");
        assertThat(book.state().without()).isEqualTo(2);
        assertThat(book.state().assessment().cells("")).isEmpty();
    }
}
