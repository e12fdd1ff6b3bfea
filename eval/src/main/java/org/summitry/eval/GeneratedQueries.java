package org.summitry.eval;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import org.summitry.search.Query;

/** Invented queries of every sort that people type, common words and names most often. */
final class GeneratedQueries {
    private static final int SMALL_WORDS = 34;

    /** A sort of query, how many of 100 are of it, and how one is made. */
    private record Sort(String name, int share, Function<SplittableRandom, Query> make) {}

    private static final Sort[] SORTS = {
        new Sort("one word", 15, r -> Query.of(word(r))),
        new Sort("two words", 15, r -> Query.of(word(r) + " " + word(r))),
        new Sort("three words, one small", 8, r -> Query.of(word(r) + " of " + word(r) + " " + word(r))),
        new Sort("name", 12, r -> Query.of(name(r, false))),
        new Sort("name in Cyrillic", 6, r -> Query.of(name(r, true))),
        new Sort("name and word", 6, r -> Query.of(name(r, false) + " " + word(r))),
        new Sort("phrase", 6, r -> Query.of("\"" + any(r) + " " + any(r) + "\"")),
        new Sort("or, not, parentheses", 6, r -> Query.of("(" + word(r) + " OR " + word(r) + ") NOT " + word(r))),
        new Sort("prefix", 5, r -> Query.of(beginning(word(r)) + "*")),
        new Sort("fuzzy", 4, r -> Query.of(misspelt(word(r)) + "~")),
        new Sort("word, kind and dates", 7, r -> filtered(Query.of(word(r)), r)),
        new Sort("kind and actor, no words", 4, r -> Query.of("")
                .kinds("statement")
                .actor("person:" + person(r))),
        new Sort("topic, newest", 3, r -> Query.of("")
                .topic("topic" + r.nextInt(30))
                .sort(Query.Sort.NEWEST)),
        new Sort("word, third page, reviewed", 2, r -> Query.of(word(r))
                .page(40, 20)
                .reviewed()),
        new Sort("everything", 1, r -> Query.of(""))
    };

    private GeneratedQueries() {}

    /** {@code count} queries by the name of their sort. */
    static Map<String, Query[]> make(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Query[]> made = new TreeMap<>();
        for (Sort sort : SORTS) {
            Query[] queries = new Query[count * sort.share / 100];
            for (int i = 0; i < queries.length; i++) {
                queries[i] = sort.make.apply(random);
            }
            made.put(sort.name, queries);
        }
        return made;
    }

    private static Query filtered(Query query, SplittableRandom random) {
        int year = 2000 + random.nextInt(24);
        return query.kinds(GeneratedEntries.KINDS[random.nextInt(4)]).between(year + "-03", (year + 1) + "-06-15");
    }

    private static String word(SplittableRandom random) {
        int rank = GeneratedNames.skewed(random, GeneratedNames.WORDS);
        return rank < SMALL_WORDS ? word(random) : GeneratedNames.word(rank);
    }

    private static String any(SplittableRandom random) {
        return GeneratedNames.word(GeneratedNames.skewed(random, GeneratedNames.WORDS));
    }

    private static int person(SplittableRandom random) {
        return GeneratedNames.skewed(random, GeneratedNames.PERSONS);
    }

    private static String name(SplittableRandom random, boolean cyrillic) {
        int person = person(random);
        return random.nextBoolean()
                ? GeneratedNames.person(person, cyrillic)
                : GeneratedNames.surname(person, cyrillic);
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(4, word.length()));
    }

    private static String misspelt(String word) {
        return word.length() < 4 ? word : word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
    }
}
