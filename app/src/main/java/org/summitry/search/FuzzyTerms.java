package org.summitry.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The words of the index that are like a word. The first letter must agree. */
final class FuzzyTerms {
    private static final int MOST = 50;

    private FuzzyTerms() {}

    /** A word of the index and by how many letters it differs. */
    record Like(String term, int edits) {}

    /** The words that differ least, in the order of difference and alphabet; words of deleted entries alone do not count. */
    static List<Like> find(IndexReader reader, Expression.Fuzzy wanted) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.ALL);
            if (terms != null) {
                collect(terms, leaf.reader().getLiveDocs(), wanted, found);
            }
        }
        List<Like> like = new ArrayList<>();
        found.forEach((term, edits) -> like.add(new Like(term, edits)));
        like.sort(Comparator.comparingInt(Like::edits).thenComparing(Like::term));
        return like.size() > MOST ? like.subList(0, MOST) : like;
    }

    private static void collect(Terms terms, @Nullable Bits live, Expression.Fuzzy wanted, Map<String, Integer> found)
            throws IOException {
        Term term = new Term(Fields.ALL, wanted.word());
        FuzzyTermsEnum like = new FuzzyTermsEnum(terms, term, wanted.edits(), 1, true);
        PostingsEnum postings = null;
        for (BytesRef t = like.next(); t != null; t = like.next()) {
            String text = t.utf8ToString();
            if (found.containsKey(text)) {
                continue;
            }
            if (live != null) {
                postings = like.postings(postings, PostingsEnum.NONE);
            }
            if (live == null || postings == null || hasLive(postings, live)) {
                found.put(text, edits(like.getBoost(), wanted.word(), text));
            }
        }
    }

    private static boolean hasLive(PostingsEnum postings, Bits live) throws IOException {
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live.get(doc)) {
                return true;
            }
        }
        return false;
    }

    /** Lucene tells likeness, 1 - edits / length of the shorter word. */
    private static int edits(float likeness, String a, String b) {
        int shorter = Math.min(a.codePointCount(0, a.length()), b.codePointCount(0, b.length()));
        return Math.round((1 - likeness) * shorter);
    }
}
