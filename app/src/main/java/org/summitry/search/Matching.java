package org.summitry.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Which entries answer a query, in Lucene's terms. */
final class Matching {
    private static final List<String> PHRASE_FIELDS = List.of(Fields.NAME, Fields.ALIAS, Fields.ACTOR, Fields.TEXT);
    private static final List<String> KEY_FIELDS = List.of(Fields.NAME_KEY, Fields.ACTOR_KEY, Fields.TEXT_KEY);

    private final Plan plan;

    Matching(Plan plan) {
        this.plan = plan;
    }

    /** Entries that answer both the words and the filters. */
    Query of(@Nullable Expression words, org.summitry.search.Query filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (words != null) {
            all.add(of(words), Occur.FILTER);
        }
        if (!filters.kinds().isEmpty()) {
            List<BytesRef> kinds = filters.kinds().stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(Fields.KIND, kinds), Occur.FILTER);
        }
        if (filters.actor() != null) {
            all.add(actor(filters.actor()), Occur.FILTER);
        }
        if (filters.topic() != null) {
            all.add(term(Fields.TOPIC, filters.topic()), Occur.FILTER);
        }
        if (filters.from() != null || filters.to() != null) {
            int from = filters.from() == null ? Integer.MIN_VALUE : Period.firstDay(filters.from());
            int to = filters.to() == null ? Integer.MAX_VALUE : Period.lastDay(filters.to());
            all.add(IntRange.newIntersectsQuery(Fields.WHEN, new int[] {from}, new int[] {to}), Occur.FILTER);
        }
        filters.links()
                .forEach(some -> all.add(
                        new TermInSetQuery(
                                Fields.LINK, some.stream().map(BytesRef::new).toList()),
                        Occur.FILTER));
        if (filters.dueFrom() != null) {
            all.add(
                    IntField.newRangeQuery(Fields.DUE, Period.firstDay(filters.dueFrom()), Integer.MAX_VALUE),
                    Occur.FILTER);
        }
        if (filters.reviewedOnly()) {
            all.add(term(Fields.FLAG, Fields.REVIEWED), Occur.FILTER);
        }
        if (all.build().clauses().isEmpty()) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        if (!filters.without().isEmpty()) {
            List<BytesRef> without =
                    filters.without().stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(Fields.LINK, without), Occur.MUST_NOT);
        }
        if (!filters.includeConfidential()) {
            all.add(term(Fields.FLAG, Fields.CONFIDENTIAL), Occur.MUST_NOT);
        }
        return all.build();
    }

    private Query of(Expression words) {
        if (words instanceof Expression.Word word) {
            return word(word.token());
        } else if (words instanceof Expression.Phrase phrase) {
            return phrase(phrase.tokens());
        } else if (words instanceof Expression.Prefix prefix) {
            return new PrefixQuery(new Term(Fields.ALL, prefix.beginning()));
        } else if (words instanceof Expression.Fuzzy fuzzy) {
            List<BytesRef> like =
                    plan.likes(fuzzy).stream().map(l -> new BytesRef(l.term())).toList();
            return new TermInSetQuery(Fields.ALL, like);
        } else if (words instanceof Expression.Any any) {
            return anyOf(any.parts().stream().map(this::of).toList());
        } else if (words instanceof Expression.All all) {
            return allOf(all.parts());
        }
        return allOf(List.of(words));
    }

    private Query allOf(List<Expression> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Expression part : parts) {
            if (part instanceof Expression.Not not) {
                all.add(of(not.part()), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.FILTER);
                positive = true;
            }
        }
        if (!positive) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return all.build();
    }

    private Query word(Token token) {
        List<Query> ways = new ArrayList<>();
        ways.add(term(Fields.ALL, token.stem()));
        plan.keys(token).forEach(k -> ways.add(term(Fields.ALL, Fields.KEY_MARK + k)));
        return anyOf(ways);
    }

    private Query phrase(List<Token> tokens) {
        boolean foreign = tokens.stream().anyMatch(Plan::isForeign);
        if (tokens.size() == 1 && !foreign) {
            return term(Fields.ALL, tokens.get(0).folded());
        }
        List<Query> ways = new ArrayList<>();
        PHRASE_FIELDS.forEach(f -> ways.add(phrase(f, tokens)));
        if (foreign) {
            KEY_FIELDS.forEach(f -> ways.addAll(keyPhrase(f, tokens)));
        }
        return anyOf(ways);
    }

    static Query phrase(String field, List<Token> tokens) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        tokens.forEach(t -> phrase.add(new Term(field, t.folded())));
        return phrase.build();
    }

    /** The words of a name one after the other, by their keys; none if one of them has no key. */
    private List<Query> keyPhrase(String field, List<Token> tokens) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Token token : tokens) {
            Set<String> keys = plan.keys(token);
            if (keys.isEmpty()) {
                return List.of();
            }
            phrase.add(keys.stream().map(k -> new Term(field, k)).toArray(Term[]::new));
        }
        return List.of(phrase.build());
    }

    /** An id, or every word of a name in any spelling. */
    private Query actor(String actor) {
        if (Fields.isId(actor)) {
            return term(Fields.ACTOR_ID, actor);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Token token : Words.of(actor)) {
            List<Query> ways = new ArrayList<>();
            ways.add(term(Fields.ACTOR, token.folded()));
            plan.keys(token).forEach(k -> ways.add(term(Fields.ACTOR_KEY, k)));
            all.add(anyOf(ways), Occur.FILTER);
        }
        return all.build();
    }

    private static Query anyOf(List<Query> ways) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        new LinkedHashSet<>(ways).forEach(w -> any.add(w, Occur.SHOULD));
        return any.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
