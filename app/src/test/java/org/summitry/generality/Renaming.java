package org.summitry.generality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitry.packs.Packs;

/**
 * Gives the states, persons and places of documents invented names, the same everywhere, so that nothing known of them helps a
 * reader. Deterministic: the n-th name, by the alphabet, gets the n-th invented one.
 */
final class Renaming {
    private static final List<String> ONSETS =
            List.of("B", "Dr", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "V", "W", "Tr");
    private static final List<String> MIDDLES =
            List.of("alo", "ere", "ino", "oru", "ume", "ari", "eno", "isa", "ola", "uri", "ave", "edi", "ilu", "omi");
    private static final List<String> CODAS = List.of("n", "sk", "r", "ll", "m", "d", "th", "x", "k", "v");

    private final Map<String, String> replacements =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Pattern words;
    private int made;

    /** What {@code gold} names, with the states and capitals that {@code known} tells of where {@code texts} mention them. */
    Renaming(Collection<JsonNode> gold, Packs known, Collection<String> texts) {
        String all = String.join("\n", texts);
        known.states().stream()
                .filter(s -> s.names().stream().anyMatch(n -> mentions(all, n))
                        || mentions(all, s.name())
                        || s.demonyms().stream().anyMatch(n -> mentions(all, n)))
                .forEach(this::state);
        Map<String, String> wordsOfNames = new TreeMap<>();
        for (JsonNode g : gold) {
            g.path("meetings").forEach(m -> place(m.path("place").asText("")));
            g.path("persons").forEach(p -> p.path("aliases").forEach(a -> {
                for (String w : a.asText().split("[\\s-]+")) {
                    if (w.length() > 2 && Character.isUpperCase(w.codePointAt(0))) {
                        wordsOfNames.put(w, "");
                    }
                }
            }));
        }
        wordsOfNames.keySet().forEach(w -> replacements.computeIfAbsent(w, k -> invented()));
        words = Pattern.compile("(?<![\\p{L}\\p{N}])("
                + replacements.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])");
    }

    private static boolean mentions(String text, String name) {
        return Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])")
                .matcher(text)
                .find();
    }

    private void state(Packs.KnownState s) {
        String stem = invented();
        List<String> names = new ArrayList<>(s.names());
        names.add(s.name());
        names.stream().filter(n -> n.length() > 3).forEach(n -> replacements.putIfAbsent(n, stem + "ia"));
        s.demonyms()
                .forEach(d -> replacements.putIfAbsent(
                        d, d.endsWith("s") && !d.endsWith("ss") ? stem + "ians" : stem + "ian"));
        s.capitals().forEach(this::place);
    }

    private void place(String name) {
        if (name.length() > 2) {
            replacements.computeIfAbsent(name, k -> invented());
        }
    }

    private String invented() {
        int n = made++;
        String onset = ONSETS.get(n % ONSETS.size());
        String middle = MIDDLES.get((n * 5 + n / ONSETS.size()) % MIDDLES.size());
        return onset + middle + CODAS.get((n * 3 + n / 7) % CODAS.size());
    }

    /** A text under its new names, and where each old offset (in code points) has gone. */
    record Renamed(String text, Map<Integer, Integer> moved) {
        int at(int offset) {
            return moved.getOrDefault(offset, moved.getOrDefault(offset - 1, offset));
        }
    }

    Renamed apply(String text) {
        Map<Integer, Integer> moved = new HashMap<>();
        StringBuilder out = new StringBuilder();
        Matcher m = words.matcher(text);
        int last = 0;
        while (m.find()) {
            copy(text, last, m.start(), out, moved);
            moved.put(text.codePointCount(0, m.start()), out.codePointCount(0, out.length()));
            out.append(replacements.get(m.group()));
            last = m.end();
        }
        copy(text, last, text.length(), out, moved);
        moved.put(text.codePointCount(0, text.length()), out.codePointCount(0, out.length()));
        return new Renamed(out.toString(), moved);
    }

    private static void copy(String text, int from, int to, StringBuilder out, Map<Integer, Integer> moved) {
        for (int i = from; i < to; i++) {
            moved.put(text.codePointCount(0, i), out.codePointCount(0, out.length()));
            out.append(text.charAt(i));
        }
    }

    /** The new names of the states that the packs know, by id: what a scorer needs to tell them. */
    Map<String, List<String>> stateNames(Packs known) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Packs.KnownState s : known.states()) {
            String name = replacements.get(s.name());
            if (name != null) {
                names.put(s.id(), List.of(name));
            }
        }
        return names;
    }
}
