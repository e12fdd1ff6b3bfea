package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Puts entries together from their reports and reviews, for showing and for export. */
final class Dossiers {
    private static final List<String> TOLD_APART =
            List.of("date", "place", "ordinal", "status", "deadline", "said", "value", "period");
    private static final int HISTORY = 50;

    /** Reports that are read at a time, of an entry that has more: their citations are a page. */
    static final int PAGE = 200;

    private static final int MOST_DOUBTS = 50;

    /** Of so many nodes the record of a larger entry is joined, those with the most reports. */
    private static final int MOST_NODES = 200;

    /** The citations that a copy of a larger entry holds: the latest reports'. */
    private static final int LATEST = 64;

    private static final int NAMES = 10_000;

    /** An instant's day: the first characters of it. */
    private static final int DAY = 10;

    private final Handle handle;
    private final Reports reports;
    private final Nodes nodes;
    private final Edges edges;
    private final Entries entries;
    private final Documents documents;
    private final Recalled recalled;
    private final Decisions decisions;
    private final Voices voices;
    private final Corrections corrections;
    private final Ahead ahead;
    private @Nullable Boolean anyHidden;
    private final Map<String, String> nameOf = new Remembered<>(NAMES);

    Dossiers(Handle handle) {
        this.handle = handle;
        this.reports = new Reports(handle);
        this.nodes = new Nodes(handle);
        this.edges = new Edges(handle);
        this.entries = new Entries(handle);
        this.documents = new Documents(handle);
        this.recalled = new Recalled(documents, reports);
        this.decisions = new Decisions(handle);
        this.voices = new Voices(handle);
        this.corrections = new Corrections(handle);
        this.ahead = new Ahead(nodes, reports);
    }

    /** Says that these entries will be asked for next. */
    void expect(List<Entries.Row> rows) {
        ahead.ask(rows);
        recalled.expectIds(ahead.reports());
    }

    private Documents.Kept document(String id) {
        return recalled.document(id);
    }

    private static List<String> documentsOf(Collection<Report> some) {
        return some.stream().map(Report::document).toList();
    }

    /** The reports that may be shown, in the order of publication. */
    private List<Report> shown(List<Report> some) {
        recalled.expect(documentsOf(some));
        List<Report> shown = new ArrayList<>(some);
        shown.removeIf(r -> !document(r.document()).isPublic());
        shown.sort(Comparator.comparing(Report::firstEvidence));
        return shown;
    }

    /** An entry's reports after so many, in the order of their keys. */
    private List<Report> some(String anchor, long offset, int limit) {
        List<Report> all = offset == 0 ? ahead.reports(anchor) : null;
        return all == null ? reports.withKeys(reports.keysInOrder(anchor, offset, limit)) : all;
    }

    /** The joined record of all its reports; null when no document that may be shown reports it, or a person rejected it. */
    @Nullable
    ObjectNode record(Entries.Row row) {
        if (row.review().equals("rejected")) {
            return null;
        }
        Standing standing = standing(row);
        List<Report> shown = shown(some(row.anchor(), 0, Integer.MAX_VALUE));
        return shown.isEmpty() ? null : record(row, standing, shown, support(row, standing, shown));
    }

    /**
     * An entry's nodes, and what may be told of it.
     *
     * @param names by name, how many reports that may be shown use it
     * @param reports how many reports there are, shown or not
     */
    private record Standing(List<Long> nodes, Map<String, Integer> names, int reports) {
        boolean isHidden() {
            return names.values().stream().noneMatch(n -> n > 0);
        }

        String name() {
            return Names.most(names);
        }
    }

