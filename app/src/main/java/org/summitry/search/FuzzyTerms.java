package org.summitry.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/** The words of the index that are like a word. The first letter must agree. */
final class FuzzyTerms {
    private static final int MOST = 50;

    private FuzzyTerms() {}

    /** A word of the index and by how many letters it differs. */
    record Like(String term, int edits) {}

    /** The words that differ least, in the order of difference and alphabet; words of deleted entries alone do not count. */
    static List<Like> find(IndexReader reader, Expression.Fuzzy wanted) throws IOException {
        List<Automaton> within = within(wanted);
        CompiledAutomaton all = new CompiledAutomaton(within.get(wanted.edits()), true, true);
        Set<String> found = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.ALL);
            if (terms != null) {
                collect(all.getTermsEnum(terms), leaf.reader().getLiveDocs(), found);
            }
        }
        List<CharacterRunAutomaton> tests =
                within.stream().map(CharacterRunAutomaton::new).toList();
        List<Like> like = new ArrayList<>();
        for (String term : found) {
            int edits = 0;
            while (edits < wanted.edits() && !tests.get(edits).run(term)) {
                edits++;
            }
            like.add(new Like(term, edits));
        }
        like.sort(Comparator.comparingInt(Like::edits).thenComparing(Like::term));
        return like.size() > MOST ? like.subList(0, MOST) : like;
    }

    /** For 0, 1 and so on: what accepts the words that differ by so many letters at most, the first letter excepted. */
    static List<Automaton> within(Expression.Fuzzy wanted) {
        int rest = wanted.word().offsetByCodePoints(0, 1);
        LevenshteinAutomata likes = new LevenshteinAutomata(wanted.word().substring(rest), true);
        List<Automaton> within = new ArrayList<>();
        for (int edits = 0; edits <= wanted.edits(); edits++) {
            within.add(likes.toAutomaton(edits, wanted.word().substring(0, rest)));
        }
        return within;
    }

    private static void collect(TermsEnum like, @Nullable Bits live, Set<String> found) throws IOException {
        PostingsEnum postings = null;
        for (BytesRef t = like.next(); t != null; t = like.next()) {
            String term = t.utf8ToString();
            if (live == null) {
                found.add(term);
            } else if (!found.contains(term)) {
                postings = like.postings(postings, PostingsEnum.NONE);
                if (hasLive(postings, live)) {
                    found.add(term);
                }
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
}
