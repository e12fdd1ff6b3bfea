package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Puts entries together from their reports and reviews, for showing and for export. */
final class Dossiers {
    private static final List<String> TOLD_APART =
            List.of("date", "place", "ordinal", "status", "deadline", "said", "value", "period");
    private static final int HISTORY = 50;

    /** Documents held at a time: an export passes by all of them. */
    private static final int REMEMBERED = 500;

    /** An instant's day: the first characters of it. */
    private static final int DAY = 10;

    private final Handle handle;
    private final Reports reports;
    private final Documents documents;
    private final Decisions decisions;
    private final Corrections corrections;
    private final Map<String, Documents.Kept> kept = new Remembered<>(REMEMBERED);
    private final Map<String, Map<String, String>> idsOf = new Remembered<>(REMEMBERED);
    private final Map<String, String> namesOf = new Remembered<>(REMEMBERED);

    Dossiers(Handle handle) {
        this.handle = handle;
        this.reports = new Reports(handle);
        this.documents = new Documents(handle);
        this.decisions = new Decisions(handle);
        this.corrections = new Corrections(handle);
    }

    private Documents.Kept document(String id) {
        return kept.computeIfAbsent(id, k -> documents.withId(k).orElseThrow());
    }

    /** The reports that may be shown, in the order of publication. */
    private List<Report> shown(List<String> keys) {
        List<Report> shown = new ArrayList<>(reports.withKeys(keys));
        shown.removeIf(r -> !document(r.document()).isPublic());
        shown.sort(Comparator.comparing(Report::firstEvidence));
        return shown;
    }

    /** The joined record; null when no document that may be shown reports it, or a person rejected it. */
    @Nullable
    ObjectNode record(Entries.Row row) {
        List<String> keys = keys(row);
        List<Report> shown = shown(keys);
        return shown.isEmpty() || row.review().equals("rejected") ? null : record(row, keys, shown);
    }

    private List<String> keys(Entries.Row row) {
        return reports.keysOfEntries(List.of(row.anchor()));
    }

    private ObjectNode record(Entries.Row row, List<String> keys, List<Report> shown) {
        ObjectNode joined = Joined.of(shown.stream().map(this::withRegistersIds).toList());
        joined.put("id", row.id());
        if (joined.has("name")) {
            joined.put("name", Names.of(shown));
        }
        List<Decisions.Decision> reviews = decisions.about(keys, Reviews.ACTS);
        corrections.apply(joined, reviews);
        ObjectNode support = joined.putObject("support");
        support(shown).forEach(support::put);
        if (!reviews.isEmpty()) {
            Decisions.Decision last = reviews.get(reviews.size() - 1);
            joined.putObject("review")
                    .put("state", row.review())
                    .put("by", last.who())
                    .put("at", last.at());
        }
        return joined;
    }

    private ObjectNode withRegistersIds(Report r) {
        Map<String, String> ids = idsOf.computeIfAbsent(r.document(), reports::entryIds);
        return (ObjectNode) Contexts.mapIds(r.body(), id -> ids.getOrDefault(id, id));
    }

    Changed changed(Entries.Row row) {
        List<String> keys = keys(row);
        List<String> others = new ArrayList<>(keys);
        others.remove(row.anchor());
        List<Report> shown = shown(keys);
        boolean hidden = shown.isEmpty() || row.review().equals("rejected");
        return new Changed(row.anchor(), others, hidden ? null : now(row, keys, shown));
    }

    private Changed.Now now(Entries.Row row, List<String> keys, List<Report> shown) {
        ObjectNode record = record(row, keys, shown);
        boolean reviewed = !row.review().equals(Reviews.NONE);
        return new Changed.Now(row.id(), name(keys, shown), reviewed, record, citations(record));
    }

    /** What to call an entry, by the documents that may be shown. */
    private String name(List<String> keys, List<Report> shown) {
        return corrections.title(decisions.about(keys, Reviews.ACTS), Names.of(shown));
    }

