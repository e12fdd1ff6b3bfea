package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.export.Prepared;
import org.summitry.export.brief.Brief;
import org.summitry.export.brief.Briefing;
import org.summitry.export.brief.Note;
import org.summitry.export.brief.Phrases;
import org.summitry.export.brief.Section;
import org.summitry.export.brief.Sentence;
import org.summitry.packs.PackLoader;
import org.summitry.register.Register;
import org.summitry.register.Resolution;
import org.summitry.text.Document;

/**
 * Every sentence of every briefing over the sample reports: its sources stand in the documents where it says, hold the words that it
 * quotes, and name those whom it names.
 */
@SuppressWarnings("NullAway.Init") // filled before all
class SampleBriefingsTest {
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");
    private static final LocalDate DAY = LocalDate.of(2031, 10, 1);

    @TempDir
    static Path folder;

    private static Register register;
    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final Set<String> NAMES = new LinkedHashSet<>();
    private static final Map<String, List<String>> IDS = new TreeMap<>();
    private static final List<Brief> BRIEFS = new ArrayList<>();
    private static final Set<String> TOPICS = new LinkedHashSet<>();

    @BeforeAll
    static void read() throws IOException {
        List<Document> documents =
                TestReader.documents(List.of(Path.of("..", "samples", "reports").toString()));
        documents.forEach(d -> TEXTS.put(d.id(), d.text()));
        register = Register.open(folder.toString(), new Resolution(), Clock.systemUTC());
        TestReader.readAll(documents, PackLoader.bundled()).forEach(r -> register.add(Prepared.of(r), "unknown"));
        register.export(r -> {
            String kind = r.path("kind").asText();
            IDS.computeIfAbsent(kind, k -> new ArrayList<>()).add(r.path("id").asText());
            if (Set.of("person", "state").contains(kind)) {
                NAMES.add(r.path("name").asText());
            }
            for (JsonNode t : r.path("topics")) {
                TOPICS.add(t.asText());
            }
        });
        BRIEFS.addAll(briefs());
    }

    @AfterAll
    static void close() {
        register.close();
    }

    /** Every briefing that can be made; one on which the register has nothing says so. */
    private static List<Brief> briefs() throws IOException {
        FollowUps followUps = new FollowUps(register);
        Briefing b = new Briefing(register, null, null, new Phrases("en"), DAY, followUps::all);
        List<Brief> all = new ArrayList<>();
        for (String kind : List.of("person", "state", "format")) {
            for (String id : IDS.getOrDefault(kind, List.of())) {
                try {
                    all.add(b.onActors(id, null));
                } catch (IllegalArgumentException e) {
                    assertThat(e).hasMessageContaining("nothing on this");
                }
            }
        }
        for (String id : IDS.getOrDefault("meeting", List.of())) {
            all.add(b.onMeeting(id));
        }
        for (String id : IDS.getOrDefault("project", List.of())) {
            all.add(b.onProject(id));
        }
        for (String topic : TOPICS) {
            all.add(b.onTopic(topic));
        }
        all.add(b.onActors("state:x-velmora", "state:x-ruvania"));
        Briefing russian = new Briefing(
                register, null, null, new Phrases("ru"), DAY, followUps::all); // the frame differs, not what it holds
        all.add(russian.onActors("state:x-velmora", null));
        all.add(russian.onMeeting("meeting:amber-lake-4"));
        return all;
    }

    private static String at(String document, int start, int end) {
        String text = TEXTS.getOrDefault(document, "");
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[“”‘’']", "\"").trim();
    }

    private static String cited(Brief brief, Sentence s) {
        StringBuilder words = new StringBuilder();
        for (int n : s.notes()) {
            Note note = brief.notes().get(n - 1);
            assertThat(note.number()).isEqualTo(n);
            note.passages().forEach(p -> words.append(at(note.document(), p.start(), p.end()))
                    .append('\n'));
        }
        return words.toString();
    }

    @Test
    void everySourceStandsInItsDocument() {
        for (Brief brief : BRIEFS) {
            for (Note n : brief.notes()) {
                n.passages().forEach(p -> assertThat(at(n.document(), p.start(), p.end()))
                        .isEqualTo(p.text()));
            }
        }
    }

    @Test
    void everyCitationContainsWhatItsSentenceSays() {
        int sentences = 0;
        for (Brief brief : BRIEFS) {
            for (Sentence s : brief.sentences()) {
                holds(s.text(), cited(brief, s));
                sentences++;
            }
        }
        assertThat(sentences).isGreaterThan(400);
    }

    @Test
    void everyRowOfATableStandsInItsSources() {
        for (Brief brief : BRIEFS) {
            for (Section section : brief.sections()) {
                for (Section.Row row : section.table().rows()) {
                    String cited = cited(brief, row.support());
                    holds(
                            "“" + row.cells().get(0) + "” " + row.cells().get(2) + " "
                                    + row.cells().get(3),
                            cited);
                }
            }
        }
    }

    /** What is quoted stands there word for word; who is named outside quotations is named there by one word of the name at least. */
    private static void holds(String sentence, String cited) {
        Matcher quoted = QUOTED.matcher(sentence);
        while (quoted.find()) {
            String words = quoted.group(1).replaceAll(" …$", "");
            assertThat(plain(cited)).as(sentence).contains(plain(words));
        }
        String frame = QUOTED.matcher(sentence).replaceAll("");
        for (String name : NAMES) {
            if (frame.contains(name)) {
                assertThat(name.split(" "))
                        .as("%s, named in: %s, cited to: %s", name, sentence, cited)
                        .anyMatch(w -> w.length() > 2 && cited.contains(w));
            }
        }
    }
}
