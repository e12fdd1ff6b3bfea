package org.summitry.analysis.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;
import org.summitry.resolution.Stems;

/** The lists of words beside this package, by stems. */
final class Vocabulary {
    private static final int SHORTEST_NAME = 4;
    private static final Map<String, String> BASES = pairs("irregular.txt");
    private static final Set<String> EMPTY = bases("empty.txt");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "its", "their", "his", "her", "own", "new", "all");
    private static final Set<String> GENERIC = bases("generic.txt");
    private static final Set<String> PARTIAL = bases("partial.txt");
    private static final Map<String, List<Wording>> FAMILIES = families();
    private static final Map<String, String> THINGS = pairs("things.txt");
    private static final Map<String, Set<String>> OPPOSITES = opposites();
    private static final List<String> ENDINGS = Lexicon.words(Vocabulary.class, "demonyms.txt").stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private static final Map<String, List<List<String>>> REFERRING =
            Lexicon.words(Vocabulary.class, "referring.txt").stream()
                    .map(Vocabulary::basesOf)
                    .collect(Collectors.groupingBy(words -> words.get(0)));

    private Vocabulary() {}

    /** Words in their order that stand for a notion. */
    record Wording(List<String> words, String notion) {}

    /** The base of a stem: 'began' is 'begin'. */
    static String base(String stem) {
        return BASES.getOrDefault(stem, stem);
    }

    /** Whether a folded word is an irregular past form. */
    static boolean isIrregularPast(String folded) {
        return BASES.containsKey(Stems.of(folded));
    }

    static boolean isEmpty(String base) {
        return EMPTY.contains(base);
    }

    /** Bases of verbs by which something new is undertaken. */
    static Set<String> another() {
        return bases("another.txt");
    }

    /** Wordings that begin with a base and refer to something agreed. */
    static List<List<String>> referringFrom(String base) {
        return REFERRING.getOrDefault(base, List.of());
    }

    static boolean isArticle(String folded) {
        return ARTICLES.contains(folded);
    }

    static boolean isGeneric(String notion) {
        return GENERIC.contains(notion);
    }

    static boolean isPartial(String notion) {
        return PARTIAL.contains(notion);
    }

    /** What kind of thing a notion is; null when it is none. */
    static @Nullable String thing(String notion) {
        return THINGS.get(notion);
    }

    /** Notions that exclude this one. */
    static Set<String> opposites(String notion) {
        return OPPOSITES.getOrDefault(notion, Set.of());
    }

    /** The longest wording of a notion that begins at {@code from}; null when none does. */
    static @Nullable Wording wordingAt(List<String> bases, int from) {
        for (Wording w : FAMILIES.getOrDefault(bases.get(from), List.of())) {
            int to = from + w.words().size();
            if (to <= bases.size() && bases.subList(from, to).equals(w.words())) {
                return w;
            }
        }
        return null;
    }

    /** Whether a list says anything of the word, so that it is hardly a name. */
    static boolean isKnown(String base) {
        return EMPTY.contains(base) || GENERIC.contains(base) || FAMILIES.containsKey(base) || PARTIAL.contains(base);
    }

    /** What the names of a state, its people and its language have in common. */
    static String nameKey(String folded) {
        for (String ending : ENDINGS) {
            if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST_NAME) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return folded;
    }

    /** The bases of words between spaces. */
    static List<String> basesOf(String words) {
        return Arrays.stream(words.split(" ")).map(w -> base(Stems.of(w))).toList();
    }

    private static Set<String> bases(String file) {
        return Lexicon.words(Vocabulary.class, file).stream()
                .map(w -> base(Stems.of(w)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new HashMap<>();
        for (String line : Lexicon.words(Vocabulary.class, file)) {
            String[] sides = line.split("\\s*:\\s*", 2);
            for (String word : sides[1].split("\\s*,\\s*")) {
                pairs.put(Stems.of(word), file.equals("irregular.txt") ? Stems.of(sides[0]) : sides[0]);
            }
        }
        return pairs;
    }

    private static Map<String, List<Wording>> families() {
        Map<String, List<Wording>> families = new HashMap<>();
        for (String line : Lexicon.words(Vocabulary.class, "families.txt")) {
            String[] sides = line.split("\\s*:\\s*", 2);
            String notion = base(Stems.of(sides[0]));
            for (String wording : (sides[0] + ", " + sides[1]).split("\\s*,\\s*")) {
                List<String> words = basesOf(wording);
                families.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Wording(words, notion));
            }
        }
        families.values()
                .forEach(l ->
                        l.sort(Comparator.comparingInt((Wording w) -> -w.words().size())));
        return families;
    }

    private static Map<String, Set<String>> opposites() {
        Map<String, Set<String>> opposites = new HashMap<>();
        for (String line : Lexicon.words(Vocabulary.class, "opposites.txt")) {
            String[] sides = line.split("\\s*:\\s*", 2);
            Set<String> left = Set.of(sides[0].split("\\s*,\\s*"));
            Set<String> right = Set.of(sides[1].split("\\s*,\\s*"));
            left.forEach(w ->
                    opposites.put(Stems.of(w), right.stream().map(Stems::of).collect(Collectors.toUnmodifiableSet())));
            right.forEach(w ->
                    opposites.put(Stems.of(w), left.stream().map(Stems::of).collect(Collectors.toUnmodifiableSet())));
        }
        return opposites;
    }
}
