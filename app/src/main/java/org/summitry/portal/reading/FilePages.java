package org.summitry.portal.reading;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.export.formats.ExportFormat;
import org.summitry.export.table.TableFile;
import org.summitry.packs.Topic;
import org.summitry.packs.TopicLoader;
import org.summitry.portal.library.Library;
import org.summitry.portal.taking.Belonging;
import org.summitry.portal.taking.TakeAway;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.register.Browsing;
import org.summitry.search.Query;

/** Every list and dossier as a file, at the address of its page with an end: {@code /meetings.csv}, {@code /meetings/ID/dossier.xlsx}. */
final class FilePages {
    private static final List<String> LISTS = List.of("meetings", "actors", "undertakings", "instruments", "projects");
    private static final List<String> DOSSIERS = List.of(
            "meetings", "formats", "actors", "statements", "undertakings", "instruments", "projects", "figures");

    private static final TableFile TOPICS = new TableFile(
            "topics",
            List.of("topic", "name", "scope", "statements", "undertakings"),
            Set.of("statements", "undertakings"));

    private final Library library;
    private final TakeAway away;
    private final ListPages lists;
    private final DigestPage digest;

    FilePages(Library library, ListPages lists, DigestPage digest) {
        this.library = library;
        this.away = new TakeAway(library);
        this.lists = lists;
        this.digest = digest;
    }

    /** Addresses and who answers them. */
    Map<String, Handler> routes() {
        Map<String, Handler> routes = new LinkedHashMap<>();
        for (String form : TakeAway.FORMS) {
            LISTS.forEach(l ->
                    routes.put("/" + l + "." + form, ctx -> away.send(ctx, form, l, lists.query(l, new Asked(ctx)))));
            routes.put("/figures." + form, ctx -> away.send(ctx, form, "figures", FigurePage.query(new Asked(ctx))));
            routes.put("/search." + form, ctx -> away.send(ctx, form, "search", Narrowing.query(new Asked(ctx))));
            DOSSIERS.forEach(d -> routes.put("/" + d + "/{id}/dossier." + form, ctx -> dossier(ctx, form)));
            routes.put("/topics." + form, ctx -> topics(ctx, form));
            routes.put("/topics/{code}/dossier." + form, ctx -> topic(ctx, form));
            routes.put("/documents/{id}/dossier." + form, ctx -> document(ctx, form));
            routes.put("/digest/{week}/dossier." + form, ctx -> week(ctx, form));
        }
        return routes;
    }

    private void dossier(Context ctx, String form) throws IOException {
        String id = new Asked(ctx).id();
        if (library.item(id).isEmpty()) {
            throw Problem.noEntry(id);
        }
        new TakeAway(library.whole()).send(ctx, form, id, Belonging.to(library.whole(), id));
    }

    /** The topics, each with how many statements and undertakings are on it. */
    private void topics(Context ctx, String form) throws IOException {
        Messages words = digest.words(ctx);
        Map<String, Integer> said = counts("statement");
        Map<String, Integer> undertaken = counts("undertaking");
        String type = ExportFormat.named(form).map(ExportFormat::mediaType).orElse("");
        TakeAway.head(ctx, type, "topics." + form);
        TOPICS.write(
                form,
                row -> {
                    for (Topic t : TopicLoader.bundled()) {
                        row.take(List.of(
                                t.id(),
                                words.word("topic", t.id()),
                                t.scope(),
                                said.getOrDefault(t.id(), 0).toString(),
                                undertaken.getOrDefault(t.id(), 0).toString()));
                    }
                },
                ctx.res().getOutputStream());
    }

    private Map<String, Integer> counts(String kind) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        library.facets(Query.of("").kinds(kind)).topics().forEach(c -> counts.put(c.value(), c.count()));
        return counts;
    }

    private void topic(Context ctx, String form) throws IOException {
        String code = ctx.pathParam("code");
        if (TopicLoader.bundled().stream().noneMatch(t -> t.id().equals(code))) {
            throw Problem.notFound();
        }
        away.send(ctx, form, "topic-" + code, Belonging.topic(code));
    }

    /** Every entry that was read in a document. */
    private void document(Context ctx, String form) throws IOException {
        String id = Ids.document(ctx.pathParam("id"));
        Browsing browsing = library.register().browsing();
        if (browsing.document(id).isEmpty()) {
            throw Problem.noEntry(id);
        }
        away.send(
                ctx,
                form,
                id,
                browsing.passages(id).stream().map(Browsing.Passage::entry).toList());
    }

    private void week(Context ctx, String form) throws IOException {
        Week week = Week.of(ctx.pathParam("week"));
        away.send(ctx, form, "digest-" + week.iso(), digest.ids(week, digest.words(ctx)));
    }
}
