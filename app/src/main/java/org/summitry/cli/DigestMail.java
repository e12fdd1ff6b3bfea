package org.summitry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.analysis.deadlines.Watch;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.export.mail.Digest;
import org.summitry.export.mail.MailException;
import org.summitry.export.mail.Mailer;

/**
 * Sends the digest every so many days while the portal is served. A file keeps the day of the last one, so that a new start sends none twice; a server that does
 * not take it is told in one line and asked again within the hour.
 */
final class DigestMail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DigestMail.class);
    private static final int WITHIN = 90;

    private final FollowUps followUps;
    private final Mailer mailer;
    private final Path sent;
    private final int every;
    private final String where;
    private final String language;
    private final Clock clock;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "digest");
        thread.setDaemon(true);
        return thread;
    });

    DigestMail(FollowUps followUps, Mailer mailer, Path sent, int every, String where, String language, Clock clock) {
        this.followUps = followUps;
        this.mailer = mailer;
        this.sent = sent;
        this.every = every;
        this.where = where;
        this.language = language;
        this.clock = clock;
    }

    /** Looks now and every so often. */
    void start(long period, TimeUnit unit) {
        looks.scheduleWithFixedDelay(this::look, 0, period, unit);
    }

    /** Sends a digest if one is due; whether it was sent. */
    boolean look() {
        LocalDate today = LocalDate.now(clock);
        try {
            if (today.isBefore(last().plusDays(every))) {
                return false;
            }
            Digest digest = DigestText.of(new Watch(today, WITHIN).notices(followUps.all()), today, where, language);
            mailer.send(digest.subject(), digest.text(), clock.instant());
            Files.writeString(sent, today.toString());
            return true;
        } catch (MailException e) {
            LOG.warn("the digest is sent later: {}", e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.error("no digest was sent", e);
        }
        return false;
    }

    private LocalDate last() throws IOException {
        if (!Files.exists(sent)) {
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(Files.readString(sent).strip());
        } catch (DateTimeParseException e) {
            return LocalDate.EPOCH; // half written: rather one mail too many
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
