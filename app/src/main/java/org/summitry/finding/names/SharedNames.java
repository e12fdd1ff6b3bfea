package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitry.packs.Packs.KnownState;

/** Names and demonyms that a pack gives to several states ('Congolese'): the text of a document tells which is meant. */
final class SharedNames {
    private final Map<String, List<KnownState>> claimants = new LinkedHashMap<>();

    SharedNames(List<KnownState> states) {
        for (KnownState s : states) {
            Set<String> words = new LinkedHashSet<>(s.names());
            words.addAll(s.demonyms());
            words.forEach(
                    w -> claimants.computeIfAbsent(w, k -> new ArrayList<>()).add(s));
        }
        claimants.values().removeIf(c -> c.size() < 2);
    }

    /**
     * Each shared word of {@code text} with the id of its state: the first that the text calls by a name of its own too, or by its
     * capital. Words for which there is none are left out.
     */
    Map<String, String> in(String text) {
        Map<String, String> meant = new HashMap<>();
        claimants.forEach((word, states) -> {
            if (text.contains(word)) {
                states.stream().filter(s -> isNamed(s, text)).findFirst().ifPresent(s -> meant.put(word, s.id()));
            }
        });
        return meant;
    }

    private boolean isNamed(KnownState s, String text) {
        List<String> own = new ArrayList<>(s.names());
        own.addAll(s.capitals());
        own.removeAll(claimants.keySet());
        return own.stream()
                .anyMatch(n -> text.contains(n)
                        && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(n) + "(?![\\p{L}\\p{N}])")
                                .matcher(text)
                                .find());
    }
}