    private Standing standing(Entries.Row row) {
        List<Node> there = ahead.nodes(row.anchor());
        List<Node> all = there == null ? nodes.ofEntries(List.of(row.anchor())) : there;
        Map<String, Integer> names = new TreeMap<>();
        all.forEach(n -> names.merge(n.name(), n.reports(), Integer::sum));
        int reported = names.values().stream().mapToInt(Integer::intValue).sum();
        if (anyHidden()) {
            nodes.hiddenNames(row.anchor()).forEach((name, hidden) -> names.merge(name, -hidden, Integer::sum));
        }
        names.values().removeIf(n -> n <= 0);
        List<Long> most = all.stream()
                .sorted(Comparator.comparingInt((Node n) -> -n.reports()).thenComparing(Node::form))
                .map(Node::id)
                .toList();
        return new Standing(most, names, reported);
    }

    /** All shown reports of an entry, or of a larger one the first of each of its main nodes: they say all but where else it is said. */
    private List<Report> telling(Entries.Row row, Standing standing) {
        if (standing.reports() <= PAGE) {
            return shown(some(row.anchor(), 0, PAGE));
        }
        return standing.nodes().stream()
                .limit(MOST_NODES)
                .flatMap(n -> reports.firstShown(n).stream())
                .sorted(Comparator.comparing(Report::firstEvidence))
                .toList();
    }

    /** @param support voices by class; empty where nobody asks for them */
    private ObjectNode record(Entries.Row row, Standing standing, List<Report> shown, Map<String, Integer> support) {
        recalled.expectIds(shown);
        ObjectNode joined =
                Joined.of(shown.stream().map(recalled::withRegistersIds).toList());
        joined.put("id", row.id());
        if (joined.has("name")) {
            joined.put("name", standing.name());
        }
        List<Decisions.Decision> reviews = decisions.reviews(standing.nodes());
        corrections.apply(joined, reviews);
        if (!support.isEmpty()) {
            support.forEach(joined.putObject("support")::put);
        }
        if (!reviews.isEmpty()) {
            Decisions.Decision last = reviews.get(reviews.size() - 1);
            joined.putObject("review")
                    .put("state", row.review())
                    .put("by", last.who())
                    .put("at", last.at());
        }
        return joined;
    }

    Changed changed(Entries.Row row) {
        Standing standing = standing(row);
        if (standing.isHidden() || row.review().equals("rejected")) {
            return new Changed(row.anchor(), List.of(), null);
        }
        List<Report> telling = telling(row, standing);
        List<Report> latest = standing.reports() <= LATEST
                ? telling
                : shown(reports.withKeys(reports.latestKeys(row.anchor(), LATEST)));
        boolean reviewed = !row.review().equals(Reviews.NONE);
        ObjectNode record = record(row, standing, telling, Map.of());
        return new Changed(
                row.anchor(),
                List.of(),
                new Changed.Now(row.id(), name(standing), reviewed, record, names(record), citations(latest, 0)));
    }

    /** What to call an entry, by the documents that may be shown and by what people said. */
    private String name(Standing standing) {
        return corrections.title(decisions.reviews(standing.nodes()), standing.name());
    }

    /** The same of a row; empty when it may not be shown. */
    String nameOf(Entries.Row row) {
        if (!anyHidden()) {
            return row.name();
        }
        Standing standing = standing(row);
        return standing.isHidden() ? "" : name(standing);
    }

    private boolean anyHidden() {
        if (anyHidden == null) {
            anyHidden = documents.anyHidden();
        }
        return anyHidden;
    }

    /** As the queue shows it. */
    Pending pending(Entries.Row row, long place) {
        int told = standing(row).names().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Pending(row.anchor(), place, row.id(), row.kind(), nameOf(row), row.confidence(), told);
    }

    /** Whether a pair of nodes may be shown and no person parted the entries that they are of. */
    boolean isOpen(long a, long b, String anchorOfA, String anchorOfB) {
        return reports.firstShown(a).isPresent()
                && reports.firstShown(b).isPresent()
                && !decisions.parted(anchorOfA, anchorOfB);
    }

    /** The entry as it leaves the register; null when no document that may be shown reports it, or a person rejected it. */
    @Nullable
    Cited cited(Entries.Row row) {
        ObjectNode record = record(row);
        return record == null
                ? null
                : new Cited(
                        row.id(),
                        row.kind(),
                        nameOf(row),
                        row.review(),
                        record,
                        names(record),
                        quotes(citations(record)));
    }

