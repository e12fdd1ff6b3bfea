package org.summitry.portal.outcomes;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.summitry.analysis.compliance.Assessment;
import org.summitry.analysis.compliance.Coding;
import org.summitry.analysis.compliance.ComplianceBook;
import org.summitry.analysis.compliance.ComplianceReport;
import org.summitry.analysis.compliance.Guideline;
import org.summitry.analysis.compliance.Mean;
import org.summitry.analysis.followup.Followed;
import org.summitry.portal.reading.Address;
import org.summitry.portal.web.Problem;
import org.summitry.portal.web.Role;
import org.summitry.portal.words.Messages;
import org.summitry.register.Cited;

/** Reports of compliance: the list of meetings, the report on one, and the forms in which it is taken along. */
final class CompliancePages {
    private static final int PLACES = 2;
    private static final List<String> BY = List.of("holder", "commitment", "topic");

    private final Compliance compliance;
    private final List<Download> downloads;

    CompliancePages(Compliance compliance, List<Download> downloads) {
        this.compliance = compliance;
        this.downloads = List.copyOf(downloads);
    }

    void list(Context ctx) {
        Messages words = compliance.words(ctx);
        ComplianceBook.State state = compliance.book().state();
        boolean reads = compliance.pages().visitor(ctx).may(Role.READER);
        boolean works = compliance.pages().visitor(ctx).may(Role.REVIEWER);
        Map<String, Integer> undertakings = new TreeMap<>();
        if (works) {
            for (Followed f : Matters.of(compliance.followUps())) {
                if (f.matter().kind().equals("undertaking") && !f.meeting().isEmpty()) {
                    undertakings.merge(f.meeting(), 1, Integer::sum);
                }
            }
        }
        state.assessment().guidelines().forEach(g -> undertakings.putIfAbsent(g.meeting(), 0));
        undertakings.keySet().retainAll(compliance.shown(undertakings.keySet()));
        List<ComplianceView.Meeting> meetings = new ArrayList<>();
        undertakings.forEach((meeting, count) -> {
            boolean open = state.published().contains(meeting);
            boolean scored = !state.assessment().cells(meeting).isEmpty();
            if (open || reads && (scored || works)) {
                int guided = (int) state.assessment().guidelines().stream()
                        .filter(g -> g.meeting().equals(meeting))
                        .count();
                String path = Compliance.meeting(meeting);
                meetings.add(new ComplianceView.Meeting(
                        compliance.name(meeting, words),
                        guided,
                        Math.max(count, guided),
                        open,
                        scored ? path : "",
                        works ? path + "/work" : ""));
            }
        });
        compliance
                .pages()
                .render(
                        ctx,
                        "outcomes/compliance",
                        words.say("outcomes.compliance"),
                        new ComplianceView.Listed(meetings));
    }

    private ComplianceReport report(Context ctx) {
        Cited meeting = compliance.entry(ctx, "meeting");
        ComplianceBook.State state = compliance.book().state();
        if (!state.published().contains(meeting.id())
                && !compliance.pages().visitor(ctx).may(Role.READER)) {
            throw Problem.notAllowed(false);
        }
        Messages words = compliance.words(ctx);
        ComplianceReport report = ComplianceReport.of(
                state.assessment(), meeting.id(), compliance.book().today(), id -> compliance.name(id, words));
        if (report.rows().isEmpty()) {
            throw Problem.noEntry(meeting.id());
        }
        return report;
    }

    private String title(ComplianceReport report, Messages words) {
        return words.say("compliance.title", compliance.name(report.meeting(), words));
    }

    void show(Context ctx) {
        Messages words = compliance.words(ctx);
        ComplianceReport report = report(ctx);
        ComplianceBook.State state = compliance.book().state();
        Assessment part = state.assessment().of(report.meeting());
        String agreement = report.agreement().isEmpty()
                ? words.say("compliance.alphaNone")
                : words.say(
                        "compliance.alpha",
                        words.formats().number(report.agreement().getAsDouble()));
        boolean open = state.published().contains(report.meeting());
        boolean settled = part.cells(report.meeting()).stream().allMatch(c -> part.standing(c) != null);
        ComplianceView.Report view = new ComplianceView.Report(
                Compliance.meeting(report.meeting()),
                agreement,
                BY.stream().map(by -> means(by, report, words)).toList(),
                report.rows().stream().map(r -> row(r, words)).toList(),
                downloads.stream().map(Download::extension).toList(),
                open,
                !open && settled && compliance.pages().visitor(ctx).may(Role.COORDINATOR));
        compliance.pages().render(ctx, "outcomes/report", title(report, words), view);
    }

    private static ComplianceView.Means means(String by, ComplianceReport report, Messages words) {
        return new ComplianceView.Means(
                by,
                report.means().getOrDefault(by, List.of()).stream()
                        .map(r -> mean(r.name(), r.mean(), words))
                        .toList());
    }

    private static ComplianceView.Mean mean(String name, Mean m, Messages words) {
        return new ComplianceView.Mean(
                name,
                m.isKnown() ? (m.sum() > 0 ? "+" : "") + m.rounded(PLACES) : "",
                m.isKnown() ? words.say("desk.percent", m.percent(0)) : "",
                m.n(),
                m.applicable(),
                words.say("desk.percent", m.coverage(0)));
    }

    private ComplianceView.Row row(ComplianceReport.Row r, Messages words) {
        Guideline g = r.guideline();
        return new ComplianceView.Row(
                r.commitment(),
                Address.of(g.commitment()),
                r.holder(),
                Compliance.key(r.standing()),
                r.ruling() != null,
                List.of(g.full(), g.partial(), g.failure()),
                words.formats().date(g.from() + "/" + g.to()),
                r.evidence().stream().map(e -> evidence(e, words)).toList());
    }

    private static ComplianceView.Evidence evidence(Coding.Report e, Messages words) {
        String effort = words.say("effort." + e.effort().name().toLowerCase(Locale.ROOT));
        String day = words.formats().date(e.published().toString());
        return new ComplianceView.Evidence(day, Citations.address(e.citation()), effort);
    }

    void download(Context ctx) throws IOException {
        String format = ctx.pathParam("format");
        Download wanted = downloads.stream()
                .filter(d -> d.extension().equals(format))
                .findFirst()
                .orElseThrow(Problem::notFound);
        ComplianceReport report = report(ctx);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(); // a report on one meeting: some hundred rows
        wanted.writer().write(report, title(report, compliance.words(ctx)), bytes);
        ctx.header("Content-Disposition", "attachment; filename=\"compliance." + wanted.extension() + "\"");
        ctx.header("Cache-Control", "private, no-cache");
        ctx.contentType(wanted.mediaType());
        ctx.result(bytes.toByteArray());
    }

    void publish(Context ctx) {
        Cited meeting = compliance.entry(ctx, "meeting");
        Compliance.tell(() -> compliance.book().publish(meeting.id(), compliance.who(ctx), ""));
        ctx.redirect(Compliance.meeting(meeting.id()), HttpStatus.SEE_OTHER);
    }
}
