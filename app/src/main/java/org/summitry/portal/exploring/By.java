package org.summitry.portal.exploring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitry.portal.library.Library;
import org.summitry.portal.words.Messages;
import org.summitry.search.Axis;
import org.summitry.search.Facets;

/** What entries can be counted by, each with the parameter that finds those counted. */
enum By {
    KIND("kind"),
    TOPIC("topic"),
    STATE("actor"),
    PERSON("actor"),
    ORGANIZATION("actor"),
    FORMAT("format"),
    TYPE("type"),
    STATUS("status"),
    FORCE("force"),
    HOST("host"),
    PLACE("place"),
    IN("in");

    private final String parameter;

    By(String parameter) {
        this.parameter = parameter;
    }

    /** The words that addresses use. */
    static List<String> words() {
        return Arrays.stream(values()).map(By::word).toList();
    }

    static By of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String parameter() {
        return parameter;
    }

    Axis axis(int most) {
        return switch (this) {
            case KIND -> Axis.kinds();
            case TOPIC -> Axis.topics(most);
            case STATE -> Axis.actors("state:", most);
            case PERSON -> Axis.actors("person:", most);
            case ORGANIZATION -> Axis.actors("org:", most);
            default -> Axis.links(parameter, most);
        };
    }

    /** What the values are called; a value that nothing is known of is called by itself. */
    Map<String, String> names(List<Facets.Count> counts, Library library, Messages words) {
        List<String> values = counts.stream().map(Facets.Count::value).toList();
        Map<String, String> names = new HashMap<>();
        switch (this) {
            case KIND -> values.forEach(v -> names.put(v, words.word("kinds", v)));
            case TOPIC, STATUS, FORCE -> values.forEach(v -> names.put(v, words.word(parameter, v)));
            case TYPE -> values.forEach(v -> names.put(v, type(v, words)));
            default -> {
                names.putAll(library.names(new ArrayList<>(values)));
                values.forEach(v -> names.computeIfAbsent(v, words.names()::state));
            }
        }
        return names;
    }

    /** Types have names by kind; what is called alike is one. */
    private static String type(String type, Messages words) {
        for (String kind : List.of("meeting", "instrument", "project")) {
            if (words.has("type." + kind + "." + type)) {
                return words.word("type." + kind, type);
            }
        }
        return type;
    }
}
