package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Slugs;
import org.summitry.packs.Packs;

/**
 * Which words of one document name states: those a pack knows, and those whose place in a sentence shows it ('the President
 * of X', 'X's Foreign Minister', 'the Republic of X'), with their adjectives, found by a shared stem.
 */
final class StateNames {
    /** 'Member States', 'Lake countries': several, none of them by its name. */
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\b(?:states|countries|nations|members)$");

    /** What is said of something by whose it is: '-controlled', '-led'. */
    private static final Pattern COMPOUND = Pattern.compile("[-‑–]\\p{Ll}+(?:ed|led|held|run)$");

    private static final String PLURAL = "s";

    private final Map<String, String> idByName = new LinkedHashMap<>();
    private final Map<String, String> idByDemonym = new HashMap<>();
    private final Map<String, String> idByCapital = new HashMap<>();
    private final Map<String, String> stateByPlace = new HashMap<>();
    private final Map<String, String> nameById = new HashMap<>();
    private final SharedNames shared;
    private final Set<String> known = new LinkedHashSet<>();

    StateNames(Packs packs) {
        for (Packs.KnownState s : packs.states()) {
            nameById.put(s.id(), s.name());
            s.names().forEach(n -> idByName.putIfAbsent(n, s.id()));
            idByName.putIfAbsent(s.name(), s.id());
            s.demonyms().forEach(d -> idByDemonym.putIfAbsent(d, s.id()));
            s.capitals().forEach(c -> idByCapital.putIfAbsent(c, s.id()));
            known.add(s.id());
        }
        stateByPlace.putAll(idByCapital);
        for (Packs.KnownPlace p : packs.places()) {
            p.names().forEach(n -> stateByPlace.putIfAbsent(n, p.state() == null ? "" : p.state()));
        }
        shared = new SharedNames(packs.states());
    }

    private StateNames(StateNames other) {
        idByName.putAll(other.idByName);
        idByDemonym.putAll(other.idByDemonym);
        idByCapital.putAll(other.idByCapital);
        stateByPlace.putAll(other.stateByPlace);
        nameById.putAll(other.nameById);
        known.addAll(other.known);
        shared = other.shared;
    }

    /** A copy that the document with {@code text} may add to; what several states are called is there the one's it names otherwise. */
    StateNames forDocument(String text) {
        StateNames copy = new StateNames(this);
        shared.in(text).forEach((word, id) -> {
            copy.idByName.replace(word, id);
            copy.idByDemonym.replace(word, id);
        });
        return copy;
    }

    /** Takes {@code name} for a state unless it is known as something else. */
    void learn(String name) {
        boolean region = Regions.isOne(name)
                || COMPOUND.matcher(name).find()
                || SEVERAL.matcher(name).find()
                || name.matches(".*\\p{Lu}{2,}-.*|.*-\\p{Lu}{2,}.*"); // 'the LAKE-US session'
        if (!region
                && !idByName.containsKey(name)
                && !idByDemonym.containsKey(name)
                && !idByCapital.containsKey(name)) {
            String id = "state:x-" + Slugs.of(name);
            idByName.put(name, id);
            nameById.put(id, name);
        }
    }

    /** Takes {@code adjective} for a state's where their stems agree: 'Velmoran' and 'Velmora'; otherwise for a state of its own name. */
    void learnDemonym(String word, Collection<String> alone) {
        String adjective = COMPOUND.matcher(word).replaceFirst(""); // 'Norlandic-controlled'
        if (Regions.isOne(adjective)
                || OrganizationNames.isAcronym(adjective)
                || idByDemonym.containsKey(adjective)
                || idByName.containsKey(adjective)
                || adjective.length() < 4) {
            return;
        }
        String best = null;
        int longest = 0;
        for (Map.Entry<String, String> e : idByName.entrySet()) {
            int shared = sharedStem(adjective, e.getKey());
            if (shared > longest && !known.contains(e.getValue())) {
                longest = shared;
                best = e.getValue();
            }
        }
        if (best == null) {
            best = learnSharing(adjective, alone);
        }
        if (best != null) {
            idByDemonym.put(adjective, best);
            idByDemonym.putIfAbsent(adjective + PLURAL, best);
        } else if (adjective.matches("\\p{Lu}\\p{L}+(an|ian|ese|ish|i|ic|ite|ek|ak|er)")) {
            String id = "state:x-" + Slugs.of(adjective);
            idByDemonym.put(adjective, id);
            nameById.put(id, adjective);
        }
    }

    /** A name that stands alone in the text and shares the adjective's stem is the state's. */
    private @Nullable String learnSharing(String adjective, Collection<String> alone) {
        return alone.stream()
                .filter(n -> n.indexOf(' ') < 0
                        && !n.equals(adjective)
                        && !n.equals(adjective + PLURAL) // 'Velmorans' are the people, whose state is named shorter
                        && !COMPOUND.matcher(n).find()
                        && sharedStem(adjective, n) > 0
                        && idByName.get(n) == null)
                .min(Comparator.comparingInt((String n) -> -sharedStem(adjective, n))
                        .thenComparing(Comparator.naturalOrder()))
                .map(n -> {
                    learn(n);
                    return idByName.get(n);
                })
                .orElse(null);
    }

    /** Letters in common from the start, if at least four and most of the shorter word; otherwise 0. */
    private static int sharedStem(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        int n = 0;
        while (n < Math.min(x.length(), y.length()) && x.charAt(n) == y.charAt(n)) {
            n++;
        }
        return n >= 4 && n >= 0.6 * Math.min(x.length(), y.length()) ? n : 0;
    }

    @Nullable
    String byName(String name) {
        return idByName.get(name);
    }

    @Nullable
    String byDemonym(String word) {
        return idByDemonym.get(word);
    }

    @Nullable
    String byCapital(String word) {
        return idByCapital.get(word);
    }

    /** Whether {@code word} is a capital or another place that a pack knows. */
    boolean isPlace(String word) {
        return stateByPlace.containsKey(word);
    }

    /** The state in which a known place lies, or null. */
    @Nullable
    String byPlace(String word) {
        String state = stateByPlace.get(word);
        return state == null || state.isEmpty() ? null : state;
    }

    /** The state a name or demonym stands for, or null. */
    @Nullable
    String any(String word) {
        String byName = byName(word);
        return byName != null ? byName : byDemonym(word);
    }

    String nameOf(String id) {
        return nameById.getOrDefault(id, id.substring(id.indexOf(':') + 1));
    }

    List<String> names() {
        return new ArrayList<>(idByName.keySet());
    }
}
