package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.summitry.text.Sketch;

/** Does to the view what a line of the ledger says: the same when it is written and when the view is made anew. */
final class View {
    private static final List<String> MADE_ANEW = List.of(
            "report",
            "node",
            "block",
            "neighbour",
            "edge",
            "apart",
            "decision",
            "entry",
            "gone",
            "voice",
            "voice_hash",
            "waiting");

    private final Handle handle;
    private final Known known;
    private final Nearness neighbours;
    private final Reports reports;
    private final Nodes nodes;
    private final Entries entries;
    private final Documents documents;
    private final Decisions decisions;
    private final Resolving resolving;
    private final Splits splits;
    private final Voices voices;
    private final SourceClasses classes;

    View(Handle handle, Known known) {
        this(handle, known, Nodes.remembering(handle));
    }

    private View(Handle handle, Known known, Nodes nodes) {
        this(handle, known, nodes, new Neighbours(handle, nodes, known));
    }

    /** The same where nodes are neighbours for other reasons. */
    View(Handle handle, Known known, Nearness neighbours) {
        this(handle, known, Nodes.remembering(handle), neighbours);
    }

    private View(Handle handle, Known known, Nodes nodes, Nearness neighbours) {
        this.handle = handle;
        this.known = known;
        this.neighbours = neighbours;
        this.reports = new Reports(handle);
        this.documents = new Documents(handle);
        this.nodes = nodes;
        this.entries = new Entries(handle);
        this.decisions = new Decisions(handle);
        this.resolving = new Resolving(handle, known, nodes, decisions, neighbours);
        this.splits = new Splits(handle, decisions);
        this.voices = new Voices(handle);
        this.classes = new SourceClasses(handle);
    }

    /** From now on what is to be written may be held back, until {@link #write}, which must come last. */
    void holdBack() {
        neighbours.holdBack();
    }

    /** Writes what is held back. */
    void write() {
        neighbours.write();
    }

    void apply(LedgerEntry line) {
        switch (line.act()) {
            case READ -> read(line);
            case WITHDRAW -> hide(line, "withdrawn");
            case CONFIDENTIAL -> hide(line, "confidential");
            case CLASSIFY -> {
                decisions.add(line, line.subject());
                classes.settle(line.subject());
            }
            case ADD -> addByHand(line);
            case UNDO -> undo(line);
            default -> decide(line);
        }
    }

    private void read(LedgerEntry line) {
        documents
                .reading(line.subject())
                .ifPresent(
                        reading -> { // else withdrawn since
                            documents.sketched(reading);
                            add(reading.id(), reading.sketch(), known.formed(Report.of(reading)), line.seq());
                        });
    }

    /** What was read in a document. */
    void add(Readied document, long seq) {
        PreparedReading reading = document.incoming().reading();
        add(reading.id(), reading.sketch(), document.reports(), seq);
    }

    /** The same, of some reports of a document. */
    void add(String document, Sketch sketch, List<Known.Formed> reports, long seq) {
        voices.add(document, sketch);
        classes.settle(document);
        resolving.add(reports, seq);
    }

    /** A hidden document's reports support nothing; a withdrawn one's are gone. */
    private void hide(LedgerEntry line, String column) {
        documents.set(line.subject(), column, 1);
        if (column.equals("withdrawn")) {
            resolving.remove(line.subject(), line.seq());
            documents.withId(line.subject()).ifPresent(d -> new Originals(handle)
                    .remove(d.body().path("sha256").asText()));
            documents.empty(line.subject());
            voices.remove(line.subject());
            // when the view is made anew they are not in it; a copy of entries may have them all the same
            line.body().path("reports").forEach(k -> entries.gone(k.asText(), line.seq()));
        } else {
            touchEntriesOf(line.subject(), line.seq());
        }
        follow(decisions.pointingAt(line.subject()), line.seq());
    }

    private void touchEntriesOf(String document, long seq) {
        nodes.ofDocument(document).forEach(n -> entries.touch(n.anchor(), seq));
    }

    /** A withdrawn document has no words left to point at. */
    private void addByHand(LedgerEntry line) {
        decisions.add(line, line.subject());
        String document = documentOf(line.subject());
        documents.withId(document).filter(kept -> !kept.withdrawn()).ifPresent(kept -> {
            Report added = Additions.report(line, kept);
            resolving.replace(new Splits.Placed(document, List.of(), List.of(added)), line.seq());
            resolving.group(List.of(added.key()), line.seq());
        });
    }

    private static String documentOf(String key) {
        return key.substring(0, key.indexOf('#'));
    }

    private void decide(LedgerEntry line) {
        decisions.add(line, line.body().path("anchor").asText());
        follow(line.act(), line.body(), line.seq());
    }

    private void follow(LedgerEntry.Act act, JsonNode body, long seq) {
        Set<String> touched = new TreeSet<>(touched(body));
        if (act == LedgerEntry.Act.SPLIT) {
            for (Splits.Placed placed : splits.placed(body)) {
                resolving.replace(placed, seq);
                placed.now().forEach(r -> touched.add(r.key()));
            }
        }
        follow(touched, seq);
    }

    private void follow(Collection<String> touched, long seq) {
        resolving.group(touched, seq);
        nodes.ofReports(touched).forEach(n -> entries.touch(n.anchor(), seq));
    }

    private void undo(LedgerEntry line) {
        long seq = line.supersedes() == null ? -1 : line.supersedes();
        LedgerEntry earlier = new Ledger(handle).at(seq).orElseThrow();
        if (earlier.act() == LedgerEntry.Act.CONFIDENTIAL) {
            documents.set(earlier.subject(), "confidential", 0);
            touchEntriesOf(earlier.subject(), line.seq());
            follow(decisions.pointingAt(earlier.subject()), line.seq());
        }
        Decisions.Decision taken = decisions.at(seq);
        if (taken == null || !decisions.undo(seq, line.seq())) {
            return;
        }
        if (taken.act() == LedgerEntry.Act.CLASSIFY) {
            classes.settle(taken.anchor());
        } else if (taken.act() == LedgerEntry.Act.ADD) {
            String key = taken.anchor();
            resolving.replace(new Splits.Placed(documentOf(key), List.of(key), List.of()), line.seq());
        } else {
            follow(taken.act(), taken.body(), line.seq());
        }
    }

    private static Set<String> touched(JsonNode body) {
        Set<String> keys = new TreeSet<>();
        keys.add(body.path("anchor").asText());
        keys.addAll(texts(body.path("left")));
        keys.addAll(texts(body.path("right")));
        return keys;
    }

    private static List<String> texts(JsonNode keys) {
        List<String> texts = new ArrayList<>();
        keys.forEach(k -> texts.add(k.asText()));
        return texts;
    }

    /** Forgets all that can be made anew. */
    void clear() {
        for (String table : MADE_ANEW) {
            handle.execute("delete from " + table);
        }
        nodes.forget();
        known.noBlocks();
        handle.execute("update document set confidential = 0 where confidential <> 0");
    }
}
