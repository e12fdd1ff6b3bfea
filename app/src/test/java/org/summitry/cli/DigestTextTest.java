package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.analysis.deadlines.Notice;
import org.summitry.analysis.deadlines.Watch;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.Link;
import org.summitry.analysis.followup.Matter;
import org.summitry.analysis.followup.Passage;
import org.summitry.analysis.followup.Rung;
import org.summitry.analysis.followup.Status;
import org.summitry.export.mail.Digest;
import org.summitry.portal.words.Languages;

/** The digest of deadlines in the reader's language. */
class DigestTextTest {
    private static final LocalDate TODAY = LocalDate.of(2034, 1, 5);
    private static final String WORDS = "Norland will fund the ferry by 2033.";

    private static List<Notice> notices() {
        LocalDate made = LocalDate.of(2031, 5, 4);
        Passage passage = new Passage("doc:a1", made, 0, WORDS.length(), WORDS, WORDS);
        Matter matter = new Matter(
                "undertaking:01",
                "undertaking",
                passage,
                List.of("Norland"),
                false,
                "fund the ferry",
                LocalDate.of(2033, 12, 31));
        String later = "Work on the ferry has begun.";
        Passage report = new Passage("doc:b2", LocalDate.of(2033, 6, 1), 0, later.length(), later, later);
        Link link = new Link(matter, report, Status.PROGRESS, 0.9, Link.Standing.LINKED, "", List.of("for this test"));
        return new Watch(TODAY, 90).notices(List.of(new Followed(matter, Rung.AGREED, "", null, List.of(link))));
    }

    @Test
    void theFrameIsRussianAndTheSentencesStayAsTheyAre() {
        Digest digest = DigestText.of(notices(), TODAY, "https://desk.example.org/deadlines", "ru");
        assertThat(digest.subject()).startsWith("Сроки на 5 января 2034").contains("просрочено 1");
        assertThat(digest.text())
                .contains("== Просрочено, сообщений о выполнении нет (1) ==")
                .contains("\"" + WORDS + "\" (doc:a1, 4 мая 2031")
                .contains("-> Продвижение: \"Work on the ferry has begun.\"")
                .contains("найдено программой")
                .endsWith("https://desk.example.org/deadlines\n")
                .doesNotContain("overdue", "no report", "found by machine");
    }

    @Test
    void aDigestOfNothingSaysSo() {
        Digest digest = DigestText.of(List.of(), LocalDate.of(2031, 5, 20), "https://desk.example.org/deadlines", "en");
        assertThat(digest.subject())
                .isEqualTo("Deadlines on 20 May 2031: 0 overdue, 0 due soon, 0 quiet, restated or dropped");
        assertThat(digest.text()).contains("Nothing to look at.", "https://desk.example.org/deadlines");
    }

    static List<String> languages() {
        return Languages.TAGS;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasADigestOfItsOwnAlsoOfNothing(String language) {
        Digest digest = DigestText.of(notices(), TODAY, "", language);
        assertThat(digest.text()).contains(WORDS, "undertaking:01");
        assertThat(digest.subject()).doesNotContain("\n").contains("1");
        Digest nothing = DigestText.of(List.of(), TODAY, "", language);
        assertThat(nothing.text().contains("Nothing to look at")).isEqualTo(language.equals("en"));
        assertThat(digest.subject().startsWith("Deadlines")).isEqualTo(language.equals("en"));
    }

    @Test
    void aLanguageThatThereIsNoneOfIsRefused() {
        assertThatThrownBy(() -> DigestText.check("fr"))
                .hasMessageContaining("--mail-language fr")
                .hasMessageContaining("tk");
    }

    @Test
    void whatIsOverdueIsListedOnceAndNotAgainForTheFigureThatItsSentenceNames() {
        LocalDate made = LocalDate.of(2031, 5, 4);
        Passage passage = new Passage("doc:a1", made, 0, WORDS.length(), WORDS, WORDS);
        LocalDate due = LocalDate.of(2033, 12, 31);
        List<Followed> all = List.of(
                followed(new Matter("figure:01", "figure", passage, List.of(), false, "ferries 1", due)),
                followed(new Matter("undertaking:01", "undertaking", passage, List.of(), false, "fund it", due)));
        assertThat(new Watch(TODAY, 90).notices(all)).singleElement().satisfies(n -> {
            assertThat(n.kind()).isEqualTo(Notice.Kind.OVERDUE);
            assertThat(n.followed().matter().id()).isEqualTo("undertaking:01");
        });
    }

    private static Followed followed(Matter matter) {
        return new Followed(matter, Rung.AGREED, "", null, List.of());
    }
}
