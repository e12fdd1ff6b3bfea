package org.summitry.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.summitry.analysis.deadlines.Notice;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.Link;
import org.summitry.analysis.followup.Passage;
import org.summitry.export.mail.Digest;
import org.summitry.portal.words.Languages;
import org.summitry.portal.words.Messages;
import org.summitry.text.OneLine;

/** The digest of deadlines in the reader's language, by the words of the page on deadlines; sentences of sources stay as they are. */
final class DigestText {
    private static final int MOST = 30;

    private final Messages words;

    private DigestText(Messages words) {
        this.words = words;
    }

    /** Refuses a language that there is none of, naming those there are. */
    static void check(String language) {
        if (!Languages.TAGS.contains(language)) {
            throw new IllegalArgumentException("--mail-language " + language
                    + ": there is no such language; it is one of " + String.join(", ", Languages.TAGS));
        }
    }

    /** The mail on a day; {@code where} is an address at which all of it can be read, or empty. */
    static Digest of(List<Notice> notices, LocalDate day, String where, String language) {
        return new DigestText(new Languages(List.of("portal", "outcomes")).in(language)).mail(notices, day, where);
    }

    private Digest mail(List<Notice> notices, LocalDate day, String where) {
        long overdue = count(notices, Notice.Kind.OVERDUE);
        long soon = count(notices, Notice.Kind.DUE_SOON);
        String subject = words.say(
                "mail.subject", words.formats().date(day.toString()), overdue, soon, notices.size() - overdue - soon);
        StringBuilder text = new StringBuilder(notices.isEmpty() ? words.say("mail.nothing") + "\n" : "");
        text.append(words.say("outcomes.lead")).append('\n');
        for (Notice.Kind kind : Notice.Kind.values()) {
            List<Notice> of = notices.stream().filter(n -> n.kind() == kind).toList();
            if (!of.isEmpty()) {
                text.append("\n== ")
                        .append(words.say("notice." + kind.word()))
                        .append(" (")
                        .append(of.size())
                        .append(") ==\n");
                of.stream().limit(MOST).forEach(n -> notice(text, n));
                if (of.size() > MOST) {
                    text.append(words.say("mail.more", of.size() - MOST)).append('\n');
                }
            }
        }
        return new Digest(subject, text + (where.isEmpty() ? "" : "\n" + where + "\n"));
    }

    private static long count(List<Notice> notices, Notice.Kind kind) {
        return notices.stream().filter(n -> n.kind() == kind).count();
    }

    private void notice(StringBuilder text, Notice n) {
        Followed f = n.followed();
        String day = n.day() == null ? "" : words.formats().date(n.day().toString()) + ", ";
        String rung = words.say("rung." + f.rung().name().toLowerCase(Locale.ROOT));
        text.append("\n").append(OneLine.of(f.matter().text())).append("\n    ");
        text.append(day).append(rung).append(", ").append(f.matter().id()).append("\n    ");
        text.append(quoted(f.matter().passage())).append('\n');
        for (Link l : f.links()) {
            if (l.standing() != Link.Standing.REJECTED) {
                text.append("    -> ")
                        .append(words.say("became." + l.status().word()))
                        .append(": ")
                        .append(quoted(l.report()))
                        .append(", ")
                        .append(words.say("standing." + l.standing().name().toLowerCase(Locale.ROOT)))
                        .append('\n');
            }
        }
        if (f.counting().isEmpty()) {
            text.append("    ").append(words.say("outcomes.noReport")).append('\n');
        }
    }

    private String quoted(Passage p) {
        String day = p.published() == null
                ? ""
                : ", " + words.formats().date(p.published().toString());
        return "\"" + OneLine.of(p.sentence()) + "\" (" + p.document() + day + ")";
    }
}
