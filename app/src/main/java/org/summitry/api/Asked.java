package org.summitry.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.export.stream.Selection;
import org.summitry.register.Register;

/** Reads parameters; what is unknown or malformed is refused by name, not passed over. */
final class Asked {
    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int LONGEST = 1000;

    private final Context ctx;

    /** Refuses parameters that the operation does not have. */
    Asked(Context ctx, String... known) {
        this.ctx = ctx;
        Set<String> names = Set.of(known);
        for (String name : ctx.queryParamMap().keySet()) {
            if (!names.contains(name)) {
                throw ApiProblem.parameter(brief(name) + ": this operation has no such parameter; it has "
                        + (names.isEmpty()
                                ? "none"
                                : String.join(
                                        ", ", Arrays.stream(known).sorted().toList())));
            }
        }
    }

    @Nullable
    String text(String name) {
        String value = ctx.queryParam(name);
        if (value != null && value.length() > LONGEST) {
            throw ApiProblem.parameter(name + ": at most " + LONGEST + " characters");
        }
        return value == null || value.isBlank() ? null : value;
    }

    String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    boolean yes(String name) {
        return switch (text(name, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ApiProblem.parameter(name + ": true or false");
        };
    }

    int limit() {
        return number("limit", USUAL, 1, MOST);
    }

    int number(String name, int otherwise, int least, int most) {
        String value = text(name, Integer.toString(otherwise));
        try {
            int n = Integer.parseInt(value);
            if (n >= least && n <= most) {
                return n;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw ApiProblem.parameter(name + " " + brief(value) + ": a number from " + least + " to " + most);
    }

    /** One of these words; null when it is not there. */
    @Nullable
    String oneOf(String name, List<String> words) {
        String value = text(name);
        if (value != null && !words.contains(value)) {
            throw ApiProblem.parameter(name + " " + brief(value) + ": one of " + String.join(", ", words));
        }
        return value;
    }

    /** A day, as ISO 8601 writes it. */
    static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw ApiProblem.parameter(name + " " + brief(value) + ": write a day, such as 2024-08-09");
        }
    }

    List<String> kinds() {
        String value = text("kind");
        List<String> kinds = value == null ? List.of() : List.of(value.split(",", -1));
        for (String k : kinds) {
            if (!Register.KINDS.contains(k)) {
                throw ApiProblem.parameter("kind " + brief(k) + ": there is no such kind; it is one of "
                        + String.join(", ", Register.KINDS));
            }
        }
        return kinds;
    }

    /** The selection of the parameters kind, from, to and reviewed. */
    Selection selection(List<String> kinds) {
        try {
            return new Selection(kinds, text("from"), text("to"), yes("reviewed"));
        } catch (IllegalArgumentException e) {
            throw ApiProblem.parameter(brief(String.valueOf(e.getMessage())));
        }
    }

    /** Where to go on, as {@link #cursor} wrote it; null from the start. */
    @Nullable
    String after() {
        String value = text("cursor");
        if (value == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            if (text.startsWith(MARK)) {
                return text.substring(MARK.length());
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw ApiProblem.parameter("cursor: give back the value of 'next' as it was, or none to begin anew");
    }

    private static final String MARK = "1 ";

    /** A place to go on, which clients give back as it is. */
    static String cursor(String after) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + after).getBytes(StandardCharsets.UTF_8));
    }

    /** No longer than a message should be. */
    static String brief(String value) {
        return value.length() > 200 ? value.substring(0, 200) + "…" : value;
    }
}
