package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.summitry.finding.NounPhrases;
import org.summitry.finding.names.Cast;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Lists of those present inside a sentence: 'present were X and Y', 'Among the guests were X', 'leaders, including President Y', 'heard remarks by Z'. */
final class AttendanceLists {
    private static final Set<String> MARKERS =
            Set.of("including", "include", "attend", "participation", "presence", "comprise", "attendance");

    private static final Set<String> SPEECHES =
            Set.of("remark", "briefing", "presentation", "address", "intervention", "speech");

    /** Words that say that a sentence is about who was there. */
    private static final Set<String> PRESENCE = Set.of(
            "speech",
            "address",
            "leader",
            "participant",
            "delegation",
            "attend",
            "attendee",
            "intervention",
            "remark",
            "attendance",
            "presence",
            "member",
            "guest");

    private static final Set<String> THERE =
            Set.of("guest", "participant", "attendee", "present", "attendance", "attend");

    private final MeetingLexicon lexicon;
    private final Cast cast;
    private final Attendees attendees;

    AttendanceLists(MeetingLexicon lexicon, Cast cast, Attendees attendees) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.attendees = attendees;
    }

    /** Those whom the lists in {@code s} name. */
    void in(Sentence s) {
        for (Token t : s.tokens()) {
            if ((MARKERS.contains(t.lemma()) || t.form().equals("including")) && !isOfThings(s, t)) {
                listed(s, t);
            }
            if (t.isNoun() && SPEECHES.contains(t.lemma())) {
                speakers(s, t);
            }
            if (t.lemma().equals("be")) {
                inverted(s, t);
            }
            if (t.lemma().equals("invitation")) {
                invited(s, t);
            }
        }
        listedAsPresent(s);
    }

    /** 'adopted 12 documents, including the Charter of X': a list of papers. */
    private boolean isOfThings(Sentence s, Token including) {
        int before =
                s.is(including.index() - 1, t -> t.form().equals(",")) ? including.index() - 2 : including.index() - 1;
        return s.is(before, t -> lexicon.papers().contains(t.lemma()));
    }

    /** 'Present were X, Y and Z.' */
    private void listedAsPresent(Sentence s) {
        boolean present = s.tokens().stream()
                .anyMatch(t -> t.lemma().equals("present")
                                && t.tag().equals("JJ")
                                && (s.is(t.index() + 1, b -> b.lemma().equals("be"))
                                        || s.is(t.index() - 1, b -> b.lemma().matches("be|also")))
                        || t.form().equals("attendance")
                                && s.is(t.index() - 1, b -> b.form().equals("in")));
        if (present) {
            List<String> all = new ArrayList<>(Parties.present(cast, s, clause(s)));
            all.removeAll(represented(s));
            add(all);
        }
    }

    /** What stands before a semicolon, after which the text tells of others. */
    private static Span clause(Sentence s) {
        return s.tokens().stream()
                .filter(t -> t.form().equals(";"))
                .findFirst()
                .map(t -> new Span(s.span().start(), t.span().start()))
                .orElse(s.span());
    }

    /** 'X, representing President Y': Y is not there. */
    private List<String> represented(Sentence s) {
        return s.tokens().stream()
                .filter(t -> t.form().matches("(?i)representing|represents"))
                .map(t -> s.child(t, "dobj"))
                .filter(Objects::nonNull)
                .flatMap(o -> Parties.people(cast, s.subtreeSpan(o)).stream())
                .toList();
    }

    /** 'Addressing the event were also X and Y', 'Also speaking were X and Y', 'Among the guests were X and Y'. */
    private void inverted(Sentence s, Token be) {
        Token first = s.tokens().stream()
                .filter(t -> !t.form().matches("(?i)also|,|those"))
                .findFirst()
                .orElse(be);
        String stem = first.form().toLowerCase(Locale.ROOT).replaceFirst("ing$", "");
        boolean doing = first.form().endsWith("ing")
                && (lexicon.attend().contains(stem) || lexicon.attend().contains(stem + 'e'));
        boolean among = first.form().equals("Among")
                && s.tokens().subList(first.index(), be.index()).stream().anyMatch(t -> THERE.contains(t.lemma()));
        if (first.index() < be.index() && (doing || among)) {
            add(Parties.present(cast, s, new Span(be.span().end(), s.span().end())));
        }
    }

    /** 'the invitation to the summit of X, head of Y, and Z': whom a report of the summit calls invited was there. */
    private void invited(Sentence s, Token invitation) {
        int of = invitation.index() + 1;
        while (s.is(of, t -> t.form().matches("to|the") || t.isNoun())) {
            of++;
        }
        boolean toIt = s.is(invitation.index() + 1, t -> t.form().equals("to"))
                && s.is(of - 1, t -> lexicon.headAt(s, t.index()) != null)
                && s.is(of, t -> t.form().equals("of"));
        if (toIt) {
            int last = of + 1;
            while (last < s.tokens().size() && !isAnotherThing(s, last)) {
                last++;
            }
            Parties.people(cast, NounPhrases.span(s, of, last - 1)).stream()
                    .filter(a -> a.startsWith("person:"))
                    .forEach(a -> attendees.add(a, Participant.Role.GUEST));
        }
    }

    /** 'and the address ...': a row of persons ends before a thing, a verb or the end of the sentence. */
    private static boolean isAnotherThing(Sentence s, int i) {
        Token t = s.tokens().get(i);
        boolean thing = t.tag().equals("CC")
                && s.is(i + 1, n -> n.tag().equals("DT"))
                && s.is(i + 2, n -> n.tag().matches("NNS?") && !n.isCapitalised());
        return thing || t.isVerb() || t.form().matches("[.;:]");
    }

    /** 'heard remarks by X and a briefing by Y'. */
    private void speakers(Sentence s, Token speech) {
        boolean sent = s.children(speech).stream().anyMatch(c -> c.form().equals("to"));
        if (sent && speech.lemma().equals("address")) {
            return; // 'the address to the participants by X' is read out
        }
        s.children(speech).stream()
                .filter(c -> c.form().equals("by"))
                .flatMap(by -> Parties.people(cast, s.subtreeSpan(by)).stream())
                .filter(a -> a.startsWith("person:"))
                .forEach(a -> attendees.add(a, Participant.Role.PARTICIPANT));
    }

    /** '... leaders, including President X of Y, ...' in a sentence about speeches or attendance. */
    private void listed(Sentence s, Token marker) {
        boolean aboutPresence = s.tokens().stream().anyMatch(t -> PRESENCE.contains(t.lemma()));
        int end = end(s, marker);
        if (aboutPresence && marker.span().end() < end) {
            add(Parties.present(cast, s, new Span(marker.span().end(), end)));
        }
    }

    /** Where the list after {@code marker} ends: before a clause of its own, which tells of others. */
    private static int end(Sentence s, Token marker) {
        for (Token t : s.tokens().subList(marker.index() + 1, s.tokens().size())) {
            if (t.form().equals(";")) {
                return t.span().start();
            }
            Token subject = t.tag().matches("VBD|VBZ|VBP|MD") ? s.child(t, "nsubj", "nsubjpass") : null;
            if (subject != null
                    && subject.index() > marker.index()
                    && !subject.tag().startsWith("W")) {
                return s.subtreeSpan(subject).start();
            }
        }
        return s.span().end();
    }

    private void add(List<String> actors) {
        attendees.addAll(actors, Participant.Role.PARTICIPANT);
    }
}
