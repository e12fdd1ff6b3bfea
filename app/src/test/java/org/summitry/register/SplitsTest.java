package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document that tells of two things as one can be divided, citation by citation. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class SplitsTest {
    private static final String ID = "person:orla-venn";

    /** Four sentences about Orla Venn, two of them about her daughter of the same name. */
    private static final PreparedReading FAMILY = cited(
            "doc:f1", "2031-05-01", "Orla Venn spoke.", "Orla Venn sang.", "Orla Venn left.", "Orla Venn danced.");

    private static final PreparedReading MINISTER =
            cited("doc:g2", "2031-05-02", "Orla Venn signed.", "Orla Venn smiled.");

    @TempDir
    Path folder;

    private static PreparedReading cited(String doc, String published, String... sentences) {
        String text = String.join(" ", sentences);
        ObjectNode document = Fixtures.json("{'kind':'document','id':'" + doc + "','path':'" + doc.substring(4)
                + ".txt','published':'" + published + "','language':'en','sha256':'00','text_length':" + text.length()
                + "}");
        ObjectNode person =
                Fixtures.json("{'kind':'person','id':'" + ID + "','name':'Orla Venn','aliases':['Orla Venn']}");
        ArrayNode evidence = person.putArray("evidence");
        int at = 0;
        for (String s : sentences) {
            evidence.addObject().put("doc", doc).put("start", at).put("end", at + s.length());
            at += s.length() + 1;
        }
        ObjectNode statement = Fixtures.json("{'kind':'statement','id':'statement:s1','speakers':['" + ID + "']}");
        statement
                .putArray("evidence")
                .addObject()
                .put("doc", doc)
                .put("start", 0)
                .put("end", 9);
        return new PreparedReading(document, text, List.of(person, statement), "reader test");
    }

    private static List<String> words(Register r, String id) {
        return r.show(id).citations().stream().map(Dossier.Citation::text).toList();
    }

    private Register open(TestStore store) throws IOException, InterruptedException {
        Register r = store.open(folder, Fixtures.clock());
        r.add(FAMILY, "unknown");
        r.add(MINISTER, "unknown");
        return r;
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void exactlyTheNamedCitationsMove(TestStore store) throws IOException, InterruptedException {
        try (Register r = open(store)) {
            List<String> before = RegisterTest.export(r);
            LedgerEntry split = r.split(ID, List.of(2, 4), "mira", "her daughter");
            assertThat(words(r, ID))
                    .containsExactly("Orla Venn spoke.", "Orla Venn left.", "Orla Venn signed.", "Orla Venn smiled.");
            assertThat(words(r, ID + "-2")).containsExactly("Orla Venn sang.", "Orla Venn danced.");
            assertThat(r.show("statement:s1").record().path("speakers").toString())
                    .isEqualTo("[\"" + ID + "\"]");
            List<String> divided = RegisterTest.export(r);
            assertThat(divided).noneMatch(l -> l.contains("~"));

            r.rebuild(line -> {});
            assertThat(RegisterTest.export(r)).isEqualTo(divided);
            assertThat(r.verify()).isEmpty();

            r.undo(split.seq(), "mira", "one woman after all");
            assertThat(RegisterTest.export(r)).isEqualTo(before);
            r.rebuild(line -> {});
            assertThat(RegisterTest.export(r)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatMovesMayComeFromSeveralDocumentsWholeAndInPart(TestStore store) throws IOException, InterruptedException {
        try (Register r = open(store)) {
            r.split(ID, List.of(4, 5, 6), "mira", "");
            assertThat(words(r, ID)).containsExactly("Orla Venn spoke.", "Orla Venn sang.", "Orla Venn left.");
            List<String> all = new ArrayList<>();
            r.export(x -> {
                if (x.path("kind").asText().equals("person")) {
                    all.add(x.path("id").asText() + " " + x.path("evidence").size());
                }
            });
            // the part and the whole report are one entry, since they were moved together
            assertThat(all).containsExactly(ID + " 3", ID + "-2 3");
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void divisionsAreUndoneInAnyOrder(TestStore store) throws IOException, InterruptedException {
        try (Register r = open(store)) {
            List<String> before = RegisterTest.export(r);
            LedgerEntry first = r.split(ID, List.of(2, 4), "mira", "");
            LedgerEntry second = r.split(ID + "-2", List.of(2), "mira", "a third one");
            assertThat(words(r, ID + "-3")).containsExactly("Orla Venn danced.");
            r.edit(ID + "-2", Map.of("name", "Orla Venn the Younger"), "mira", "");

            r.undo(first.seq(), "mira", "");
            assertThat(words(r, ID)).contains("Orla Venn sang.").doesNotContain("Orla Venn danced.");
            assertThat(words(r, ID + "-2")).containsExactly("Orla Venn danced.");
            r.undo(second.seq(), "mira", "");
            assertThat(RegisterTest.export(r)).isEqualTo(before);
            r.rebuild(line -> {});
            assertThat(RegisterTest.export(r)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void theIndexHearsOfPartsThatComeAndGo(TestStore store) throws IOException, InterruptedException {
        try (Register r = open(store)) {
            long before = r.position();
            LedgerEntry split = r.split(ID, List.of(2), "mira", "");
            List<Changed> changed = new ArrayList<>();
            r.changedSince(before, changed::add);
            String part = "doc:f1#" + ID + "~" + split.seq();
            assertThat(changed).anyMatch(c -> c.key().equals(part) && c.entry() != null);
            r.undo(split.seq(), "mira", "");
            changed.clear();
            r.changedSince(split.seq(), changed::add);
            assertThat(changed).anyMatch(c -> c.key().equals(part) && c.entry() == null);
            assertThat(changed)
                    .anyMatch(c -> c.entry() != null && c.entry().citations().size() == 6);
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatCannotBeDividedIsSaidInOneLine(TestStore store) throws IOException, InterruptedException {
        try (Register r = open(store)) {
            assertThatThrownBy(() -> r.split(ID, List.of(1, 2, 3, 4, 5, 6), "mira", ""))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("all it has; name fewer");
            assertThatThrownBy(() -> r.split(ID, List.of(7), "mira", "")).hasMessageContaining("it has 1 to 6");
            r.split(ID, List.of(1), "mira", "");
            r.withdraw("doc:f1", "mira", "taken back");
            assertThat(words(r, ID)).containsExactly("Orla Venn signed.", "Orla Venn smiled.");
            r.rebuild(line -> {});
            assertThat(r.counts()).containsEntry("person", 1L);
        }
    }
}
