package org.summitry.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Answers one query on one state of the index. */
final class Searching {
    private final IndexSearcher searcher;
    private final NameKeys keys;
    private final FacetColumn.Cache columns;

    Searching(IndexSearcher searcher, NameKeys keys, FacetColumn.Cache columns) {
        this.searcher = searcher;
        this.keys = keys;
        this.columns = columns;
    }

    Hits answer(Query query) throws IOException {
        QueryText.Read read = QueryText.read(query.text());
        Expression words = read.expression();
        if (words == null && !query.text().isBlank()) {
            return new Hits(0, List.of(), Facets.NONE, join(read.note(), "there is no word to search for"));
        }
        Plan plan = new Plan(keys, searcher.getIndexReader(), words == null ? List.of() : fuzzy(words));
        org.apache.lucene.search.Query matching = new Matching(plan).of(words, query);
        Counting.Counted counted = query.facets()
                ? Counting.count(searcher, matching, columns)
                : new Counting.Counted(searcher.count(matching), Facets.NONE);
        List<Hit> hits =
                counted.total() > query.offset() && query.limit() > 0 ? hits(query, matching, words, plan) : List.of();
        return new Hits(counted.total(), hits, counted.facets(), read.note());
    }

    Cross cross(Query query, Axis rows, Axis columnsOf) throws IOException {
        Expression words = QueryText.read(query.text()).expression();
        if (words == null && !query.text().isBlank()) {
            return Cross.NOTHING;
        }
        Plan plan = new Plan(keys, searcher.getIndexReader(), words == null ? List.of() : fuzzy(words));
        return Crossing.count(searcher, new Matching(plan).of(words, query), columns, rows, columnsOf);
    }

    private static String join(@Nullable String note, String more) {
        return note == null ? more : note + "; " + more;
    }

    /** Every likeness in an expression, wanted or not. */
    private static List<Expression> fuzzy(Expression words) {
        List<Expression> found = new ArrayList<>();
        if (words instanceof Expression.All all) {
            all.parts().forEach(p -> found.addAll(fuzzy(p)));
        } else if (words instanceof Expression.Any any) {
            any.parts().forEach(p -> found.addAll(fuzzy(p)));
        } else if (words instanceof Expression.Not not) {
            found.addAll(fuzzy(not.part()));
        } else if (words instanceof Expression.Fuzzy) {
            found.add(words);
        }
        return found;
    }

    private List<Hit> hits(Query query, org.apache.lucene.search.Query matching, @Nullable Expression words, Plan plan)
            throws IOException {
        boolean ranked = query.sort() == Query.Sort.RELEVANCE;
        org.apache.lucene.search.Query scored = ranked ? new Scoring(plan).of(matching, words) : matching;
        ScoreDoc[] top = searcher.search(scored, query.offset() + query.limit(), sort(query.sort())).scoreDocs;
        Marker marker = new Marker(words, keys, plan);
        StoredFields stored = searcher.storedFields(); // one for all: each holds buffers of its own
        List<Hit> hits = new ArrayList<>();
        for (int i = query.offset(); i < top.length; i++) {
            hits.add(hit((FieldDoc) top[i], ranked, marker, stored));
        }
        return hits;
    }

    private static Hit hit(FieldDoc found, boolean ranked, Marker marker, StoredFields stored) throws IOException {
        Object[] fields = found.fields;
        String id = ((BytesRef) fields[fields.length - 1]).utf8ToString();
        BytesRef bytes = stored.document(found.doc, Set.of(Fields.STORED)).getBinaryValue(Fields.STORED);
        Stored entry = Stored.read(bytes);
        Marker.Marked marked = marker.best(entry.citations());
        return new Hit(
                id,
                entry.kind(),
                entry.name(),
                entry.reviewed(),
                entry.confidential(),
                ranked ? (Float) fields[0] : 0,
                marked == null ? null : marked.citation(),
                marked == null ? List.of() : marked.spans(),
                entry.record());
    }

    private static Sort sort(Query.Sort sort) {
        SortField byId = new SortField(Fields.ID, SortField.Type.STRING);
        return switch (sort) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, byId);
            case NEWEST -> new Sort(byDate(true, Long.MIN_VALUE), byId);
            case OLDEST -> new Sort(byDate(false, Long.MAX_VALUE), byId);
            case DUE -> new Sort(byDue(), byId);
            case NAME -> new Sort(new SortField(Fields.ORDER, SortField.Type.STRING), byId);
        };
    }

    /** What falls due first; what never does last. */
    private static SortField byDue() {
        SortField byDue = new SortedNumericSortField(Fields.DUE, SortField.Type.INT);
        byDue.setMissingValue(Integer.MAX_VALUE);
        return byDue;
    }

    private static SortField byDate(boolean latestFirst, long missing) {
        SortField byDate = new SortedNumericSortField(Fields.POSITION, SortField.Type.LONG, latestFirst);
        byDate.setMissingValue(missing);
        return byDate;
    }
}
