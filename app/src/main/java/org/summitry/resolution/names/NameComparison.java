package org.summitry.resolution.names;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two names compared, with the reasons.
 *
 * @param score from 0 to 1: how likely the two are one name; 0.5 and more says they are
 * @param matches every word of both names, in the order of the first
 * @param caps why the score was held down whatever else agrees: {@code initials conflict}; mostly empty
 */
public record NameComparison(double score, List<TokenMatch> matches, List<String> caps) {
    /** Refuses a score that is none; copies the lists. */
    public NameComparison {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1, but is " + score);
        }
        matches = List.copyOf(matches);
        caps = List.copyOf(caps);
    }

    /** True when the names are taken for one. */
    public boolean same() {
        return score >= 0.5;
    }

    /** One line a person can read: {@code 0.97: 'S' ~ 'Sadyr' (initial); 'Жапаров' = 'Japarov' (transliterated)}. */
    public String explain() {
        return String.format(Locale.ROOT, "%.2f: ", score)
                + Stream.concat(
                                matches.stream().map(TokenMatch::explain),
                                caps.stream().map(c -> "held down: " + c))
                        .collect(Collectors.joining("; "));
    }
}
