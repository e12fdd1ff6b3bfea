package org.summitry.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.compliance.Assessment;
import org.summitry.analysis.compliance.Coding;
import org.summitry.analysis.compliance.ComplianceBook;
import org.summitry.analysis.compliance.ComplianceReport;
import org.summitry.analysis.compliance.Evidence;
import org.summitry.analysis.compliance.Guideline;
import org.summitry.analysis.compliance.Score;
import org.summitry.analysis.compliance.Window;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.export.compliance.CompliancePaper;
import org.summitry.export.paper.DocxPaper;
import org.summitry.export.paper.HtmlPaper;
import org.summitry.export.paper.Paper;
import org.summitry.export.paper.PdfPaper;
import org.summitry.portal.outcomes.Download;
import org.summitry.register.Cited;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;
import org.summitry.text.OneLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summitry compliance}: how far what was undertaken was kept, by guideline, two coders and an adjudicator. */
@Command(
        name = "compliance",
        mixinStandardHelpOptions = true,
        description =
                "Scores how far undertakings were kept: a guideline first, then two people who do not see each other's scores, then a third where they"
                        + " differ. Each is a line of the ledger.",
        subcommands = {
            ComplianceCommands.Guide.class,
            ComplianceCommands.GiveScore.class,
            ComplianceCommands.Adjudicate.class,
            ComplianceCommands.Sheet.class,
            ComplianceCommands.Publish.class,
            ComplianceCommands.Report.class
        })
