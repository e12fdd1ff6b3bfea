package org.summitry.portal.adding;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Forms;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.Route;
import org.summitry.register.Desk;
import org.summitry.register.Register;

/** Adding documents by file, by pasting and by address. */
public final class Adding implements Part, AutoCloseable {
    private static final int MEGABYTES = 20;
    private static final int MOST_FILES = 10;
    private static final int LONGEST_TEXT = 400_000;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int SHOWN = 60;

    private final Pages pages;
    private final Register register;
    private final DocumentReader reader;
    private final Jobs jobs = new Jobs();

    /** Adds to {@code register} what {@code reader} reads into it. */
    public Adding(Pages pages, Register register, DocumentReader reader) {
        this.pages = pages;
        this.register = register;
        this.reader = reader;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/add", Access.COORDINATOR, this::show),
                Route.post("/add", Access.COORDINATOR, this::take),
                Route.get("/add/{job}", Access.COORDINATOR, this::came));
    }

    @Override
    public List<Link> navigation() {
        return List.of(new Link("/add", "add.nav", Access.COORDINATOR));
    }

    private void show(Context ctx) {
        List<Job> latest = new ArrayList<>(jobs.all());
        Collections.reverse(latest);
        pages.render(ctx, "adding/add", pages.words(ctx).say("add.title"), new AddView(latest, MEGABYTES));
    }

    private void take(Context ctx) {
        String text = Forms.text(ctx, "text", LONGEST_TEXT);
        String address = Forms.text(ctx, "address", LONGEST_ADDRESS);
        List<UploadedFile> files =
                ctx.uploadedFiles("files").stream().filter(f -> f.size() > 0).toList();
        Job job;
        if (!address.isEmpty()) {
            job = give(ctx, address, () -> reader.fetch(address));
        } else if (!files.isEmpty()) {
            job = files(ctx, files);
        } else if (!text.isEmpty()) {
            String name = text.lines().findFirst().orElse("");
            job = pasted(ctx, name.length() > 60 ? name.substring(0, 60) : name, text);
        } else {
            throw new Problem(422, "add.nothing");
        }
        ctx.redirect("/add/" + job.id(), HttpStatus.SEE_OTHER);
    }

    private Job give(Context ctx, String label, Supplier<DocumentReader.Outcome> work) {
        return jobs.give(String.valueOf(pages.visitor(ctx).name()), label, work);
    }

    private Job pasted(Context ctx, String label, String text) {
        Path folder = folder();
        write(folder.resolve("pasted.txt"), text.getBytes(StandardCharsets.UTF_8));
        return give(ctx, label, () -> readAndRemove(folder));
    }

    private Job files(Context ctx, List<UploadedFile> files) {
        if (files.size() > MOST_FILES) {
            throw new Problem(413, "add.too-many", MOST_FILES);
        }
        Path folder = folder();
        int n = 0;
        for (UploadedFile f : files) {
            Path inside = folder.resolve(++n + "-" + plain(f.filename()));
            try (InputStream in = f.content()) {
                write(inside, in.readAllBytes()); // no longer than the server lets through
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String label = files.stream().map(f -> plain(f.filename())).collect(Collectors.joining(", "));
        return give(ctx, label, () -> readAndRemove(folder));
    }

    /** A name that cannot lead anywhere: letters, digits, dots and dashes of its last part. */
    static String plain(String name) {
        String last = name.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        String whole = last.replaceAll("^[.-]+", "");
        String cut = whole.length() > 80 ? whole.substring(whole.length() - 80) : whole;
        return cut.isEmpty() ? "document" : cut;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("summitry-add");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentReader.Outcome readAndRemove(Path folder) {
        try {
            return reader.read(folder);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void came(Context ctx) {
        Job job = jobs.withId(ctx.pathParam("job")).orElseThrow(Problem::notFound);
        List<AddView.Document> documents = new ArrayList<>();
        if (job.outcome() != null) {
            job.outcome().added().forEach(id -> documents.add(document(id)));
        }
        if (job.state() != Job.State.DONE) {
            ctx.header("Refresh", "2"); // works without scripts, and ends when there is something to read
        }
        pages.render(ctx, "adding/came", pages.words(ctx).say("add.came"), new AddView.Came(job, documents));
    }

    private AddView.Document document(String id) {
        List<Desk.Told> told = register.desk().told(id, Set.copyOf(Register.KINDS));
        List<AddView.Entry> entries = told.stream()
                .sorted(Comparator.comparingInt(t -> -Register.KINDS.indexOf(t.kind())))
                .limit(SHOWN)
                .map(t -> new AddView.Entry(
                        "/review/entries/" + Pages.encode(t.id()).replace("%3A", ":"), t.kind(), t.name()))
                .toList();
        String name = register.desk().label(id);
        return new AddView.Document(id, name, entries, told.size() - entries.size());
    }

    @Override
    public void close() {
        jobs.close();
    }
}
