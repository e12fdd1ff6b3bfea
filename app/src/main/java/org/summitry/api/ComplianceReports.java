package org.summitry.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.summitry.analysis.compliance.ComplianceBook;
import org.summitry.analysis.compliance.ComplianceReport;
import org.summitry.portal.library.Library;
import org.summitry.text.OneLine;

/** Reports of compliance that a coordinator has opened to everybody; of others nothing is told, not even that they are being made. */
final class ComplianceReports {
    private final Library library;
    private final ComplianceBook book;

    ComplianceReports(Library library, Clock clock) {
        this.library = library;
        this.book = new ComplianceBook(library.register(), clock);
    }

    /** The meetings with an open report. */
    void list(Context ctx) {
        new Asked(ctx);
        ComplianceBook.State state = book.state();
        ArrayNode items = Answers.JSON.createArrayNode();
        state.published().stream().sorted().forEach(id -> {
            ComplianceReport report = report(state, id);
            items.addObject()
                    .put("meeting", id)
                    .put("name", name(id))
                    .put("scores", report.rows().size())
                    .put("coded_twice", report.coded());
        });
        Answers.list(ctx, items, null);
    }

    /** One report: every score with the reports it rests on, every mean with how many scores it is of. */
    void report(Context ctx) {
        new Asked(ctx);
        String id = ctx.pathParam("id");
        ComplianceBook.State state = book.state();
        if (!state.published().contains(id)) {
            throw ApiProblem.notFound(id + ": no report on the compliance with it is open to everybody");
        }
        ComplianceReport report = report(state, id);
        ObjectNode node = Answers.JSON.createObjectNode().put("meeting", id).put("name", name(id));
        report.agreement().ifPresent(a -> node.put("alpha", a));
        ArrayNode scores = node.putArray("scores");
        report.rows().forEach(r -> scores.add(score(r)));
        ObjectNode means = node.putObject("means");
        report.means().forEach((by, rows) -> {
            ArrayNode all = means.putArray(by);
            rows.forEach(m -> {
                ObjectNode mean = all.addObject().put("id", m.id()).put("name", m.name());
                mean.put("sum", m.mean().sum())
                        .put("n", m.mean().n())
                        .put("applicable", m.mean().applicable());
            });
        });
        Answers.json(ctx, node);
    }

    private static ObjectNode score(ComplianceReport.Row r) {
        ObjectNode node = Answers.JSON
                .createObjectNode()
                .put("commitment", r.guideline().commitment())
                .put("text", r.commitment())
                .put("holder", r.holderId())
                .put("holder_name", r.holder());
        if (r.standing() != null) {
            node.put("score", r.standing().name().toLowerCase(Locale.ROOT));
            r.standing().value().ifPresent(v -> node.put("value", v));
        }
        node.put("settled_by_a_third", r.ruling() != null);
        ObjectNode guideline = node.putObject("guideline");
        guideline.put("full", r.guideline().full()).put("partial", r.guideline().partial());
        guideline.put("failure", r.guideline().failure());
        guideline
                .put("from", r.guideline().from().toString())
                .put("to", r.guideline().to().toString());
        ArrayNode evidence = node.putArray("evidence");
        r.evidence().forEach(e -> evidence.addObject()
                .put("citation", e.citation())
                .put("published", e.published().toString())
                .put("effort", e.effort().name().toLowerCase(Locale.ROOT)));
        return node;
    }

    private ComplianceReport report(ComplianceBook.State state, String meeting) {
        return ComplianceReport.of(state.assessment(), meeting, book.today(), this::name);
    }

    private String name(String id) {
        return OneLine.of(library.names(List.of(id)).getOrDefault(id, id));
    }
}
