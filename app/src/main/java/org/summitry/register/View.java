package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Does to the view what a line of the ledger says: the same when it is written and when the view is made anew. */
final class View {
    private final Handle handle;
    private final Reports reports;
    private final Nodes nodes;
    private final Entries entries;
    private final Documents documents;
    private final Decisions decisions;
    private final Resolving resolving;

    View(Handle handle, Known known) {
        this.handle = handle;
        this.reports = new Reports(handle);
        this.documents = new Documents(handle);
        this.nodes = new Nodes(handle);
        this.entries = new Entries(handle);
        this.decisions = new Decisions(handle);
        this.resolving = new Resolving(handle, known, decisions);
    }

    void apply(LedgerEntry line) {
        switch (line.act()) {
            case READ -> read(line);
            case WITHDRAW -> hide(line, "withdrawn");
            case CONFIDENTIAL -> hide(line, "confidential");
            case CLASSIFY ->
                documents.set(
                        line.subject(),
                        "source_class",
                        line.body().path("class").asText());
            case UNDO -> undo(line);
            default -> decide(line);
        }
    }

    private void read(LedgerEntry line) {
        Documents.Kept kept = documents.withId(line.subject()).orElseThrow();
        if (kept.records().isEmpty()) {
            return; // withdrawn since
        }
        List<ObjectNode> records = new ArrayList<>();
        Json.read(kept.records()).path("records").forEach(r -> records.add((ObjectNode) r));
        add(new PreparedReading(kept.body(), kept.text(), records, ""), line.seq());
    }

    /** What was read in a document. */
    void add(PreparedReading reading, long seq) {
        resolving.add(Report.of(reading), seq);
    }

    /** A hidden document's reports support nothing; a withdrawn one's are gone. */
    private void hide(LedgerEntry line, String column) {
        documents.set(line.subject(), column, 1);
        if (column.equals("withdrawn")) {
            resolving.remove(line.subject(), line.seq());
            documents.empty(line.subject());
            // when the view is made anew they are not in it; a copy of entries may have them all the same
            line.body().path("reports").forEach(k -> entries.gone(k.asText(), line.seq()));
        } else {
            touchEntriesOf(line.subject(), line.seq());
        }
    }

    private void touchEntriesOf(String document, long seq) {
        nodes.ofDocument(document).forEach(n -> entries.touch(n.anchor(), seq));
    }

    private void decide(LedgerEntry line) {
        decisions.add(line, line.body().path("anchor").asText());
        follow(line.act(), line.body(), line.seq());
    }

    private void follow(LedgerEntry.Act act, JsonNode body, long seq) {
        if (act == LedgerEntry.Act.SPLIT) {
            resolving.move(texts(body.path("left")), seq);
        }
        Set<String> touched = touched(body);
        resolving.group(touched, seq);
        nodes.ofReports(touched).forEach(n -> entries.touch(n.anchor(), seq));
    }

    private void undo(LedgerEntry line) {
        long seq = line.supersedes() == null ? -1 : line.supersedes();
        LedgerEntry earlier = new Ledger(handle).at(seq).orElseThrow();
        if (earlier.act() == LedgerEntry.Act.CONFIDENTIAL) {
            documents.set(earlier.subject(), "confidential", 0);
            touchEntriesOf(earlier.subject(), line.seq());
        }
        Decisions.Decision taken = decisions.at(seq);
        if (taken != null && decisions.undo(seq, line.seq())) {
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
        for (String table :
                List.of("report", "node", "block", "neighbour", "edge", "apart", "decision", "entry", "gone")) {
            handle.execute("delete from " + table);
        }
        handle.execute("update document set confidential = 0 where confidential <> 0");
    }
}
