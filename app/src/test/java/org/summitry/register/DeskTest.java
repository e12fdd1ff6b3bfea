package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.summitry.register.Fixtures.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people who review work with, on whatever store. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
abstract class DeskTest {
    private static final String PERSON =
            "{'kind':'person','id':'person:%s','name':'%s','aliases':['%s'],'confidence':%s}";
    private static final String SPOKE =
            "{'kind':'statement','id':'statement:b2-1','speakers':['person:orla-venn'],'form':'indirect','content':{'doc':'doc:b2','start':16,'end':35},'confidence':0.7}";

    private static final PreparedReading FIRST = reading(
            "doc:a1",
            "2031-02-01",
            "Northern Wire",
            "Orla Venn and Tomas Reed met in Ossa, and Ulf Tarn chaired.",
            person("orla-venn", "Orla Venn", 0.9),
            person("tomas-reed", "Tomas Reed", 0.55));
    private static final PreparedReading SECOND = reading(
            "doc:b2",
            "2031-05-04",
            "Lake Post",
            "Orla Venn said: the ferry will run. 🐦 Tomas Reed heard it.",
            person("orla-venn", "Orla Venn", 0.9),
            person("tomas-reed", "T. Reed", 0.5),
            SPOKE);

    /** Doubts whether two spellings are one, is sure of equal names. */
    private static final class Doubtful implements Matcher {
        @Override
        public Form form(Report report) {
            String id = report.localId();
            return new Form(
                    report.key(), true, Set.of(id), id, "", report.body().path("name"));
        }

        @Override
        public Match compare(Form a, Form b) {
            boolean same = a.facts().equals(b.facts());
            return same
                    ? new Match(0.99, Verdict.SAME, List.of())
                    : new Match(0.6, Verdict.UNSURE, List.of(new Because("initials", true, "T. Reed")));
        }
    }

    @TempDir
    Path files;

    private Register register;
    private Desk desk;

    abstract String newLocation() throws IOException, InterruptedException;

