package org.summitry.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says in which state a place lies that a report names: the place itself, its capital or the state's own name, or the one that stands in a
 * longer wording ({@code the congress centre in Awaza, Turkmenistan}). A name that two states share says nothing.
 */
public final class PlaceNames {
    private final Map<String, String> states = new HashMap<>();
    private final int longest;

    /** With the places, capitals and states of these packs. */
    public PlaceNames(Packs packs) {
        Set<String> shared = new HashSet<>();
        for (Packs.KnownState state : packs.states()) {
            for (String name : state.names()) {
                put(name, state.id(), shared);
            }
            for (String name : state.capitals()) {
                put(name, state.id(), shared);
            }
        }
        for (Packs.KnownPlace place : packs.places()) {
            List<String> names = new ArrayList<>(place.names());
            names.add(place.name());
            for (String name : names) {
                put(name, place.state() == null ? "" : place.state(), shared);
            }
        }
        shared.forEach(states::remove);
        longest = states.keySet().stream()
                .mapToInt(n -> (int) n.chars().filter(c -> c == ' ').count() + 1)
                .max()
                .orElse(0);
    }

    private void put(String name, String state, Set<String> shared) {
        String key = String.join(" ", words(name));
        String before = states.put(key, state);
        if (before != null && !before.equals(state)) {
            shared.add(key);
        }
    }

    /** The state's id; empty when the words name none, or several. */
    public Optional<String> state(String place) {
        List<String> words = words(place);
        Set<String> found = new HashSet<>();
        int at = 0;
        while (at < words.size()) {
            int taken = 1;
            for (int n = Math.min(longest, words.size() - at); n > 0; n--) {
                String state = states.get(String.join(" ", words.subList(at, at + n)));
                if (state != null) {
                    found.add(state);
                    taken = n;
                    break;
                }
            }
            at += taken;
        }
        found.remove(""); // a sea or a region, whose name may hold a state's
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{M}\\p{N}'.-]+", -1)) {
            String bare = word.replaceAll("^[.'-]+|[.'-]+$", "");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }
}
