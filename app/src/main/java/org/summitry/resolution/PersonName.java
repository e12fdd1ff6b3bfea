package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a person's name, in parts, without titles and particles.
 *
 * @param text as written
 * @param parts in the order of the text, folded
 * @param patronymic the father's name, if one is there
 * @param generation junior, senior, second, if said
 * @param gender 'm' or 'f' when a form of address tells
 */
record PersonName(
        String text,
        List<Part> parts,
        @Nullable Part patronymic,
        @Nullable String generation,
        @Nullable String gender) {
    private static final Set<String> HONORIFICS = Phrases.list("honorifics.txt");
    private static final Set<String> PARTICLES = Phrases.list("particles.txt");
    private static final Set<String> PATRONYMICS = Phrases.list("patronymics.txt");
    private static final Map<String, String> GENERATIONS = pairs("generations.txt");
    private static final Map<String, String> GENDERS = pairs("men-women.txt");
    private static final int SHORTEST_PATRONYMIC = 7;

    /**
     * One word of a name.
     *
     * @param form folded; hyphens are gone
     * @param sounds the form with one letter for each sound
     * @param halves the sounds of the two sides of a hyphen, or empty
     */
    record Part(String form, String sounds, List<String> halves) {
        static Part of(String folded) {
            List<String> words = Folding.words(folded);
            String form = String.join("", words);
            List<String> halves = words.size() < 2
                    ? List.of()
                    : words.stream().map(Folding::sounds).toList();
            return new Part(form, Folding.sounds(form), halves);
        }

        boolean initial() {
            return form.length() <= 1;
        }
    }

    /** Reads a name; a text that is an office alone has no parts. */
    static PersonName of(String text) {
        String folded = Folding.fold(text)
                .replaceAll("[‐–—]", "-")
                .replaceAll("^h\\. ?e\\.", "")
                .replaceAll("\\.", ". ");
        if (folded.contains(" of ")) {
            folded = folded.substring(0, folded.indexOf(" of "));
        }
        int comma = folded.indexOf(',');
        String ordered = comma < 0 ? folded : folded.substring(comma + 1) + ' ' + folded.substring(0, comma);
        List<Part> parts = new ArrayList<>();
        Part patronymic = null;
        String generation = null;
        String gender = null;
        for (String word : ordered.strip().split("[\\s]+")) {
            String plain = word.replaceAll("[^a-z0-9-]", "");
            gender = gender == null ? GENDERS.get(plain) : gender;
            boolean initial = plain.length() == 1 && word.endsWith(".");
            if (plain.isEmpty() || !initial && (HONORIFICS.contains(plain) || PARTICLES.contains(plain))) {
                continue;
            }
            if (GENERATIONS.containsKey(plain) && !parts.isEmpty()) {
                generation = GENERATIONS.get(plain);
            } else if (PATRONYMICS.contains("=" + plain) && !parts.isEmpty()) {
                patronymic = parts.remove(parts.size() - 1);
            } else if (isPatronymic(plain) && !parts.isEmpty() && patronymic == null) {
                patronymic = Part.of(plain);
            } else {
                addAll(parts, plain);
            }
        }
        // 'Ovchinnikov Azamatovich' alone: with nothing else, what looks like a father's name is the family's.
        if (patronymic != null && parts.isEmpty()) {
            parts.add(patronymic);
            patronymic = null;
        }
        return new PersonName(text, List.copyOf(parts), patronymic, generation, gender);
    }

    private static void addAll(List<Part> parts, String word) {
        String bare = word.replaceAll("^-+|-+$", "");
        if (bare.isEmpty()) {
            return;
        }
        // 'al-Nasr' is Nasr; 'K.-J.' are two initials.
        int hyphen = bare.indexOf('-');
        if (hyphen > 0 && (PARTICLES.contains(bare.substring(0, hyphen)) || hyphen == 1)) {
            if (hyphen == 1) {
                parts.add(Part.of(bare.substring(0, 1)));
            }
            addAll(parts, bare.substring(hyphen + 1));
            return;
        }
        parts.add(Part.of(bare));
    }

    private static boolean isPatronymic(String word) {
        return word.length() >= SHORTEST_PATRONYMIC
                && PATRONYMICS.stream().anyMatch(p -> !p.startsWith("=") && word.endsWith(p));
    }

    private static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new HashMap<>();
        Phrases.list(file).forEach(line -> pairs.put(line.split(" ")[0], line.split(" ")[1]));
        return pairs;
    }

    /** Parts that are whole words. */
    long whole() {
        return parts.stream().filter(p -> !p.initial()).count();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The name in one spelling whatever the order. */
    String sorted() {
        return parts.stream().map(Part::form).sorted().collect(Collectors.joining(" "));
    }

    /** The sounds of all parts as one word. */
    String joined() {
        return Folding.sounds(parts.stream().map(Part::form).collect(Collectors.joining()));
    }

    /** The skeletons of whole words: keys to find other spellings by. */
    Set<String> skeletons() {
        Set<String> skeletons = new TreeSet<>();
        for (Part p : parts) {
            if (p.form().length() > 2) {
                skeletons.add(Folding.skeleton(p.form()));
            }
        }
        return skeletons;
    }

    /** Every wording worth comparing: those in two words and more, or all when there are none; none without parts. */
    static List<PersonName> best(List<String> texts) {
        List<PersonName> all = texts.stream()
                .map(PersonName::of)
                .filter(n -> !n.isEmpty())
                .filter(distinct())
                .toList();
        List<PersonName> full =
                all.stream().filter(n -> n.parts().size() > 1 && n.whole() > 0).toList();
        List<PersonName> whole = full.stream().filter(n -> n.whole() > 1).toList();
        List<PersonName> chosen = !whole.isEmpty() ? whole : !full.isEmpty() ? full : all;
        return chosen.subList(0, Math.min(MOST, chosen.size()));
    }

    private static final int MOST = 4;

    private static java.util.function.Predicate<PersonName> distinct() {
        Set<String> seen = new TreeSet<>();
        return n -> seen.add(n.sorted() + Arrays.asList(n.patronymic(), n.generation()));
    }
}
