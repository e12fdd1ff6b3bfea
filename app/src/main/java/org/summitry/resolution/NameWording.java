package org.summitry.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.summitry.resolution.names.NameParts;
import org.summitry.resolution.names.PersonName;
import org.summitry.resolution.names.Skeleton;

/**
 * One wording of a person's name, taken apart.
 *
 * @param text as written
 * @param name its parts
 * @param words given and family names, folded, initials among them
 * @param sorted the same in one order
 * @param side words that are no name of the person's own: particles, the father's
 * @param keys under which other spellings are found: of the family name, and of middle names, which may be one
 * @param sex 'm' or 'f' when a form of address tells
 */
record NameWording(
        String text,
        PersonName name,
        List<String> words,
        String sorted,
        Set<String> side,
        Set<String> keys,
        @Nullable String sex) {
    private static final Map<String, String> SEXES = new HashMap<>();
    private static final int MOST = 4;
    private static final int REMEMBERED = 20_000;

    /** The same names come in thousands of reports, and what a wording is follows from its text alone. */
    private static final Map<String, NameWording> KNOWN = new ConcurrentHashMap<>();

    static {
        Phrases.list("men-women.txt").forEach(l -> SEXES.put(l.split(" ")[0], l.split(" ")[1]));
    }

    static NameWording of(String text) {
        NameWording known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        NameWording made = made(text);
        if (KNOWN.size() >= REMEMBERED) {
            KNOWN.clear();
        }
        KNOWN.put(text, made);
        return made;
    }

    private static NameWording made(String text) {
        PersonName name = PersonName.parse(text);
        NameParts parts = name.parts();
        List<String> words = new ArrayList<>();
        parts.given().forEach(w -> words.add(plain(w)));
        parts.family().forEach(w -> words.add(plain(w)));
        Set<String> side = new HashSet<>(parts.particles());
        if (parts.patronymic() != null) {
            side.add(parts.patronymic());
        }
        String sex = parts.honorifics().stream()
                .map(h -> SEXES.get(plain(h)))
                .filter(s -> s != null)
                .findFirst()
                .orElse(null);
        return new NameWording(
                text,
                name,
                List.copyOf(words),
                String.join(" ", words.stream().sorted().toList()),
                Set.copyOf(side),
                keys(name),
                sex);
    }

    private static String plain(String word) {
        return String.join("", Folding.words(Folding.fold(word)));
    }

    /** Words that are no initials. */
    long whole() {
        return words.stream().filter(w -> w.length() > 1).count();
    }

    private static Set<String> keys(PersonName name) {
        Set<String> keys = new TreeSet<>(name.keys());
        List<String> given = name.parts().given();
        given.subList(Math.min(1, given.size()), given.size()).stream()
                .filter(w -> w.length() > 1)
                .forEach(w -> keys.addAll(Skeleton.keys(w)));
        return Set.copyOf(keys);
    }

    /** Every wording worth comparing: those of two words and more, or all when there are none. */
    static List<NameWording> best(List<String> texts) {
        List<NameWording> all = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String text : new LinkedHashSet<>(texts)) {
            NameWording wording = of(text);
            if (!wording.name.empty() && wording.whole() > 0 && seen.add(wording.sorted() + wording.side)) {
                all.add(wording);
            }
        }
        List<NameWording> full = all.stream().filter(w -> w.whole() > 1).toList();
        List<NameWording> some = all.stream().filter(w -> w.words.size() > 1).toList();
        List<NameWording> chosen = !full.isEmpty() ? full : !some.isEmpty() ? some : all;
        return List.copyOf(chosen.subList(0, Math.min(MOST, chosen.size())));
    }
}