    /** The same of a row; empty when it may not be shown. */
    String nameOf(Entries.Row row) {
        List<String> keys = keys(row);
        List<Report> shown = shown(keys);
        return shown.isEmpty() ? "" : name(keys, shown);
    }

    /** As the queue shows it. */
    Pending pending(Entries.Row row, long place) {
        List<String> keys = keys(row);
        List<Report> shown = shown(keys);
        long told = shown.stream().map(Report::document).distinct().count();
        return new Pending(
                row.anchor(), place, row.id(), row.kind(), name(keys, shown), Waiting.confidence(shown), (int) told);
    }

    /** Whether a pair of reports may be shown and no person parted the entries that they are of. */
    boolean isOpen(String a, String b) {
        if (shown(List.of(a, b)).size() < 2) {
            return false;
        }
        for (Decisions.Decision d : decisions.links()) {
            if (d.act() == LedgerEntry.Act.SPLIT && (parts(d, a, b) || parts(d, b, a))) {
                return false;
            }
        }
        return true;
    }

    private boolean parts(Decisions.Decision split, String a, String b) {
        return holds(split, "left", a) && holds(split, "right", b);
    }

    private boolean holds(Decisions.Decision split, String side, String key) {
        List<String> keys = new ArrayList<>();
        split.body().path(side).forEach(k -> keys.add(k.asText()));
        return reports.anchorsOf(keys).containsAll(reports.anchorsOf(List.of(key)));
    }

    Dossier of(Entries.Row row) {
        return of(row, true);
    }

    /** Without the names of other entries where the caller has them: a state's name alone may stand on a hundred thousand reports. */
    Dossier of(Entries.Row row, boolean named) {
        List<String> keys = keys(row);
        List<Report> shown = shown(keys);
        if (shown.isEmpty()) {
            throw new RegisterException(row.id() + " is hidden: its documents were withdrawn or are confidential");
        }
        ObjectNode record = record(row, keys, shown);
        return new Dossier(
                row.id(),
                name(keys, shown),
                row.review(),
                record,
                named ? names(record) : Map.of(),
                citations(record),
                support(shown),
                disagreements(shown),
                doubts(row, keys),
                history(shown, keys));
    }

    /** The entry as it leaves the register; null when no document that may be shown reports it, or a person rejected it. */
    @Nullable
    Cited cited(Entries.Row row) {
        List<String> keys = keys(row);
        List<Report> shown = shown(keys);
        if (shown.isEmpty() || row.review().equals("rejected")) {
            return null;
        }
        ObjectNode record = record(row, keys, shown);
        String name = record.path("name").asText(Names.of(shown));
        return new Cited(row.id(), row.kind(), name, row.review(), record, names(record), quotes(record));
    }

    private List<Cited.Quote> quotes(ObjectNode record) {
        return citations(record).stream()
                .map(c -> {
                    String text = document(c.document()).text();
                    ObjectNode at = Json.object().put("start", c.start()).put("end", c.end());
                    return new Cited.Quote(c, Passages.before(text, at), Passages.after(text, at));
                })
                .toList();
    }

    private Map<String, String> names(ObjectNode record) {
        Map<String, String> names = new TreeMap<>();
        Contexts.mapIds(record, id -> {
            names.put(id, namesOf.computeIfAbsent(id, this::nameOf));
            return id;
        });
        names.values().removeIf(String::isEmpty);
        return names;
    }

    /** What to call the entry with this id; empty when there is none that may be shown. */
    private String nameOf(String id) {
        return new Entries(handle)
                .byId(id)
                .map(other -> Names.of(shown(keys(other))))
                .orElse("");
    }

    private List<LedgerEntry> history(List<Report> shown, List<String> keys) {
        Ledger ledger = new Ledger(handle);
        List<String> subjects = new ArrayList<>(
                new TreeSet<>(shown.stream().map(Report::document).toList()));
        subjects.addAll(keys);
        List<LedgerEntry> lines = new ArrayList<>(ledger.about(subjects, HISTORY));
        for (Decisions.Decision d : decisions.links()) { // a pair that was parted is the history of both
            if (!keys.contains(d.anchor()) && (names(d, "left", keys) || names(d, "right", keys))) {
                ledger.at(d.seq()).ifPresent(lines::add);
            }
        }
        lines.sort(Comparator.comparingLong(LedgerEntry::seq).reversed());
        return lines;
    }

