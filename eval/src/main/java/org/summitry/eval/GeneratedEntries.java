package org.summitry.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.summitry.search.Citation;
import org.summitry.search.Entry;

/** Invented entries for measures of speed: entry {@code i} is the same in every run. */
final class GeneratedEntries {
    static final String[] KINDS = {
        "statement", "figure", "undertaking", "meeting", "person", "instrument", "project", "organization"
    };
    static final int TOPICS = 60;
    private static final int[] PERCENT = {45, 60, 75, 83, 89, 94, 98, 100};
    private static final int PUBLISHERS = 300;
    private static final int ENTRIES_A_DOCUMENT = 10;
    private static final int MOST_CITATIONS = 400;

    private GeneratedEntries() {}

    static Entry entry(int i, int of) {
        SplittableRandom random = new SplittableRandom(0x5eedL * 31 + i);
        String kind = kind(random);
        List<String> actors = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            actor(random, actors, spoken);
        }
        List<String> topics = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            topics.add("topic" + GeneratedNames.skewed(random, TOPICS));
        }
        boolean person = kind.equals("person");
        String name =
                person ? GeneratedNames.person(i % GeneratedNames.PERSONS, false) : title(random, kind, spoken.get(0));
        List<String> names = person && random.nextInt(3) == 0
                ? List.of(GeneratedNames.person(i % GeneratedNames.PERSONS, true))
                : List.of();
        List<Citation> citations = new ArrayList<>();
        for (int n = voices(random); n > 0; n--) {
            citations.add(citation(random, of / ENTRIES_A_DOCUMENT + 1, spoken.get(n % spoken.size())));
        }
        LocalDate day = day(random);
        String from = random.nextInt(10) == 0
                ? null
                : random.nextInt(4) == 0 ? day.toString().substring(0, 7) : day.toString();
        String to = from != null && random.nextInt(20) == 0 ? Integer.toString(day.getYear() + 3) : null;
        boolean reviewed = random.nextInt(10) == 0;
        boolean confidential = random.nextInt(100) == 0;
        return new Entry(
                kind + ":" + i, kind, name, names, actors, topics, from, to, reviewed, confidential, citations);
    }

    private static String kind(SplittableRandom random) {
        int p = random.nextInt(100);
        int k = 0;
        while (p >= PERCENT[k]) {
            k++;
        }
        return KINDS[k];
    }

    private static void actor(SplittableRandom random, List<String> actors, List<String> spoken) {
        int which = random.nextInt(10);
        if (which < 5) {
            int n = GeneratedNames.skewed(random, GeneratedNames.PERSONS);
            actors.add("person:" + n);
            spoken.add(GeneratedNames.person(n, false));
        } else if (which < 9) {
            int n = GeneratedNames.skewed(random, GeneratedNames.STATES);
            actors.add("state:x-" + n);
            spoken.add(GeneratedNames.state(n));
        } else {
            int n = GeneratedNames.skewed(random, GeneratedNames.BODIES);
            actors.add("org:" + n);
            spoken.add(GeneratedNames.body(n));
        }
        actors.add(spoken.get(spoken.size() - 1));
    }

    private static String title(SplittableRandom random, String kind, String actor) {
        return GeneratedNames.capital(kind) + " of " + actor + " on " + word(random) + " and " + word(random);
    }

    private static String word(SplittableRandom random) {
        return GeneratedNames.word(GeneratedNames.skewed(random, GeneratedNames.WORDS));
    }

    private static int voices(SplittableRandom random) {
        return (int) Math.min(MOST_CITATIONS, Math.pow(1 - random.nextDouble(), -0.7));
    }

    private static Citation citation(SplittableRandom random, int documents, String actor) {
        StringBuilder sentence = new StringBuilder(GeneratedNames.capital(word(random)));
        int length = 8 + random.nextInt(28);
        for (int n = 0; n < length; n++) {
            sentence.append(' ').append(n == length / 2 && random.nextBoolean() ? actor : word(random));
        }
        int start = random.nextInt(20_000);
        int document = random.nextInt(documents);
        @Nullable
        String publisher = document % 20 == 0
                ? null
                : "Publisher " + GeneratedNames.skewed(new SplittableRandom(document), PUBLISHERS);
        return new Citation(
                "doc:" + Long.toHexString(0x1234_5678_9abcL * (document + 1)),
                start,
                start + sentence.length(),
                sentence.append('.').toString(),
                publisher,
                day(random).toString());
    }

    /** Ever more in later years. */
    private static LocalDate day(SplittableRandom random) {
        return LocalDate.of(1992, 1, 1).plusDays((long) (12_400 * Math.sqrt(random.nextDouble())));
    }
}
