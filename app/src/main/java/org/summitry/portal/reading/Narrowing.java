package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.register.Register;
import org.summitry.search.Query;

/**
 * What a search can be narrowed to, as it stands in an address. Search, feeds and the pages that explore read the same parameters, so that
 * a number in a chart leads to the search for the very entries that it counts.
 */
public final class Narrowing {
    /** Parameters that hold words of the register's own, with commas between those of which any will do; each a link of that name in the index. */
    private static final List<String> WORDS = List.of("type", "status", "force", "form", "role", "polarity");

    /** Parameters that hold an entry's id, each a link of that name in the index. */
    private static final List<String> IDS = List.of("format", "host", "in");

    /** Parameters that hold ids with commas between those of which any will do, and the links that they are in the index. */
    private static final Map<String, String> WHO =
            Map.of("with", "participant=", "speaker", "speaker=", "holder", "by=");

    /** So many of those are named where a search says what it is narrowed to. */
    private static final int MOST_NAMED = 3;

    /** Parameters that hold the year or month in which an entry is counted: when it happened, or was first printed. */
    private static final List<String> TIMES = List.of("year", "month", "printed-year", "printed-month");

    /** What the form of a search has no field for. */
    private static final List<String> HIDDEN = Stream.of(
                    List.of("kind", "actor", "topic", "with", "speaker", "holder", "place", "reviewed"),
                    IDS,
                    WORDS,
                    TIMES)
            .flatMap(List::stream)
            .toList();

    private static final List<String> SHOWN =
            Stream.concat(HIDDEN.stream(), Stream.of("from", "to")).toList();

    private final Library library;
    private final Messages words;

    /** Names from {@code library}, in the language of {@code words}. */
    public Narrowing(Library library, Messages words) {
        this.library = library;
        this.words = words;
    }

    /** What an address asks for; a {@link Problem} when it cannot be understood. */
    public static Query query(Asked asked) {
        String kind = asked.oneOf("kind", Set.copyOf(Register.KINDS));
        String text = asked.text("q");
        try {
            Query query = Query.of(text)
                    .actor(asked.entry("actor"))
                    .topic(asked.topic("topic"))
                    .between(asked.date("from"), asked.date("to"))
                    .sort(text.isEmpty() ? Query.Sort.NEWEST : Query.Sort.RELEVANCE);
            query = kind == null ? query : query.kinds(kind);
            query = linked(query, asked);
            return asked.oneOf("reviewed", Set.of("yes")) == null ? query : query.reviewed();
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter("from", asked.text("from") + ".." + asked.text("to"));
        }
    }

    private static Query linked(Query query, Asked asked) {
        Query narrowed = query;
        for (String name : WORDS) {
            narrowed = anyOf(narrowed, name + "=", asked.words(name));
        }
        for (String name : IDS) {
            String id = asked.entry(name);
            narrowed = id == null ? narrowed : narrowed.linked(name + "=" + id);
        }
        for (String name : TIMES) {
            String time = asked.date(name);
            narrowed = time == null ? narrowed : narrowed.linked(name + "=" + time);
        }
        for (Map.Entry<String, String> who : WHO.entrySet()) {
            narrowed = anyOf(narrowed, who.getValue(), asked.entries(who.getKey()));
        }
        String place = asked.text("place");
        return place.isEmpty() ? narrowed : narrowed.linked("place=" + place);
    }

    private static Query anyOf(Query query, String link, List<String> values) {
        return values.isEmpty()
                ? query
                : query.linked(values.stream().map(link::concat).toArray(String[]::new));
    }

    /** Everything that narrows, as it stands in the address, the words looked for among it. */
    public static Map<String, String> named(Asked asked) {
        Map<String, String> named = new LinkedHashMap<>();
        Stream.concat(Stream.of("q"), SHOWN.stream()).forEach(name -> {
            if (!asked.text(name).isEmpty()) {
                named.put(name, asked.text(name));
            }
        });
        return named;
    }

    /** What a form sends along though it has no field for it. */
    static Map<String, String> hidden(Asked asked) {
        Map<String, String> hidden = new LinkedHashMap<>(named(asked));
        hidden.keySet().retainAll(HIDDEN);
        return hidden;
    }

    /** The filters that were chosen, each with the address without it. */
    public List<Named> chosen(Context ctx, Asked asked) {
        List<Named> chosen = new ArrayList<>();
        for (String name : SHOWN) {
            String value = asked.text(name);
            if (!value.isEmpty()) {
                chosen.add(new Named(name, shown(name, value, asked), Turn.address(ctx, name, "page")));
            }
        }
        return chosen;
    }

    private String shown(String name, String value, Asked asked) {
        return switch (name) {
            case "kind" -> words.word("kinds", value);
            case "topic" -> words.word("topic", value);
            case "actor", "format" -> name(value);
            case "host", "in" -> words.say("narrow." + name, name(value));
            case "with", "speaker", "holder" -> words.say("narrow." + name, some(asked.entries(name)));
            case "place" -> words.say("narrow.in", value);
            case "type" -> any(asked, name, "type." + asked.text("kind"));
            case "status", "force", "form", "role", "polarity" -> any(asked, name, name);
            case "reviewed" -> words.say("mark.person");
            case "year", "month" -> words.formats().date(value);
            case "printed-year", "printed-month" ->
                words.say("narrow.printed", words.formats().date(value));
            default -> words.say("filter." + name) + " " + words.formats().date(value);
        };
    }

    private String any(Asked asked, String name, String group) {
        return asked.words(name).stream().map(w -> words.word(group, w)).collect(Collectors.joining(", "));
    }

    private String some(List<String> ids) {
        String first = ids.stream().limit(MOST_NAMED).map(this::name).collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMED ? first + " …" : first;
    }

    private String name(String id) {
        return library.names(List.of(id)).getOrDefault(id, id);
    }
}
