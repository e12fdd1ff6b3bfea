package org.summitry.resolution;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where something takes place.
 *
 * @param text as written
 * @param words folded, without words for halls
 * @param country whether it is named by its country only
 * @param online whether it is no place but a connection
 */
record Place(String text, Set<String> words, boolean country, boolean online) {
    static final Place NONE = new Place("", Set.of(), false, false);
    private static final Set<String> VENUES = Phrases.list("venues.txt");
    private static final Set<String> ONLINE =
            Set.of("online", "video", "videoconference", "virtual", "telephone", "phone");
    private static final Set<String> COUNTRIES = countries();

    static Place of(String text, Report report) {
        if (text.isBlank()) {
            return NONE;
        }
        Set<String> words = new TreeSet<>(Folding.words(Folding.fold(text)));
        boolean online = words.stream().anyMatch(ONLINE::contains);
        words.removeAll(VENUES);
        return new Place(text, words, isCountry(text, report), online);
    }

    private static boolean isCountry(String text, Report report) {
        String name = name(text);
        return COUNTRIES.contains(name)
                || report.referred().values().stream()
                        .anyMatch(r ->
                                r.kind().equals("state") && r.names().stream().anyMatch(n -> name(n).equals(name)));
    }

    private static Set<String> countries() {
        Set<String> names = new TreeSet<>();
        for (String code : ULocale.getISOCountries()) {
            names.add(name(new ULocale("", code).getDisplayCountry(ULocale.ENGLISH)));
        }
        return names;
    }

    private static String name(String text) {
        return String.join(" ", Folding.words(Folding.fold(text)));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the two have a word in common, spelt nearly alike. */
    boolean agrees(Place other) {
        return words.stream().anyMatch(w -> other.words.stream().anyMatch(v -> v.equals(w) || near(v, w)));
    }

    private static boolean near(String a, String b) {
        String x = Folding.sounds(a);
        String y = Folding.sounds(b);
        return x.equals(y) || Math.min(x.length(), y.length()) > 4 && Distance.within(x, y, 1);
    }

    /** Whether it names one of these states and no town. */
    boolean isOf(Parties parties) {
        return parties.all().stream()
                        .anyMatch(a ->
                                a.key().startsWith("state:") && name(a.name()).equals(name(text)))
                || parties.states().contains("state:" + name(text).replace(' ', '-'));
    }

    /** Whether the name of an actor's state stands in it. */
    boolean names(Actor actor) {
        return actor.states().stream()
                .anyMatch(s -> words.containsAll(
                        List.of(s.substring(s.indexOf(':') + 1).split("-"))));
    }

    /** Whether both name a town and the towns differ. */
    boolean differs(Place other) {
        return !isEmpty()
                && !other.isEmpty()
                && !country
                && !other.country
                && !words.isEmpty()
                && !other.words.isEmpty()
                && !agrees(other);
    }
}
