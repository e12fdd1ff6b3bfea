package org.summitry.analysis.followup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** What became of a matter as JSON: both sentences of each link with their places. */
public final class FollowedJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FollowedJson() {}

    /** The matter with its links. */
    public static ObjectNode of(Followed f) {
        ObjectNode o = JSON.createObjectNode();
        o.put("id", f.matter().id()).put("kind", f.matter().kind());
        o.put("text", f.matter().text());
        f.matter().actors().forEach(o.withArray("actors")::add);
        o.put("rung", f.rung().word()).put("state", f.state());
        o.set("evidence", passage(f.matter().passage()));
        ArrayNode links = o.putArray("follow_ups");
        f.links().forEach(l -> links.add(link(l)));
        return o;
    }

    /**
     * Adds to an undertaking's record, as the exchange format has them, its state and the reports that count; nothing when there is none, since
     * silence moves nothing.
     */
    public static void extend(ObjectNode record, Followed f) {
        if (f.counting().isEmpty()) {
            return;
        }
        record.put("status", f.state());
        ArrayNode all = record.putArray("follow_ups");
        for (Link l : f.counting()) {
            ObjectNode report = all.addObject().put("report", reported(l.status()));
            ObjectNode evidence = passage(l.report());
            evidence.remove("published");
            report.putArray("evidence").add(evidence);
            if (l.report().published() != null) {
                report.put("published", l.report().published().toString());
            }
        }
    }

    private static String reported(Status status) {
        return switch (status) {
            case COMPLETION -> "done";
            case PROGRESS, DELAY -> "in-progress";
            case RESTATEMENT -> "restated";
            case SUPERSESSION -> "superseded";
            case CONTRADICTION -> "contradicted";
        };
    }

    private static ObjectNode link(Link l) {
        ObjectNode link = JSON.createObjectNode();
        link.put("id", l.id()).put("report", l.status().word());
        link.put("score", Math.round(100 * l.score()) / 100.0);
        link.put("standing", l.standing().name().toLowerCase(Locale.ROOT));
        link.set("evidence", passage(l.report()));
        l.reasons().forEach(link.withArray("reasons")::add);
        return link;
    }

    private static ObjectNode passage(Passage p) {
        ObjectNode o = JSON.createObjectNode();
        o.put("doc", p.document()).put("start", p.start()).put("end", p.end()).put("text", p.sentence());
        if (p.published() != null) {
            o.put("published", p.published().toString());
        }
        return o;
    }
}
