package org.summitry.portal.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.commitments.UndertakingTests;
import org.summitry.analysis.followup.FollowedJson;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.register.Dossier;

/** One entry with all that is known of it: a meeting, statement, undertaking, instrument, project or figure. */
final class EntryPages {
    private static final int MOST_CITATIONS = 200;
    private static final int PERCENT = 100;

    /** A page of one entry waits no longer for what later reports say of it. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Pages pages;
    private final Library library;
    private final UndertakingTests tests;

    EntryPages(Pages pages, Library library) {
        this.pages = pages;
        this.library = library;
        this.tests = new UndertakingTests(library.register());
    }

    void show(Context ctx) {
        String id = new Asked(ctx).id();
        Dossier dossier = library.register().browsing().dossier(id).orElseThrow(() -> Problem.noEntry(id));
        String address = Address.of(id);
        if (!ctx.path().startsWith(address.substring(0, address.indexOf('/', 1)))) {
            ctx.redirect(address);
            return;
        }
        Messages words = pages.words(ctx);
        if (dossier.record().path("kind").asText().equals("undertaking")) {
            library.followUps().latest(id, PATIENCE).ifPresent(f -> FollowedJson.extend(dossier.record(), f));
        }
        EntryView view = view(dossier, words, "topic".equals(ctx.queryParam("by")));
        pages.render(ctx, "entry", view.name(), view);
    }

    private EntryView view(Dossier d, Messages words, boolean byTopic) {
        ObjectNode record = d.record();
        Related related = new Related(library, words);
        Map<String, String> names = library.names(ids(record));
        Facts facts = new Facts(words, names);
        Map<String, ObjectNode> documents = documents(d);
        List<EntryView.Quoted> quoted = quoted(d, documents, words);
        String kind = record.path("kind").asText();
        return new EntryView(
                d.id(),
                kind,
                d.name(),
                d.review(),
                (int) Math.round(record.path("confidence").asDouble() * PERCENT),
                facts.of(told(d)),
                related.groups(kind, d.id(), record, byTopic),
                facts.ladder(record),
                kind.equals("undertaking") ? story(record, quoted, documents, words) : List.of(),
                tests.of(d, names).map(t -> TestsShown.of(t, words)).orElse(null),
                Sources.of(d, documents, library.register().browsing(), words),
                d.supporters(),
                differences(d, documents, words),
                d.doubts().stream()
                        .map(x -> new EntryView.Doubt(new Named(x.id(), x.name(), Address.of(x.id())), x.reasons()))
                        .toList(),
                history(d, words),
                related.neighbours(record));
    }

    /** The record without the words that are its name. */
    private static ObjectNode told(Dossier d) {
        ObjectNode record = d.record().deepCopy();
        if (record.path("action").asText().equals(d.name())) {
            record.remove("action");
        }
        return record;
    }

    /** Every text of a record that may be an entry's id. */
    private static Set<String> ids(JsonNode record) {
        Set<String> ids = new TreeSet<>();
        record.properties().forEach(f -> {
            if (!f.getKey().equals("evidence")) {
                collect(f.getValue(), ids);
            }
        });
        return ids;
    }

    private static void collect(JsonNode node, Set<String> ids) {
        if (node.isTextual() && node.asText().matches("[a-z]{2,20}:\\S{1,300}")) {
            ids.add(node.asText());
        }
        node.forEach(n -> collect(n, ids));
    }

    private Map<String, ObjectNode> documents(Dossier d) {
        TreeSet<String> ids = new TreeSet<>();
        d.citations().stream().limit(MOST_CITATIONS).forEach(c -> ids.add(c.document()));
        d.disagreements().values().forEach(all -> all.forEach(s -> ids.addAll(s.documents())));
        d.record().path("follow_ups").forEach(f -> f.path("evidence")
                .forEach(e -> ids.add(e.path("doc").asText())));
        return library.register().browsing().documents(ids);
    }

