package org.summitry.export.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;

/**
 * A reference of one entry to another.
 *
 * @param from who has part
 * @param to in what
 * @param role how: speaker, host, party, ...
 * @param status how far it went; empty when that is not told
 */
record Edge(String from, String to, String role, String status) {

    /** The references that an entry holds; from actors to what they have part in. */
    static List<Edge> of(Cited e) {
        List<Edge> edges = new ArrayList<>();
        for (JsonNode p : e.record().path("participants")) {
            edges.add(new Edge(p.path("actor").asText(), e.id(), p.path("role").asText(), ""));
            if (p.has("on_behalf_of")) {
                edges.add(new Edge(p.path("on_behalf_of").asText(), e.id(), "represented", ""));
            }
        }
        for (JsonNode p : e.record().path("parties")) {
            String not = p.path("polarity").asText().equals("negated") ? "not " : "";
            String status = p.path("status").asText();
            edges.add(new Edge(p.path("actor").asText(), e.id(), "party", status.isEmpty() ? "" : not + status));
        }
        for (JsonNode o : e.record().path("offices")) {
            if (o.has("of")) {
                edges.add(new Edge(
                        e.id(),
                        o.path("of").asText(),
                        o.path("title").asText(),
                        o.path("status").asText()));
            }
        }
        from(e, "absent", "absent", edges);
        from(e, "members", "member", edges);
        from(e, "speakers", "speaker", edges);
        from(e, "actors", "undertakes", edges);
        to(e, "addressees", "addresses", edges);
        to(e, "format", "is of", edges);
        to(e, "meeting", "at", edges);
        to(e, "instrument", "about", edges);
        to(e, "project", "about", edges);
        to(e, "scope", "counted of", edges);
        return edges;
    }

    private static void from(Cited e, String field, String role, List<Edge> edges) {
        Facts.ids(e, field).forEach(id -> edges.add(new Edge(id, e.id(), role, "")));
    }

    private static void to(Cited e, String field, String role, List<Edge> edges) {
        Facts.ids(e, field).forEach(id -> edges.add(new Edge(e.id(), id, role, "")));
    }
}
