package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.deadlines.Notice;
import org.summitry.analysis.deadlines.NoticeFormats;
import org.summitry.analysis.deadlines.Watch;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.export.mail.Digest;
import org.summitry.export.mail.MailSettings;
import org.summitry.export.mail.Mailer;
import org.summitry.register.Register;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code summitry due}: what falls due, what is overdue, what went quiet. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description =
                "Lists what falls due, is overdue with no report found, went quiet for a year, was said again without progress, or"
                        + " was dropped from the next joint statement. Silence is 'no report found', never 'not done'.")
@SuppressWarnings("NullAway.Init")
final class DueCommand extends RegisterCommand {
    /** The forms of output. */
    enum Format {
        TEXT,
        CSV,
        ICS,
        JSONL
    }

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "90",
            description = "How far ahead 'soon' reaches (default: ${DEFAULT-VALUE}).")
    private int within = 90;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day to look from, as 2031-05-04 (default: today).")
    private @Nullable String today;

    @Option(
            names = "--format",
            paramLabel = "text|csv|ics|jsonl",
            defaultValue = "text",
            description = "text (default), csv, ics for a calendar, or jsonl.")
    private Format format = Format.TEXT;

    @Mixin
    private MailOptions mail;

    @Override
    int run(Register r, PrintWriter out) throws IOException {
        Watch watch = watch();
        Optional<MailSettings> to =
                mail.settings(); // what is wrong with an address is told before anything is looked for
        List<Notice> notices = watch.notices(new FollowUps(r).all());
        if (to.isPresent()) {
            Digest digest = DigestText.of(notices, watch.today(), "", mail.language());
            new Mailer(to.get()).send(digest.subject(), digest.text(), Instant.now(Clock.systemUTC()));
            out.println("sent: " + digest.subject());
            return 0;
        }
        out.print(
                switch (format) {
                    case TEXT -> notices.isEmpty() ? "nothing to look at\n" : NoticeFormats.text(notices);
                    case CSV -> NoticeFormats.csv(notices);
                    case ICS -> NoticeFormats.calendar(notices);
                    case JSONL -> NoticeFormats.jsonl(notices);
                });
        return 0;
    }

    private Watch watch() {
        if (within < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--within " + within + ": give a number of days from 0 on");
        }
        try {
            return new Watch(today == null ? LocalDate.now(Clock.systemDefaultZone()) : LocalDate.parse(today), within);
        } catch (DateTimeException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--today " + today + ": no such day; write it as 2031-05-04", e);
        }
    }
}
