package org.summitry.eval;

import java.util.SplittableRandom;

/** Invented names and words, the same in every run, as unevenly frequent as real ones. */
final class GeneratedNames {
    static final int PERSONS = 40_000;
    static final int BODIES = 5_000;
    static final int STATES = 200;
    static final int WORDS = 40_000;
    private static final int SURNAMES = 9_000;

    private static final String[] SMALL = {
        "the", "of", "and", "to", "in", "a", "on", "for", "that", "with", "is", "was", "by", "as", "at", "from", "has",
        "have", "will", "be", "this", "its", "their", "said", "also", "between", "which", "were", "are", "it", "they",
        "not", "been", "would"
    };
    private static final String[] TRADE = {
        "countries",
        "cooperation",
        "president",
        "meeting",
        "minister",
        "water",
        "energy",
        "trade",
        "agreement",
        "development",
        "security",
        "regional",
        "region",
        "signed",
        "proposed",
        "leaders",
        "summit",
        "joint",
        "statement",
        "projects",
        "transport",
        "border",
        "council",
        "treaty",
        "talks",
        "support",
        "border",
        "economic",
        "climate",
        "investments",
        "road",
        "railway",
        "agriculture",
        "visit",
        "foreign",
        "states",
        "government",
        "relations",
        "partnership",
        "strategic",
        "programme",
        "million",
        "plan",
        "roadmap",
        "common",
        "education",
        "culture",
        "dam",
        "electricity",
        "gas",
        "pipeline",
        "negotiations",
        "glaciers"
    };
    private static final String[] LATIN = {
        "ba", "be", "bi", "da", "do", "zha", "zhe", "ka", "ko", "kha", "khu", "la", "li", "ma", "mi", "mu", "na", "nu",
                "ra", "ri",
        "ru", "sa", "su", "sha", "ta", "ti", "tu", "tsa", "va", "ve", "za", "yu", "ya", "chi", "cho", "ga", "gu", "pe",
                "po", "e"
    };
    private static final String[] CYRILLIC = {
        "ба", "бе", "би", "да", "до", "жа", "же", "ка", "ко", "ха", "ху", "ла", "ли", "ма", "ми", "му", "на", "ну",
                "ра", "ри",
        "ру", "са", "су", "ша", "та", "ти", "ту", "ца", "ва", "ве", "за", "ю", "я", "чи", "чо", "га", "гу", "пе", "по",
                "е"
    };
    private static final String[] LATIN_END = {"rov", "nbayev", "mov", "nov", "likov", "r", "n", "tov", "dze", "ko"};
    private static final String[] CYRILLIC_END = {"ров", "нбаев", "мов", "нов", "ликов", "р", "н", "тов", "дзе", "ко"};

    private GeneratedNames() {}

    /** A number below {@code n}; that of rank r comes as often as 1 / r. */
    static int skewed(SplittableRandom random, int n) {
        return (int) Math.min(n - 1, Math.exp(random.nextDouble() * Math.log(n + 1)) - 1);
    }

    /** The word of a rank: small words, words of the trade, invented ones. */
    static String word(int rank) {
        if (rank < SMALL.length) {
            return SMALL[rank];
        }
        int r = rank - SMALL.length;
        return r < TRADE.length
                ? TRADE[r]
                : syllables(rank, 2 + rank % 3, LATIN, new String[] {"", "l", "st", "ing", "ed", "s"});
    }

    /** The name of person {@code n}. */
    static String person(int n, boolean cyrillic) {
        String[] syllables = cyrillic ? CYRILLIC : LATIN;
        String[] ends = cyrillic ? CYRILLIC_END : LATIN_END;
        String given = syllables(1_000_000 + n % 700, 2, syllables, ends);
        return capital(given) + " " + capital(surname(n, cyrillic));
    }

    /** The surname of person {@code n}; several have the same. */
    static String surname(int n, boolean cyrillic) {
        int family = new SplittableRandom(n).nextInt(SURNAMES);
        return syllables(2_000_000 + family, 2, cyrillic ? CYRILLIC : LATIN, cyrillic ? CYRILLIC_END : LATIN_END);
    }

    static String body(int n) {
        return capital(word(200 + n)) + " " + capital(TRADE[n % TRADE.length]) + " Commission";
    }

    static String state(int n) {
        return capital(syllables(3_000_000 + n, 2, LATIN, new String[] {"nland", "stan", "nia", "ra"}));
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private static String syllables(int seed, int count, String[] syllables, String[] ends) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append(syllables[random.nextInt(syllables.length)]);
        }
        return word.append(ends[random.nextInt(ends.length)]).toString();
    }
}
