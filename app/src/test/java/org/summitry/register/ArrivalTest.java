package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes when: blocks that become over-full and cease to be, entries that are torn apart, documents that come and go. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class ArrivalTest {
    private static final int DOCUMENTS = 60;
    private static final int OTHERS = 20;

    @TempDir
    Path files;

    private int made;

    private Register open(int seed) {
        return Register.open(files.resolve("register" + ++made).toString(), new RoughMatcher(seed), Fixtures.clock());
    }

    /** Documents that report one to four of thirty persons. */
    static List<PreparedReading> readings(int from, int to, int seed) {
        List<PreparedReading> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Random random = new Random(31L * seed + i);
            List<Integer> persons = new ArrayList<>();
            for (int p = 0; p < 30; p++) {
                persons.add(p);
            }
            Collections.shuffle(persons, random);
            String[] records = persons.subList(0, 1 + random.nextInt(4)).stream()
                    .map(p -> "{'kind':'person','id':'person:p" + p + "','name':'" + (char) ('A' + p % 3) + " Venn " + p
                            + "'}")
                    .toArray(String[]::new);
            String day = "2031-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            all.add(Fixtures.reading(
                    "doc:" + Integer.toHexString(i * 7919), day, "Wire", "Venn " + i + " spoke.", records));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theRegisterIsAFunctionOfTheDocumentsItHas(int seed) {
        List<PreparedReading> all = readings(0, DOCUMENTS, seed);
        List<String> expected;
        try (Register register = open(seed)) {
            register.addAll(all, "unknown");
            expected = RegisterTest.export(register);
        }
        assertThat(expected).hasSizeGreaterThan(DOCUMENTS + 10);
        Random random = new Random(seed);
        List<PreparedReading> coming = new ArrayList<>(all);
        List<PreparedReading> going = readings(DOCUMENTS, DOCUMENTS + OTHERS, seed);
        coming.addAll(going);
        Collections.shuffle(coming, random);
        try (Register register = open(seed)) {
            for (int i = 0; i < coming.size(); i += 10) {
                List<PreparedReading> some = coming.subList(i, Math.min(coming.size(), i + 10));
                register.addAll(some, "unknown");
                some.stream()
                        .filter(r -> going.contains(r) && random.nextBoolean())
                        .forEach(r -> withdraw(register, r));
            }
            going.stream().filter(r -> !isWithdrawn(register, r)).forEach(r -> withdraw(register, r));
            assertThat(RegisterTest.export(register)).isEqualTo(expected);
            assertThat(register.verify()).isEmpty();
            register.rebuild(line -> {});
            assertThat(RegisterTest.export(register)).isEqualTo(expected);
        }
    }

    /** 'left' and 'right' exclude each other and have no block in common; each is the same as 'both', 'left' more surely. */
    private static final class Ends implements Matcher {
        @Override
        public Form form(Report report) {
            String name = report.body().path("name").asText();
            Set<String> blocks = name.equals("both") ? Set.of("left", "right") : Set.of(name);
            return new Form(report.key(), true, blocks, name, "", name);
        }

        @Override
        public Match compare(Form a, Form b) {
            Set<Object> names = new HashSet<>(List.of(a.facts(), b.facts()));
            Verdict verdict = names.contains("both") ? Verdict.SAME : Verdict.CONFLICT;
            return new Match(names.contains("left") ? 0.9 : 0.8, verdict, List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"left both right", "left right both", "both right left", "right both left"})
    void noEntryHoldsWhatExcludesEachOtherThoughItWasNeverCompared(String order) {
        try (Register register = Register.open(files.resolve("ends").toString(), new Ends(), Fixtures.clock())) {
            for (String name : order.split(" ")) {
                register.add(
                        Fixtures.reading(
                                "doc:" + name,
                                "2031-03-03",
                                "Wire",
                                "They met.",
                                "{'kind':'person','id':'person:" + name + "','name':'" + name + "'}"),
                        "unknown");
            }
            assertThat(RegisterTest.export(register))
                    .filteredOn(line -> line.contains("\"kind\":\"person\""))
                    .hasSize(2)
                    .anySatisfy(line -> assertThat(line).contains("doc:left", "doc:both"))
                    .anySatisfy(line -> assertThat(line).contains("doc:right").doesNotContain("doc:both"));
        }
    }

    private static void withdraw(Register register, PreparedReading reading) {
        register.withdraw(reading.id(), "mira", "");
    }

    private static boolean isWithdrawn(Register register, PreparedReading reading) {
        return register.log(reading.id(), 9).stream().anyMatch(l -> l.act() == LedgerEntry.Act.WITHDRAW);
    }
}