@SuppressWarnings("NullAway.Init")
final class ComplianceCommands implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "name what to do: guideline, score, adjudicate, sheet, publish or report");
    }

    private static Cited undertaking(Register r, String id) {
        Cited u = r.outlet().cited(id);
        if (u == null || !u.kind().equals("undertaking")) {
            throw new RegisterException(
                    id + ": the register has no such undertaking; see: summitry search --kind undertaking");
        }
        return u;
    }

    /** The forms in which the portal gives reports away. */
    static List<Download> downloads() {
        return List.of(
                new Download(
                        "docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        (report, title, out) -> DocxPaper.write(CompliancePaper.of(report, title), out)),
                new Download(
                        "pdf",
                        "application/pdf",
                        (report, title, out) -> PdfPaper.write(CompliancePaper.of(report, title), out)),
                new Download(
                        "csv", "text/csv; charset=utf-8", (report, title, out) -> CompliancePaper.csv(report, out)));
    }

    private static ComplianceBook book(Register r) {
        return new ComplianceBook(r, Clock.systemUTC());
    }

    /** What counts as what. */
    @Command(
            name = "guideline",
            mixinStandardHelpOptions = true,
            description = "Lays down what counts as +1, 0 and -1 for an undertaking, before anybody scores it.")
    static final class Guide extends DecisionCommands.Decision {
        @Parameters(paramLabel = "UNDERTAKING", description = "The undertaking's id.")
        private String id;

        @Option(names = "--full", required = true, paramLabel = "TEXT", description = "What counts as +1, kept.")
        private String full;

        @Option(
                names = "--partial",
                required = true,
                paramLabel = "TEXT",
                description = "What counts as 0, work in progress.")
        private String partial;

        @Option(names = "--failure", required = true, paramLabel = "TEXT", description = "What counts as -1, failure.")
        private String failure;

        @Option(
                names = "--meeting",
                paramLabel = "ID",
                description = "The meeting it was made at, where the register does not tell.")
        private @Nullable String meeting;

        @Option(names = "--topic", paramLabel = "CODE", description = "What it is about (default: its first topic).")
        private @Nullable String topic;

        @Option(
                names = "--from",
                converter = Values.Day.class,
                paramLabel = "DATE",
                description = "The first day whose evidence counts (default: the day after the meeting).")
        private @Nullable LocalDate from;

        @Option(
                names = "--to",
                converter = Values.Day.class,
                paramLabel = "DATE",
                description = "The last (default: the eve of the next meeting of the format).")
        private @Nullable LocalDate to;

        @Override
        LedgerEntry decide(Register r) {
            Cited u = undertaking(r, id);
            String at = meeting != null ? meeting : u.record().path("meeting").asText();
            if (at.isEmpty()) {
                throw new RegisterException(
                        id + ": the register does not tell at what meeting; name it with --meeting");
            }
            Window window = window(r, at);
            String about =
                    topic != null ? topic : u.record().path("topics").path(0).asText("none");
            ComplianceBook book = book(r);
            try {
                Guideline g =
                        new Guideline(id, at, about, full, partial, failure, window.from(), window.to(), book.today());
                return book.guideline(g, author.name(), author.reason());
            } catch (IllegalArgumentException e) {
                throw new RegisterException(String.valueOf(e.getMessage()));
            }
        }

        private Window window(Register r, String at) {
            if (from != null && to != null) {
                return new Window(from, to);
            }
            Window w = Window.after(at, r)
                    .orElseThrow(
                            () -> new RegisterException(
                                    at
                                            + ": the register does not tell when the next meeting is; give the window with --from and --to"));
            return new Window(from == null ? w.from() : from, to == null ? w.to() : to);
        }
    }

    /** What scoring and settling share. */
    abstract static class Scoring extends DecisionCommands.Decision {
        @Parameters(index = "0", paramLabel = "UNDERTAKING", description = "The undertaking's id.")
        private String id;

        @Parameters(index = "1", paramLabel = "HOLDER", description = "The id of who is to keep it.")
        private String holder;

        @Parameters(
                index = "2",
                paramLabel = "SCORE",
                description = "kept (+1), in-progress (0), failed (-1), none (no report found), n/a (not applicable).")
        private String score;

        @Option(
                names = "--evidence",
                paramLabel = "CITATION=EFFORT",
                description =
                        "A report: a follow-up link, or DOCUMENT:START-END, then = and one of reaffirmed, reviewed, resourced, enacted, exceeded."
                                + " May be given several times.")
        private List<String> evidence = new ArrayList<>();

        Coding coding(Register r) {
            undertaking(r, id);
            if (r.outlet().cited(holder) == null) {
                throw new RegisterException(holder + ": the register has no such actor; see: summitry search");
            }
            Evidence reports = new Evidence(r, new FollowUps(r)::all);
            try {
                return new Coding(
                        author.name(),
                        id,
                        holder,
                        Score.named(score),
                        evidence.stream().map(reports::of).toList(),
                        book(r).today());
            } catch (IllegalArgumentException e) {
                throw new RegisterException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** One coder's score. */
    @Command(
            name = "score",
            mixinStandardHelpOptions = true,
            description = "Gives a score; nobody sees it before the second coder has scored too.")
    static final class GiveScore extends Scoring {
        @Override
        LedgerEntry decide(Register r) {
            return book(r).score(coding(r), author.reason());
        }
    }

    /** A third person's word. */
    @Command(name = "adjudicate", mixinStandardHelpOptions = true, description = "Settles what two coders differ on.")
    static final class Adjudicate extends Scoring {
        @Override
        LedgerEntry decide(Register r) {
            return book(r).adjudicate(coding(r), author.reason());
        }
    }

    /** What one may see. */
    @Command(
            name = "sheet",
            mixinStandardHelpOptions = true,
            description =
                    "Shows what a coder may see: the own scores, those that both have given, and what waits to be settled.")
    static final class Sheet extends RegisterCommand {
        @Mixin
        private AuthorOptions author;

        @Override
        int run(Register r, PrintWriter out) {
            Assessment a = book(r).state().assessment();
            a.guidelines()
                    .forEach(g -> out.println(
                            "guideline  " + g.commitment() + "  evidence from " + g.from() + " to " + g.to()));
            a.sheet(author.name())
                    .forEach(c -> out.println("score  " + c.commitment() + "  " + c.holder() + "  " + c.coder() + "  "
                            + c.score().name().toLowerCase(Locale.ROOT)));
            a.disputed().forEach(c -> out.println("to settle  " + c.commitment() + "  " + c.holder()));
            return 0;
        }
    }

    /** Opens a report to everybody. */
    @Command(
            name = "publish",
            mixinStandardHelpOptions = true,
            description = "Lets everybody read the report on a meeting in the portal; undo takes it back.")
    static final class Publish extends DecisionCommands.Decision {
        @Parameters(paramLabel = "MEETING", description = "The meeting's id.")
        private String meeting;

        @Override
        LedgerEntry decide(Register r) {
            return book(r).publish(meeting, author.name(), author.reason());
        }
    }

    /** The report. */
    @Command(
            name = "report",
            mixinStandardHelpOptions = true,
            description =
                    "Writes means by member, commitment, meeting and topic with n and coverage, every score and every guideline.")
    static final class Report extends RegisterCommand {
        /** The forms of output. */
        enum Format {
            HTML,
            DOCX,
            PDF,
            CSV
        }

        @Option(names = "--meeting", paramLabel = "ID", description = "Only what was undertaken there.")
        private String meeting = "";

        @Option(
                names = "--format",
                paramLabel = "html|docx|pdf|csv",
                defaultValue = "html",
                description = "One of html, docx, pdf, csv (default: ${DEFAULT-VALUE}).")
        private Format format = Format.HTML;

        @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
        private @Nullable Path out;

        @Override
        int run(Register r, PrintWriter screen) throws IOException {
            boolean binary = format == Format.DOCX || format == Format.PDF;
            if (out == null && binary) {
                throw new ParameterException(
                        spec.commandLine(),
                        format.name().toLowerCase(Locale.ROOT) + " is no text for a terminal; name a file with --out");
            }
            if (out != null) {
                Unfinished.check(spec.commandLine(), out);
            }
            ComplianceBook book = book(r);
            ComplianceReport report =
                    ComplianceReport.of(book.state().assessment(), meeting, book.today(), id -> name(r, id));
            if (report.rows().isEmpty()) {
                throw new RegisterException("nothing was scored yet" + (meeting.isEmpty() ? "" : " of " + meeting)
                        + "; begin with: summitry compliance guideline");
            }
            String title = "Compliance" + (meeting.isEmpty() ? "" : ": " + name(r, meeting));
            Unfinished.Bytes content = bytes -> write(report, CompliancePaper.of(report, title), bytes);
            if (out == null) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                content.write(bytes);
                screen.print(bytes.toString(StandardCharsets.UTF_8));
            } else {
                Unfinished.writeBytes(out, content);
            }
            return 0;
        }

        private void write(ComplianceReport report, Paper paper, OutputStream to) throws IOException {
            switch (format) {
                case HTML -> to.write(HtmlPaper.of(paper).getBytes(StandardCharsets.UTF_8));
                case DOCX -> DocxPaper.write(paper, to);
                case PDF -> PdfPaper.write(paper, to);
                case CSV -> CompliancePaper.csv(report, to);
            }
        }

        private static String name(Register r, String id) {
            try {
                Cited entry = id.indexOf(':') < 0 ? null : r.outlet().cited(id);
                return entry == null ? id : OneLine.of(entry.name());
            } catch (RegisterException e) {
                return id; // its documents were withdrawn since
            }
        }
    }
}
