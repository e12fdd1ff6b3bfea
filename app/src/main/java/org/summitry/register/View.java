package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.summitry.text.Sketch;

/** Does to the view what a line of the ledger says: the same when it is written and when the view is made anew. */
final class View {
    private final Handle handle;
    private final Matcher matcher;
    private final Reports reports;
    private final Documents documents;
    private final Decisions decisions;
    private final Resolving resolving;
    private final Splits splits;
    private final Voices voices;
    private final SourceClasses classes;

    View(Handle handle, Matcher matcher) {
        this.handle = handle;
        this.matcher = matcher;
        this.reports = new Reports(handle);
        this.documents = new Documents(handle);
        this.decisions = new Decisions(handle);
        this.resolving = new Resolving(handle);
        this.splits = new Splits(handle);
        this.voices = new Voices(handle);
        this.classes = new SourceClasses(handle);
    }

    void apply(LedgerEntry line) {
        switch (line.act()) {
            case READ -> read(line.subject());
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

    private void read(String document) {
        Documents.Kept kept = documents.withId(document).orElseThrow();
        if (kept.records().isEmpty()) {
            return; // withdrawn since
        }
        List<ObjectNode> records = new ArrayList<>();
        Json.read(kept.records()).path("records").forEach(r -> records.add((ObjectNode) r));
        add(new PreparedReading(kept.body(), kept.text(), records, "", sketch(kept)));
    }

    /** What was read in a document. */
    void add(PreparedReading reading) {
        voices.add(reading.id(), reading.sketch());
        classes.settle(reading.id());
        resolving.add(Report.of(reading), matcher);
    }

    /** A document that was read before sketches were kept is known by its whole text. */
    private Sketch sketch(Documents.Kept kept) {
        if (!kept.sketch().isEmpty()) {
            return Sketch.read(kept.sketch());
        }
        Sketch sketch = Sketch.of(kept.text());
        documents.set(kept.id(), "sketch", sketch.written());
        return sketch;
    }

    /** A hidden document's reports support nothing; a withdrawn one's are gone. */
    private void hide(LedgerEntry line, String column) {
        documents.set(line.subject(), column, 1);
        if (column.equals("withdrawn")) {
            List<String> keys = reports.keysOfDocument(line.subject());
            List<String> others = reports.remove(keys);
            documents.set(line.subject(), "content", "");
            documents.set(line.subject(), "records", "");
            documents.set(line.subject(), "sketch", "");
            voices.remove(line.subject());
            resolving.group(others);
        }
    }

    /** A withdrawn document has no words left to point at. */
    private void addByHand(LedgerEntry line) {
        decisions.add(line, line.subject());
        String document = line.body().path("passage").path("doc").asText();
        documents
                .withId(document)
                .filter(kept -> !kept.withdrawn())
                .ifPresent(kept -> resolving.add(List.of(Additions.report(line, kept)), matcher));
    }

    private void decide(LedgerEntry line) {
        decisions.add(line, line.body().path("anchor").asText());
        splits.settle(line.body(), matcher);
        resolving.group(touched(line.body()));
    }

    private void undo(LedgerEntry line) {
        long seq = line.supersedes() == null ? -1 : line.supersedes();
        LedgerEntry earlier = new Ledger(handle).at(seq).orElseThrow();
        if (earlier.act() == LedgerEntry.Act.CONFIDENTIAL) {
            documents.set(earlier.subject(), "confidential", 0);
        }
        Decisions.Decision taken = decisions.at(seq);
        if (taken == null || !decisions.undo(seq, line.seq())) {
            return;
        }
        if (taken.act() == LedgerEntry.Act.CLASSIFY) {
            classes.settle(taken.anchor());
        } else if (taken.act() == LedgerEntry.Act.ADD) {
            resolving.group(reports.remove(List.of(taken.anchor())));
        } else {
            splits.settle(taken.body(), matcher);
            resolving.group(touched(taken.body()));
        }
    }

    private Set<String> touched(JsonNode body) {
        Set<String> keys = new TreeSet<>();
        keys.add(body.path("anchor").asText());
        body.path("left").forEach(k -> keys.add(k.asText()));
        body.path("right").forEach(k -> keys.add(k.asText()));
        return new TreeSet<>(reports.withKeys(keys).stream().map(Report::key).toList());
    }

    /** Forgets all that can be made anew. */
    void clear() {
        for (String table : List.of("report", "block", "edge", "decision", "entry", "voice", "voice_hash", "waiting")) {
            handle.execute("delete from " + table);
        }
        handle.execute("update document set confidential = 0");
    }
}
