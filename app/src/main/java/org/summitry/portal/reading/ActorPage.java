package org.summitry.portal.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.portal.library.Found;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.search.Facets;
import org.summitry.search.Query;

/** A person, state or organisation. All from the index: a state may be cited a hundred thousand times. */
final class ActorPage {
    private static final int MEETINGS = 10;
    private static final int STATEMENTS = 12;
    private static final int UNDERTAKINGS = 12;
    private static final int MET = 12;

    /** So many of the latest statements are counted by topic and year. */
    private static final int COUNTED = 400;

    private static final int SPELLINGS = 60;

    private final Pages pages;
    private final Library library;

    ActorPage(Pages pages, Library library) {
        this.pages = pages;
        this.library = library;
    }

    void show(Context ctx) {
        String id = new Asked(ctx).id();
        Item item = library.item(id).orElseThrow(() -> Problem.noEntry(id));
        if (!Address.of(id).startsWith("/actors/")) {
            ctx.redirect(Address.of(id));
            return;
        }
        Messages words = pages.words(ctx);
        Lines lines = new Lines(library, words);
        Found people = item.kind().equals("person") ? Found.NOTHING : library.people(id);
        List<String> side = Stream.concat(Stream.of(id), people.items().stream().map(Item::id))
                .toList();
        String named = side.stream().map(Pages::encode).collect(Collectors.joining(","));
        Query spoken =
                Query.of("").kinds("statement").linked(links("speaker=", side)).sort(Query.Sort.NEWEST);
        Found statements = library.find(spoken.page(0, STATEMENTS).withoutFacets());
        Query met = Query.of("").kinds("meeting").linked("participant=" + id).sort(Query.Sort.NEWEST);
        Found meetings = library.find(met.page(0, MEETINGS).withoutFacets());
        Query undertaken =
                Query.of("").kinds("undertaking").linked(links("by=", side)).sort(Query.Sort.NEWEST);
        TopicTable table = TopicTable.of(
                library.find(spoken.page(0, COUNTED).withoutFacets()).items(), words, id);
        ActorView view = new ActorView(
                lines.of(List.of(item)).get(0),
                offices(item, words),
                item.texts("aliases").stream().limit(SPELLINGS).toList(),
                group(words, "person", people, lines, ""),
                group(words, "meeting", meetings, lines, "/search?kind=meeting&with=" + Pages.encode(id)),
                met(library.facets(met), whoIsNotMet(item, side)),
                table.years(),
                table.rows(),
                group(words, "statement", statements, lines, "/search?kind=statement&speaker=" + named),
                undertaken(words, "actor.held", undertaken, List.of("pledge", "agreement"), lines, named),
                undertaken(words, "actor.proposed", undertaken, List.of("proposal"), lines, named),
                "/feed.atom?actor=" + Pages.encode(id));
        pages.render(ctx, "actor", item.name(), view.feed(), view);
    }

    private EntryView.Group undertaken(
            Messages words, String title, Query query, List<String> forces, Lines lines, String holders) {
        String[] links = forces.stream().map("force="::concat).toArray(String[]::new);
        Found found = library.find(query.linked(links).page(0, UNDERTAKINGS).withoutFacets());
        return new EntryView.Group(
                words.say(title),
                List.of(new EntryView.Part(lines.of(found.items()))),
                found.total(),
                found.total() > found.items().size()
                        ? "/search?kind=undertaking&holder=" + holders + "&force=" + String.join(",", forces)
                        : "");
    }

    private static EntryView.Group group(Messages words, String kind, Found found, Lines lines, String all) {
        return new EntryView.Group(
                words.say("kinds." + kind),
                List.of(new EntryView.Part(lines.of(found.items()))),
                found.total(),
                found.total() > found.items().size() ? all : "");
    }

    private List<ActorView.Office> offices(Item item, Messages words) {
        Map<String, String> names = library.names(item.actors("offices"));
        List<ActorView.Office> offices = new ArrayList<>();
        for (JsonNode o : item.record().path("offices")) {
            String from = o.path("from").asText("..");
            String to = o.path("to").asText("..");
            String when =
                    from.equals("..") && to.equals("..") ? "" : words.formats().date(from + "/" + to);
            offices.add(ActorView.Office.of(o, Lines.named(List.of(o.path("of").asText()), names), when));
        }
        return offices;
    }

    private static String[] links(String role, List<String> side) {
        return side.stream().map(role::concat).toArray(String[]::new);
    }

    /** The actor, who speaks for it and whom it speaks for: nobody meets those. */
    private static Set<String> whoIsNotMet(Item item, List<String> side) {
        Set<String> own = new TreeSet<>(item.actors("offices"));
        own.addAll(side);
        return own;
    }

    /** Those of other sides counted in the same meetings, most first. */
    private List<Count> met(Facets facets, Set<String> ownSide) {
        List<Facets.Count> others = facets.actors().stream()
                .filter(c -> !ownSide.contains(c.value()))
                .toList();
        Map<String, String> names =
                library.names(others.stream().map(Facets.Count::value).toList());
        return others.stream()
                .filter(c -> names.containsKey(c.value()))
                .limit(MET)
                .map(c -> new Count(
                        new Named(c.value(), names.getOrDefault(c.value(), ""), Address.of(c.value())), c.count()))
                .toList();
    }
}
