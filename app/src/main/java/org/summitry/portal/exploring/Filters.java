package org.summitry.portal.exploring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.library.Library;
import org.summitry.portal.reading.Choice;
import org.summitry.portal.reading.Named;
import org.summitry.search.Axis;
import org.summitry.search.Cross;
import org.summitry.search.Query;

/** What the pages that explore can be narrowed to: kinds, and the actors, formats and topics that most entries have. */
final class Filters {
    private static final int MOST = 60;
    private static final List<String> KINDS =
            List.of("meeting", "statement", "undertaking", "instrument", "project", "figure");

    private final Library library;

    Filters(Library library) {
        this.library = library;
    }

    List<Choice> of(Scope scope, View view) {
        List<Choice> all = new ArrayList<>();
        if (view instanceof Timeline || view instanceof Charts) {
            List<Named> kinds = KINDS.stream()
                    .map(k -> new Named(k, scope.words().word("kinds", k), ""))
                    .toList();
            all.add(choice(scope, "kind", kinds));
        }
        all.add(choice(scope, "actor", frequent(scope, By.STATE, By.PERSON, By.ORGANIZATION)));
        all.add(choice(scope, "format", frequent(scope, By.FORMAT)));
        all.add(choice(scope, "topic", frequent(scope, By.TOPIC)));
        return all;
    }

    /** The values that most entries have, in the order of the language; counted over the whole register, once. */
    private List<Named> frequent(Scope scope, By... by) {
        Map<String, String> names = new LinkedHashMap<>();
        for (By b : by) {
            Cross cross = library.cross(Query.of(""), b.axis(MOST / by.length), Axis.kinds());
            names.putAll(b.names(cross.rows(), library, scope.words()));
        }
        return names.entrySet().stream()
                .map(e -> new Named(e.getKey(), e.getValue(), ""))
                .sorted(scope.words().formats().by(Named::name))
                .toList();
    }

    /** What is chosen already can be chosen, however rare it is. */
    private Choice choice(Scope scope, String name, List<Named> options) {
        String value = scope.asked().text(name);
        List<Named> all = new ArrayList<>(options);
        if (!value.isEmpty() && options.stream().noneMatch(o -> o.id().equals(value))) {
            String called = name(scope, name, value);
            all.add(new Named(value, called == null ? value : called, ""));
        }
        return new Choice(name, value, scope.words().say("filter." + name), all);
    }

    private @Nullable String name(Scope scope, String filter, String value) {
        return switch (filter) {
            case "kind" -> scope.words().word("kinds", value);
            case "topic" -> scope.words().word("topic", value);
            default -> library.names(List.of(value)).get(value);
        };
    }
}
