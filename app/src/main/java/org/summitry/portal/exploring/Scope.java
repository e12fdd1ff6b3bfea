package org.summitry.portal.exploring;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.summitry.portal.library.Library;
import org.summitry.portal.reading.Asked;
import org.summitry.portal.reading.Choice;
import org.summitry.portal.reading.Named;
import org.summitry.portal.reading.Narrowing;
import org.summitry.portal.web.Pages;
import org.summitry.portal.words.Messages;
import org.summitry.search.Query;

/**
 * What an address asks a view for.
 *
 * @param asked the address
 * @param query what answers
 * @param library where it is counted
 * @param words the reader's language
 */
record Scope(Asked asked, Query query, Library library, Messages words) {
    static Scope of(Context ctx, Library library, Messages words) {
        Asked asked = new Asked(ctx);
        return new Scope(asked, Narrowing.query(asked), library, words);
    }

    /** The search for what is counted, with these parameters more or instead: name, value, name, value. */
    String search(String... more) {
        return address("/search", more);
    }

    /** An address with what narrows this one, and these parameters more or instead; an empty value takes one away. */
    String address(String path, String... more) {
        Map<String, String> all = new LinkedHashMap<>(Narrowing.named(asked));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        String parameters = all.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + Pages.encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    String number(long count) {
        return words.formats().number(count);
    }

    /** A choice between the words {@code values}, each said by the message {@code explore.NAME.VALUE}. */
    Choice choice(String name, String chosen, List<String> values) {
        return new Choice(
                name,
                chosen,
                words.say("explore." + name),
                values.stream()
                        .map(v -> new Named(v, words.say("explore." + name + "." + v), ""))
                        .toList());
    }
}
