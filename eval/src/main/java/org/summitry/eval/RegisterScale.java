package org.summitry.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.summitry.cli.Indexing;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;
import org.summitry.register.Resolution;
import org.summitry.search.Hits;
import org.summitry.search.Index;
import org.summitry.search.Query;

/**
 * How the register fares when it is large: N generated documents are added and indexed, then searched, shown and added to.
 * {@code eval/run RegisterScale [N [FOLDER|URL]]}; a register that is there is used again, from the document it had reached.
 */
public final class RegisterScale {
    private static final int BATCH = 500;
    private static final int MORE = 100;
    private static final int QUERIES = 2_000;
    private static final int SHOWN = 500;
    private static final int PER_CENT = 100;
    private static final int THEN = 40;
    private static final int YEAR = 365;

    private RegisterScale() {}

    /** N defaults to 10,000; the folder to a new one, deleted at the end. */
    public static void main(String[] args) throws IOException {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        String location = args.length > 1
                ? args[1]
                : Files.createTempDirectory("summitry-scale").toString();
        Path index = Path.of(location.startsWith("postgresql:") ? "scale-index" : location, "index");
        Days clock = new Days();
        try (Register register = Register.open(location, new Resolution(), clock)) {
            build(register, index, documents, clock);
            size(location, register, documents);
            search(register, index);
            List<String> found = found(register, index);
            show(register, found);
            then(register, found, documents);
            more(register, index, documents);
            System.out.println(Memory.peak());
        } finally {
            if (args.length < 2) {
                delete(Path.of(location));
            }
        }
    }

    /** The clock of a register that reads so many documents a day, so that one can ask what was known when. */
    private static final class Days extends Clock {
        private static final Instant FIRST = Instant.parse("2025-01-01T08:00:00Z");
        private Instant now = FIRST;

        void read(int documents, int of) {
            now = day(documents, of);
        }

        static Instant day(int documents, int of) {
            return FIRST.plus(Duration.ofDays((long) documents * YEAR / of));
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
            return now;
        }
    }

    private static void build(Register register, Path index, int documents, Days clock) {
        long start = System.nanoTime();
        long processor = processor();
        int from = register.counts().getOrDefault("document", 0L).intValue();
        long making = add(register, from, documents, documents, clock);
        double seconds = seconds(start) - making / 1e9;
        print(
                "%,d documents added in %.0f s, %.1f ms each (%.1f of the processor), %.0f s of it the last tenth (making them up, %.0f s, left out)%n",
                documents - from,
                seconds,
                1e3 * seconds / Math.max(1, documents - from),
                (processor() - processor) / 1e6 / Math.max(1, documents - from),
                lastTenth,
                making / 1e9);
        start = System.nanoTime();
        Indexing.open(index, register).close();
        print("index in %.0f s%n", seconds(start));
        Map<String, Long> counts = register.counts();
        long entries = counts.values().stream().mapToLong(Long::longValue).sum() - counts.getOrDefault("document", 0L);
        print("%,d entries: %s%n", entries, counts);
    }

    /** Nanoseconds of the processor that this process has had: on a busy machine they tell more than the clock. */
    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static double lastTenth;

    /** Nanoseconds that went into making the documents up. */
    private static long add(Register register, int from, int to, int of, Days clock) {
        long making = 0;
        long tenth = System.nanoTime();
        for (int i = from; i < to; i += BATCH) {
            if (i / Math.max(1, of / 10) != (i - BATCH) / Math.max(1, of / 10)) {
                System.err.printf(Locale.ROOT, "%,d documents; the last tenth took %.0f s%n", i, seconds(tenth));
                tenth = System.nanoTime();
            }
            long begun = System.nanoTime();
            List<PreparedReading> batch = new ArrayList<>();
            for (int n = i; n < Math.min(to, i + BATCH); n++) {
                batch.add(GeneratedReadings.reading(n, of));
            }
            making += System.nanoTime() - begun;
            clock.read(i, of);
            register.addAll(batch, "unknown");
        }
        lastTenth = seconds(tenth);
        return making;
    }

    private static void size(String location, Register register, int documents) throws IOException {
        if (!location.startsWith("postgresql:")) {
            long bytes = bytes(Path.of(location));
            long indexed = bytes(Path.of(location, "index"));
            print(
                    "%.0f MB of register and %.0f MB of index on disk: %.1f KB a document%n",
                    (bytes - indexed) / 1e6, indexed / 1e6, bytes / 1e3 / documents);
        }
    }