    private static String person(String slug, String name, double confidence) {
        return PERSON.formatted(slug, name, name, confidence);
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        register = Register.open(newLocation(), new Doubtful(), Fixtures.clock());
        desk = register.desk();
        register.add(FIRST, "unknown");
        register.add(SECOND, "unknown");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private List<String> queue() {
        return desk.queue(null, Desk.FIRST, "", 50).stream().map(Pending::id).toList();
    }

    private void assertRebuiltAlike() {
        List<String> before = RegisterTest.export(register);
        List<String> queue = queue();
        register.rebuild(line -> {});
        assertThat(RegisterTest.export(register)).isEqualTo(before);
        assertThat(queue()).isEqualTo(queue);
        assertThat(register.verify()).isEmpty();
    }

    @Test
    void theLeastSureComesFirstAndWhatIsDecidedComesNoMore() {
        assertThat(queue())
                .containsExactly("person:tomas-reed-2", "person:tomas-reed", "statement:b2-1", "person:orla-venn");
        assertThat(desk.waiting()).isEqualTo(4);
        LedgerEntry accepted = register.review("person:tomas-reed", true, "mira", "");
        assertThat(queue()).containsExactly("person:tomas-reed-2", "statement:b2-1", "person:orla-venn");
        register.undo(accepted.seq(), "mira", "");
        assertThat(queue()).contains("person:tomas-reed");
        assertRebuiltAlike();
    }

    @Test
    void whatMoreDocumentsReportComesEarlier() {
        Pending venn = desk.queue("person", Desk.FIRST, "", 50).get(2);
        register.add(
                reading("doc:c3", "2031-06-01", "The Gull", "Orla Venn left.", person("orla-venn", "Orla Venn", 0.4)),
                "unknown");
        Pending later = desk.queue("person", Desk.FIRST, "", 50).get(2);
        assertThat(later.id()).isEqualTo("person:orla-venn");
        assertThat(later.documents()).isEqualTo(3);
        assertThat(later.confidence()).isEqualTo(0.9);
        assertThat(later.place()).isLessThan(venn.place());
    }

    @Test
    void pagesOfTheQueueFollowOnEachOther() {
        List<String> all = new ArrayList<>();
        long place = Desk.FIRST;
        String anchor = "";
        for (List<Pending> page = desk.queue(null, place, anchor, 1);
                !page.isEmpty();
                page = desk.queue(null, place, anchor, 1)) {
            all.add(page.get(0).id());
            place = page.get(0).place();
            anchor = page.get(0).anchor();
        }
        assertThat(all).isEqualTo(queue());
    }

    @Test
    void whatOnlyAConfidentialDocumentReportsWaitsForNobody() {
        register.keepConfidential("doc:b2", "mira", "");
        assertThat(queue()).containsExactly("person:tomas-reed", "person:orla-venn");
        assertThat(desk.pairs(Pair.Mark.START, 9)).isEmpty();
    }

    @Test
    void pairsThatMayBeOneAreMergedOrPartedForGood() {
        Pair pair = desk.pairs(Pair.Mark.START, 9).get(0);
        assertThat(List.of(pair.firstName(), pair.secondName())).containsExactlyInAnyOrder("Tomas Reed", "T. Reed");
        assertThat(pair.reasons()).containsExactly(new Because("initials", true, "T. Reed"));
        LedgerEntry parted = desk.keepApart(pair.firstId(), pair.secondId(), "mira", "father and son");
        assertThat(desk.pairs(Pair.Mark.START, 9)).isEmpty();
        assertThat(register.show("person:tomas-reed").doubts()).isEmpty();
        assertRebuiltAlike();
        register.undo(parted.seq(), "mira", "");
        assertThat(desk.pairs(Pair.Mark.START, 9)).hasSize(1);
        register.merge(pair.firstId(), pair.secondId(), "mira", "");
        assertThat(desk.pairs(Pair.Mark.START, 9)).isEmpty();
        assertThat(desk.pairs(pair.mark(), 9)).isEmpty();
    }

    @Test
    void anEntryIsAddedByPointingAtItsWordsAndTakenBack() {
        List<String> before = RegisterTest.export(register);
        LedgerEntry line = desk.add("person", new Passage("doc:a1", 42, 50), Map.of(), "mira", "missed");
        Dossier d = register.show("person:ulf-tarn");
        assertThat(d.name()).isEqualTo("Ulf Tarn");
        assertThat(d.review()).isEqualTo("accepted");
        assertThat(d.record().path("review").path("by").asText()).isEqualTo("mira");
        assertThat(d.citations()).extracting(Dossier.Citation::text).containsExactly("Ulf Tarn");
        assertThat(desk.entryOf(line.subject())).isEqualTo("person:ulf-tarn");
        assertThat(queue()).doesNotContain("person:ulf-tarn");
        assertRebuiltAlike();
        LedgerEntry undone = register.undo(line.seq(), "mira", "");
        assertThat(RegisterTest.export(register)).isEqualTo(before);
        List<String> gone = new ArrayList<>();
        register.changedSince(undone.seq() - 1, c -> gone.add(c.key()));
        assertThat(gone).containsExactly("doc:a1#person:ulf-tarn");
        assertRebuiltAlike();
    }

    @Test
    void anAddedStatementNamesItsSpeakerWhateverTheIdBecomes() {
        desk.add(
                "statement",
                new Passage("doc:b2", 39, 58),
                Map.of("speakers", "person:tomas-reed-2", "form", "indirect"),
                "mira",
                "");
        assertThat(saidByReed()).isEqualTo("person:tomas-reed-2");
        register.withdraw("doc:a1", "mira", "");
        assertThat(saidByReed()).isEqualTo("person:tomas-reed");
        assertRebuiltAlike();
    }

    private String saidByReed() {
        List<JsonNode> said = new ArrayList<>();
        register.export(r -> {
            if (r.path("content").path("start").asInt() == 39) {
                said.add(r);
            }
        });
        return said.get(0).path("speakers").path(0).asText();
    }

    @Test
    void aWrongSpeakerIsCorrectedByNamingTheRightOneAndItIsUndone() {
        LedgerEntry line =
                register.edit("statement:b2-1", Map.of("speakers", "person:tomas-reed-2"), "mira", "she was quoted");
        assertThat(register.show("statement:b2-1").record().path("speakers").toString())
                .isEqualTo("[\"person:tomas-reed-2\"]");
        register.undo(line.seq(), "mira", "");
        assertThat(register.show("statement:b2-1").record().path("speakers").toString())
                .isEqualTo("[\"person:orla-venn\"]");
    }

    @Test
    void otherWordsOfTheTextCorrectAnEntryAndAreCited() {
        desk.correct("person:tomas-reed-2", Map.of(), Map.of("name", new Passage("doc:b2", 38, 48)), "mira", "in full");
        Dossier d = register.show("person:tomas-reed-2");
        assertThat(d.name()).isEqualTo("Tomas Reed");
        assertThat(d.review()).isEqualTo("corrected");
        assertThat(d.citations().get(1).text()).isEqualTo("Tomas Reed");
        assertThat(d.citations().get(1).field()).isEqualTo("name");
        desk.correct("statement:b2-1", Map.of(), Map.of("content", new Passage("doc:b2", 16, 34)), "mira", "");
        assertThat(register.show("statement:b2-1")
                        .record()
                        .path("content")
                        .path("end")
                        .asInt())
                .isEqualTo(34);
        assertRebuiltAlike();
    }

    @Test
    void noWordOfAWithdrawnDocumentOutlivesItInALedgerLine() {
        desk.correct("person:orla-venn", Map.of(), Map.of("name", new Passage("doc:b2", 38, 48)), "mira", "");
        desk.add("person", new Passage("doc:b2", 49, 54), Map.of(), "mira", "");
        register.withdraw("doc:b2", "mira", "");
        assertThat(register.show("person:orla-venn").name()).isEqualTo("Orla Venn");
        assertThat(register.log(null, 9).toString()).doesNotContain("Tomas Reed");
        assertRebuiltAlike();
    }

    @Test
    void whatCannotBeAddedOrPointedAtIsSaidInOneLine() {
        Passage words = new Passage("doc:a1", 0, 9);
        assertRefused(() -> desk.add("person", words, Map.of(), "mira", ""), "has it already: person:orla-venn");
        assertRefused(() -> desk.add("meeting", words, Map.of("type", "talks"), "mira", ""), "needs its status");
        assertRefused(
                () -> desk.add("meeting", words, Map.of("type", "talks", "status", "gone"), "mira", ""),
                "status=gone is none of held, scheduled, cancelled");
        assertRefused(() -> desk.add("rumour", words, Map.of(), "mira", ""), "rumour is no kind of entry");
        assertRefused(() -> new Passage("doc:a1", 9, 9), "select some words");
        assertRefused(() -> desk.add("person", new Passage("doc:a1", 50, 99), Map.of(), "mira", ""), "its text has 59");
        assertRefused(() -> desk.add("person", new Passage("doc:zz", 0, 9), Map.of(), "mira", ""), "no such document");
        assertRefused(
                () -> desk.correct("person:orla-venn", Map.of(), Map.of("content", words), "mira", ""),
                "a person has no content");
        assertRefused(
                () -> register.edit("statement:b2-1", Map.of("speakers", "person:nobody"), "mira", ""),
                "person:nobody: the register has no such entry");
        assertRefused(() -> desk.keepApart("person:orla-venn", "person:orla-venn", "mira", ""), "are one entry");
        assertThat(register.log(null, 9)).hasSize(2);
    }

    private static void assertRefused(Runnable what, String why) {
        assertThatThrownBy(what::run).isInstanceOf(RegisterException.class).hasMessageContaining(why);
    }
}