    /** The same as its dossier has it, with the citations of its first page: of an entry that thousands of reports tell of not all is read. */
    @Nullable
    Cited citedInBrief(Entries.Row row) {
        Standing standing = standing(row);
        if (standing.isHidden() || row.review().equals("rejected")) {
            return null;
        }
        List<Report> telling = telling(row, standing);
        ObjectNode record = record(row, standing, telling, support(row, standing, telling));
        List<Dossier.Citation> first =
                standing.reports() <= PAGE ? citations(record) : citations(shown(some(row.anchor(), 0, PAGE)), 0);
        return new Cited(row.id(), row.kind(), name(standing), row.review(), record, names(record), quotes(first));
    }

    private List<Cited.Quote> quotes(List<Dossier.Citation> citations) {
        return citations.stream()
                .map(c -> {
                    String text = document(c.document()).text();
                    ObjectNode at = Json.object().put("start", c.start()).put("end", c.end());
                    return new Cited.Quote(c, Passages.before(text, at), Passages.after(text, at));
                })
                .toList();
    }

    /** The dossier, with the citations of one page of reports; pages count from 1. */
    Dossier of(Entries.Row row, int page) {
        return of(row, page, true);
    }

    /** Without the names of other entries where the caller has them. */
    Dossier of(Entries.Row row, int page, boolean named) {
        Standing standing = standing(row);
        if (standing.isHidden()) {
            throw new RegisterException(row.id() + " is hidden: its documents were withdrawn or are confidential");
        }
        int pages = (standing.reports() + PAGE - 1) / PAGE;
        if (page < 1 || page > pages) {
            throw new RegisterException(row.id() + " has no page " + page + "; it has 1 to " + pages);
        }
        List<Report> telling = telling(row, standing);
        long offset = (page - 1L) * PAGE;
        List<Report> cited = pages == 1 ? telling : shown(some(row.anchor(), offset, PAGE));
        Map<String, Integer> support = support(row, standing, telling);
        ObjectNode record = record(row, standing, telling, support);
        return new Dossier(
                row.id(),
                name(standing),
                row.review(),
                record,
                named ? names(record) : Map.of(),
                pages == 1
                        ? citations(record)
                        : citations(cited, page == 1 ? 0 : reports.passages(row.anchor(), offset)),
                pages,
                support,
                disagreements(telling),
                doubts(row, standing),
                history(cited, standing));
    }

    /** The citations with these numbers, whatever page they are on. */
    List<Dossier.Citation> numbered(Entries.Row row, Collection<Integer> numbers) {
        Standing standing = standing(row);
        List<Dossier.Citation> named = new ArrayList<>();
        Set<Integer> found = new TreeSet<>();
        long before = 0;
        if (standing.reports() <= PAGE) {
            List<Dossier.Citation> all = of(row, 1, false).citations();
            all.stream()
                    .filter(c -> numbers.contains(c.number()) && found.add(c.number()))
                    .forEach(named::add);
            before = all.size();
        }
        for (int offset = 0;
                standing.reports() > PAGE && offset < standing.reports() && found.size() < numbers.size();
                offset += PAGE) {
            List<Dossier.Citation> page = citations(shown(some(row.anchor(), offset, PAGE)), before);
            page.stream()
                    .filter(c -> numbers.contains(c.number()) && found.add(c.number()))
                    .forEach(named::add);
            before += page.size();
        }
        for (Integer n : numbers) {
            if (!found.contains(n)) {
                throw new RegisterException(row.id() + " has no citation " + n + "; it has 1 to " + before
                        + ", see: summitry show " + row.id());
            }
        }
        return named;
    }

    private Map<String, String> names(ObjectNode record) {
        Map<String, String> names = new TreeMap<>();
        Contexts.mapIds(record, id -> {
            if (!id.startsWith("doc:")) {
                names.put(id, nameOf.computeIfAbsent(id, this::nameOf));
            }
            return id;
        });
        names.values().removeIf(String::isEmpty);
        return names;
    }

