package org.summitry.portal.outcomes;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.commitments.UndertakingTests;
import org.summitry.analysis.compliance.Assessment;
import org.summitry.analysis.compliance.Coding;
import org.summitry.analysis.compliance.Evidence;
import org.summitry.analysis.compliance.Guideline;
import org.summitry.analysis.compliance.Score;
import org.summitry.analysis.compliance.Window;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.Link;
import org.summitry.analysis.followup.Matter;
import org.summitry.portal.reading.Address;
import org.summitry.portal.web.Forms;
import org.summitry.portal.web.Problem;
import org.summitry.portal.words.Messages;
import org.summitry.register.Cited;
import org.summitry.text.OneLine;

/** Where coders work: the undertakings of a meeting, and the form of one: a guideline first, then scores, then what is settled. */
final class ScoringPages {
    private static final int LONG = 1000;
    private static final int SHORT = 400;
    private static final int CANDIDATES = 30;

    private final Compliance compliance;

    ScoringPages(Compliance compliance) {
        this.compliance = compliance;
    }

    void work(Context ctx) {
        Messages words = compliance.words(ctx);
        Cited meeting = compliance.entry(ctx, "meeting");
        Assessment a = compliance.book().state().assessment();
        String who = compliance.who(ctx);
        List<Coding> seen = a.sheet(who);
        List<Matter> undertakings = Matters.of(compliance.followUps()).stream()
                .filter(f ->
                        f.matter().kind().equals("undertaking") && f.meeting().equals(meeting.id()))
                .map(Followed::matter)
                .toList();
        Set<String> commitments = commitments(undertakings);
        List<ComplianceView.Task> tasks = undertakings.stream()
                .map(m -> new ComplianceView.Task(
                        OneLine.of(m.text()),
                        Compliance.undertaking(m.id()),
                        commitments.contains(m.id()),
                        a.guidelineOf(m.id()) != null,
                        (int) seen.stream()
                                .filter(c ->
                                        c.coder().equals(who) && c.commitment().equals(m.id()))
                                .count(),
                        (int) a.disputed().stream()
                                .filter(c -> c.commitment().equals(m.id()))
                                .count()))
                .toList();
        String report = a.cells(meeting.id()).isEmpty() ? "" : Compliance.meeting(meeting.id());
        String title = words.say("compliance.workTitle", compliance.name(meeting.id(), words));
        compliance.pages().render(ctx, "outcomes/work", title, new ComplianceView.Work(report, tasks));
    }

    /** The ids of those that are commitments by the tests. */
    private Set<String> commitments(List<Matter> undertakings) {
        UndertakingTests tests = new UndertakingTests(compliance.register());
        List<String> ids = undertakings.stream().map(Matter::id).toList();
        return compliance.register().outlet().cited(ids).stream()
                .filter(c -> tests.of(c).map(t -> t.commitment().isCommitment()).orElse(false))
                .map(Cited::id)
                .collect(Collectors.toSet());
    }

    private Optional<Followed> followed(Cited u) {
        return Matters.of(compliance.followUps()).stream()
                .filter(f -> f.matter().id().equals(u.id()))
                .findFirst();
    }

    void show(Context ctx) {
        Messages words = compliance.words(ctx);
        Cited u = compliance.entry(ctx, "undertaking");
        String meeting = u.record().path("meeting").asText();
        Assessment a = compliance.book().state().assessment();
        Guideline g = a.guidelineOf(u.id());
        String who = compliance.who(ctx);
        Window window = g != null ? new Window(g.from(), g.to()) : window(meeting);
        List<ComplianceView.Seen> seen = a.sheet(who).stream()
                .filter(c -> c.commitment().equals(u.id()))
                .map(c -> new ComplianceView.Seen(
                        compliance.name(c.holder(), words), c.coder(), Compliance.key(c.score()), c.evidence()))
                .toList();
        Set<String> mine = new LinkedHashSet<>();
        a.sheet(who).stream()
                .filter(c -> c.coder().equals(who) && c.commitment().equals(u.id()))
                .forEach(c -> mine.add(c.holder()));
        List<ComplianceView.Choice> disputed = a.disputed().stream()
                .filter(c -> c.commitment().equals(u.id()) && !mine.contains(c.holder()))
                .map(c -> new ComplianceView.Choice(c.holder(), compliance.name(c.holder(), words)))
                .toList();
        var first = u.quotes().get(0).citation();
        ComplianceView.Sheet view = new ComplianceView.Sheet(
                first.text(),
                Address.passage(first.document(), first.start(), first.end(), first.text()),
                g == null ? List.of() : List.of(g.full(), g.partial(), g.failure()),
                window == null ? "" : window.from().toString(),
                window == null ? "" : window.to().toString(),
                holders(u).stream()
                        .filter(h -> !mine.contains(h)
                                && a.shown(new Assessment.Cell(u.id(), h)).isEmpty())
                        .map(h -> new ComplianceView.Choice(h, compliance.name(h, words)))
                        .toList(),
                window == null ? List.of() : candidates(u, window, words),
                seen,
                disputed,
                meeting.isEmpty() ? "/compliance" : Compliance.meeting(meeting) + "/work");
        compliance.pages().render(ctx, "outcomes/sheet", OneLine.of(u.name()), view);
    }

