package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Problem;

/** What an address asks for, checked: whatever is not as it should be is a {@link Problem} that names it. */
public final class Asked {
    private static final Pattern TOPIC = Pattern.compile("[a-z][a-z-]{1,40}");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,40}");
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_IDS = 64;
    private static final int LAST_PAGE = 400;

    private final Function<String, @Nullable String> parameters;
    private final Function<String, String> path;

    /** Of this request. */
    public Asked(Context ctx) {
        this.parameters = ctx::queryParam;
        this.path = ctx::pathParam;
    }

    /** What the parameters of an address ask for that was kept. */
    Asked(Map<String, String> parameters) {
        this.parameters = parameters::get;
        this.path = name -> "";
    }

    /** The parameters of an address, the first of each name. */
    static Map<String, String> parameters(String query) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                all.putIfAbsent(decode(part.substring(0, equals)), decode(part.substring(equals + 1)));
            }
        }
        return all;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter("query", text);
        }
    }

    /** A text; empty when it is not there. */
    public String text(String name) {
        String value = parameters.apply(name);
        return value == null
                ? ""
                : value.substring(0, Math.min(value.length(), LONGEST_TEXT)).strip();
    }

    /** An entry's id; null when it is not there. */
    public @Nullable String entry(String name) {
        String value = text(name);
        return value.isEmpty() ? null : Ids.entry(value);
    }

    /** Entries' ids with commas between them, at most 64; none when it is not there. */
    List<String> entries(String name) {
        String value = parameters.apply(name);
        return value == null || value.isBlank()
                ? List.of()
                : Arrays.stream(value.split(",", MOST_IDS + 1))
                        .limit(MOST_IDS)
                        .map(String::strip)
                        .map(Ids::entry)
                        .toList();
    }

    /** A topic's code; null when it is not there. */
    public @Nullable String topic(String name) {
        return matching(name, TOPIC);
    }

    /** A date, month or year; null when it is not there. */
    public @Nullable String date(String name) {
        return matching(name, DATE);
    }

    /** Such words with commas between them; none when it is not there. */
    List<String> words(String name) {
        List<String> all = List.of(text(name).split(","));
        for (String word : all) {
            if (!word.isEmpty() && !WORD.matcher(word).matches()) {
                throw Problem.badParameter(name, text(name));
            }
        }
        return all.stream().filter(w -> !w.isEmpty()).toList();
    }

    private @Nullable String matching(String name, Pattern pattern) {
        String value = text(name);
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            throw Problem.badParameter(name, value);
        }
        return value.isEmpty() ? null : value;
    }

    /** One of the words allowed; null when it is not there. */
    public @Nullable String oneOf(String name, Set<String> allowed) {
        String value = text(name);
        if (!value.isEmpty() && !allowed.contains(value)) {
            throw Problem.badParameter(name, value);
        }
        return value.isEmpty() ? null : value;
    }

    /** Which page of a list, from 1. */
    int page() {
        String value = text("page");
        if (value.isEmpty()) {
            return 1;
        }
        if (!value.matches("[1-9]\\d{0,2}") || Integer.parseInt(value) > LAST_PAGE) {
            throw Problem.badParameter("page", value);
        }
        return Integer.parseInt(value);
    }

    /** The entry's id in the path. */
    String id() {
        return Ids.entry(path.apply("id"));
    }
}
