package org.summitry.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Turns an entry into what the index holds of it. */
final class EntryDocument {
    /** A state or a leader may be cited a hundred thousand times: so many sentences are searched and shown, the latest. */
    static final int MOST_CITATIONS = 64;

    private static final int LONGEST_ORDER = 100;

    private final Entry entry;
    private final NameKeys keys;
    private final Document document = new Document();
    private final Set<String> all = new LinkedHashSet<>();

    private EntryDocument(Entry entry, NameKeys keys) {
        this.entry = entry;
        this.keys = keys;
    }

    static Document of(Entry entry, NameKeys keys) {
        EntryDocument made = new EntryDocument(entry, keys);
        List<Citation> citations = citations(entry);
        made.structure();
        made.words(citations);
        made.document.add(new StoredField(Fields.STORED, Stored.write(entry, citations)));
        return made.document;
    }

    /** The citations that are searched: all, or the latest if they are too many. */
    private static List<Citation> citations(Entry entry) {
        if (entry.citations().size() <= MOST_CITATIONS) {
            return entry.citations();
        }
        Comparator<Citation> latest = Comparator.comparing(
                (Citation c) -> c.published() == null ? "" : c.published(), Comparator.reverseOrder());
        return entry.citations().stream()
                .sorted(latest.thenComparing(Citation::document).thenComparing(Citation::start))
                .limit(MOST_CITATIONS)
                .toList();
    }

    private void structure() {
        document.add(new StringField(Fields.ID, entry.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(entry.id())));
        document.add(new StringField(Fields.KIND, entry.kind(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(order(entry.name()))));
        flag(Fields.REVIEWED, entry.reviewed());
        flag(Fields.CONFIDENTIAL, entry.confidential());
        Set<String> facets = new TreeSet<>();
        facets.add(Facet.KIND.term(entry.kind()));
        for (String actor : usable(entry.actors())) {
            if (Fields.isId(actor)) {
                document.add(new StringField(Fields.ACTOR_ID, actor, Field.Store.NO));
                facets.add(Facet.ACTOR.term(actor));
            }
        }
        for (String topic : usable(entry.topics())) {
            document.add(new StringField(Fields.TOPIC, topic, Field.Store.NO));
            facets.add(Facet.TOPIC.term(topic));
        }
        Period period = entry.period();
        if (period != null) {
            document.add(new IntRange(Fields.WHEN, new int[] {period.first()}, new int[] {period.last()}));
            times(period, facets);
        }
        String told = entry.more().told();
        Period stands = told == null ? period : Period.of(told, null);
        if (stands != null) { // points too: a search by date may stop early
            document.add(new LongField(Fields.POSITION, stands.position(), Field.Store.NO));
        }
        usable(entry.more().counted()).forEach(l -> facets.add(Facet.LINK.term(l)));
        usable(entry.more().links()).forEach(l -> document.add(new StringField(Fields.LINK, l, Field.Store.NO)));
        Integer due = entry.more().lastDay();
        if (due != null) {
            document.add(new IntField(Fields.DUE, due, Field.Store.NO));
        }
        facets.forEach(f -> document.add(new SortedSetDocValuesField(Fields.FACET, new BytesRef(f))));
        document.add(new FeatureField(Fields.RANK, Fields.STANDING, Ranking.standing(entry)));
    }

    /** What is counted by a time can be asked for by it: dates alone would also find what lasted longer. */
    private void times(Period period, Set<String> facets) {
        period.years().forEach(y -> {
            facets.add(Facet.YEAR.term(Integer.toString(y)));
            document.add(new StringField(Fields.LINK, "year=" + y, Field.Store.NO));
        });
        String month = period.month();
        if (month != null) {
            facets.add(Facet.MONTH.term(month));
            document.add(new StringField(Fields.LINK, "month=" + month, Field.Store.NO));
        }
    }

    private static Set<String> usable(Collection<String> values) {
        Set<String> kept = new TreeSet<>(values);
        kept.removeIf(v -> v.isBlank() || v.length() > Fields.LONGEST_VALUE);
        return kept;
    }

    static String order(String name) {
        String folded = Words.fold(name.substring(0, Math.min(name.length(), LONGEST_ORDER)));
        return folded.strip();
    }

    private void flag(String flag, boolean set) {
        if (set) {
            document.add(new StringField(Fields.FLAG, flag, Field.Store.NO));
        }
    }

    private void words(List<Citation> citations) {
        List<List<Token>> name = List.of(Words.of(entry.name()));
        List<List<Token>> aliases = cut(entry.names());
        List<List<Token>> actors =
                cut(entry.actors().stream().filter(a -> !Fields.isId(a)).toList());
        List<List<Token>> sentences =
                cut(citations.stream().map(Citation::sentence).toList());
        List<List<Token>> names = new ArrayList<>(name);
        names.addAll(aliases);
        Set<String> exact = new LinkedHashSet<>();
        names.forEach(n -> n.forEach(t -> exact.add(t.exact())));
        add(Fields.EXACT, TermStream.of(exact), Fields.PLAIN);
        add(Fields.NAME, TermStream.of(name, this::forms), Fields.MEASURED);
        add(Fields.ALIAS, TermStream.of(aliases, this::forms), Fields.PLACED);
        add(Fields.ACTOR, TermStream.of(actors, this::forms), Fields.PLACED);
        add(Fields.TEXT, TermStream.of(sentences, this::forms), Fields.MEASURED);
        add(Fields.NAME_KEY, TermStream.of(names, this::keysOf), Fields.PLACED);
        add(Fields.ACTOR_KEY, TermStream.of(actors, this::keysOf), Fields.PLACED);
        add(Fields.TEXT_KEY, TermStream.of(sentences, this::keysOf), Fields.PLACED);
        add(Fields.ALL, TermStream.of(all), Fields.PLAIN);
    }

    /** The words of each distinct text: what many papers printed alike counts once. */
    private static List<List<Token>> cut(List<String> texts) {
        return new LinkedHashSet<>(texts).stream().map(Words::of).toList();
    }

    private Collection<String> forms(Token token) {
        all.add(token.folded());
        all.add(token.stem());
        return token.stem().equals(token.folded()) ? List.of(token.folded()) : List.of(token.folded(), token.stem());
    }

    private Collection<String> keysOf(Token token) {
        if (!token.name()) {
            return Set.of();
        }
        Set<String> found = new TreeSet<>(keys.keys(token.exact()));
        found.forEach(k -> all.add(Fields.KEY_MARK + k));
        return found;
    }

    private void add(String field, TermStream terms, FieldType type) {
        if (!terms.isEmpty()) {
            document.add(new Field(field, terms, type));
        }
    }

    /** How many voices support it: publishers, and documents whose publisher is unknown. */
    static int voices(Entry entry) {
        Set<String> voices = new HashSet<>();
        entry.citations()
                .forEach(c ->
                        voices.add(c.publisher() == null ? "document " + c.document() : "publisher " + c.publisher()));
        return voices.size();
    }
}