    private static boolean names(Decisions.Decision link, String side, List<String> keys) {
        for (JsonNode key : link.body().path(side)) {
            if (keys.contains(key.asText())) {
                return true;
            }
        }
        return false;
    }

    /** In the order of the record's evidence: as documents told it, then as people did. */
    List<Dossier.Citation> citations(ObjectNode record) {
        List<Dossier.Citation> all = new ArrayList<>();
        for (JsonNode e : record.path("evidence")) {
            all.add(citation(all.size() + 1, document(e.path("doc").asText()), e));
        }
        return all;
    }

    private static Dossier.Citation citation(int number, Documents.Kept d, JsonNode e) {
        String words = Passages.words(d.text(), e);
        String label = d.body().path("path").asText(d.body().path("url").asText(d.id()));
        String field = e.path("field").isTextual() ? e.path("field").asText() : null;
        return new Dossier.Citation(
                number,
                d.id(),
                label,
                d.publisher(),
                d.published(),
                e.path("start").asInt(),
                e.path("end").asInt(),
                words,
                field,
                d.readAt().substring(0, DAY));
    }

    /** Near-duplicates and republications are one voice with what they repeat. */
    private Map<String, Integer> support(List<Report> shown) {
        Map<String, String> voices =
                new Voices(handle).of(shown.stream().map(Report::document).toList());
        Map<String, String> classes = new TreeMap<>();
        for (Report r : shown) {
            String voice = voices.getOrDefault(r.document(), r.document());
            classes.merge(voice, document(r.document()).sourceClass(), (a, b) -> a.equals("unknown") ? b : a);
        }
        Map<String, Integer> support = new TreeMap<>();
        classes.values().forEach(c -> support.merge(c, 1, Integer::sum));
        return support;
    }

    private Map<String, List<Dossier.Saying>> disagreements(List<Report> shown) {
        Map<String, List<Dossier.Saying>> all = new LinkedHashMap<>();
        for (String field : TOLD_APART) {
            Map<String, List<String>> byValue = new TreeMap<>();
            shown.forEach(r -> {
                if (r.body().path(field).isValueNode()) {
                    byValue.computeIfAbsent(r.body().path(field).asText(), k -> new ArrayList<>())
                            .add(r.document());
                }
            });
            if (byValue.size() > 1) {
                List<Dossier.Saying> sayings = new ArrayList<>();
                byValue.forEach((v, ds) -> sayings.add(new Dossier.Saying(v, ds)));
                all.put(field, sayings);
            }
        }
        return all;
    }

    private List<Dossier.Doubt> doubts(Entries.Row row, List<String> keys) {
        Entries entries = new Entries(handle);
        Map<String, Dossier.Doubt> byId = new TreeMap<>();
        for (Reports.Edge e : reports.edgesAt(keys)) {
            if (e.verdict() == Matcher.Verdict.UNSURE && isOpen(e.a(), e.b())) {
                reports.anchorsOf(List.of(e.a(), e.b())).stream()
                        .filter(anchor -> !anchor.equals(row.anchor()))
                        .flatMap(anchor -> entries.byAnchor(anchor).stream())
                        .map(o -> new Dossier.Doubt(o.id(), nameOf(o), e.score(), e.reasons()))
                        .forEach(d -> byId.merge(d.id(), d, (x, y) -> x.score() >= y.score() ? x : y));
            }
        }
        return List.copyOf(byId.values());
    }

    /** For records of documents: what may be told of them. */
    static ObjectNode document(Documents.Kept d, @Nullable String original) {
        ObjectNode record = d.body().deepCopy();
        record.remove("duplicate_of");
        if (original != null) {
            record.put("duplicate_of", original);
        }
        record.put("source_class", d.sourceClass());
        return record;
    }
}
