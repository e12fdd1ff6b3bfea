package org.summitry.finding.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitry.finding.Lexicon;

/** Whether words are built like a person's full name: a given name (or East Asian family name) first, or a particle of descent inside. */
final class GivenNames {
    private final Set<String> names = new HashSet<>();
    private final OfficeLexicon offices;

    GivenNames(OfficeLexicon offices) {
        this.offices = offices;
        Lexicon.words(GivenNames.class, "given-names.txt").forEach(line -> names.addAll(List.of(line.split(" "))));
    }

    /** Whether {@code words}, two or more, are a full name's. */
    boolean isFullName(List<String> words) {
        return words.size() > 1
                && words.size() <= 6
                && (isGiven(words.get(0)) || words.size() > 2 && isInitialled(words) || hasDescent(words));
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
