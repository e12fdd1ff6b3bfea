package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The offices of one person, each once: 'President' gives way to 'President of X', and equal ones to the first. */
final class OfficeLists {
    private OfficeLists() {}

    static List<Office> distinct(Collection<Office> offices) {
        List<Office> kept = new ArrayList<>();
        for (Office o : offices) {
            boolean known = kept.stream().anyMatch(k -> sameTitle(k, o) && (o.of() == null || o.of().equals(k.of())));
            if (!known) {
                kept.removeIf(k -> sameTitle(k, o) && k.of() == null);
                kept.add(o);
            }
        }
        return kept;
    }

    private static boolean sameTitle(Office a, Office b) {
        return a.title().toLowerCase(Locale.ROOT).equals(b.title().toLowerCase(Locale.ROOT))
                && a.status().equals(b.status());
    }
}
