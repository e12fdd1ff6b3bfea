package org.summitry.analysis.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.summitry.register.Assessments;

/** Guidelines and scores as the ledger keeps them. */
final class ScoreLines {
    static final String WHAT = "what";
    static final String GUIDELINE = "guideline";
    static final String SCORE = "score";
    static final String RULING = "ruling";
    static final String PUBLISH = "publish";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ScoreLines() {}

    static ObjectNode of(Guideline g) {
        return JSON.createObjectNode()
                .put(WHAT, GUIDELINE)
                .put("commitment", g.commitment())
                .put("meeting", g.meeting())
                .put("topic", g.topic())
                .put("full", g.full())
                .put("partial", g.partial())
                .put("failure", g.failure())
                .put("from", g.from().toString())
                .put("to", g.to().toString())
                .put("written", g.written().toString());
    }

    static Guideline guideline(JsonNode n) {
        return new Guideline(
                n.path("commitment").asText(),
                n.path("meeting").asText(),
                n.path("topic").asText(),
                n.path("full").asText(),
                n.path("partial").asText(),
                n.path("failure").asText(),
                LocalDate.parse(n.path("from").asText()),
                LocalDate.parse(n.path("to").asText()),
                LocalDate.parse(n.path("written").asText()));
    }

    static ObjectNode of(Coding c, String what) {
        ObjectNode n = JSON.createObjectNode()
                .put(WHAT, what)
                .put("commitment", c.commitment())
                .put("holder", c.holder())
                .put("value", c.score().name())
                .put("day", c.day().toString());
        for (Coding.Report r : c.evidence()) {
            n.withArray("reports")
                    .addObject()
                    .put("citation", r.citation())
                    .put("published", r.published().toString())
                    .put("effort", r.effort().name());
        }
        return n;
    }

    /** A score; its coder is who wrote the line. */
    static Coding coding(Assessments.Line line) {
        JsonNode n = line.body();
        List<Coding.Report> reports = new ArrayList<>();
        for (JsonNode r : n.path("reports")) {
            reports.add(new Coding.Report(
                    r.path("citation").asText(),
                    LocalDate.parse(r.path("published").asText()),
                    Effort.valueOf(r.path("effort").asText())));
        }
        return new Coding(
                line.who(),
                n.path("commitment").asText(),
                n.path("holder").asText(),
                Score.valueOf(n.path("value").asText()),
                reports,
                LocalDate.parse(n.path("day").asText()));
    }

    static ObjectNode published(String meeting) {
        return JSON.createObjectNode().put(WHAT, PUBLISH).put("meeting", meeting);
    }
}
