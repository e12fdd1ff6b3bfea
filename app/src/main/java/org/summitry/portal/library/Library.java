package org.summitry.portal.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.positions.Position;
import org.summitry.register.Register;
import org.summitry.search.Axis;
import org.summitry.search.Cross;
import org.summitry.search.Facets;
import org.summitry.search.Hits;
import org.summitry.search.Index;
import org.summitry.search.Query;

/**
 * A register and its index, as the pages read them: all of it, or what belongs to one format of consultation. Safe for several threads.
 *
 * <p>A narrowed one finds and counts what belongs to the format alone. By its id every entry is found, and named, in either: what
 * belongs to the format links to what does not.
 */
public final class Library {
    private static final int PEOPLE = 40;

    private static final int MOST_NAMES = 50_000;
    private static final int MOST_COUNTED = 500;

    /** How many names are looked up at once. */
    private static final int AT_ONCE = 500;

    private final Register register;
    private final Index index;
    private final FollowUps followUps;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<Query, Facets> facets = new ConcurrentHashMap<>();
    private final Map<Counted, Cross> crosses = new ConcurrentHashMap<>();
    private final Library whole;
    private final @Nullable String format;
    private volatile @Nullable Scope scope;
    private volatile @Nullable String committed;
    private volatile Outcomes outcomes = Outcomes.of(List.of());

    private final Map<Spoken, List<Position>> positions = new ConcurrentHashMap<>();

    private record Counted(Query query, Axis rows, Axis columns) {}

    private record Spoken(Query statements, Query undertakings) {}

    /** Reads {@code register} through {@code index}; whoever opened them closes them. */
    public Library(Register register, Index index) {
        this.register = register;
        this.index = index;
        this.followUps = new FollowUps(register);
        this.committed = index.committed();
        this.whole = this;
        this.format = null;
    }

    private Library(Library whole, String format) {
        this.register = whole.register;
        this.index = whole.index;
        this.followUps = whole.followUps;
        this.committed = index.committed();
        this.whole = whole;
        this.format = format;
        this.scope = Scope.of(whole, format);
    }

    /**
     * The same, narrowed to a format of consultation.
     *
     * @param name its id, or what it is called
     * @throws IllegalArgumentException in one line when the register has no such format
     */
    public Library within(String name) {
        return new Library(whole, FormatNamed.in(whole, name).id());
    }

    /** The same, narrowed to nothing. */
    public Library whole() {
        return whole;
    }

    /** The format that it is narrowed to; null when it is the whole. */
    public @Nullable String format() {
        return format;
    }

    /** Those of these entries that lists show. */
    public Set<String> shown(Collection<String> ids) {
        if (scope == null) {
            return Set.copyOf(ids);
        }
        List<String> asked = List.copyOf(new TreeSet<>(ids));
        Set<String> shown = new TreeSet<>();
        for (int i = 0; i < asked.size(); i += AT_ONCE) {
            String[] links = asked.subList(i, Math.min(asked.size(), i + AT_ONCE)).stream()
                    .map(id -> "id=" + id)
                    .toArray(String[]::new);
            Query some = Query.of("").linked(links).page(0, links.length).withoutFacets();
            shown.addAll(find(some).items().stream().map(Item::id).collect(Collectors.toSet()));
        }
        return shown;
    }

    /** Whether lists of changes show a document. */
    public boolean showsDocument(String id) {
        Scope now = scope;
        return now == null || now.documents().contains(id);
    }

    /** The register itself. */
    public Register register() {
        return register;
    }

    /** What became of its matters: one for all who ask, since each keeps what it compared. */
    public FollowUps followUps() {
        return followUps;
    }

    /** Forgets what it remembers if the index has changed. Called now and then; cheap. */
    public void look() {
        String now = index.committed();
        if (now != null && !now.equals(committed)) {
            committed = now;
            if (format != null) {
                scope = Scope.of(whole, format);
            }
            names.clear();
            forget();
        }
    }

    /** What was counted and compared. */
    private void forget() {
        facets.clear();
        crosses.clear();
        positions.clear();
    }

    /** What became of undertakings as far as it was worked out. */
    private Outcomes outcomes() {
        List<Followed> matters = followUps.known();
        Outcomes known = outcomes;
        if (known.matters() != matters) {
            known = Outcomes.of(matters);
            outcomes = known;
            forget();
        }
        return known;
    }

