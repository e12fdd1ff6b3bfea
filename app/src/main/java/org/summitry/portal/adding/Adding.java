package org.summitry.portal.adding;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Forms;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Part;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.Route;
import org.summitry.register.Desk;
import org.summitry.register.Register;

/** Adding documents by file, by pasting and by address. */
public final class Adding implements Part {
    private static final int MEGABYTES = 20;
    private static final int MOST_FILES = 10;
    private static final int LONGEST_TEXT = 400_000;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int SHOWN = 60;

    private final Pages pages;
    private final Register register;
    private final Submissions submissions;

    /** Shows what {@code submissions} read into {@code register}. */
    public Adding(Pages pages, Register register, Submissions submissions) {
        this.pages = pages;
        this.register = register;
        this.submissions = submissions;
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
        List<Job> latest = new ArrayList<>(submissions.all());
        Collections.reverse(latest);
        pages.render(ctx, "adding/add", pages.words(ctx).say("add.title"), new AddView(latest, MEGABYTES));
    }

    private void take(Context ctx) {
        String text = Forms.text(ctx, "text", LONGEST_TEXT);
        String address = Forms.text(ctx, "address", LONGEST_ADDRESS);
        List<UploadedFile> files =
                ctx.uploadedFiles("files").stream().filter(f -> f.size() > 0).toList();
        DocumentReader.Terms terms =
                DocumentReader.Terms.open(String.valueOf(pages.visitor(ctx).name()));
        Job job;
        if (!address.isEmpty()) {
            job = given(submissions.address(address, terms));
        } else if (!files.isEmpty()) {
            job = files(files, terms);
        } else if (!text.isEmpty()) {
            job = given(submissions.text(text, terms));
        } else {
            throw new Problem(422, "add.nothing");
        }
        ctx.redirect("/add/" + job.id(), HttpStatus.SEE_OTHER);
    }

    private Job files(List<UploadedFile> files, DocumentReader.Terms terms) {
        if (files.size() > MOST_FILES) {
            throw new Problem(413, "add.too-many", MOST_FILES);
        }
        String label = files.stream().map(f -> Submissions.plain(f.filename())).collect(Collectors.joining(", "));
        return given(submissions.files(label, folder -> write(folder, files), terms));
    }

    private static void write(Path folder, List<UploadedFile> files) throws IOException {
        int n = 0;
        for (UploadedFile f : files) {
            try (InputStream in = f.content()) { // no longer than the server lets through
                Submissions.write(folder, ++n + "-" + Submissions.plain(f.filename()), in);
            }
        }
    }

    private static Job given(Optional<Job> job) {
        return job.orElseThrow(() -> new Problem(503, "add.busy"));
    }

    private void came(Context ctx) {
        Job job = submissions.withId(ctx.pathParam("job")).orElseThrow(Problem::notFound);
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
                .map(t -> new AddView.Entry("/review/entries/" + Ids.inAddress(t.id()), t.kind(), t.name()))
                .toList();
        String name = register.desk().label(id);
        return new AddView.Document(id, name, entries, told.size() - entries.size());
    }
}
