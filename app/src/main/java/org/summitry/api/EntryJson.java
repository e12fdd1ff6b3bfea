package org.summitry.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.summitry.analysis.commitments.Outcome;
import org.summitry.analysis.commitments.Tested;
import org.summitry.portal.library.Item;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;
import org.summitry.register.LedgerEntry;
import org.summitry.search.Citation;

/** Entries and dossiers as JSON: the record of the exchange format, and beside it what is told of it. */
public final class EntryJson {
    private EntryJson() {}

    /** An entry of a list, with its citations. */
    static ObjectNode of(Cited e) {
        ObjectNode node = head(e.id(), e.name(), e.review());
        node.set("record", e.record());
        node.set("names", Answers.JSON.valueToTree(e.names()));
        ArrayNode citations = node.putArray("citations");
        e.quotes().forEach(q -> citations.add(citation(q.citation())));
        return node;
    }

    /** All that is known of an entry. */
    public static ObjectNode of(Dossier d) {
        ObjectNode node = head(d.id(), d.name(), d.review());
        node.set("record", d.record());
        node.set("names", Answers.JSON.valueToTree(d.names()));
        ArrayNode citations = node.putArray("citations");
        d.citations().forEach(c -> citations.add(citation(c)));
        node.set("support", Answers.JSON.valueToTree(d.support()));
        ObjectNode disagreements = node.putObject("disagreements");
        d.disagreements().forEach((field, sayings) -> {
            ArrayNode all = disagreements.putArray(field);
            sayings.forEach(s ->
                    all.addObject().put("value", s.value()).set("documents", Answers.JSON.valueToTree(s.documents())));
        });
        ArrayNode doubts = node.putArray("may_be_the_same");
        d.doubts().forEach(x -> {
            ObjectNode doubt =
                    doubts.addObject().put("id", x.id()).put("name", x.name()).put("score", x.score());
            ArrayNode reasons = doubt.putArray("reasons");
            x.reasons().forEach(b -> reasons.addObject()
                    .put("reason", b.feature())
                    .put("speaks_for", b.speaksFor())
                    .put("words", b.words()));
        });
        ArrayNode history = node.putArray("history");
        d.history().forEach(l -> history.add(line(l)));
        return node;
    }

    /** An entry as a list of what was found shows it. */
    public static ObjectNode of(Item i) {
        ObjectNode node = Answers.JSON
                .createObjectNode()
                .put("id", i.id())
                .put("kind", i.kind())
                .put("name", i.name())
                .put("found_by", i.reviewed() ? "person" : "machine");
        Citation c = i.citation();
        if (c != null) {
            node.putObject("citation")
                    .put("document", c.document())
                    .put("start", c.start())
                    .put("end", c.end())
                    .put("text", c.sentence());
        }
        return node;
    }

    /** What the tests for commitments make of an undertaking. */
    static ObjectNode of(Tested t) {
        ObjectNode node =
                Answers.JSON.createObjectNode().put("commitment", t.commitment().isCommitment());
        node.put("sentence", t.sentence());
        put(node, "lead_in", t.leadIn());
        node.set("citation", citation(t.citation()));
        ArrayNode tests = node.putArray("tests");
        for (Outcome o : t.commitment().standing()) {
            ObjectNode test = tests.addObject()
                    .put("test", o.test().word())
                    .put("passed", o.passed())
                    .put("reason", o.reason().word())
                    .put("words", o.words());
            if (o.sure() != null) {
                test.put("sure", o.sure());
            }
        }
        return node;
    }

    private static ObjectNode head(String id, String name, String review) {
        return Answers.JSON
                .createObjectNode()
                .put("id", id)
                .put("name", name)
                .put("review", review)
                .put("found_by", review.equals("unreviewed") ? "machine" : "person");
    }

    private static ObjectNode citation(Dossier.Citation c) {
        ObjectNode node = Answers.JSON
                .createObjectNode()
                .put("number", c.number())
                .put("document", c.document())
                .put("label", c.label());
        put(node, "publisher", c.publisher());
        put(node, "published", c.published());
        node.put("start", c.start()).put("end", c.end()).put("text", c.text());
        put(node, "field", c.field());
        return node;
    }

    /** A line of the ledger. */
    public static ObjectNode line(LedgerEntry l) {
        return Answers.JSON
                .createObjectNode()
                .put("line", l.seq())
                .put("at", l.at().toString())
                .put("by", l.who())
                .put("act", l.act().name().toLowerCase(java.util.Locale.ROOT))
                .put("reason", l.body().path("reason").asText());
    }

    private static void put(ObjectNode node, String field, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }
}