    /** What to call an entry; empty when there is none that may be shown. */
    private String nameOf(String id) {
        return entries.byId(id).map(this::nameOf).orElse("");
    }

    private List<LedgerEntry> history(List<Report> shown, Standing standing) {
        Set<String> subjects = new TreeSet<>();
        shown.forEach(r -> {
            subjects.add(r.document());
            subjects.add(r.key());
        });
        subjects.addAll(decisions.anchors(standing.nodes()));
        Ledger ledger = new Ledger(handle);
        SortedMap<Long, LedgerEntry> lines = new TreeMap<>(Comparator.reverseOrder());
        ledger.about(List.copyOf(subjects), HISTORY).forEach(l -> lines.put(l.seq(), l));
        for (long seq : decisions.linking(standing.nodes())) { // a pair that was parted is the history of both
            if (!lines.containsKey(seq)) {
                ledger.at(seq).ifPresent(l -> lines.put(seq, l));
            }
        }
        return List.copyOf(lines.values());
    }

    /** In the order of the record's evidence: as documents told it, then as people did. */
    private List<Dossier.Citation> citations(ObjectNode record) {
        List<Dossier.Citation> all = new ArrayList<>();
        for (JsonNode e : record.path("evidence")) {
            all.add(citation(all.size() + 1, document(e.path("doc").asText()), e));
        }
        return all;
    }

    /** Their passages, numbered from the one after {@code before}. */
    private List<Dossier.Citation> citations(List<Report> shown, long before) {
        List<Dossier.Citation> all = new ArrayList<>();
        for (Report r : shown) {
            Documents.Kept d = document(r.document());
            for (JsonNode e : r.body().path("evidence")) {
                all.add(citation((int) before + all.size() + 1, d, e));
            }
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
    private Map<String, Integer> support(Entries.Row row, Standing standing, List<Report> telling) {
        Map<String, String> classes = new TreeMap<>();
        BiConsumer<String, String> count =
                (voice, of) -> classes.merge(voice, of, (a, b) -> a.equals("unknown") ? b : a);
        if (standing.reports() > PAGE) {
            voices.ofEntry(row.anchor(), count);
        } else {
            Map<String, String> voiceOf =
                    voices.of(telling.stream().map(Report::document).toList());
            telling.forEach(r -> count.accept(
                    voiceOf.getOrDefault(r.document(), r.document()),
                    document(r.document()).sourceClass()));
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

    /** The likeliest, by id: an entry much like many others has hundreds, which nobody could look through. */
    private List<Dossier.Doubt> doubts(Entries.Row row, Standing standing) {
        Set<Long> mine = Set.copyOf(standing.nodes());
        List<Edges.Edge> likeliest = edges.unsure(standing.nodes()).stream()
                .sorted(Comparator.comparingDouble(Edges.Edge::score)
                        .reversed()
                        .thenComparingLong(Edges.Edge::a)
                        .thenComparingLong(Edges.Edge::b))
                .toList();
        Map<Long, Node> others = nodes
                .withIds(likeliest.stream().map(e -> other(e, mine)).toList())
                .stream()
                .collect(Collectors.toMap(Node::id, n -> n));
        Map<String, Dossier.Doubt> byId = new TreeMap<>();
        for (Edges.Edge e : likeliest) {
            Node other = byId.size() == MOST_DOUBTS ? null : others.get(other(e, mine));
            if (other != null
                    && !other.anchor().equals(row.anchor())
                    && isOpen(e.a(), e.b(), row.anchor(), other.anchor())) {
                entries.byAnchor(other.anchor())
                        .map(o -> new Dossier.Doubt(o.id(), nameOf(o), e.score(), Because.read(e.reasons())))
                        .ifPresent(d -> byId.putIfAbsent(d.id(), d));
            }
        }
        return List.copyOf(byId.values());
    }

    private static long other(Edges.Edge e, Set<Long> mine) {
        return e.other(mine.contains(e.a()) ? e.a() : e.b());
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
