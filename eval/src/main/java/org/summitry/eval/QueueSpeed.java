package org.summitry.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.summitry.register.Pair;
import org.summitry.register.Register;
import org.summitry.register.SameIds;

/**
 * Times the review queue on a register of N invented entries, one report each, a tenth of them in a pair that may be one.
 * {@code eval/run QueueSpeed [N [FOLDER]]}. The entries are written into the view itself, as reading a million documents would have
 * left it; a register in FOLDER is kept and used again.
 */
public final class QueueSpeed {
    private static final int ENTRIES_A_DOCUMENT = 50;
    private static final int BATCH = 10_000;
    private static final int LOOKS = 400;
    private static final int PAGE = 25;

    private final Register register;
    private final Random random = new Random(7);

    private QueueSpeed(Register register) {
        this.register = register;
    }

    /** N defaults to a million. */
    public static void main(String[] args) throws IOException {
        int n = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("summitry-queue");
        try (Register register = Register.open(folder.toString(), new SameIds(), Clock.systemUTC())) {
            QueueSpeed speed = new QueueSpeed(register);
            if (register.desk().waiting() == 0) {
                speed.fill(n);
            }
            System.out.printf(Locale.ROOT, "%d entries wait%n", register.desk().waiting());
            speed.time("pages of the queue", speed::page);
            speed.time("pages of one kind", speed::pageOfKind);
            speed.time("pages of pairs", speed::pairs);
        }
    }

    private void fill(int n) {
        for (int from = 0; from < n; from += BATCH) {
            int first = from;
            register.aside().write(handle -> {
                write(handle, first, Math.min(n, first + BATCH));
                return true;
            });
        }
    }

    private void write(Handle handle, int from, int to) {
        PreparedBatch documents = handle.prepareBatch(
                "insert into document (id, body, content, records, source_class, confidential, withdrawn, read_at, seq)"
                        + " values (:id, :body, :text, '{}', 'unknown', 0, 0, '2031-01-01T00:00:00Z', 0)");
        PreparedBatch reports =
                handle.prepareBatch("insert into report (report_key, document, kind, local_id, body, context, anchor)"
                        + " values (:key, :document, :kind, :local, :body, '{}', :key)");
        PreparedBatch entries =
                handle.prepareBatch("insert into entry (anchor, id, kind, base, first_evidence, name, review)"
                        + " values (:key, :local, :kind, :local, '', :local, 'unreviewed')");
        PreparedBatch waiting =
                handle.prepareBatch("insert into waiting (anchor, kind, place) values (:key, :kind, :place)");
        PreparedBatch edges = handle.prepareBatch(
                "insert into edge (a, b, score, verdict, reasons) values (:a, :b, :score, 'UNSURE', 'as generated')");
        for (int i = from; i < to; i++) {
            String document = "doc:g" + i / ENTRIES_A_DOCUMENT;
            if (i % ENTRIES_A_DOCUMENT == 0) {
                documents
                        .bind("id", document)
                        .bind("body", "{\"kind\":\"document\",\"id\":\"" + document + "\"}")
                        .bind("text", "A report of invented people. ".repeat(60))
                        .add();
            }
            String kind = Register.KINDS.get(i % Register.KINDS.size());
            String local = kind + ":g" + i;
            double confidence = random.nextDouble();
            String body = String.format(
                    Locale.ROOT,
                    "{\"kind\":\"%s\",\"id\":\"%s\",\"name\":\"G"
                            + " %d\",\"confidence\":%.3f,\"evidence\":[{\"doc\":\"%s\",\"start\":0,\"end\":8}]}",
                    kind,
                    local,
                    i,
                    confidence,
                    document);
            String key = document + '#' + local;
            reports.bind("key", key)
                    .bind("document", document)
                    .bind("kind", kind)
                    .bind("local", local)
                    .bind("body", body)
                    .add();
            entries.bind("key", key).bind("local", local).bind("kind", kind).add();
            waiting.bind("key", key)
                    .bind("kind", kind)
                    .bind("place", -Math.round(1e6 * (1 - Math.abs(2 * confidence - 1))))
                    .add();
            if (i % 10 == 9 && i >= 20) {
                int other = i - 10;
                String theirs = "doc:g" + other / ENTRIES_A_DOCUMENT + '#' + kind + ":g" + other;
                edges.bind("a", theirs)
                        .bind("b", key)
                        .bind("score", random.nextDouble())
                        .add();
            }
        }
        for (PreparedBatch batch : List.of(documents, reports, entries, waiting, edges)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private void page() {
        register.desk().queue(null, -random.nextInt(1_000_000), "", PAGE);
    }

    private void pageOfKind() {
        String kind = Register.KINDS.get(random.nextInt(Register.KINDS.size()));
        register.desk().queue(kind, -random.nextInt(1_000_000), "", PAGE);
    }

    private void pairs() {
        register.desk().pairs(new Pair.Mark(random.nextDouble(), "~", "~"), 10);
    }

    private void time(String what, Runnable look) {
        for (int i = 0; i < LOOKS / 4; i++) {
            look.run();
        }
        double[] millis = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            long start = System.nanoTime();
            look.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95 %% within %.1f ms, the slowest %.1f ms%n",
                what,
                millis[LOOKS / 2],
                millis[LOOKS * 95 / 100],
                millis[LOOKS - 1]);
    }
}
