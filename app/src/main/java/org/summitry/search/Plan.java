package org.summitry.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/** What a query's words stand for in one index: the keys of names and the words that are like others. */
final class Plan {
    private static final int SHORTEST_KEYED = 4;

    private final NameKeys keys;
    private final Map<Expression.Fuzzy, List<FuzzyTerms.Like>> likes = new HashMap<>();

    Plan(NameKeys keys, IndexReader reader, List<Expression> words) throws IOException {
        this.keys = keys;
        for (Expression word : words) {
            if (word instanceof Expression.Fuzzy fuzzy && !likes.containsKey(fuzzy)) {
                likes.put(fuzzy, FuzzyTerms.find(reader, fuzzy));
            }
        }
    }

    /** The keys by which a word is looked for: none for short words in Latin letters and for numbers. */
    Set<String> keys(Token token) {
        boolean name = token.folded().codePoints().allMatch(Character::isLetter)
                && (isForeign(token) || token.folded().length() >= SHORTEST_KEYED);
        return name ? keys.asked(token.exact()) : Set.of();
    }

    /** Whether a word is in other letters than Latin. */
    static boolean isForeign(Token token) {
        return Character.UnicodeScript.of(token.folded().codePointAt(0)) != Character.UnicodeScript.LATIN
                && Character.isLetter(token.folded().codePointAt(0));
    }

    List<FuzzyTerms.Like> likes(Expression.Fuzzy word) {
        return likes.getOrDefault(word, List.of());
    }
}
