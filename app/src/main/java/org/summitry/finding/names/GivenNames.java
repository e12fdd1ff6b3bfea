package org.summitry.finding.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;

/** Whether words are built like a person's full name: a given name (or East Asian family name) first, or a particle of descent inside. */
final class GivenNames {
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();
    private final OfficeLexicon offices;

    GivenNames(OfficeLexicon offices) {
        this.offices = offices;
        Lexicon.words(GivenNames.class, "given-names.txt").forEach(line -> names.addAll(List.of(line.split(" "))));
        Lexicon.words(GivenNames.class, "given-name-genders.txt").forEach(this::learnGenders);
    }

    /** 'm: adam ...', 'f-: ova ...'. */
    private void learnGenders(String line) {
        String gender = line.substring(0, 1);
        int colon = line.indexOf(':');
        Map<String, String> into = colon == 1 ? genders : endings;
        List.of(line.substring(colon + 1).strip().split(" ")).forEach(name -> into.put(name, gender));
    }

    /** Whether {@code words}, two or more, are a full name's. */
    boolean isFullName(List<String> words) {
        return words.size() > 1
                && words.size() <= 6
                && (isGiven(words.get(0)) || words.size() > 2 && isInitialled(words) || hasDescent(words));
    }

    /** 'm' or 'f' where a full name tells, by the given name or else by the ending of the family name; or null. */
    @Nullable
    String gender(List<String> words) {
        String first = PersonMerger.fold(words.get(0));
        int hyphen = first.indexOf('-');
        String given = genders.get(hyphen > 1 ? first.substring(0, hyphen) : first);
        String last = PersonMerger.fold(words.get(words.size() - 1));
        return given != null && words.size() > 1
                ? given
                : endings.entrySet().stream()
                        .filter(e -> last.length() > e.getKey().length() + 1 && last.endsWith(e.getKey()))
                        .max(Comparator.comparingInt(e -> e.getKey().length()))
                        .map(Map.Entry::getValue)
                        .orElse(null);
    }

    /** 'Jean-Claude' by its first half when the whole is not listed. */
    private boolean isGiven(String word) {
        String plain = PersonMerger.fold(word);
        int hyphen = plain.indexOf('-');
        return names.contains(plain) || hyphen > 1 && names.contains(plain.substring(0, hyphen));
    }

    /** 'Harlan B. Voss': an initial in the middle. */
    private static boolean isInitialled(List<String> words) {
        return words.subList(1, words.size() - 1).stream().anyMatch(w -> w.matches("\\p{Lu}\\.?"));
    }

    /** 'Osman bin Taleb', 'Nasser al-Harun', 'Piet van der Meer'. */
    private boolean hasDescent(List<String> words) {
        return words.subList(1, words.size()).stream()
                .anyMatch(w -> offices.isParticle(w) && w.length() > 1
                        || w.matches("(?i:al|el|ul|ur|ad|as|ash|ath)[-‑]\\p{Lu}\\p{L}+"));
    }
}
