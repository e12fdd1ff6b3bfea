package org.summitry.portal.reviewing;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.summitry.portal.accounts.Account;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Role;
import org.summitry.portal.web.Visitor;
import org.summitry.portal.words.Messages;
import org.summitry.register.Desk;
import org.summitry.register.Dossier;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Pending;
import org.summitry.review.DoubleReview;
import org.summitry.review.DoubleReviews;
import org.summitry.search.Query;

/** An entry beside the paragraphs it was read from, with all that can be decided about it. */
final class EntryPage {
    private static final int SOURCES = 5;
    private static final int FOUND = 8;
    private static final int LONGEST_QUERY = 200;

    private final Desks desks;
    private final Library library;
    private final Accounts accounts;
    private final DoubleReviews doubles;
    private final Fields fields;

    EntryPage(Desks desks, Library library, Accounts accounts, DoubleReviews doubles) {
        this.desks = desks;
        this.library = library;
        this.accounts = accounts;
        this.doubles = doubles;
        this.fields = new Fields(desks);
    }

    void show(Context ctx) {
        String id = Ids.entry(ctx.pathParam("id"));
        Dossier d = desks.dossier(id);
        String blind = blind(ctx, d.id());
        if (!blind.isEmpty()) {
            ctx.redirect(blind, HttpStatus.SEE_OTHER);
            return;
        }
        desks.pages().render(ctx, "reviewing/entry", d.name(), view(ctx, d));
    }

    /** The double review that the visitor is a reader of and should go to instead; empty when there is none. */
    private String blind(Context ctx, String id) {
        String key = desks.desk().keyOf(id);
        return doubles.waitingFor(desks.who(ctx)).stream()
                .filter(r -> r.key().equals(key))
                .map(DoubleReview::id)
                .map(n -> Addresses.DOUBLES + "/" + n)
                .findFirst()
                .orElse("");
    }

    private EntryView view(Context ctx, Dossier d) {
        Messages words = desks.words(ctx);
        Visitor visitor = desks.pages().visitor(ctx);
        Place place = Place.of(ctx);
        List<EntryView.Source> sources = sources(words, d);
        String kind = d.record().path("kind").asText();
        String asked = asked(ctx);
        return new EntryView(
                d.id(),
                kind,
                d.name(),
                d.review(),
                d.record().has("confidence") && !d.record().path("review").has("by")
                        ? QueuePages.percent(
                                words, d.record().path("confidence").asDouble())
                        : "",
                sources.subList(0, Math.min(SOURCES, sources.size())),
                Math.max(0, sources.size() - SOURCES),
                fields.of(d),
                Desk.fromText(kind),
                d.doubts(),
                d.citations(),
                history(words, visitor, d),
                asked.isEmpty() ? List.of() : found(asked, kind, d.id()),
                asked,
                skip(place),
                place.query(),
                desks.done(ctx),
                visitor.may(Role.COORDINATOR) ? colleagues() : List.of());
    }

    private static String asked(Context ctx) {
        String asked = ctx.queryParam("merge");
        return asked == null
                ? ""
                : asked.substring(0, Math.min(LONGEST_QUERY, asked.length())).strip();
    }

    private List<EntryView.Choice> found(String asked, String kind, String id) {
        return library.find(Query.of(asked).kinds(kind).page(0, FOUND).withoutFacets()).items().stream()
                .filter(i -> !i.id().equals(id))
                .map(i -> new EntryView.Choice(i.id(), i.name()))
                .toList();
    }

    private List<String> colleagues() {
        return accounts.all().stream()
                .filter(a -> a.may(Role.REVIEWER))
                .map(Account::name)
                .toList();
    }

    private String skip(Place place) {
        List<Pending> next = desks.desk().queue(place.kind(), place.number(), place.anchor(), 1);
        return next.isEmpty()
                ? Addresses.QUEUE
                : Addresses.entry(next.get(0).id()) + place.at(next.get(0)).query();
    }

    /** One for each paragraph, with all that was cited of it. */
    List<EntryView.Source> sources(Messages words, Dossier d) {
        Map<String, List<Dossier.Citation>> byDocument = new LinkedHashMap<>();
        d.citations().forEach(c -> byDocument
                .computeIfAbsent(c.document(), k -> new ArrayList<>())
                .add(c));
        List<EntryView.Source> sources = new ArrayList<>();
        byDocument.forEach((document, citations) -> {
            String text = desks.desk().text(document).orElse("");
            int shown = -1;
            for (Dossier.Citation c : citations) {
                List<Dossier.Citation> here = new ArrayList<>(List.of(c));
                citations.stream().filter(o -> !o.equals(c)).forEach(here::add);
                Paragraphs.Cut cut = Paragraphs.around(text, here);
                if (cut.start() > shown) {
                    sources.add(new EntryView.Source(document, c.label(), about(words, c), cut.start(), cut.pieces()));
                    shown = cut.start();
                }
            }
        });
        return sources;
    }

    private static String about(Messages words, Dossier.Citation c) {
        String day = words.formats().date(c.published());
        String by = c.publisher() == null ? "" : c.publisher();
        return by.isEmpty() || day.isEmpty() ? by + day : by + ", " + day;
    }

    private List<EntryView.History> history(Messages words, Visitor visitor, Dossier d) {
        Set<Long> undone = new TreeSet<>();
        d.history().forEach(l -> {
            if (l.supersedes() != null) {
                undone.add(l.supersedes());
            }
        });
        return d.history().stream()
                .map(l -> new EntryView.History(
                        l.seq(),
                        words.formats().day(l.at()),
                        l.who(),
                        l.act().name().toLowerCase(java.util.Locale.ROOT),
                        what(words, l),
                        desks.mayUndo(visitor, l) && !undone.contains(l.seq()),
                        undone.contains(l.seq())))
                .toList();
    }

    private static String what(Messages words, LedgerEntry l) {
        List<String> said = new ArrayList<>();
        l.body()
                .path("fields")
                .properties()
                .forEach(f -> said.add(words.word("field", f.getKey()) + ": "
                        + (f.getValue().isValueNode()
                                ? f.getValue().asText()
                                : f.getValue().toString().replaceAll("[\\[\\]\"]", ""))));
        l.body().path("passages").properties().forEach(f -> said.add(words.word("field", f.getKey())));
        String reason = l.body().path("reason").asText();
        if (!reason.isEmpty()) {
            said.add("‘" + reason + "’");
        }
        return String.join(" · ", said);
    }
}
