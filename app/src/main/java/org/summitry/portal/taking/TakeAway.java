package org.summitry.portal.taking;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.summitry.export.formats.ExportFormat;
import org.summitry.export.stream.LaterReports;
import org.summitry.export.stream.RegisterStream;
import org.summitry.portal.library.Chosen;
import org.summitry.portal.library.Library;
import org.summitry.search.Query;

/** Sends lists and dossiers as files. */
public final class TakeAway {
    /** The forms in which they are sent: the ends of addresses and of files. */
    public static final List<String> FORMS = List.of("csv", "jsonl", "xlsx");

    private static final int LONGEST_NAME = 80;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Library library;

    /** Of what {@code library} holds. */
    public TakeAway(Library library) {
        this.library = library;
    }

    /** Whether an address is that of a file: what costs more than a page. */
    public static boolean is(String path) {
        return FORMS.stream().anyMatch(f -> path.endsWith("." + f));
    }

    /** Sends what answers a query; {@code name} is what the file is called, without its end. */
    public void send(Context ctx, String form, String name, Query query) throws IOException {
        send(ctx, form, name, Chosen.of(library, query));
    }

    /** Sends the entries with these ids. */
    public void send(Context ctx, String form, String name, Collection<String> ids) throws IOException {
        send(ctx, form, name, Chosen.of(library, ids));
    }

    private void send(Context ctx, String form, String name, RegisterStream entries) throws IOException {
        ExportFormat format = ExportFormat.named(form)
                .filter(f -> FORMS.contains(form))
                .orElseThrow(() -> new IllegalArgumentException(form + ": a list is sent as one of " + FORMS));
        head(ctx, format.mediaType(), name + "." + format.extension());
        format.exporter()
                .write(format.reported(entries, this::outcomes), ctx.res().getOutputStream());
    }

    /** What later reports say, as far as that is known. */
    private LaterReports outcomes() {
        return new LaterReports(library.followUps().latest(PATIENCE).matters());
    }

    /** What a browser needs to save a file and never show it. */
    public static void head(Context ctx, String type, String file) {
        ctx.contentType(type);
        ctx.header("Content-Disposition", "attachment; filename=\"" + fileName(file) + "\"");
        ctx.header("Cache-Control", "no-cache");
    }

    /** No name that a header, a shell or a desktop takes for more. */
    private static String fileName(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._]+", "-").replaceAll("^[.-]+", "");
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }
}
