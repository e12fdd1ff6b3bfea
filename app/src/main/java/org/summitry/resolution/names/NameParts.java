package org.summitry.resolution.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a person's name, as written; each list in the order of the name.
 *
 * @param given given names, and initials that stand for them ({@code S.})
 * @param family family names without particles; empty when the name is one word that is known for a given name
 * @param patronymic the father's name: {@code Viktorovich}, {@code Heydar} of {@code Heydar oglu}; null when there is none
 * @param particles small words: {@code al}, {@code bin}, {@code von}, {@code uulu}
 * @param honorifics what is no part of the name: {@code Mr.}, {@code President}
 * @param generation {@code jr}, {@code sr}, {@code ii} ...; null when there is none
 * @param orderKnown a comma, capitals, an ending or a known given name tells which word is the family's; otherwise given names
 *     were taken to stand first
 */
public record NameParts(
        List<String> given,
        List<String> family,
        @Nullable String patronymic,
        List<String> particles,
        List<String> honorifics,
        @Nullable String generation,
        boolean orderKnown) {
    /** Copies the lists. */
    public NameParts {
        given = List.copyOf(given);
        family = List.copyOf(family);
        particles = List.copyOf(particles);
        honorifics = List.copyOf(honorifics);
    }
}
