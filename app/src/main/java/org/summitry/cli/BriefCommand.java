package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.analysis.followup.Followed;
import org.summitry.export.brief.Brief;
import org.summitry.export.brief.Briefing;
import org.summitry.export.brief.DocxBrief;
import org.summitry.export.brief.HtmlBrief;
import org.summitry.export.brief.MarkdownBrief;
import org.summitry.export.brief.PdfBrief;
import org.summitry.export.brief.Phrases;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code summitry brief}: a cited briefing. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Writes a briefing of one to four pages in which every sentence has its source.")
@SuppressWarnings("NullAway.Init")
final class BriefCommand extends RegisterCommand {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOPPING = Duration.ofSeconds(10);

    /** The forms of output. */
    enum Format {
        HTML,
        DOCX,
        PDF,
        MD;

        boolean binary() {
            return this == DOCX || this == PDF;
        }
    }

    @Option(
            names = "--meeting",
            paramLabel = "ID|NEXT",
            description = "On a meeting; NEXT: the next that is announced.")
    private @Nullable String meeting;

    @Option(names = "--actor", paramLabel = "ID|NAME", description = "On a person, state, organisation or format.")
    private @Nullable String actor;

    @Option(names = "--with", paramLabel = "ID|NAME", description = "With --actor: on what is between the two.")
    private @Nullable String with;

    @Option(names = "--topic", paramLabel = "CODE", description = "On a topic, such as water.")
    private @Nullable String topic;

    @Option(names = "--project", paramLabel = "ID|NAME", description = "On a project.")
    private @Nullable String project;

    @Mixin
    private PeriodOptions period;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "The day it is for, such as 2024-08-09 (default: today).")
    private @Nullable String day;

    @Option(
            names = "--language",
            paramLabel = "en|ru",
            defaultValue = "en",
            description = "The language of the frame; quotations stay as they are (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(
            names = "--format",
            paramLabel = "html|docx|pdf|md",
            defaultValue = "html",
            description = "One of html, docx, pdf, md (default: ${DEFAULT-VALUE}).")
    private Format format = Format.HTML;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    @Override
    int run(Register r, PrintWriter screen) throws IOException {
        if (Stream.of(meeting, actor, topic, project).filter(x -> x != null).count() != 1
                || with != null && actor == null) {
            throw wrong("say what the briefing is on, by one of --meeting, --actor (--with), --topic or --project");
        }
        Path file = out;
        if (file != null) {
            Unfinished.check(spec.commandLine(), file);
        } else if (format.binary()) {
            throw wrong(format.name().toLowerCase(Locale.ROOT) + " is no text for a terminal; name a file with --out");
        }
        Brief brief = brief(r);
        if (file == null) {
            screen.print(format == Format.MD ? MarkdownBrief.of(brief) : HtmlBrief.of(brief));
        } else if (format.binary()) {
            Unfinished.writeBytes(file, bytes -> {
                if (format == Format.PDF) {
                    PdfBrief.write(brief, bytes);
                } else {
                    DocxBrief.write(brief, bytes);
                }
            });
        } else {
            Unfinished.write(file, w -> w.write(format == Format.MD ? MarkdownBrief.of(brief) : HtmlBrief.of(brief)));
        }
        return 0;
    }

    private Brief brief(Register r) throws IOException {
        try {
            Briefing briefing =
                    new Briefing(r, period.from, period.to, new Phrases(language), day(), () -> followed(r));
            return meeting != null
                    ? briefing.onMeeting(meeting)
                    : actor != null
                            ? briefing.onActors(actor, with)
                            : topic != null ? briefing.onTopic(topic) : briefing.onProject(String.valueOf(project));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** What became of its matters; of a register too large to know it in time, nothing. */
    private static List<Followed> followed(Register r) {
        FollowUps followUps = new FollowUps(r);
        try {
            return followUps.latest(PATIENCE).matters();
        } finally {
            followUps.stop(STOPPING);
        }
    }

    private LocalDate day() {
        try {
            return day == null ? LocalDate.now(Clock.systemUTC()) : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--day " + day + ": write a day, such as 2024-08-09", e);
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
