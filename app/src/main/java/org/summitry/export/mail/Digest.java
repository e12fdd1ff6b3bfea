package org.summitry.export.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.summitry.analysis.deadlines.Notice;
import org.summitry.analysis.deadlines.NoticeFormats;

/**
 * What falls due, is overdue or went quiet, as a mail.
 *
 * @param subject tells how much there is
 * @param text all of it, by reason
 */
public record Digest(String subject, String text) {
    /** So many of one kind: a mail is read on a phone. */
    private static final int MOST = 30;

    /** Of these notices, on a day; {@code where} is an address at which all of it can be read, or empty. */
    public static Digest of(List<Notice> notices, LocalDate day, String where) {
        long overdue =
                notices.stream().filter(n -> n.kind() == Notice.Kind.OVERDUE).count();
        long soon =
                notices.stream().filter(n -> n.kind() == Notice.Kind.DUE_SOON).count();
        String subject = "Deadlines on " + day + ": " + overdue + " overdue, " + soon + " due soon, "
                + (notices.size() - overdue - soon) + " quiet, restated or dropped";
        StringBuilder text = new StringBuilder(notices.isEmpty() ? "Nothing to look at.\n" : "");
        text.append("Silence means that no report was found, not that nothing was done.\n");
        for (Notice.Kind kind : Notice.Kind.values()) {
            List<Notice> of = notices.stream().filter(n -> n.kind() == kind).toList();
            if (!of.isEmpty()) {
                List<Notice> shown = new ArrayList<>(of.subList(0, Math.min(MOST, of.size())));
                text.append("\n== ")
                        .append(kind.word())
                        .append(" (")
                        .append(of.size())
                        .append(") ==\n");
                text.append(NoticeFormats.text(shown));
                if (of.size() > MOST) {
                    text.append("... and ").append(of.size() - MOST).append(" more\n");
                }
            }
        }
        return new Digest(subject, text + (where.isEmpty() ? "" : "\n" + where + "\n"));
    }
}
