package org.summitry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Which of the entries that answer come first: each wanted word counts in every field that has it. */
final class Scoring {
    private static final List<String> FORMS = List.of(Fields.NAME, Fields.ALIAS, Fields.ACTOR, Fields.TEXT);
    private static final Set<String> ENDINGS_COUNT = Set.of(Fields.NAME, Fields.TEXT);
    private static final List<String> KEYS = List.of(Fields.NAME_KEY, Fields.ACTOR_KEY, Fields.TEXT_KEY);

    private final Plan plan;

    Scoring(Plan plan) {
        this.plan = plan;
    }

    /**
     * The entries of {@code matching}, scored. All ways in which all words count stand side by side in one disjunction, which every
     * entry answers by its standing: so Lucene can pass over those ways that can no longer lift an entry among the first (WAND).
     */
    Query of(Query matching, @Nullable Expression words) {
        BooleanQuery.Builder score = new BooleanQuery.Builder();
        score.add(
                FeatureField.newSaturationQuery(
                        Fields.RANK, Fields.STANDING, Ranking.STANDING_WORTH, Ranking.USUAL_STANDING),
                Occur.SHOULD);
        if (words != null) {
            words.wanted().forEach(w -> ways(w).forEach(q -> score.add(q, Occur.SHOULD)));
        }
        return new BooleanQuery.Builder()
                .add(matching, Occur.FILTER)
                .add(score.build(), Occur.MUST)
                .build();
    }

    private List<Query> ways(Expression wanted) {
        List<Query> ways = new ArrayList<>();
        if (wanted instanceof Expression.Word word) {
            word(word.token(), ways);
        } else if (wanted instanceof Expression.Phrase phrase) {
            phrase(phrase.tokens(), ways);
        } else if (wanted instanceof Expression.Prefix prefix) {
            for (String field : FORMS) {
                if (!field.equals(Fields.TEXT)) { // every entry that answers has it somewhere: what is left is the text
                    ways.add(constant(new PrefixQuery(new Term(field, prefix.beginning())), Ranking.worth(field)));
                }
            }
        } else if (wanted instanceof Expression.Fuzzy fuzzy) {
            fuzzy(plan.likes(fuzzy), ways);
        }
        return ways;
    }

    private void word(Token token, List<Query> ways) {
        ways.add(term(Fields.EXACT, token.exact(), Ranking.worth(Fields.EXACT)));
        for (String field : FORMS) {
            boolean endings = !token.stem().equals(token.folded()) && ENDINGS_COUNT.contains(field);
            float worth = Ranking.worth(field);
            ways.add(term(field, token.stem(), endings ? worth * Ranking.ANY_ENDING : worth));
            if (endings) {
                ways.add(term(field, token.folded(), worth * (1 - Ranking.ANY_ENDING)));
            }
        }
        Set<String> keys = plan.keys(token);
        for (String field : KEYS) {
            keys.forEach(k -> ways.add(term(field, k, Ranking.worth(field) / keys.size())));
        }
    }

    private static void phrase(List<Token> tokens, List<Query> ways) {
        for (String field : FORMS) {
            ways.add(boosted(Matching.phrase(field, tokens), Ranking.worth(field) * tokens.size()));
        }
    }

    private static void fuzzy(List<FuzzyTerms.Like> likes, List<Query> ways) {
        int most = likes.stream().mapToInt(FuzzyTerms.Like::edits).max().orElse(-1);
        for (int edits = 0; edits <= most; edits++) {
            int wanted = edits;
            List<BytesRef> terms = likes.stream()
                    .filter(l -> l.edits() == wanted)
                    .map(l -> new BytesRef(l.term()))
                    .toList();
            for (String field : terms.isEmpty() ? List.<String>of() : FORMS) {
                ways.add(constant(new TermInSetQuery(field, terms), Ranking.worth(field) / (1 + edits)));
            }
        }
    }

    private static Query constant(Query query, float score) {
        return boosted(new ConstantScoreQuery(query), score);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static Query term(String field, String value, float worth) {
        return boosted(new TermQuery(new Term(field, value)), worth);
    }
}