    private static List<EntryView.Quoted> quoted(Dossier d, Map<String, ObjectNode> documents, Messages words) {
        List<EntryView.Quoted> all = new ArrayList<>();
        for (Dossier.Citation c : d.citations()) {
            ObjectNode document = documents.get(c.document());
            if (document != null && all.size() < MOST_CITATIONS) {
                all.add(new EntryView.Quoted(
                        c.number(),
                        c.text(),
                        Address.passage(c.document(), c.start(), c.end(), c.text()),
                        DocumentLine.of(document, words),
                        c.field() == null ? "" : words.word("field", c.field())));
            }
        }
        return all;
    }

    /** From the first report to the latest: each document that tells of it, and what later ones say became of it. */
    private static List<EntryView.Step> story(
            ObjectNode record, List<EntryView.Quoted> quoted, Map<String, ObjectNode> documents, Messages words) {
        record Dated(String published, EntryView.Step step) {}
        List<Dated> steps = new ArrayList<>();
        String force = words.word("force", record.path("force").asText());
        for (JsonNode e : record.path("evidence")) {
            ObjectNode document = documents.get(e.path("doc").asText());
            if (document != null && !e.has("field")) {
                EntryView.Quoted q = at(quoted, e);
                if (q != null) {
                    steps.add(new Dated(
                            document.path("published").asText(),
                            new EntryView.Step(q.document().published(), force, q)));
                }
            }
        }
        for (JsonNode f : record.path("follow_ups")) {
            JsonNode e = f.path("evidence").isArray() ? f.path("evidence").path(0) : f.path("evidence");
            ObjectNode document = documents.get(e.path("doc").asText());
            if (document != null) {
                String report = words.word("status", f.path("report").asText());
                EntryView.Quoted known = at(quoted, e);
                String href = Address.of(e.path("doc").asText()) + "?at="
                        + e.path("start").asInt() + "-" + e.path("end").asInt() + "#at";
                EntryView.Quoted q = known != null
                        ? known
                        : new EntryView.Quoted(0, e.path("text").asText(), href, DocumentLine.of(document, words), "");
                steps.add(new Dated(
                        f.path("published").asText(document.path("published").asText()),
                        new EntryView.Step(q.document().published(), report, q)));
            }
        }
        steps.sort(Comparator.comparing(Dated::published));
        Set<List<String>> told = new HashSet<>(); // what papers print after each other is one step
        return steps.stream()
                .map(Dated::step)
                .filter(s -> told.add(List.of(s.date(), s.report(), s.quoted().text())))
                .toList();
    }

    private static EntryView.@Nullable Quoted at(List<EntryView.Quoted> quoted, JsonNode e) {
        String place = Address.of(e.path("doc").asText()) + "?at="
                + e.path("start").asInt() + "-" + e.path("end").asInt() + "#";
        return quoted.stream()
                .filter(q -> q.href().startsWith(place))
                .findFirst()
                .orElse(null);
    }

    private static List<EntryView.Difference> differences(
            Dossier d, Map<String, ObjectNode> documents, Messages words) {
        List<EntryView.Difference> all = new ArrayList<>();
        d.differences().forEach((field, sayings) -> {
            List<EntryView.Saying> said = new ArrayList<>();
            for (Dossier.Saying s : sayings) {
                List<DocumentLine> in = s.documents().stream()
                        .filter(documents::containsKey)
                        .map(id -> DocumentLine.of(documents.getOrDefault(id, d.record()), words))
                        .toList();
                said.add(new EntryView.Saying(Facts.value(field, s.value(), words), in));
            }
            all.add(new EntryView.Difference(words.word("field", field), said));
        });
        return all;
    }

    /** What people decided; the reading of its documents is told by the citations. Strangers do not learn who. */
    private static List<Change> history(Dossier d, Messages words) {
        return d.history().stream()
                .filter(l -> l.subject().indexOf('#') > 0)
                .map(l -> new Change(
                        l.act().name().toLowerCase(Locale.ROOT),
                        new Named(d.id(), l.body().path("reason").asText(), ""),
                        words.formats().day(l.at()),
                        false))
                .toList();
    }
}
