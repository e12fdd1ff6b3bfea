package org.summitry.portal.outcomes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.analysis.deadlines.Notice;
import org.summitry.analysis.deadlines.NoticeFormats;
import org.summitry.export.formats.ExportFormat;
import org.summitry.export.table.TableFile;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.taking.TakeAway;
import org.summitry.search.Query;

/** Deadlines and silence as files, each matter with its sentence and with who found it. */
public final class NoticeFiles {
    private static final String FOUND_BY = "found_by";
    private static final int AT_ONCE = 500;
    private static final TableFile TABLE = new TableFile(
            "deadlines",
            Stream.concat(NoticeFormats.COLUMNS.stream(), Stream.of(FOUND_BY)).toList(),
            Set.of("start", "end"));

    private final Library library;

    /** Asks {@code library} what a person has reviewed. */
    public NoticeFiles(Library library) {
        this.library = library;
    }

    /** Sends them as csv, jsonl or xlsx; those of the kind that the address names, or all. */
    public void send(Context ctx, String form, List<Notice> notices) throws IOException {
        String wanted = ctx.queryParam("kind");
        List<Notice> some = notices.stream()
                .filter(n -> wanted == null || wanted.equals(n.kind().word()))
                .toList();
        Set<String> reviewed = reviewed(some);
        String type = ExportFormat.named(form).map(ExportFormat::mediaType).orElse("");
        TakeAway.head(ctx, type, "deadlines." + form);
        if (form.equals("jsonl")) {
            lines(ctx, some, reviewed);
            return;
        }
        TABLE.write(
                form,
                row -> {
                    for (Notice n : some) {
                        List<String> cells = new ArrayList<>(NoticeFormats.row(n));
                        cells.add(foundBy(n, reviewed));
                        row.take(cells);
                    }
                },
                ctx.res().getOutputStream());
    }

    private static void lines(Context ctx, List<Notice> notices, Set<String> reviewed) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(ctx.res().getOutputStream(), StandardCharsets.UTF_8));
        for (Notice n : notices) {
            ObjectNode line = NoticeFormats.json(n);
            lines.append(line.put(FOUND_BY, foundBy(n, reviewed)).toString()).append('\n');
        }
        lines.flush();
    }

    private static String foundBy(Notice n, Set<String> reviewed) {
        return reviewed.contains(n.followed().matter().id()) ? "person" : "machine";
    }

    /** The ids of those matters that a person has confirmed or corrected. */
    private Set<String> reviewed(List<Notice> notices) {
        List<String> links = notices.stream()
                .map(n -> "id=" + n.followed().matter().id())
                .distinct()
                .toList();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < links.size(); i += AT_ONCE) {
            String[] some =
                    links.subList(i, Math.min(links.size(), i + AT_ONCE)).toArray(String[]::new);
            Query query = Query.of("").linked(some).page(0, AT_ONCE).reviewed().withoutFacets();
            library.find(query).items().stream().map(Item::id).forEach(ids::add);
        }
        return ids;
    }
}
