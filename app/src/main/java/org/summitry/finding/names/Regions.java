package org.summitry.finding.names;

import java.util.Set;
import org.summitry.finding.Lexicon;

/** Parts of the world that are no states: 'Central Asia', 'New Caledonia' ({@code regions.txt}). */
public final class Regions {
    private static final Set<String> NAMES = Lexicon.words(Regions.class, "regions.txt");

    private Regions() {}

    /** Whether {@code name} is one. */
    public static boolean isOne(String name) {
        return NAMES.contains(name);
    }
}