    private @Nullable Window window(String meeting) {
        return meeting.isEmpty()
                ? null
                : Window.after(meeting, compliance.register()).orElse(null);
    }

    /** Who may be held to it: its actors, and the members of the formats and of the meeting among them. */
    private Set<String> holders(Cited u) {
        Set<String> holders = new LinkedHashSet<>();
        u.record().path("actors").forEach(x -> holders.add(x.asText()));
        for (String id : List.copyOf(holders)) {
            if (id.startsWith("format:")) {
                compliance.known(id).ifPresent(f -> f.record().path("members").forEach(m -> holders.add(m.asText())));
            }
        }
        String meeting = u.record().path("meeting").asText();
        compliance.known(meeting).ifPresent(at -> at.record()
                .path("participants")
                .forEach(p -> holders.add(
                        p.path("on_behalf_of").asText(p.path("actor").asText()))));
        return holders;
    }

    private List<ComplianceView.Candidate> candidates(Cited u, Window window, Messages words) {
        List<ComplianceView.Candidate> found = new ArrayList<>();
        followed(u).ifPresent(f -> {
            for (Link l : f.links()) {
                LocalDate day = l.report().published();
                boolean within = day != null && !day.isBefore(window.from()) && !day.isAfter(window.to());
                if (within && l.standing() != Link.Standing.REJECTED && found.size() < CANDIDATES) {
                    found.add(new ComplianceView.Candidate(
                            l.id(),
                            words.formats().date(String.valueOf(day)),
                            OneLine.of(l.report().sentence()),
                            Citations.address(l.id())));
                }
            }
        });
        return found;
    }

    void write(Context ctx) {
        Cited u = compliance.entry(ctx, "undertaking");
        String who = compliance.who(ctx);
        String reason = Forms.text(ctx, "reason", SHORT);
        switch (Forms.text(ctx, "act", SHORT)) {
            case "guideline" -> Compliance.tell(() -> compliance.book().guideline(guideline(ctx, u), who, reason));
            case "score" -> Compliance.tell(() -> compliance.book().score(coding(ctx, u, who), reason));
            case "settle" -> Compliance.tell(() -> compliance.book().adjudicate(coding(ctx, u, who), reason));
            default -> throw Problem.badParameter("act", Forms.text(ctx, "act", SHORT));
        }
        ctx.redirect(Compliance.undertaking(u.id()), HttpStatus.SEE_OTHER);
    }

    private Guideline guideline(Context ctx, Cited u) {
        String meeting = u.record().path("meeting").asText();
        if (meeting.isEmpty()) {
            throw new IllegalArgumentException(
                    "the register does not tell at what meeting it was undertaken; name the meeting by correcting the entry");
        }
        return new Guideline(
                u.id(),
                meeting,
                u.record().path("topics").path(0).asText("none"),
                Forms.text(ctx, "full", LONG),
                Forms.text(ctx, "partial", LONG),
                Forms.text(ctx, "failure", LONG),
                day(ctx, "from"),
                day(ctx, "to"),
                compliance.book().today());
    }

    private static LocalDate day(Context ctx, String name) {
        String text = Forms.text(ctx, name, SHORT);
        if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw Problem.badParameter(name, text);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problem.badParameter(name, text);
        }
    }

    private Coding coding(Context ctx, Cited u, String who) {
        String holder = Forms.text(ctx, "holder", SHORT);
        if (compliance.known(holder).isEmpty()) {
            throw Problem.badParameter("holder", holder);
        }
        Evidence evidence = new Evidence(compliance.register(), () -> Matters.of(compliance.followUps()));
        List<Coding.Report> reports = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            String effort = Forms.text(ctx, "effort" + i, SHORT);
            if (!effort.isEmpty()) {
                reports.add(evidence.of(Forms.text(ctx, "report" + i, LONG) + "=" + effort));
            }
        }
        for (String line : Forms.text(ctx, "evidence", LONG).lines().toList()) {
            if (!line.isBlank()) {
                reports.add(evidence.of(line.strip()));
            }
        }
        String score = Forms.text(ctx, "score", SHORT).toUpperCase(Locale.ROOT);
        return new Coding(
                who,
                u.id(),
                holder,
                Score.named(score),
                reports,
                compliance.book().today());
    }
}
