package org.summitry.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.export.Prepared;
import org.summitry.fetch.FetchResult;
import org.summitry.fetch.FetchState;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.packs.Sources;
import org.summitry.reading.Reading;
import org.summitry.register.Incoming;
import org.summitry.register.Register;
import org.summitry.text.Document;

/**
 * Documents into a register, from files and from the web: what is there already is not read again, the rest is read and kept by
 * some at a time ({@link Keeping}), so that a run that was stopped goes on when it is started again.
 */
final class Ingest implements AutoCloseable {
    private final Register register;
    private final Keeping keeping;
    private final ReadingRun run;
    private final FetchOptions web;
    private final Intake intake;
    private @Nullable Sources sources;
    private final Map<String, IntakeResult.Taken> taken = new ConcurrentHashMap<>();
    private final List<String> known = new ArrayList<>();
    private @Nullable String secretFor;

    Ingest(Register register, ReadingRun run, ReadingOptions options, FetchOptions web) {
        this.register = register;
        this.keeping = new Keeping(register);
        this.run = run;
        this.web = web;
        this.intake = Intake.open(options.intake());
    }

    /** Ids of the documents that were added, in the order of reading. */
    List<String> added() {
        return keeping.added();
    }

    /** How many were there already. */
    int known() {
        return known.size();
    }

    /** Their ids. */
    List<String> knownIds() {
        return List.copyOf(known);
    }

    /** What is added from now on is confidential from its first moment on, on the word of {@code who}. */
    void confidentially(String who) {
        secretFor = who;
    }

    /** Adds everything that {@code paths} name: files, folders, addresses. */
    void all(List<String> paths) {
        run.loadAhead();
        Stream<IntakeResult> results =
                paths.stream().flatMap(p -> FetchOptions.isAddress(p) ? fetched(p) : intake.read(List.of(p)));
        add(results.takeWhile(r -> !run.isStopped()));
    }

    /** Adds those files under {@code folders} that {@code wanted} lets through. */
    void files(List<String> folders, Predicate<Path> wanted, Predicate<IntakeResult> told) {
        add(intake.read(folders, wanted).filter(r -> r instanceof IntakeResult.Taken || told.test(r)));
    }

    /**
     * Adds what an address gave.
     *
     * @param title the title that a feed gives it; or null
     * @param published its day of publication by a feed; or null
     * @return whether it could be taken in and read; if not, that was told
     */
    boolean document(FetchResult.Fetched fetched, @Nullable String title, @Nullable LocalDate published) {
        int before = keeping.added().size() + known.size();
        add(taken(fetched, title, published));
        return keeping.added().size() + known.size() > before;
    }

    private Stream<IntakeResult> fetched(String address) {
        FetchResult result = web.fetcher().fetch(address, FetchState.NONE);
        if (result instanceof FetchResult.Fetched f) {
            return taken(f, null, null);
        }
        if (result instanceof FetchResult.Refused refused) {
            run.refuse(refused.message());
        }
        return Stream.empty();
    }

    private Stream<IntakeResult> taken(
            FetchResult.Fetched fetched, @Nullable String title, @Nullable LocalDate published) {
        String address = fetched.url();
        return intake.take(address, fetched.bytes())
                .map(r -> r instanceof IntakeResult.Taken t ? t.with(addressed(t, address, title, published)) : r);
    }

    /** A document of a file that holds many keeps the address that it is given there. */
    private static Document addressed(
            IntakeResult.Taken taken, String address, @Nullable String title, @Nullable LocalDate published) {
        Document d = taken.document();
        boolean oneOfMany = !taken.path().equals(address);
        return oneOfMany
                ? d.asFetched(d.url() == null ? taken.path() : d.url(), null, published)
                : d.asFetched(address, title, published);
    }

    private void add(Stream<IntakeResult> results) {
        List<Document> documents = new ArrayList<>();
        results.forEach(r -> {
            if (r instanceof IntakeResult.Taken t && !isKnown(t.document())) {
                documents.add(t.document());
                taken.put(t.document().id(), t);
            } else {
                run.tell(r);
            }
        });
        run.read(documents, this::keep);
        keeping.finish();
        taken.clear();
    }

    private boolean isKnown(Document d) {
        boolean there = register.has(d.id());
        if (there) {
            known.add(d.id());
        }
        return there;
    }

    /** What the packs know of publishers. */
    private Sources sources() {
        if (sources == null) {
            sources = new Sources(run.packs());
        }
        return sources;
    }

    private void keep(Reading reading) {
        Document d = reading.parse().document();
        String sourceClass = sources().classOf(d.publisher(), d.url());
        keeping.add(Incoming.of(Prepared.of(reading), sourceClass)
                .withOriginal(original(d))
                .confidentialFor(secretFor));
    }

    /** What a document was made of; null when it is too large to be kept, or its file is no longer what it was. */
    private byte @Nullable [] original(Document d) {
        IntakeResult.Taken from = taken.get(d.id());
        byte[] bytes = from == null ? null : from.bytes();
        if (bytes == null) {
            run.note(d.label() + ": the file has changed or gone, so its text alone is kept");
        } else if (bytes.length > Register.LARGEST_ORIGINAL) {
            run.note(d.label() + ": larger than " + Register.LARGEST_ORIGINAL / 1_000_000
                    + " MB, so its text is kept and its file is not; keep that yourself");
            return null;
        }
        return bytes;
    }

    @Override
    public void close() {
        intake.close();
    }
}
