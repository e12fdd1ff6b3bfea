package org.summitry.finding.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which passages of one document name the same person: equal names, a surname after a full name, initials that agree. Two
 * different full names are never joined; a surname that fits two persons goes to the one named last before it.
 */
final class PersonMerger {
    private final Map<String, List<PersonHit>> groups = new LinkedHashMap<>();

    /** The groups, each with its fullest name first found; single names that fit no full one stand alone if they are sure. */
    List<List<PersonHit>> merge(List<PersonHit> hits) {
        for (PersonHit h : hits) {
            if (h.isFull() && h.strength() > 0) {
                String home = homeOfFull(h);
                groups.computeIfAbsent(home == null ? key(h.name()) : home, k -> new ArrayList<>())
                        .add(h);
            }
        }
        for (PersonHit h : hits) {
            if (h.isFull() && h.strength() == 0) {
                String home = homeOfFull(h);
                if (home != null) {
                    put(home, h);
                }
            }
        }
        for (PersonHit h : hits) {
            if (!h.isFull()) {
                single(h);
            }
        }
        return List.copyOf(groups.values());
    }

    private void put(String home, PersonHit h) {
        groups.computeIfAbsent(home, k -> new ArrayList<>()).add(h);
    }

    private void single(PersonHit h) {
        String home = homeOfSingle(h);
        if (home != null) {
            put(home, h);
        } else if (h.strength() == 3) {
            put(key(h.name()), h);
        }
    }

    private @Nullable String homeOfFull(PersonHit h) {
        for (Map.Entry<String, List<PersonHit>> g : groups.entrySet()) {
            for (PersonHit o : g.getValue()) {
                if (o.isFull() && sameFull(o.name(), h.name())) {
                    return g.getKey();
                }
            }
        }
        return null;
    }

    /** Equal, or initials on one side, or one side lacks a middle name or patronymic. */
    static boolean sameFull(List<String> a, List<String> b) {
        if (key(a).equals(key(b)) || isSurnameOf(a, b) || isSurnameOf(b, a)) {
            return true;
        }
        if (!fold(a.get(a.size() - 1)).equals(fold(b.get(b.size() - 1)))) {
            return a.size() != b.size() && sameStart(a, b);
        }
        String x = a.get(0);
        String y = b.get(0);
        if (isInitial(x) || isInitial(y)) {
            return fold(x).charAt(0) == fold(y).charAt(0);
        }
        return fold(x).equals(fold(y)) && (a.size() != b.size());
    }

    /** 'Al Saidi' of 'Hamoud bin Faisal Al Saidi', 'Oduya Lind' of 'Jan Oduya Lind': the words of a surname. */
    private static boolean isSurnameOf(List<String> a, List<String> b) {
        return a.size() > 1 && b.size() > a.size() && key(a).equals(key(b.subList(b.size() - a.size(), b.size())));
    }

    /** 'Muhammad Bello' and 'Muhammad Bello Adeyemi': the shorter is the beginning of the longer. */
    private static boolean sameStart(List<String> a, List<String> b) {
        int n = Math.min(a.size(), b.size());
        return n >= 2 && key(a.subList(0, n)).equals(key(b.subList(0, n)));
    }

    private static boolean isInitial(String w) {
        return w.matches("\\p{Lu}\\p{Ll}?\\.(-?\\p{Lu}\\.)*");
    }

    /** The person a lone name means: last or first part of a full name; among several the one named last before it. */
    private @Nullable String homeOfSingle(PersonHit h) {
        String name = fold(h.name().get(0));
        String best = null;
        int nearest = Integer.MIN_VALUE;
        int bestFit = 0;
        for (Map.Entry<String, List<PersonHit>> g : groups.entrySet()) {
            int fit = g.getValue().stream().mapToInt(o -> fit(o, name)).max().orElse(0);
            int last = g.getValue().stream()
                    .mapToInt(o -> o.span().start())
                    .filter(at -> at <= h.span().start())
                    .max()
                    .orElse(-1);
            if (fit > bestFit || fit == bestFit && fit > 0 && last > nearest) {
                best = g.getKey();
                bestFit = fit;
                nearest = last;
            }
        }
        return best;
    }

    private static int fit(PersonHit o, String name) {
        if (fold(o.last()).equals(name)) {
            return 3;
        }
        if (o.isFull() && fold(o.last()).matches(".*[-‐]" + Pattern.quote(name))) {
            return 2; // 'Arroyo' for 'Macapagal-Arroyo'
        }
        if (!o.isFull()) {
            return 0;
        }
        for (int i = 0; i < o.name().size() - 1; i++) {
            if (fold(o.name().get(i)).equals(name)) {
                return i == 0 ? 1 : 2;
            }
        }
        return 0;
    }

    static String key(List<String> name) {
        return fold(String.join(" ", name));
    }

    static String fold(String s) {
        return Normalizer.normalize(s, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** 'Harun' of 'al-Harun'; the folded word itself when it has no article. */
    static String withoutArticle(String word) {
        return fold(word).replaceFirst("^(al|el|ul|ur|ad|as|ash|ath|an|at)[-‐‑](?=.{3})", "");
    }

    /** Every surface form, in order of appearance. */
    static List<String> aliases(String text, List<PersonHit> group) {
        Set<String> forms = new LinkedHashSet<>();
        group.stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .forEach(h -> forms.add(h.span().of(text).replaceAll("\\s+", " ")));
        return List.copyOf(forms);
    }
}
