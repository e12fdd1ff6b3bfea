package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Meetings told by a verb: 'X met Y', 'received the ambassador', 'held talks with', 'visited Z', 'spoke by phone with'. */
final class VerbMentions {
    private static final int LONGEST_CLAUSE = 110;

    private final MeetingLexicon lexicon;

    VerbMentions(MeetingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<MeetingMention> in(Parse parse, Cast cast, Circumstances circumstances) {
        List<MeetingMention> found = new ArrayList<>();
        for (Sentence s : parse.sentences()) {
            for (Token t : s.tokens()) {
                if (t.tag().startsWith("VB")) {
                    MeetingMention m = mention(parse, cast, circumstances, s, t);
                    if (m != null) {
                        found.add(m);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable MeetingMention mention(Parse parse, Cast cast, Circumstances c, Sentence s, Token verb) {
        Meeting.Type type = type(s, verb);
        if (type == null || s.child(verb, "neg") != null) {
            return null;
        }
        List<String> doers = actors(cast, s, subject(s, verb));
        Set<String> parties = new LinkedHashSet<>(doers);
        counterparts(cast, s, verb).forEach(parties::add);
        boolean enough = type == Meeting.Type.VISIT ? !doers.isEmpty() && parties.size() > 1 : parties.size() > 1;
        if (!enough || parties.stream().noneMatch(p -> p.startsWith("person:") || p.startsWith("state:"))) {
            return null;
        }
        TimeExpression time = c.when(s, verb, verb.span());
        return new MeetingMention(
                s,
                verb,
                clause(cast, s, verb),
                "",
                type,
                MeetingMention.Reference.NEW,
                false,
                null,
                time == null ? null : time.period(),
                type == Meeting.Type.VISIT ? null : c.where(s, verb),
                List.copyOf(parties),
                Statuses.isFuture(s, verb)
                        ? Meeting.Status.SCHEDULED
                        : Statuses.of(parse, lexicon, s, verb, verb.index(), time));
    }

    /** From the subject to the last of those met: what the meeting is called, for want of a name. */
    private static Span clause(Cast cast, Sentence s, Token verb) {
        Token subject = s.child(verb, "nsubj", "nsubjpass");
        Span span = subject == null ? verb.span() : s.subtreeSpan(subject).cover(verb.span());
        for (Mention m : cast.mentionsIn(s.span())) {
            boolean after = m.span().start() > verb.span().end() && m.span().end() - span.start() <= LONGEST_CLAUSE;
            if (after && m.kind() == Mention.Kind.NAME) {
                span = span.cover(m.span());
            }
        }
        return span;
    }

    private Meeting.@Nullable Type type(Sentence s, Token verb) {
        if (lexicon.meet().contains(verb.lemma())) {
            Token object = s.child(verb, "dobj");
            boolean thing = object != null && lexicon.headAt(s, object.index()) != null;
            return thing ? null : Meeting.Type.TALKS;
        }
        if (lexicon.visit().contains(verb.lemma())) {
            return Meeting.Type.VISIT;
        }
        if (lexicon.call().contains(verb.lemma()) || verb.lemma().matches("speak|talk") && hasPhone(s, verb)) {
            return Meeting.Type.CALL;
        }
        return null;
    }

    private static boolean hasPhone(Sentence s, Token verb) {
        return s.subtree(verb).stream().anyMatch(t -> t.lemma().matches("phone|telephone"));
    }

    private static @Nullable Token subject(Sentence s, Token verb) {
        Token subject = s.child(verb, "nsubj", "nsubjpass");
        Token above = s.head(verb);
        for (int up = 0; subject == null && above != null && up < 3; up++) {
            subject = s.child(above, "nsubj", "nsubjpass");
            above = s.head(above);
        }
        return subject;
    }

    private static List<String> actors(Cast cast, Sentence s, @Nullable Token head) {
        return head == null ? List.of() : Parties.people(cast, s.subtreeSpan(head));
    }

    /** The object, the agent, and who comes after 'with', 'by' or 'to'. */
    private static List<String> counterparts(Cast cast, Sentence s, Token verb) {
        List<String> found = new ArrayList<>();
        for (Token child : s.children(verb)) {
            if (child.relation().equals("dobj")
                    || child.relation().equals("agent")
                    || child.form().equals("with")
                    || child.relation().equals("conj") && child.isProperNoun()) {
                found.addAll(actors(cast, s, child));
            }
        }
        return found;
    }
}
