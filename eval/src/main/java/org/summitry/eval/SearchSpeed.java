package org.summitry.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.summitry.search.Entry;
import org.summitry.search.Index;
import org.summitry.search.Query;
import org.summitry.search.SpellingKeys;

/**
 * Times search: makes an index of N invented entries, asks 6,000 invented queries of fifteen sorts to warm up and 2,000 others to
 * be timed, one after the other, facets and sentences included. {@code eval/run SearchSpeed [N [FOLDER]]}: an index in FOLDER is
 * kept, and used again where there is one.
 */
public final class SearchSpeed {
    private static final int BATCH = 5_000;
    private static final int QUERIES = 2_000;
    private static final int WARMING = 3;
    private static final int CHANGED = 1_000;

    private SearchSpeed() {}

    /** N defaults to 200,000. */
    public static void main(String[] args) throws IOException {
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("summitry-search");
        try {
            if (!Files.isDirectory(folder) || size(folder) == 0) {
                build(folder, entries);
            }
            ask(folder);
            change(folder, entries);
            System.out.println(Memory.peak());
        } finally {
            if (args.length < 2) {
                delete(folder);
            }
        }
    }

    private static void build(Path folder, int entries) throws IOException {
        long making = 0;
        long start = System.nanoTime();
        try (Index index = Index.open(folder, new SpellingKeys())) {
            for (int i = 0; i < entries; i += BATCH) {
                long begun = System.nanoTime();
                List<Entry> batch = new ArrayList<>();
                for (int n = i; n < Math.min(entries, i + BATCH); n++) {
                    batch.add(GeneratedEntries.entry(n, entries));
                }
                making += System.nanoTime() - begun;
                index.update(batch);
            }
            index.commit("all");
        }
        double seconds = seconds(System.nanoTime() - start - making);
        double megabytes = size(folder) / 1e6;
        long segments;
        try (Stream<Path> files = Files.list(folder)) {
            segments = files.filter(f -> f.toString().endsWith(".si")).count();
        }
        print(
                "%,d entries indexed in %.0f s, %.0f a second, one thread; %.0f MB on disk, %.0f bytes an entry, %d segments%n",
                entries, seconds, entries / seconds, megabytes, megabytes * 1e6 / entries, segments);
    }

    private static void ask(Path folder) {
        try (Index index = Index.open(folder, new SpellingKeys())) {
            long start = System.nanoTime();
            long found = index.search(Query.of("water").withoutFacets()).total();
            long first = System.nanoTime();
            index.search(Query.of("water"));
            print(
                    "first search of a new process: %.0f ms without facets (%,d found), %.0f ms more with them%n",
                    1e3 * seconds(first - start), found, 1e3 * seconds(System.nanoTime() - first));
            for (int seed = 1; seed <= WARMING; seed++) {
                times(index, seed);
            }
            Map<String, Times> times = times(index, WARMING + 1);
            times.forEach((sort, took) -> print("  %-28s %5d  %s%n", sort, took.wall.length, took));
            Times all = new Times(
                    times.values().stream()
                            .flatMapToLong(t -> Arrays.stream(t.wall))
                            .toArray(),
                    times.values().stream()
                            .flatMapToLong(t -> Arrays.stream(t.processor))
                            .toArray());
            print("all, warm, one thread          %5d  %s%n", all.wall.length, all);
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            print("heap in use after all queries, garbage aside: %d MB%n", used >> 20);
        }
    }

    private static Map<String, Times> times(Index index, long seed) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Times> times = new TreeMap<>();
        GeneratedQueries.make(seed, QUERIES).forEach((sort, queries) -> {
            Times took = new Times(new long[queries.length], new long[queries.length]);
            for (int i = 0; i < queries.length; i++) {
                long start = System.nanoTime();
                long processor = threads.getCurrentThreadCpuTime();
                index.search(queries[i]);
                took.processor[i] = threads.getCurrentThreadCpuTime() - processor;
                took.wall[i] = System.nanoTime() - start;
            }
            times.put(sort, took);
        });
        return times;
    }

    /** How long queries took, and how long they had a processor: on a machine with other work the second tells more. */
    private record Times(long[] wall, long[] processor) {
        @Override
        public String toString() {
            return percentiles(wall) + "  processor " + percentiles(processor);
        }
    }

    /** What adding some documents to a full index costs, and the first search after it. */
    private static void change(Path folder, int entries) {
        try (Index index = Index.open(folder, new SpellingKeys())) {
            index.search(Query.of("water"));
            List<Entry> changed = new ArrayList<>();
            for (int i = 0; i < CHANGED; i++) {
                changed.add(GeneratedEntries.entry(i * (entries / CHANGED), entries));
            }
            long start = System.nanoTime();
            index.update(changed);
            index.commit("changed");
            long committed = System.nanoTime();
            index.search(Query.of("water"));
            print(
                    "%,d entries changed and committed in %.2f s; the first search after that %.0f ms%n",
                    CHANGED, seconds(committed - start), 1e3 * seconds(System.nanoTime() - committed));
        }
    }

    private static String percentiles(long[] took) {
        long[] sorted = took.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "p50 %6.2f p95 %6.2f p99 %6.2f most %6.2f ms",
                1e3 * seconds(sorted[sorted.length / 2]),
                1e3 * seconds(sorted[sorted.length * 95 / 100]),
                1e3 * seconds(sorted[sorted.length * 99 / 100]),
                1e3 * seconds(sorted[sorted.length - 1]));
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
