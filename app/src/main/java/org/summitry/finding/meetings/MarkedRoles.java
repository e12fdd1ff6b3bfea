package org.summitry.finding.meetings;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;

/** Roles as rolls and minutes mark them: 'Grace Imani (Chair)', 'X, Ambassador of Norland (observer)', and lines that open with 'Observers:'. */
final class MarkedRoles {
    /** From a name to the mark in brackets: the office, but no other name. */
    private static final Pattern MARK =
            Pattern.compile("[^()\\n;]{0,80}\\((?:as )?(?:an? |the )?(\\p{L}[\\p{L}-]+)\\)");

    /** What a line or a sentence opens with: 'Observers:'. */
    private static final Pattern LABEL = Pattern.compile("(?:^\\W*|\\.\\s+)(\\p{L}[\\p{L}-]+):\\s");

    private final MeetingLexicon lexicon;
    private final String text;
    private final Cast cast;

    MarkedRoles(MeetingLexicon lexicon, String text, Cast cast) {
        this.lexicon = lexicon;
        this.text = text;
        this.cast = cast;
    }

    /** Gives those who are there the roles that are marked beside their names. */
    void in(Attendees attendees) {
        for (Mention m : cast.mentions()) {
            String who = m.actors().size() == 1 && m.kind() == Mention.Kind.NAME
                    ? m.actors().get(0)
                    : null;
            if (who != null && attendees.roles().containsKey(who)) {
                attendees.add(who, role(m));
            }
        }
    }

    private Participant.Role role(Mention m) {
        int end = cast.mentions().stream()
                .filter(n -> n.kind() == Mention.Kind.NAME
                        && n.span().start() >= m.span().end())
                .filter(n -> n.actors().get(0).startsWith("person:"))
                .mapToInt(n -> n.span().start())
                .min()
                .orElse(text.length());
        Matcher mark = MARK.matcher(text.substring(m.span().end(), end));
        if (mark.lookingAt() && named(mark.group(1)) != Participant.Role.PARTICIPANT) {
            return named(mark.group(1));
        }
        int start = text.lastIndexOf('\n', m.span().start()) + 1;
        Matcher label = LABEL.matcher(text.substring(start, m.span().start()));
        Participant.Role told = Participant.Role.PARTICIPANT;
        while (label.find()) {
            told = named(label.group(1)); // the last label before the name
        }
        return told;
    }

    /** The role that a word names, in the singular or plural. */
    private Participant.Role named(String word) {
        String one = word.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        return lexicon.role("chair").contains(one)
                ? Participant.Role.CHAIR
                : lexicon.role("guest").contains(one)
                        ? Participant.Role.GUEST
                        : lexicon.role("host").contains(one) ? Participant.Role.HOST : Participant.Role.PARTICIPANT;
    }
}
