package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A register: documents are added, entries shown, searched out and reviewed. Everything written is acknowledged only when it will
 * last. Safe for several threads; errors that a user can mend are {@link RegisterException}s of one line.
 */
public final class Register implements AutoCloseable {
    /** The kinds of entries, in the order of an export. */
    public static final List<String> KINDS = List.of(
            "person",
            "organization",
            "state",
            "format",
            "meeting",
            "statement",
            "undertaking",
            "instrument",
            "project",
            "figure");

    /** How many bytes the original file of a document may have that is kept beside its text. */
    public static final int LARGEST_ORIGINAL = 25_000_000;

    private static final int PAGE = 500;

    private final Store store;
    private final Known known;
    private final Clock clock;

    private Register(Store store, Matcher matcher, Clock clock) {
        this.store = store;
        this.known = new Known(matcher, store.isAlone());
        this.clock = clock;
    }

    /** Opens a register: a folder, made on first use, or {@code postgresql://user:password@host/database}. */
    public static Register open(String location, Matcher matcher, Clock clock) {
        return open(location, matcher, clock, Store.WAIT_MILLIS);
    }

    /** The same, waiting no longer than so many milliseconds for a database that others hold, or that does not answer. */
    static Register open(String location, Matcher matcher, Clock clock, int waitMillis) {
        Register register = new Register(Store.open(location, waitMillis), matcher, clock);
        try {
            if (register.store.read(handle -> new ViewState(handle).isOutdated())) {
                register.rebuild(line -> {}); // a version before kept the view differently
            }
            return register;
        } catch (RuntimeException e) {
            register.close();
            throw e;
        }
    }

    /** The feeds it follows. */
    public FollowedFeeds feeds() {
        return new FollowedFeeds(store, clock);
    }

    /** The store, for what is kept beside the ledger: accounts, reviews under way. */
    public Aside aside() {
        return new Aside(store);
    }

    /** What people who review work with. */
    public Desk desk() {
        return new Desk(store, this);
    }

    /** How far things were kept, as people say. */
    public Assessments assessments() {
        return new Assessments(store, known, this::now);
    }

    /** Whether the document is in the register, withdrawn or not. */
    public boolean has(String document) {
        return store.read(handle -> new Documents(handle).has(document));
    }

    /**
     * Adds a document and what was read in it, all or nothing.
     *
     * @param sourceClass primary, government, state-agency, independent or unknown
     * @return false when the register has it already: nothing is added then
     */
    public boolean add(PreparedReading reading, String sourceClass) {
        return addAll(List.of(reading), sourceClass) == 1;
    }

    /**
     * The same, keeping the bytes that the document was made of.
     *
     * @param original the bytes, whose SHA-256 is the document's; at most {@link #LARGEST_ORIGINAL}
     */
    public boolean add(PreparedReading reading, String sourceClass, byte[] original) {
        return !addAll(List.of(Incoming.of(reading, sourceClass).withOriginal(original)))
                .isEmpty();
    }

    /** Adds documents of one class of source; see {@link #addAll(List)}. */
    public int addAll(List<PreparedReading> readings, String sourceClass) {
        return addAll(readings.stream().map(r -> Incoming.of(r, sourceClass)).toList())
                .size();
    }

