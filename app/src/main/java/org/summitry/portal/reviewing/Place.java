package org.summitry.portal.reviewing;

import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.register.Desk;
import org.summitry.register.Pending;
import org.summitry.register.Register;

/**
 * Where in the queue somebody is, as addresses carry it.
 *
 * @param kind only entries of this kind; null for all
 * @param number the place; {@link Desk#FIRST} before all
 * @param anchor the entry there; empty before all
 */
record Place(@Nullable String kind, long number, String anchor) {
    private static final Pattern AT = Pattern.compile("(-?\\d{1,18})~(.{1,400})");

    /** From the parameters {@code kind} and {@code at}, of the address or of a form. */
    static Place of(Context ctx) {
        String kind = value(ctx, "kind");
        if (!kind.isEmpty() && !Register.KINDS.contains(kind)) {
            throw Problem.badParameter("kind", kind);
        }
        String at = value(ctx, "at");
        Matcher m = AT.matcher(at);
        if (!at.isEmpty() && !m.matches()) {
            throw Problem.badParameter("at", at);
        }
        return at.isEmpty()
                ? new Place(kind.isEmpty() ? null : kind, Desk.FIRST, "")
                : new Place(kind.isEmpty() ? null : kind, Long.parseLong(m.group(1)), m.group(2));
    }

    private static String value(Context ctx, String name) {
        String value = ctx.queryParam(name);
        return value == null ? "" : value;
    }

    Place at(Pending entry) {
        return new Place(kind, entry.place(), entry.anchor());
    }

    Place start() {
        return new Place(kind, Desk.FIRST, "");
    }

    /** As the end of an address, with {@code ?} before it; empty for the start of the whole queue. */
    String query() {
        String ofKind = kind == null ? "" : "kind=" + kind;
        String at = number == Desk.FIRST ? "" : "at=" + Pages.encode(number + "~" + anchor);
        String both = ofKind + (ofKind.isEmpty() || at.isEmpty() ? "" : "&") + at;
        return both.isEmpty() ? "" : "?" + both;
    }
}