    /** What answers a query. */
    public Found find(Query query) {
        return all(narrowed(query));
    }

    /** Those who hold an office of a state or a body and so speak for it, by name; at most 40. */
    public Found people(String id) {
        return find(Query.of("")
                .kinds("person")
                .actor(id)
                .sort(Query.Sort.NAME)
                .page(0, PEOPLE)
                .withoutFacets());
    }

    private Query narrowed(Query query) {
        Scope now = scope;
        return outcomes().asked(now == null ? query : now.narrowed(query));
    }

    private Found all(Query query) {
        Hits hits = index.search(query);
        Outcomes known = outcomes();
        List<Item> items =
                hits.hits().stream().map(Item::of).map(known::completed).toList();
        return new Found(hits.total(), items, hits.facets(), hits.note());
    }

    /** How many entries answer a query. */
    public long count(Query query) {
        return index.search(narrowed(query).page(0, 0).withoutFacets()).total();
    }

    /** How many answers to a query there are of each sort; counted once until the index changes. */
    public Facets facets(Query query) {
        Query counted = query.page(0, 0).sort(Query.Sort.RELEVANCE);
        if (facets.size() >= MOST_COUNTED) {
            facets.clear();
        }
        return facets.computeIfAbsent(counted, q -> index.search(narrowed(q)).facets());
    }

    /** How many answers to a query have each two values; counted once until the index changes. */
    public Cross cross(Query query, Axis rows, Axis columns) {
        Query counted = query.page(0, 0).sort(Query.Sort.RELEVANCE).withoutFacets();
        if (crosses.size() >= MOST_COUNTED) {
            crosses.clear();
        }
        return crosses.computeIfAbsent(
                new Counted(counted, rows, columns), c -> index.cross(narrowed(c.query()), c.rows(), c.columns()));
    }

    /**
     * Who takes a side among the latest statements and undertakings that answer these queries; compared once until the index changes, since
     * all are compared with each other.
     */
    public List<Position> positions(Query statements, Query undertakings) {
        if (positions.size() >= MOST_COUNTED) {
            positions.clear();
        }
        return positions.computeIfAbsent(
                new Spoken(statements, undertakings), s -> SidesTaken.in(this, s.statements(), s.undertakings()));
    }

    /** The entries with these ids, by them; of a narrowed one those that belong to the format. */
    public Map<String, Item> items(Collection<String> ids) {
        String[] links = ids.stream().map(id -> "id=" + id).toArray(String[]::new);
        Query some = Query.of("").linked(links).page(0, links.length).withoutFacets();
        return find(some).items().stream().collect(Collectors.toMap(Item::id, i -> i));
    }

    /** An entry as the index has it, by its id; of a narrowed one too any that there is. */
    public Optional<Item> item(String id) {
        return all(Query.of("").linked("id=" + id).page(0, 1).withoutFacets()).items().stream()
                .findFirst();
    }

    /** What to call the entries with these ids, in the order given; an id that no public entry has is left out. */
    public Map<String, String> names(Collection<String> ids) {
        List<String> unknown =
                new TreeSet<>(ids).stream().filter(id -> !names.containsKey(id)).toList();
        if (names.size() + unknown.size() > MOST_NAMES) {
            names.clear();
            unknown = List.copyOf(new TreeSet<>(ids));
        }
        for (int i = 0; i < unknown.size(); i += AT_ONCE) {
            lookUp(unknown.subList(i, Math.min(unknown.size(), i + AT_ONCE)));
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (String id : ids) {
            String name = names.get(id);
            if (name != null && !name.isEmpty()) {
                found.put(id, name);
            }
        }
        return found;
    }

    private void lookUp(List<String> ids) {
        String[] links = ids.stream().map(id -> "id=" + id).toArray(String[]::new);
        Found found = all(Query.of("").linked(links).page(0, ids.size()).withoutFacets());
        List<String> left = new ArrayList<>(ids);
        for (Item item : found.items()) {
            names.put(item.id(), item.name());
            left.remove(item.id());
        }
        left.forEach(id -> names.put(id, ""));
    }
}
