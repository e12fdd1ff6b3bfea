package org.summitry.export.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.Link;
import org.summitry.analysis.followup.Matter;
import org.summitry.analysis.followup.Passage;
import org.summitry.analysis.followup.Rung;
import org.summitry.analysis.followup.Status;
import org.summitry.export.ExampleRegister;
import org.summitry.export.ExampleTest;
import org.summitry.export.pdf.PdfUa;
import org.summitry.packs.TopicLoader;

/** Briefings on the example register. */
class BriefingTest extends ExampleTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 20);
    private static final Pattern NUMBER = Pattern.compile("\\[\\^(\\d+)]");

    private static Briefing briefing(String language) {
        return new Briefing(register, null, null, new Phrases(language), DAY);
    }

    private static Brief onNorland() throws IOException {
        return briefing("en").onActors("Norland", null);
    }

    private static List<String> texts(Brief brief) {
        return brief.sentences().stream().map(Sentence::text).toList();
    }

    @Test
    void anActorIsBriefedWithThoseWhoSpeakForIt() throws IOException {
        assertThat(texts(onNorland()))
                .anyMatch(t -> t.startsWith("3 May 2031, Port Lane, held. “"))
                .anyMatch(t -> t.equals("Orla Venn: “We will fund the {Lagoon} ferry”"))
                .anyMatch(t -> t.equals("Pledge: Norland: “to fund the ferry by 2033” – no report found."))
                .anyMatch(t -> t.startsWith("Due 2033: “to fund the ferry by 2033”"));
    }

    @Test
    void whatAPersonConfirmedIsMarkedOtherwise() throws IOException {
        for (Sentence s : onNorland().sentences()) {
            assertThat(s.reviewed())
                    .as(s.text())
                    .isEqualTo(s.text().startsWith("3 May 2031") || s.text().startsWith("Took part"));
        }
        String page = HtmlBrief.of(onNorland());
        assertThat(Jsoup.parse(page)
                        .select("li:contains(Took part) .mark.person")
                        .text())
                .isEqualTo("✓");
        assertThat(Jsoup.parse(page)
                        .select("li:contains(Due 2033) .mark.machine")
                        .text())
                .isEqualTo("◇");
    }

    @Test
    void whoHasNotSignedIsTold() throws IOException {
        Brief brief = briefing("en").onActors("state:x-sudmark", null);
        Section.Row treaty = brief.sections().stream()
                .flatMap(s -> s.table().rows().stream())
                .findFirst()
                .orElseThrow();
        assertThat(treaty.cells()).containsExactly("Lagoon Treaty", "negotiated", "", "Sudmark");
        assertThat(texts(brief)).contains("Lagoon Treaty: not signed or refused by Sudmark.");
    }

    @Test
    void whatHasPassedItsDeadlineIsToldAsOverdueAndNotAsDue() throws IOException {
        Brief later = new Briefing(register, null, null, new Phrases("en"), LocalDate.of(2034, 1, 1))
                .onActors("Norland", null);
        assertThat(texts(later))
                .contains("Was due 2033, no report was found that it is done: “to fund the ferry by 2033”")
                .noneMatch(t -> t.startsWith("Due 2033"));
    }

    @Test
    void aLaterReportGivesTheStateInItsOwnWordsAndSettlesIt() throws IOException {
        Brief told = followed(Status.PROGRESS, Link.Standing.ACCEPTED);
        Sentence pledge = told.sentences().stream()
                .filter(s -> s.text().startsWith("Pledge: Norland"))
                .findFirst()
                .orElseThrow();
        assertThat(pledge.text()).contains("progress reported 5 May 2031: “+Plus Group & Co attended.”");
        assertThat(pledge.reviewed())
                .as("the pledge itself was confirmed by nobody")
                .isFalse();
        assertThat(pledge.notes().stream().map(n -> told.notes().get(n - 1).document()))
                .containsExactlyInAnyOrder("doc:a1", "doc:b2");
        assertThat(texts(followed(Status.COMPLETION, Link.Standing.LINKED)))
                .noneMatch(t -> t.startsWith("Pledge: Norland") || t.startsWith("Due 2033"));
        assertThat(texts(followed(Status.COMPLETION, Link.Standing.WAITING)))
                .as("what waits for a person moves nothing")
                .anyMatch(t -> t.startsWith("Pledge: Norland"));
    }

    private static Brief followed(Status status, Link.Standing standing) throws IOException {
        String later = "+Plus Group & Co attended.";
        int at = ExampleRegister.SECOND.indexOf(later);
        LocalDate day = LocalDate.of(2031, 5, 4);
        Passage made = new Passage("doc:a1", day, 0, 10, "to fund the ferry by 2033", "to fund the ferry by 2033");
        Matter matter = new Matter(
                "undertaking:01", "undertaking", made, List.of("Norland"), false, "to fund the ferry by 2033", null);
        Passage report = new Passage("doc:b2", day.plusDays(1), at, at + later.length(), later, later);
        Link link = new Link(matter, report, status, 0.9, standing, "", List.of("for this test"));
        Followed one = new Followed(matter, Rung.AGREED, "", null, List.of(link));
        return new Briefing(register, null, null, new Phrases("en"), DAY, () -> List.of(one)).onActors("Norland", null);
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        Phrases english = new Phrases("en");
        assertThat(List.of("2031-05-03", "2031-05", "2031", "2030/2031", "../2033", "2029/..", ""))
                .map(english::days)
                .containsExactly("3 May 2031", "May 2031", "2031", "2030–2031", "until 2033", "since 2029", "");
        assertThat(english.days("2031-05-03/2031-05-04")).isEqualTo("3–4 May 2031");
        assertThat(english.days("2031-02/2031-05")).isEqualTo("February–May 2031");
        assertThat(new Phrases("ru").days("2031-05-03")).isEqualTo("3 мая 2031\u00a0г.");
    }

    @Test
    void everyTopicHasANameInEveryLanguage() {
        for (String language : Phrases.LANGUAGES) {
            Phrases phrases = new Phrases(language);
            assertThat(TopicLoader.bundled()).isNotEmpty().allSatisfy(t -> assertThat(phrases.word("topic", t.id()))
                    .as(t.id())
                    .isNotEqualTo(t.id()));
        }
    }

    @Test
    void aBriefingOnATopicKeepsWhatWasSaidOnItTogether() throws IOException {
        assertThat(briefing("en").onTopic("transport").sections())
                .filteredOn(s -> s.heading().equals("What each side said"))
                .singleElement()
                .satisfies(s -> assertThat(s.groups())
                        .extracting(Section.Group::heading)
                        .containsExactly(""));
    }

    @Test
    void aBriefingOnAMeetingBeginsWithThatMeeting() throws IOException {
        Section meetings = briefing("en").onMeeting("meeting:lagoon-summit-3").sections().stream()
                .filter(s -> s.heading().equals("Meetings"))
                .findFirst()
                .orElseThrow();
        assertThat(meetings.groups().get(0).heading()).isEqualTo("Third Lagoon Summit");
    }

    @Test
    void theNextMeetingIsTheFirstThatIsAnnounced() throws IOException {
        assertThat(briefing("en").onMeeting("NEXT").title()).isEqualTo("Briefing: Talks in June 2031");
    }

    @Test
    void theFrameIsRussianAndTheWordsOfTheSourceAreNot() throws IOException {
        assertThat(texts(briefing("ru").onActors("Norland", null)))
                .contains("Обязательство: Norland: “to fund the ferry by 2033” — сообщений об исполнении не найдено.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyLinkOfThePageLeadsToASource(String language) throws IOException {
        Document page = Jsoup.parse(HtmlBrief.of(briefing(language).onActors("Norland", null)));
        assertThat(page.select("sup a")).isNotEmpty().allMatch(a -> page.selectFirst(a.attr("href")) != null);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("script, link, img, [src]")).isEmpty();
        assertThat(page.select("main > section > ul > li"))
                .allMatch(li -> !li.select("sup a").isEmpty());
    }

    @Test
    void everyFootnoteOfTheMarkdownIsThere() throws IOException {
        String text = MarkdownBrief.of(onNorland());
        Matcher cited = NUMBER.matcher(text);
        while (cited.find()) {
            assertThat(text).contains("\n[^" + cited.group(1) + "]: ");
        }
        assertThat(text).contains("“We will fund the {Lagoon} ferry”");
    }

    @Test
    void theDocumentHasHeadingsTablesAndAFootnoteForEverySource() throws IOException {
        Brief brief = briefing("en").onActors("state:x-sudmark", null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxBrief.write(brief, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getParagraphs().stream()
                            .filter(p -> "Heading1".equals(p.getStyle()))
                            .map(XWPFParagraph::getText))
                    .contains("Instruments, and who has not signed", "Sources");
            assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getTables().get(0).getRow(1).getCell(3).getText())
                    .isEqualTo("Sudmark");
            assertThat(document.getFootnotes().stream().filter(f -> f.getParagraphs().stream()
                            .anyMatch(p -> p.getText().contains("§"))))
                    .hasSize(brief.notes().size());
            assertThat(document.getStyles().getStyle("Heading1")).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void thePdfIsReadAloudAsItIsSeen(String language) throws Exception {
        for (String actor : List.of("Norland", "state:x-sudmark")) {
            Brief brief = briefing(language).onActors(actor, null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfBrief.write(brief, out);
            PdfUa.check(out.toByteArray());
            try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
                assertThat(brief.sentences())
                        .allSatisfy(s -> s.notes().forEach(n -> assertThat(text).contains("[" + n + "] ")));
                assertThat(text).contains(brief.sections().get(0).heading());
            }
        }
    }

    @Test
    void theSameRegisterGivesTheSameBriefing() throws IOException {
        assertThat(HtmlBrief.of(onNorland())).isEqualTo(HtmlBrief.of(onNorland()));
    }

    @Test
    void noSentenceIsMadeWithoutEvidence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sentence("Norland is kind.", List.of(), true))
                .withMessageContaining("no evidence, no sentence");
    }

    @Test
    void whatIsConfidentialIsInNoBriefing() throws IOException {
        assertThat(ExampleRegister.SECRET).contains("Ossa");
        assertThat(HtmlBrief.of(onNorland())).doesNotContain("Ossa");
    }

    @Test
    void whatCannotBeBriefedIsNamedWithTheRemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> briefing("en").onActors("Nobody", null))
                .withMessageContaining("Nobody")
                .withMessageContaining("summitry search");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> briefing("en").onTopic("ships"))
                .withMessageContaining("nothing on this");
        assertThatIllegalArgumentException().isThrownBy(() -> new Phrases("xx")).withMessageContaining("en, ru");
    }
}
