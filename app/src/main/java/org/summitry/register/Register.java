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
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
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
        this.known = new Known(matcher);
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
            if (register.store.read(handle -> new ViewState(handle).isMissing())) {
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
        return add(reading, sourceClass, original, null);
    }

    /**
     * The same for a document that reaches no public page or export: there is no moment at which it would.
     *
     * @param original the bytes; null when they are not kept
     * @param who on whose word it is confidential
     * @return false when the register has it already: it stays as it was then
     */
    public boolean addConfidential(
            PreparedReading reading, String sourceClass, byte @Nullable [] original, String who) {
        return add(reading, sourceClass, original, who);
    }

    private boolean add(
            PreparedReading reading, String sourceClass, byte @Nullable [] original, @Nullable String secretFor) {
        if (original != null && original.length > LARGEST_ORIGINAL) {
            throw new IllegalArgumentException(
                    reading.id() + ": an original file has at most " + LARGEST_ORIGINAL + " bytes");
        }
        return store.write(handle -> {
            boolean isNew = new Arrivals(handle, known, now()).add(reading, sourceClass, original);
            if (isNew && secretFor != null) {
                ObjectNode body = Json.object().put("reason", "");
                hide(handle, reading.id(), secretFor, LedgerEntry.Act.CONFIDENTIAL, body);
            }
            return isNew;
        });
    }

    /**
     * Adds documents, all of them or, if one fails, none: faster than one by one, since what is acknowledged must be on the disk.
     *
     * @return how many the register had not yet
     */
    public int addAll(List<PreparedReading> readings, String sourceClass) {
        return store.write(handle -> {
            int added = 0;
            for (PreparedReading reading : readings) {
                added += new Arrivals(handle, known, now()).add(reading, sourceClass, null) ? 1 : 0;
            }
            return added;
        });
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
        return store.read(handle -> new Dossiers(handle).of(row(handle, id), page));
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

    static Entries.Row row(Handle handle, String id) {
        Entries entries = new Entries(handle);
        Entries.Row row = entries.byId(id).orElse(null);
        if (row != null) {
            return row;
        }
        List<Entries.Row> called = entries.byLocalId(id);
        if (called.size() == 1) {
            return called.get(0);
        }
        throw new RegisterException(
                called.isEmpty()
                        ? id + ": the register has no such entry; find its id with: summitry search"
                        : id + " could be "
                                + String.join(
                                        " or ",
                                        called.stream().map(Entries.Row::id).toList()) + "; name one of them");
    }

    /** Says that two entries are one. */
    public LedgerEntry merge(String a, String b, String who, String reason) {
        return store.write(handle -> {
            Entries.Row x = row(handle, a);
            Entries.Row y = row(handle, b);
            if (x.anchor().equals(y.anchor())) {
                throw new RegisterException(a + " and " + b + " are one entry already");
            }
            if (!x.kind().equals(y.kind())) {
                throw new RegisterException(a + " is a " + x.kind() + " and " + b + " a " + y.kind()
                        + "; only entries of one kind can be merged");
            }
            ObjectNode body = decision(x, reason);
            body.set("left", Json.texts(List.of(x.anchor())));
            body.set("right", Json.texts(List.of(y.anchor())));
            return decide(handle, who, LedgerEntry.Act.MERGE, x, body);
        });
    }

    /** Moves the numbered citations, and no others, to an entry of their own. */
    public LedgerEntry split(String id, Collection<Integer> citations, String who, String reason) {
        return store.write(handle -> {
            Entries.Row row = row(handle, id);
            long seq = new Ledger(handle).last().map(LedgerEntry::seq).orElse(0L) + 1;
            ObjectNode body = decision(row, reason);
            new Splits(handle, new Decisions(handle)).decide(row, citations, seq, body);
            return decide(handle, who, LedgerEntry.Act.SPLIT, row, body);
        });
    }

    /** Confirms an entry, or finds it wrong. */
    public LedgerEntry review(String id, boolean right, String who, String reason) {
        return store.write(handle -> {
            Entries.Row row = row(handle, id);
            return decide(
                    handle, who, right ? LedgerEntry.Act.ACCEPT : LedgerEntry.Act.REJECT, row, decision(row, reason));
        });
    }

    /** Corrects fields of an entry; the texts that were read stay as they are. */
    public LedgerEntry edit(String id, Map<String, String> fields, String who, String reason) {
        return desk().correct(id, fields, Map.of(), who, reason);
    }

    static ObjectNode decision(Entries.Row row, String reason) {
        return Json.object().put("entry", row.id()).put("anchor", row.anchor()).put("reason", reason);
    }

    LedgerEntry decide(Handle handle, String who, LedgerEntry.Act act, Entries.Row row, ObjectNode body) {
        return write(handle, who, act, row.anchor(), body);
    }

    LedgerEntry write(Handle handle, String who, LedgerEntry.Act act, String subject, ObjectNode body) {
        LedgerEntry line = new Ledger(handle).append(now(), who, act, subject, body, null);
        new View(handle, known).apply(line);
        return line;
    }

    /** Takes a decision back. */
    public LedgerEntry undo(long seq, String who, String reason) {
        return store.write(handle -> {
            Ledger ledger = new Ledger(handle);
            LedgerEntry earlier = ledger.at(seq)
                    .orElseThrow(() -> new RegisterException("the ledger has no line " + seq + "; see: summitry log"));
            Decisions decisions = new Decisions(handle);
            Decisions.Decision held = decisions.at(seq);
            boolean confidential = earlier.act() == LedgerEntry.Act.CONFIDENTIAL;
            if (held == null && !confidential) {
                throw new RegisterException(
                        "line " + seq + " is no decision that can be taken back (" + word(earlier.act()) + ")");
            }
            decisions.refuseUndone(seq);
            ObjectNode body = Json.object().put("reason", reason);
            LedgerEntry line = ledger.append(now(), who, LedgerEntry.Act.UNDO, earlier.subject(), body, seq);
            new View(handle, known).apply(line);
            return line;
        });
    }

    /** Hides a document for good: text and entries go, a dated stub stays in the ledger. */
    public LedgerEntry withdraw(String document, String who, String reason) {
        return onDocument(document, who, LedgerEntry.Act.WITHDRAW, Json.object().put("reason", reason));
    }

    /** Keeps a document from public pages and exports. */
    public LedgerEntry keepConfidential(String document, String who, String reason) {
        return onDocument(
                document, who, LedgerEntry.Act.CONFIDENTIAL, Json.object().put("reason", reason));
    }

    /**
     * Says what class of source a document, or whatever a publisher publishes, is.
     *
     * @param name a document's id or a publisher's name
     * @param sourceClass primary, government, state-agency, independent or unknown
     */
    public LedgerEntry classify(String name, String sourceClass, String who, String reason) {
        return store.write(handle -> {
            String subject = new SourceClasses(handle).subject(name, sourceClass);
            ObjectNode body = Json.object().put("class", sourceClass).put("reason", reason);
            LedgerEntry line = new Ledger(handle).append(now(), who, LedgerEntry.Act.CLASSIFY, subject, body, null);
            new View(handle, known).apply(line);
            return line;
        });
    }

    private LedgerEntry onDocument(String id, String who, LedgerEntry.Act act, ObjectNode body) {
        return store.write(handle -> {
            Documents.Kept kept = new Documents(handle)
                    .withId(id)
                    .orElseThrow(() -> new RegisterException(id + ": the register has no such document"));
            if (kept.withdrawn()) {
                throw new RegisterException(id + " was withdrawn already");
            }
            return hide(handle, id, who, act, body);
        });
    }

    private LedgerEntry hide(Handle handle, String document, String who, LedgerEntry.Act act, ObjectNode body) {
        body.set("reports", Json.texts(new Reports(handle).keysOfDocument(document)));
        return write(handle, who, act, document, body);
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
                    : new Dossiers(handle).of(row(handle, id), 1).history();
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
            for (String kind : KINDS) {
                Entries entries = new Entries(handle);
                Dossiers dossiers = new Dossiers(handle);
                pages((String after) -> entries.page(kind, after, PAGE), Entries.Row::id, row -> {
                    ObjectNode record = dossiers.record(row);
                    if (record != null) {
                        out.accept(record);
                    }
                });
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

    /**
     * Says that a follow-up link is right or wrong; {@link #undo} takes it back.
     *
     * @param link the link's id, made of the two passages, so that it outlives changes of entries
     */
    public LedgerEntry reviewLink(String link, boolean right, String who, String reason) {
        return store.write(handle -> {
            ObjectNode body =
                    Json.object().put("entry", link).put("anchor", link).put("reason", reason);
            LedgerEntry line = new Ledger(handle)
                    .append(now(), who, right ? LedgerEntry.Act.ACCEPT : LedgerEntry.Act.REJECT, link, body, null);
            new View(handle, known).apply(line);
            return line;
        });
    }

    /** The links that people have judged, by id: whether they are right. */
    public Map<String, Boolean> linkReviews(String prefix) {
        return store.read(handle -> {
            Map<String, Boolean> reviews = new LinkedHashMap<>();
            new Decisions(handle)
                    .ofSubjects(prefix)
                    .forEach(d -> reviews.put(d.anchor(), d.act() == LedgerEntry.Act.ACCEPT));
            return reviews;
        });
    }

    /** What leaves the register by pages: entries and documents with the words they cite. */
    public Outlet outlet() {
        return new Outlet(store);
    }

    private static <T> void pages(Function<@Nullable String, List<T>> page, Function<T, String> id, Consumer<T> each) {
        String after = null;
        List<T> some = page.apply(after);
        while (!some.isEmpty()) {
            some.forEach(each);
            after = id.apply(some.get(some.size() - 1));
            some = page.apply(after);
        }
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
            new Ledger(handle).each(line -> {
                view.apply(line);
                progress.accept(line);
            });
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

    private static String word(LedgerEntry.Act act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        store.close();
    }
}