    /**
     * Adds documents, all of them or, if one fails, none: faster than one by one, since what is acknowledged must be on the disk.
     *
     * @return the ids of those that the register had not yet; the others stay as they were
     */
    public List<String> addAll(List<Incoming> documents) {
        return store.write(handle -> new Arrivals(handle, known).add(documents, this::now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What readers look at beside dossiers. */
    public Browsing browsing() {
        return new Browsing(store);
    }

    /** What stretches of days brought. */
    public Chronicle chronicle() {
        return new Chronicle(store);
    }

    /** The dossier of an entry, by its id or an id that a document gave it; of a much reported one, with its first citations. */
    public Dossier show(String id) {
        return show(id, 1);
    }

    /** The same with the citations of a later page; pages count from 1. */
    public Dossier show(String id, int page) {
        return store.read(handle -> new Dossiers(handle).of(new Entries(handle).named(id), page));
    }

    /**
     * The dossier of an entry as it was at the end of a day: from the documents that had been read and the decisions that held then.
     * What was withdrawn or made confidential since stays hidden.
     *
     * @param id its id, of now or of then
     * @param day in universal time, as the ledger has it
     * @param page of its citations, from 1
     */
    public Dossier showAsOf(String id, LocalDate day, int page) {
        return store.read(handle -> new AsOf(handle, known, day).show(id, page));
    }

    /** Says that two entries are one. */
    public LedgerEntry merge(String a, String b, String who, String reason) {
        return rulings().merge(a, b, who, reason);
    }

    /** Moves the numbered citations, and no others, to an entry of their own. */
    public LedgerEntry split(String id, Collection<Integer> citations, String who, String reason) {
        return rulings().split(id, citations, who, reason);
    }

    /** Confirms an entry, or finds it wrong. */
    public LedgerEntry review(String id, boolean right, String who, String reason) {
        return rulings().review(id, right, who, reason);
    }

    /** Corrects fields of an entry; the texts that were read stay as they are. */
    public LedgerEntry edit(String id, Map<String, String> fields, String who, String reason) {
        return desk().correct(id, fields, Map.of(), who, reason);
    }

    /** Takes a decision back. */
    public LedgerEntry undo(long seq, String who, String reason) {
        return rulings().undo(seq, who, reason);
    }

    /** Hides a document for good: text and entries go, a dated stub stays in the ledger. */
    public LedgerEntry withdraw(String document, String who, String reason) {
        return rulings().onDocument(document, LedgerEntry.Act.WITHDRAW, who, reason);
    }

    /** Keeps a document from public pages and exports. */
    public LedgerEntry keepConfidential(String document, String who, String reason) {
        return rulings().onDocument(document, LedgerEntry.Act.CONFIDENTIAL, who, reason);
    }

    /**
     * Says what class of source a document, or whatever a publisher publishes, is.
     *
     * @param name a document's id or a publisher's name
     * @param sourceClass primary, government, state-agency, independent or unknown
     */
    public LedgerEntry classify(String name, String sourceClass, String who, String reason) {
        return rulings().classify(name, sourceClass, who, reason);
    }

    /**
     * Says that a follow-up link is right or wrong; {@link #undo} takes it back.
     *
     * @param link the link's id, made of the two passages, so that it outlives changes of entries
     */
    public LedgerEntry reviewLink(String link, boolean right, String who, String reason) {
        return rulings().reviewLink(link, right, who, reason);
    }

    /** The links that people have judged, by id: whether they are right. */
    public Map<String, Boolean> linkReviews(String prefix) {
        return rulings().linkReviews(prefix);
    }

    Rulings rulings() {
        return new Rulings(store, known, this::now);
    }

    /** The last lines of the ledger, or those about one entry or document, latest first. */
    public List<LedgerEntry> log(@Nullable String id, int limit) {
        return store.read(handle -> {
            Ledger ledger = new Ledger(handle);
            if (id == null) {
                return ledger.latest(limit);
            }
            return id.startsWith("doc:")
                    ? ledger.about(List.of(id), limit)
                    : new Dossiers(handle).of(new Entries(handle).named(id), 1).history();
        });
    }

    /** The number of the ledger's last line; 0 when there is none. */
    public long position() {
        return store.read(
                handle -> new Ledger(handle).last().map(LedgerEntry::seq).orElse(0L));
    }

    /** The id of the entry with this key, as {@link Changed} names it; null when there is none any more. */
    public @Nullable String idOf(String key) {
        return store.read(
                handle -> new Entries(handle).byAnchor(key).map(Entries.Row::id).orElse(null));
    }

    /** Every entry that lines after {@code seq} may have changed. */
    public void changedSince(long seq, Consumer<Changed> out) {
        store.read(handle -> {
            new Changes(handle).since(seq, out);
            return true;
        });
    }

    /** How often the view was made anew: copies of entries made before that are worth nothing. */
    public long built() {
        return store.read(handle -> new ViewState(handle).built());
    }

    /** Every record that may be shown, documents first, then by kind and id. */
    public void export(Consumer<ObjectNode> out) {
        store.read(handle -> {
            exportDocuments(handle, out);
            Entries entries = new Entries(handle);
            Dossiers dossiers = new Dossiers(handle);
            for (String kind : KINDS) {
                List<Entries.Row> page = entries.page(kind, null, PAGE, Integer.MAX_VALUE);
                while (!page.isEmpty()) {
                    dossiers.expect(page);
                    for (Entries.Row row : page) {
                        ObjectNode record = dossiers.record(row);
                        if (record != null) {
                            out.accept(record);
                        }
                    }
                    page = entries.page(kind, page.get(page.size() - 1).id(), PAGE, Integer.MAX_VALUE);
                }
            }
            return true;
        });
    }

    private static void exportDocuments(Handle handle, Consumer<ObjectNode> out) {
        Documents documents = new Documents(handle);
        Voices voices = new Voices(handle);
        List<Documents.Kept> page = documents.page(null, PAGE);
        while (!page.isEmpty()) {
            Map<String, String> originals =
                    voices.originals(page.stream().map(Documents.Kept::id).toList());
            for (Documents.Kept d : page) {
                if (d.isPublic()) {
                    out.accept(Dossiers.document(d, originals.get(d.id())));
                }
            }
            page = documents.page(page.get(page.size() - 1).id(), PAGE);
        }
    }

    /** What leaves the register by pages: entries and documents with the words they cite. */
    public Outlet outlet() {
        return new Outlet(store);
    }

    /** How many documents and entries of each kind there are. */
    public Map<String, Long> counts() {
        return store.read(handle -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("document", new Documents(handle).count());
            KINDS.forEach(k -> counts.put(k, new Entries(handle).count(k)));
            return counts;
        });
    }

    /** What is not as it was written; empty when all is well. */
    public List<String> verify() {
        return store.read(handle -> new Verification(handle).faults());
    }

    /** Makes the current view anew from ledger and documents. */
    public void rebuild(Consumer<LedgerEntry> progress) {
        store.write(handle -> {
            View view = new View(handle, known);
            view.clear();
            view.holdBack();
            new Ledger(handle).each(line -> {
                view.apply(line);
                progress.accept(line);
            });
            view.write();
            new ViewState(handle).madeAnew();
            return true;
        });
    }

    /** Writes ledger and documents to a file. */
    public void backup(Path file) {
        store.read(handle -> {
            Backup.write(handle, file);
            return true;
        });
    }

    /** Fills an empty register from a backup; all or nothing. */
    public void restore(Path file) {
        store.write(handle -> {
            if (new Ledger(handle).last().isPresent()) {
                throw new RegisterException(store.location() + " is not empty; restore into a new register");
            }
            Backup.read(handle, file);
            return true;
        });
        rebuild(line -> {});
    }

    @Override
    public void close() {
        store.close();
    }
}
