package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexTest extends IndexTestBase {

    @Test
    void whereThereIsNoIndexNothingIsFoundAndNothingWritten() {
        assertThat(index.search(Query.of("water"))).isEqualTo(new Hits(0, List.of(), Facets.NONE, null));
        assertThat(index.committed()).isNull();
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void changesAreFoundAfterTheCommitThatRemembersHowFarItReaches() {
        index.update(List.of(Entries.statement("a", "Water.").entry()));
        assertThat(found("water")).isEmpty();
        index.commit("ledger 17");
        assertThat(found("water")).containsExactly("a");
        assertThat(index.committed()).isEqualTo("ledger 17");

        index.update(List.of(
                Entries.statement("a", "Fire.").entry(),
                Entries.statement("b", "Water.").entry(),
                Entries.statement("c", "Water.").entry()));
        index.delete(List.of("c", "nobody"));
        assertThat(found("water")).containsExactly("a");
        index.commit("ledger 18");
        assertThat(found("water")).containsExactly("b");
        assertThat(found("fire")).containsExactly("a");
        assertThat(index.committed()).isEqualTo("ledger 18");
    }

    @Test
    void whatWasNotCommittedIsLost() {
        add(Entries.statement("a", "Water."));
        index.update(List.of(Entries.statement("b", "Water.").entry()));
        index.close();
        open();

        assertThat(found("water")).containsExactly("a");
        assertThat(index.committed()).isEqualTo("added");
    }

    @Test
    void aCommitWithoutChangesStillRemembers() {
        index.commit("1");
        index.commit("2");

        assertThat(index.committed()).isEqualTo("2");
    }

    @Test
    void wipingLeavesNothing() {
        add(Entries.statement("a", "Water."));
        index.wipe();

        assertThat(found("")).isEmpty();
        assertThat(index.committed()).isNull();
    }

    @Test
    void aSecondWriterIsToldWhereAndWhatToDoAndReadersGoOn() {
        add(Entries.statement("a", "Water."));
        try (Index other = Index.open(folder.resolve("index"), KEYS)) {
            assertThat(ids(other.search(Query.of("water")))).containsExactly("a");
            assertThatThrownBy(() -> other.update(
                            List.of(Entries.statement("b", "Water.").entry())))
                    .isInstanceOf(SearchException.class)
                    .hasMessageContaining(folder.resolve("index").toString())
                    .hasMessageContaining("wait until it has ended");
            add(Entries.statement("c", "Water."));
            assertThat(ids(other.search(Query.of("water")))).containsExactly("a", "c");
            index.close();
            other.update(List.of(Entries.statement("b", "Water.").entry()));
            other.commit("by the other");
            assertThat(ids(other.search(Query.of("water")))).containsExactly("a", "b", "c");
        }
    }

    @Test
    void anIndexMadeWithOtherKeysCountsAsEmptyAndIsBegunAnew() {
        add(Entries.statement("a", "Water."));
        index.close();
        try (Index other = Index.open(folder.resolve("index"), name -> Set.of(name.substring(0, 1)))) {
            assertThat(other.committed()).isNull();
            assertThat(ids(other.search(Query.of("water")))).isEmpty();
            other.update(List.of(Entries.statement("b", "Water.").entry()));
            other.commit("anew");
            assertThat(ids(other.search(Query.of("water")))).containsExactly("b");
        }
    }

    @Test
    void aDamagedIndexIsNamedWithTheRemedy() throws IOException {
        add(Entries.statement("a", "Water."));
        index.close();
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith("segments")) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
        }
        open();

        assertThatThrownBy(() -> found("water"))
                .isInstanceOf(SearchException.class)
                .hasMessageContaining(folder.resolve("index").toString())
                .hasMessageContaining("summitry rebuild");
    }

    @Test
    void theSameEntriesAnswerAlikeHoweverTheyArrived() {
        List<Entry> entries = many();
        List<Query> queries = List.of(
                Query.of("water").page(0, 50),
                Query.of("water OR energy").page(3, 50),
                Query.of("tre* NOT gold"),
                Query.of("watre~"),
                Query.of("\"water treaty\""),
                Query.of("Желенов"),
                Query.of("").page(0, 100),
                Query.of("treaty").sort(Query.Sort.NEWEST),
                Query.of("").sort(Query.Sort.NAME));
        index.update(entries);
        index.commit("all");
        List<Hits> expected = queries.stream().map(index::search).toList();
        assertThat(expected).allMatch(h -> h.total() > 10);

        for (int seed = 1; seed <= 4; seed++) {
            try (Index other = Index.open(folder.resolve("other" + seed), KEYS)) {
                arrive(other, entries, new Random(seed));
                for (int i = 0; i < queries.size(); i++) {
                    assertThat(other.search(queries.get(i))).isEqualTo(expected.get(i));
                }
            }
        }
    }

    /** In another order, in small commits, with entries that change and entries that go again. */
    private static void arrive(Index other, List<Entry> entries, Random random) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < shuffled.size(); i += 37) {
            List<Entry> some = shuffled.subList(i, Math.min(shuffled.size(), i + 37));
            if (random.nextBoolean()) {
                other.update(List.of(
                        Entries.statement("gone" + i, "Water watra wutre treaty.")
                                .entry(),
                        Entries.statement(some.get(0).id(), "Another water energy.")
                                .entry()));
                other.commit("between");
            }
            other.update(some);
            other.delete(List.of("gone" + i));
            other.commit("some");
        }
    }

    private static List<Entry> many() {
        Random random = new Random(42);
        List<String> words =
                List.of("water", "energy", "treaty", "gold", "talks", "Zhelenov", "the", "in", "watre", "road");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder sentence = new StringBuilder("They");
            for (int n = 3 + random.nextInt(8); n > 0; n--) {
                sentence.append(' ').append(words.get(random.nextInt(words.size())));
            }
            Entries made = Entries.statement("e" + i, sentence.toString())
                    .actors("state:x-" + random.nextInt(9), "Azat Jelenov")
                    .topics("t" + random.nextInt(5))
                    .when("20" + (10 + random.nextInt(15)), null);
            entries.add((random.nextInt(4) == 0 ? made.reviewed() : made).entry());
        }
        return entries;
    }

    @Test
    void threadsSearchWhileOneWrites() throws InterruptedException {
        add(Entries.statement("a", "Water."));
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 3; t++) {
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 150; i++) {
                    assertThat(found("water")).contains("a");
                }
            });
            thread.setUncaughtExceptionHandler((th, e) -> failures.add(e));
            threads.add(thread);
            thread.start();
        }
        for (int i = 0; i < 15; i++) {
            add(Entries.statement("b" + i, "Water."));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(failures).isEmpty();
        assertThat(index.search(Query.of("water")).total()).isEqualTo(16);
    }
}
