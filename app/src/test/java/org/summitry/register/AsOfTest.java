package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was known on a day is what a register that stopped on that day knows. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class AsOfTest {
    private static final LocalDate FIRST = LocalDate.parse("2031-03-01");

    @TempDir
    Path folder;

    /** Noon of a day that the test sets, a second later at each look. */
    private static final class Days extends Clock {
        private Instant now = Instant.parse("2031-03-01T12:00:00Z");

        void day(int number) {
            now = FIRST.plusDays(number).atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }
    }

    /** A document with two sentences on a person and one on a meeting that the person came to. */
    private static PreparedReading told(int number, String person, int edition) {
        String doc = "doc:" + Integer.toHexString(0x1000 + number * 37 % 997);
        String name = "Orla " + person;
        String first = name + " opened forum " + edition + ".";
        String text = first + " " + name + " spoke " + number + " times of lamps.";
        ObjectNode document = Fixtures.json("{'kind':'document','id':'" + doc + "','path':'" + number
                + ".txt','publisher':'Post " + number % 3 + "','published':'2031-02-" + (10 + number % 9)
                + "','language':'en','sha256':'00','text_length':" + text.length() + "}");
        String id = "person:orla-" + person.toLowerCase(Locale.ROOT);
        ObjectNode one =
                Fixtures.json("{'kind':'person','id':'" + id + "','name':'" + name + "','aliases':['" + name + "']}");
        ArrayNode evidence = one.putArray("evidence");
        evidence.addObject().put("doc", doc).put("start", 0).put("end", first.length());
        evidence.addObject().put("doc", doc).put("start", first.length() + 1).put("end", text.length());
        ObjectNode meeting = Fixtures.json("{'kind':'meeting','id':'meeting:forum-" + edition + "','name':'Forum "
                + edition + "','aliases':[],'type':'conference','status':'held','date':'2031-02-0" + (1 + number % 4)
                + "','participants':[{'actor':'" + id + "','role':'participant'}]}");
        meeting.putArray("evidence").addObject().put("doc", doc).put("start", 0).put("end", first.length());
        return new PreparedReading(document, text, List.of(one, meeting), "reader test");
    }

    private static Map<String, Dossier> dossiers(Register r) {
        Map<String, Dossier> all = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        r.export(x -> ids.add(x.path("id").asText()));
        ids.stream().filter(id -> !id.startsWith("doc:")).forEach(id -> all.put(id, r.show(id)));
        return all;
    }

    private static void somethingHappens(Register r, Random random, int number) {
        List<String> persons = dossiers(r).keySet().stream()
                .filter(id -> id.startsWith("person:"))
                .toList();
        String one = persons.isEmpty() ? "" : persons.get(random.nextInt(persons.size()));
        String other = persons.isEmpty() ? "" : persons.get(random.nextInt(persons.size()));
        try {
            switch (random.nextInt(8)) {
                case 0 -> r.merge(one, other, "mira", "");
                case 1, 2 -> r.split(one, List.of(1 + random.nextInt(2)), "mira", "");
                case 3 -> r.edit(one, Map.of("name", "Orla " + number), "mira", "");
                case 4 -> r.review(one, true, "mira", "");
                case 5 -> r.undo(1 + random.nextInt(1 + (int) r.position()), "tomas", "");
                case 6 -> r.classify("Post " + random.nextInt(3), "government", "mira", "");
                default ->
                    r.add(told(number, List.of("Venn", "Lorne", "Dorji").get(number % 3), number % 4), "unknown");
            }
        } catch (RegisterException e) {
            r.add(told(number, List.of("Venn", "Lorne", "Dorji").get(number % 3), number % 4), "unknown");
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whateverHappensLaterADayStaysAsItWas(TestStore store) throws IOException, InterruptedException {
        for (long seed = 1; seed <= 2; seed++) {
            Days clock = new Days();
            Random random = new Random(seed);
            List<Map<String, Dossier>> days = new ArrayList<>();
            try (Register r = store.open(folder, clock)) {
                for (int day = 0; day < 4; day++) {
                    clock.day(day);
                    for (int i = 0; i < 5; i++) {
                        somethingHappens(r, random, day * 5 + i);
                    }
                    days.add(dossiers(r));
                }
                assertThatDaysStay(r, days, "seed " + seed, 1);
            }
        }
    }

    /** More in one block than are all compared: who is compared with whom depends on who is there. */
    @Test
    void whatComesBetweenLaterPartedNobodyThen() {
        Days clock = new Days();
        List<Map<String, Dossier>> days = new ArrayList<>();
        List<PreparedReading> all = ArrivalTest.readings(0, 75, 5).stream()
                .map(AsOfTest::citedApart)
                .toList();
        try (Register r = Register.open(folder.resolve("full").toString(), new RoughMatcher(5), clock)) {
            for (int day = 0; day < 3; day++) {
                clock.day(day);
                r.addAll(all.subList(day * 25, day * 25 + 25), "unknown");
                days.add(dossiers(r));
            }
            assertThatDaysStay(r, days, "over-full", 5);
        }
    }

    /** Each person in a place of its own, so that no two entries share a citation. */
    private static PreparedReading citedApart(PreparedReading r) {
        for (ObjectNode person : r.records()) {
            int place = Integer.parseInt(person.path("id").asText().substring("person:p".length()));
            ((ObjectNode) person.path("evidence").path(0)).put("start", place).put("end", place + 1);
        }
        return new PreparedReading(
                r.document(), "Many spoke of lamps, of harbours and of the winter.", r.records(), "reader test");
    }

    private static void assertThatDaysStay(Register r, List<Map<String, Dossier>> days, String which, int step) {
        Map<String, Dossier> now = days.get(days.size() - 1);
        int looked = 0;
        for (int day = 0; day < days.size(); day++) {
            for (Map.Entry<String, Dossier> then : days.get(day).entrySet()) {
                boolean another = now.containsKey(then.getKey()) && !sameEntry(then.getValue(), now.get(then.getKey()));
                if (!another && looked++ % step == 0) { // else the id means another entry now
                    assertThat(r.showAsOf(then.getKey(), FIRST.plusDays(day), 1))
                            .as(which + ", day " + day + ", " + then.getKey())
                            .isEqualTo(then.getValue());
                }
            }
        }
    }

    /** Whether some passage is cited by both. */
    private static boolean sameEntry(Dossier then, Dossier now) {
        return then.citations().stream().anyMatch(c -> now.citations().stream()
                .anyMatch(o -> o.document().equals(c.document()) && o.start() == c.start()));
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void theThreeTimesAreKeptApart(TestStore store) throws IOException, InterruptedException {
        Days clock = new Days();
        try (Register r = store.open(folder, clock)) {
            r.add(RegisterTest.PLANNED, "unknown");
            clock.day(2);
            r.add(RegisterTest.HELD, "unknown");
            Dossier first = r.showAsOf("meeting:lake-forum-4", FIRST, 1);
            assertThat(first.record().path("status").asText()).isEqualTo("scheduled");
            assertThat(first.citations()).singleElement().satisfies(c -> {
                assertThat(c.published()).isEqualTo("2031-02-01");
                assertThat(c.readOn()).isEqualTo("2031-03-01");
            });
            assertThat(r.showAsOf("meeting:lake-forum-4", FIRST.plusDays(1), 1)).isEqualTo(first);
            Dossier second = r.showAsOf("meeting:lake-forum-4", FIRST.plusDays(2), 1);
            assertThat(second).isEqualTo(r.show("meeting:lake-forum-4"));
            assertThat(second.record().path("status").asText()).isEqualTo("held");
            assertThat(second.citations())
                    .extracting(Dossier.Citation::readOn)
                    .containsExactly("2031-03-01", "2031-03-03");
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatIsHiddenNowStaysHiddenAndWhatWasHiddenThenToo(TestStore store) throws IOException, InterruptedException {
        Days clock = new Days();
        try (Register r = store.open(folder, clock)) {
            r.add(RegisterTest.PLANNED, "unknown");
            r.add(RegisterTest.HELD, "unknown");
            LedgerEntry hidden = r.keepConfidential("doc:a1", "mira", "");
            clock.day(1);
            r.undo(hidden.seq(), "mira", "");
            clock.day(2);
            r.withdraw("doc:b2", "mira", "taken back");
            assertThat(r.showAsOf("person:orla-venn", FIRST.plusDays(1), 1).citations())
                    .extracting(Dossier.Citation::document)
                    .containsExactly("doc:a1");
            assertThatThrownBy(() -> r.showAsOf("person:orla-venn", FIRST, 1)).hasMessageContaining("is hidden");
        }
    }

    @Test
    void whatWasNotKnownYetIsSaidInOneLine() throws IOException, InterruptedException {
        try (Register r = TestStore.SQLITE.open(folder, new Days())) {
            r.add(RegisterTest.PLANNED, "unknown");
            assertThatThrownBy(() -> r.showAsOf("person:orla-venn", LocalDate.parse("2031-02-28"), 1))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageStartingWith("person:orla-venn: nothing was known of it on 2031-02-28");
            assertThatThrownBy(() -> r.showAsOf("person:nobody", FIRST, 1)).hasMessageContaining("has no such entry");
        }
    }
}
