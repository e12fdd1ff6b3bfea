package org.summitry.finding.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.packs.Packs;

/** Standing formats that a pack knows, found in the name of a meeting; the longest wording that fits wins. */
final class KnownFormats {
    private record Wording(String words, String id) {}

    private final List<Wording> wordings;

    KnownFormats(Packs packs) {
        this.wordings = packs.formats().stream()
                .flatMap(f -> f.names().stream().map(n -> new Wording(plain(n), f.id())))
                .filter(w -> w.words.length() > 3)
                .sorted(Comparator.comparingInt((Wording w) -> -w.words.length())
                        .thenComparing(Wording::id))
                .toList();
    }

    /** The id of the format whose name stands in {@code meeting}, or null. */
    @Nullable
    String find(String meeting) {
        String plain = " " + plain(meeting) + " ";
        return wordings.stream()
                .filter(w -> plain.contains(" " + w.words + " ") || plain.contains(" " + w.words + "-"))
                .map(Wording::id)
                .findFirst()
                .orElse(null);
    }

    /** What is joined by a dash stays joined: a 'Ruvania–Lakes Summit' is no 'Lakes Summit'. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\s*\\p{Pd}\\s*", "-")
                .replaceAll("[^\\p{L}\\p{N}+-]+", " ")
                .replaceAll("\\bthe \\b", "")
                .strip();
    }
}
