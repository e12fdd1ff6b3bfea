package org.summitry.analysis.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final LocalDate SCORED = LocalDate.of(2032, 5, 1);
    private static final Guideline TREES = guideline("trees", "forests");
    private static final Guideline VISAS = guideline("visas", "travel");

    private final Assessment assessment = new Assessment();

    private static Guideline guideline(String commitment, String topic) {
        return new Guideline(
                commitment,
                "meeting:lake-1",
                topic,
                "the law is in force",
                "a bill was tabled",
                "the contrary was enacted",
                LocalDate.of(2031, 5, 13),
                LocalDate.of(2032, 4, 30),
                LocalDate.of(2031, 6, 1));
    }

    private static Coding coding(String coder, String commitment, String holder, Score score) {
        List<Coding.Report> evidence = score.value().isEmpty()
                ? List.of()
                : List.of(new Coding.Report("link:a", LocalDate.of(2031, 9, 1), Effort.ENACTED));
        return new Coding(coder, commitment, holder, score, evidence, SCORED);
    }

    private void both(String commitment, String holder, Score first, Score second) {
        assessment.code(coding("ada", commitment, holder, first));
        assessment.code(coding("bo", commitment, holder, second));
    }

    @Test
    void meansCountFiguresOnlyAndSayHowManyThereAre() {
        assessment.add(TREES);
        assessment.add(VISAS);
        both("trees", "norland", Score.FULL, Score.FULL);
        both("trees", "sudmark", Score.FAILURE, Score.FAILURE);
        both("trees", "velmora", Score.NO_REPORT_FOUND, Score.NO_REPORT_FOUND);
        both("visas", "norland", Score.IN_PROGRESS, Score.IN_PROGRESS);
        both("visas", "sudmark", Score.FULL, Score.FULL);
        both("visas", "velmora", Score.NOT_APPLICABLE, Score.NOT_APPLICABLE);

        assertThat(assessment.byHolder())
                .containsEntry("norland", new Mean(1, 2, 2))
                .containsEntry("sudmark", new Mean(0, 2, 2))
                .containsEntry("velmora", new Mean(0, 0, 1));
        assertThat(assessment.byCommitment()).containsEntry("trees", new Mean(0, 2, 3));
        assertThat(assessment.byTopic()).containsEntry("travel", new Mean(1, 2, 2));
        assertThat(assessment.byMeeting()).containsEntry("meeting:lake-1", new Mean(1, 4, 5));
        assertThat(assessment.byMeeting().get("meeting:lake-1"))
                .satisfies(m -> assertThat(m.percent(1)).isEqualByComparingTo("62.5"))
                .satisfies(m -> assertThat(m.coverage(0)).isEqualByComparingTo("80"));
    }

    @Test
    void percentRunsFromNothingToAll() {
        assertThat(new Mean(-3, 3, 3).percent(0)).isEqualByComparingTo("0");
        assertThat(new Mean(0, 3, 3).percent(0)).isEqualByComparingTo("50");
        assertThat(new Mean(1, 3, 3).percent(2)).isEqualByComparingTo("66.67");
        assertThat(new Mean(-1, 8, 8).rounded(2)).isEqualByComparingTo("-0.13");
    }

    @Test
    void nothingIsScoredBeforeItsGuideline() {
        assertThatThrownBy(() -> assessment.code(coding("ada", "trees", "norland", Score.FULL)))
                .hasMessage("trees: write its guideline before it is scored");
    }

    @Test
    void failureWithoutEvidenceIsNoReportFound() {
        assertThatThrownBy(() -> new Coding("ada", "trees", "norland", Score.FAILURE, List.of(), SCORED))
                .hasMessageContaining("NO_REPORT_FOUND");
    }

    @Test
    void evidenceFromAfterTheNextMeetingDoesNotCount() {
        assessment.add(TREES);
        Coding late = new Coding(
                "ada",
                "trees",
                "norland",
                Score.FULL,
                List.of(new Coding.Report("link:late", LocalDate.of(2032, 5, 1), Effort.ENACTED)),
                SCORED);

        assertThatThrownBy(() -> assessment.code(late)).hasMessageContaining("outside the window");
    }

    @Test
    void codersAreBlindUntilBothHaveScoredAndAThirdSettles() {
        assessment.add(TREES);
        Assessment.Cell cell = new Assessment.Cell("trees", "norland");
        assessment.code(coding("ada", "trees", "norland", Score.FULL));

        assertThat(assessment.sheet("bo")).isEmpty();
        assertThat(assessment.standing(cell)).isNull();
        assessment.code(coding("bo", "trees", "norland", Score.IN_PROGRESS));
        assertThat(assessment.sheet("bo")).hasSize(2);
        assertThatThrownBy(() -> assessment.adjudicate(coding("bo", "trees", "norland", Score.FULL)))
                .hasMessageContaining("a third person settles it");
        assessment.adjudicate(coding("cy", "trees", "norland", Score.IN_PROGRESS));
        assertThat(assessment.standing(cell)).isEqualTo(Score.IN_PROGRESS);
    }

    @Test
    void agreementIsThatOfTheCodersBeforeAnythingIsSettled() {
        assessment.add(TREES);
        both("trees", "norland", Score.FULL, Score.FULL);
        both("trees", "sudmark", Score.FAILURE, Score.FAILURE);
        assertThat(assessment.agreement().orElseThrow()).isCloseTo(1, within(1e-12));
        both("trees", "velmora", Score.FULL, Score.FAILURE);
        assertThat(assessment.agreement().orElseThrow()).isLessThan(0.5);
    }
}