    private static void search(Register register, Path folder) {
        try (Index index = Indexing.open(folder, register)) {
            double[] millis = new double[0];
            long found = 0;
            for (int round = 0; round < 3; round++) {
                List<Query> queries = queries(round);
                millis = new double[queries.size()];
                for (int i = 0; i < millis.length; i++) {
                    long start = System.nanoTime();
                    Hits hits = index.search(queries.get(i));
                    millis[i] = (System.nanoTime() - start) / 1e6;
                    found += hits.total();
                }
            }
            print("search, warm: %s ms (%,d found in all)%n", quantiles(millis), found);
        }
    }

    private static List<Query> queries(int seed) {
        List<Query> queries = new ArrayList<>();
        GeneratedQueries.make(seed, QUERIES).values().forEach(some -> queries.addAll(Arrays.asList(some)));
        Collections.shuffle(queries, new Random(seed));
        return queries;
    }

    /** Entries as they come up in searches. */
    private static List<String> found(Register register, Path folder) {
        List<String> ids = new ArrayList<>();
        try (Index index = Indexing.open(folder, register)) {
            for (Query query : queries(7)) {
                index.search(query).hits().stream()
                        .limit(2)
                        .map(h -> register.idOf(h.id()))
                        .forEach(ids::add);
            }
            ids.removeIf(Objects::isNull);
            Collections.shuffle(ids, new Random(7));
            ids.subList(Math.min(SHOWN, ids.size()), ids.size()).clear();
        }
        return ids;
    }

    /** Those, and the most reported ones: states and persons. */
    private static void show(Register register, List<String> ids) {
        time(register, ids, "dossier of what searches find");
        List<String> much = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            much.add("state:x-" + GeneratedNames.state(n).toLowerCase(Locale.ROOT));
            much.add("person:"
                    + GeneratedNames.person(n, false).toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        much.removeIf(id -> register.browsing().dossier(id).isEmpty()); // a small register does not name them all
        time(register, much, "dossier of the twenty most named states and persons");
    }

    /** Entries as they were known when half of the documents had been read. */
    private static void then(Register register, List<String> ids, int documents) {
        LocalDate day = LocalDate.ofInstant(Days.day(documents / 2, documents), ZoneOffset.UTC);
        List<Double> millis = new ArrayList<>();
        int unknown = 0;
        for (String id : ids.subList(0, Math.min(THEN, ids.size()))) {
            long start = System.nanoTime();
            try {
                register.showAsOf(id, day, 1);
                millis.add((System.nanoTime() - start) / 1e6);
            } catch (RegisterException e) {
                unknown++;
            }
        }
        if (!millis.isEmpty()) {
            print(
                    "the same as of half time: %s ms (%d of %d not known then)%n",
                    quantiles(millis.stream().mapToDouble(Double::doubleValue).toArray()),
                    unknown,
                    unknown + millis.size());
        }
    }

    private static void time(Register register, List<String> ids, String what) {
        double[] millis = new double[ids.size()];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < ids.size(); i++) {
                long start = System.nanoTime();
                register.show(ids.get(i));
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        print("%s: %s ms%n", what, quantiles(millis));
    }

    /** The next documents, as a day brings them. */
    private static void more(Register register, Path index, int documents) {
        int from = register.counts().getOrDefault("document", 0L).intValue();
        List<PreparedReading> some = new ArrayList<>();
        for (int i = 0; i < MORE; i++) {
            some.add(GeneratedReadings.reading(from + i, documents));
        }
        long start = System.nanoTime();
        some.forEach(r -> register.add(r, "unknown"));
        double added = seconds(start);
        Indexing.open(index, register).close();
        print("%d documents more, one by one: %.2f s to add, %.2f s to index%n", MORE, added, seconds(start) - added);
    }

    private static String quantiles(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "p50 %.1f, p95 %.1f, p99 %.1f, most %.1f",
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / PER_CENT],
                sorted[sorted.length * 99 / PER_CENT],
                sorted[sorted.length - 1]);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
        System.out.flush();
    }

    private static long bytes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(f -> f.toFile().delete());
        }
    }
}
