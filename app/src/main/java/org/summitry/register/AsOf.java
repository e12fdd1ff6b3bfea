package org.summitry.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Sketch;

/**
 * An entry as the register had it at the end of a day. What may bear on the entry is copied into a register of its own, without
 * whatever came later, and grouped there anew by the same code; so the answer is that of a register that had stopped then. Nothing
 * is compared anew: comparisons do not change.
 */
final class AsOf {
    private static final Matcher COMPARED_ALREADY = new Matcher() {
        @Override
        public Set<String> blocks(Report report) {
            return Set.of();
        }

        @Override
        public Match compare(Report a, Report b) {
            return new Match(0, Verdict.DIFFERENT, List.of());
        }
    };

    private final Handle now;
    private final LocalDate day;
    private final long last;
    private final Reports reports;
    private final Related related;

    AsOf(Handle now, LocalDate day) {
        this.now = now;
        this.day = day;
        this.reports = new Reports(now);
        this.last = now.createQuery("select coalesce(max(seq), 0) from ledger where at < :next")
                .bind("next", day.plusDays(1) + "T")
                .mapTo(Long.class)
                .one();
        this.related = new Related(now, last);
    }

    Dossier show(String id) {
        Optional<Entries.Row> current = new Entries(now).byId(id);
        List<String> mine =
                current.map(r -> reports.keysOfEntries(List.of(r.anchor()))).orElse(List.of());
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
                    return new Dossiers(then).of(row(then, id, mine));
                });
            }
        });
    }

    /** The entry of then that is the one of now; if there is none of now, the one that was called so. */
    private Entries.Row row(Handle then, String id, List<String> mine) {
        Reports past = new Reports(then);
        Entries entries = new Entries(then);
        Set<String> wholes = wholes(mine);
        Optional<Entries.Row> called = entries.byId(id);
        if (called.isPresent()) {
            Set<String> its = wholes(past.keysOfEntries(List.of(called.get().anchor())));
            its.retainAll(wholes);
            if (mine.isEmpty() || !its.isEmpty()) {
                return called.get();
            }
        }
        wholes.addAll(mine);
        Set<String> anchors = new TreeSet<>(past.anchorsOf(wholes));
        return anchors.stream()
                .flatMap(a -> entries.byAnchor(a).stream())
                .findFirst()
                .orElseThrow(() -> new RegisterException(
                        id + ": nothing was known of it on " + day + "; its history is told by: summitry log " + id));
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
        Set<String> divided = new TreeSet<>(related.divided(all));
        Set<String> documents = documents(all);
        documents.addAll(shown);
        documents.removeIf(d ->
                !rows.copyDocument(d, last, shown.contains(d), divided.stream().anyMatch(w -> w.startsWith(d + '#'))));
        shown.retainAll(documents);
        Set<String> subjects = new TreeSet<>(all);
        subjects.addAll(documents);
        subjects.addAll(rows.texts(
                "select distinct 'publisher:' || publisher from document where publisher is not null and id in (<values>)",
                documents));
        rows.copy("ledger", "subject in (<values>) and seq <= " + last, subjects);
        rows.copyDecisions(last);
        rows.copy("report", "report_key in (<values>)", known(all, documents));
        rows.copy("edge", "a in (<values>)", all);
        settle(then, shown, documents, divided);
    }

    private static Set<String> known(Collection<String> keys, Set<String> documents) {
        Set<String> known = new TreeSet<>(keys);
        known.removeIf(k -> !documents.contains(k.substring(0, k.indexOf('#'))));
        return known;
    }

    private static Set<String> documents(Set<String> keys) {
        Set<String> documents = new TreeSet<>();
        keys.forEach(k -> documents.add(k.substring(0, k.indexOf('#'))));
        return documents;
    }

    /** Makes the view of then from what was copied. */
    private void settle(Handle then, Set<String> shown, Set<String> documents, Set<String> divided) {
        Documents kept = new Documents(then);
        Voices voices = new Voices(then);
        SourceClasses classes = new SourceClasses(then);
        for (String d : shown) {
            String sketch = kept.withId(d).orElseThrow().sketch();
            if (!sketch.isEmpty()) {
                voices.add(d, Sketch.read(sketch));
            }
            classes.settle(d);
        }
        hidden(then).stream().filter(documents::contains).forEach(d -> kept.set(d, "confidential", 1));
        Splits splits = new Splits(then);
        divided.forEach(whole -> splits.settle(whole, COMPARED_ALREADY));
        Set<String> keys = new HashSet<>();
        documents.forEach(d -> keys.addAll(new Reports(then).keysOfDocument(d)));
        new Resolving(then).group(keys);
    }

    /** Documents that were confidential then. */
    private static List<String> hidden(Handle then) {
        return then.createQuery("select c.subject from ledger c where c.act = 'CONFIDENTIAL'"
                        + " and not exists (select 1 from ledger u where u.act = 'UNDO' and u.supersedes = c.seq)")
                .mapTo(String.class)
                .list();
    }

    private interface InFolder {
        Dossier show(Path folder);
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
