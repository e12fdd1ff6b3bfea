package org.summitry.portal.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.search.Query;

/** A standing format of consultation: its editions on a line, who hosted and chaired, its members and guests. */
final class FormatPage {
    private static final int MOST_EDITIONS = 200;

    private final Pages pages;
    private final Library library;

    FormatPage(Pages pages, Library library) {
        this.pages = pages;
        this.library = library;
    }

    void show(Context ctx) {
        String id = new Asked(ctx).id();
        Item item = library.item(id).filter(i -> i.kind().equals("format")).orElseThrow(() -> Problem.noEntry(id));
        Messages words = pages.words(ctx);
        List<Item> meetings = library.find(Query.of("")
                        .kinds("meeting")
                        .linked("format=" + id)
                        .sort(Query.Sort.OLDEST)
                        .page(0, MOST_EDITIONS)
                        .withoutFacets())
                .items();
        Set<String> ids = new TreeSet<>(item.texts("members"));
        meetings.forEach(m -> m.record().path("participants").forEach(p -> {
            ids.add(p.path("actor").asText());
            ids.add(p.path("on_behalf_of").asText());
        }));
        Map<String, String> names = library.names(ids);
        List<FormatView.Edition> editions =
                meetings.stream().map(m -> edition(m, names, words)).toList();
        FormatView view = new FormatView(
                new Lines(library, words).of(List.of(item)).get(0),
                item.texts("aliases"),
                Lines.named(item.texts("members"), names),
                guests(meetings, names),
                editions,
                "/feed.atom?format=" + Pages.encode(id));
        pages.render(ctx, "format", item.name(), view.feed(), view);
    }

    private static FormatView.Edition edition(Item m, Map<String, String> names, Messages words) {
        return new FormatView.Edition(
                m.text("ordinal"),
                new Named(m.id(), m.name(), Address.of(m.id())),
                words.formats().date(m.text("date")),
                m.text("place"),
                m.text("status"),
                withRole(m, names, Set.of("host")),
                withRole(m, names, Set.of("chair")),
                m.reviewed());
    }

    private static List<Named> withRole(Item m, Map<String, String> names, Set<String> roles) {
        List<String> those = new ArrayList<>();
        for (JsonNode p : m.record().path("participants")) {
            if (roles.contains(p.path("role").asText())) {
                those.add(p.path("actor").asText());
            }
        }
        return Lines.named(those, names);
    }

    private static List<Count> guests(List<Item> meetings, Map<String, String> names) {
        Map<Named, Integer> counts = new LinkedHashMap<>();
        meetings.forEach(m -> withRole(m, names, Set.of("guest")).forEach(g -> counts.merge(g, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue()))
                .toList();
    }
}
