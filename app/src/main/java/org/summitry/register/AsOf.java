package org.summitry.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Sketch;

/**
 * An entry as the register had it at the end of a day. What may bear on the entry is copied into a register of its own, without
 * whatever came later, line by line and by the same code; so the answer is that of a register that had stopped then.
 */
final class AsOf {
    private final Handle now;
    private final Known known;
    private final LocalDate day;
    private final long last;
    private final Reports reports;
    private final PastNeighbours neighbours;
    private final Related related;

    AsOf(Handle now, Known known, LocalDate day) {
        this.now = now;
        this.known = known;
        this.day = day;
        this.reports = new Reports(now);
        this.last = now.createQuery("select coalesce(max(seq), 0) from ledger where at < :next")
                .bind("next", day.plusDays(1) + "T")
                .mapTo(Long.class)
                .one();
        this.neighbours = new PastNeighbours(now, last);
        this.related = new Related(now, known, neighbours, last);
    }

    Dossier show(String id, int page) {
        List<String> mine =
                new Entries(now).byId(id).map(r -> keysOf(reports, r)).orElse(List.of());
        Set<String> asked = new TreeSet<>(mine);
        asked.addAll(related.called(List.of(id, id.replaceFirst("-\\d+$", ""))));
        if (asked.isEmpty()) {
            throw new RegisterException(id + ": the register has no such entry; find its id with: summitry search");
        }
        Set<String> own = related.closure(asked);
        Set<String> all = related.closure(related.referred(own));
        all.addAll(own);
        return inThePast(folder -> {
            try (Store store = Store.temporary(folder)) {
                return store.write(then -> {
                    copy(then, own, all);
                    return new Dossiers(then).of(row(then, id, mine), page);
                });
            }
        });
    }

    private static List<String> keysOf(Reports reports, Entries.Row row) {
        return reports.keysInOrder(row.anchor(), 0, Integer.MAX_VALUE);
    }

    /** The entry of then that is the one of now; if there is none of now, the one that was called so. */
    private Entries.Row row(Handle then, String id, List<String> mine) {
        Reports past = new Reports(then);
        Entries entries = new Entries(then);
        Set<String> wholes = wholes(mine);
        Optional<Entries.Row> called = entries.byId(id);
        if (called.isPresent()) {
            Set<String> its = wholes(keysOf(past, called.get()));
            its.retainAll(wholes);
            if (mine.isEmpty() || !its.isEmpty()) {
                return called.get();
            }
        }
        wholes.addAll(mine);
        return new Nodes(then)
                .ofReports(wholes).stream()
                        .map(Node::anchor)
                        .sorted()
                        .flatMap(a -> entries.byAnchor(a).stream())
                        .findFirst()
                        .orElseThrow(() -> new RegisterException(id + ": nothing was known of it on " + day
                                + "; its history is told by: summitry log " + id));
    }

    /** What was divided later was whole then, and the other way round. */
    private static Set<String> wholes(Collection<String> keys) {
        Set<String> wholes = new TreeSet<>();
        keys.forEach(k -> wholes.add(Splits.whole(k)));
        return wholes;
    }

    private void copy(Handle then, Set<String> own, Set<String> all) {
        Rows rows = new Rows(now, then);
        Set<String> shown = documents(own);
        shown.addAll(rows.texts(
                "select o.document from voice v join voice o on o.voice = v.voice where v.document in (<values>)",
                shown));
        shown.addAll(related.pointedAt());
        Set<String> added = related.added(all);
        Set<String> divided = documents(related.divided(all));
        divided.addAll(documents(added));
        Set<String> documents = documents(all);
        documents.addAll(shown);
        List<String> copied = rows.copyDocuments(documents, last, shown, divided);
        rows.copyLedger(copied, last);
        Documents kept = new Documents(then);
        List<String> hidden = kept.hidden();
        Set<String> read = new TreeSet<>(all);
        read.removeAll(added);
        replay(then, read, added, shown, divided);
        hidden.forEach(d -> kept.set(d, "confidential", 1)); // what is hidden now was not always
    }

    private static Set<String> documents(Set<String> keys) {
        Set<String> documents = new TreeSet<>();
        keys.forEach(k -> documents.add(k.substring(0, k.indexOf('#'))));
        return documents;
    }

    /** Does what the lines of the ledger that were copied say, with these reports alone. */
    private void replay(Handle then, Set<String> keys, Set<String> added, Set<String> shown, Set<String> divided) {
        Map<String, List<String>> byDocument = new HashMap<>();
        wholes(keys).forEach(k -> byDocument
                .computeIfAbsent(k.substring(0, k.indexOf('#')), d -> new ArrayList<>())
                .add(k));
        Documents documents = new Documents(then);
        View view = new View(then, known, neighbours);
        new Ledger(then).each(line -> {
            if (line.act() == LedgerEntry.Act.READ) {
                String id = line.subject();
                String sketch =
                        shown.contains(id) ? documents.withId(id).orElseThrow().sketch() : "";
                view.add(
                        id,
                        sketch.isEmpty() ? Sketch.of("") : Sketch.read(sketch),
                        known.formed(read(then, id, byDocument.getOrDefault(id, List.of()), divided.contains(id))),
                        line.seq());
            } else if (line.act() != LedgerEntry.Act.ADD || added.contains(line.subject())) {
                view.apply(line);
            }
        });
    }

    /** A document's reports as they were read, whatever people did to them. */
    private List<Report> read(Handle then, String document, List<String> keys, boolean divided) {
        if (!divided) {
            return reports.withKeys(keys);
        }
        PreparedReading reading = new Documents(then).reading(document).orElseThrow();
        return Report.of(reading).stream().filter(r -> keys.contains(r.key())).toList();
    }

    private interface InFolder {
        Dossier show(Path folder) throws IOException;
    }

    private static Dossier inThePast(InFolder work) {
        @Nullable Path folder = null;
        try {
            folder = Files.createTempDirectory("summitry-then");
            return work.show(folder);
        } catch (IOException e) {
            throw new RegisterException("there is no room for temporary files; make some and try again", e);
        } finally {
            delete(folder);
        }
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path p : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit(); // the system empties its folder of temporary files
        }
    }
}
