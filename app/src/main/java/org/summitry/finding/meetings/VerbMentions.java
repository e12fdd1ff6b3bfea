package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.NounPhrases;
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
        PlainWords words = new PlainWords(lexicon, cast);
        Token plain = words.whom(s, verb);
        Meeting.Type type = plain != null ? Meeting.Type.TALKS : type(s, verb);
        if (type == null
                || isOfWhoMeets(cast, s, verb)
                || s.child(verb, "neg") != null
                || takesAThing(cast, s, verb)
                || tellsOfANamedMeeting(s, verb)
                || isInvited(s, verb)
                || isHabit(s, verb)) {
            return null;
        }
        List<String> doers = actors(cast, s, subject(s, verb));
        Set<String> parties = new LinkedHashSet<>(doers);
        parties.addAll(plain != null ? words.met(s, plain) : counterparts(cast, s, verb));
        TimeExpression time = c.whenTold(s, verb);
        if (plain != null && time == null && PlainWords.lacksADay(s, verb)) {
            return null;
        }
        String place = type == Meeting.Type.VISIT ? c.visited(s, verb) : c.whereTold(s, verb);
        boolean gathering = isGathering(
                s, verb, doers, time != null || ordinal(s, verb) != null, place != null || isOnline(s, verb));
        boolean visit = type == Meeting.Type.VISIT && !doers.isEmpty() && place != null && !isASight(s, verb);
        if (!visit
                && !gathering
                && !isEncounter(type, doers, parties)
                && !isSpeech(s, verb, parties)
                && !isAsked(s, plain, time)) {
            return null;
        }
        return new MeetingMention(
                s,
                verb,
                clause(cast, s, verb),
                "",
                gathering && isOneBody(doers) ? Meeting.Type.COUNCIL : type,
                MeetingMention.Reference.NEW,
                false,
                ordinal(s, verb),
                time == null ? null : time.period(),
                place,
                List.copyOf(parties),
                Statuses.isFuture(s, verb) || isAwaited(s, verb)
                        ? Meeting.Status.SCHEDULED
                        : Statuses.of(parse, lexicon, s, verb, verb.index(), time));
    }

    /** 'visited the shipyard': what is shown to those who come. */
    private boolean isASight(Sentence s, Token verb) {
        Token object = s.child(verb, "dobj");
        return object != null && lexicon.sights().contains(object.lemma());
    }

    /** 'the visiting ministers met X': the other verb tells of it. */
    private boolean isOfWhoMeets(Cast cast, Sentence s, Token verb) {
        Token who = verb.relation().matches("nmod|amod|compound") ? s.head(verb) : null;
        Token act = who == null ? null : s.head(who);
        return act != null
                && (lexicon.meet().contains(act.lemma()) || new PlainWords(lexicon, cast).whom(s, act) != null);
    }

    /** 'met virtually'. */
    private boolean isOnline(Sentence s, Token verb) {
        return s.children(verb).stream().anyMatch(t -> lexicon.online().contains(t.lemma()));
    }

    /** 'met for the fifth time'. */
    private static @Nullable Integer ordinal(Sentence s, Token verb) {
        return s.children(verb).stream()
                .filter(c -> c.form().equals("for"))
                .map(c -> s.child(c, "pobj"))
                .filter(o -> o != null && o.lemma().equals("time"))
                .map(o -> Ordinals.in(s, Math.max(0, o.index() - 2), o.index()))
                .filter(n -> n != null)
                .findFirst()
                .orElse(null);
    }

    /** 'until they meet again'. */
    private static boolean isAwaited(Sentence s, Token verb) {
        return s.children(verb).stream()
                .anyMatch(c -> c.index() < verb.index() && c.form().equalsIgnoreCase("until"));
    }

    /** 'the summit, hosted by X, was attended by Y': the noun tells of it. */
    private boolean tellsOfANamedMeeting(Sentence s, Token verb) {
        Token subject = s.child(verb, "nsubjpass");
        if (subject != null && subject.isCapitalised() && lexicon.headAt(s, subject.index()) != null) {
            return true; // 'the 9th Forum was convened'
        }
        return verb.tag().equals("VBN")
                && verb.relation().equals("acl")
                && s.is(verb.head(), h -> h.isNoun() && lexicon.headAt(s, h.index()) != null);
    }

    /** 'invited X to visit Y', 'an invitation to X to visit Y': nobody has gone yet. */
    private static boolean isInvited(Sentence s, Token verb) {
        return verb.tag().equals("VB")
                && s.is(verb.index() - 1, to -> to.form().equals("to"))
                && s.tokens().subList(0, verb.index()).stream()
                        .anyMatch(t -> t.lemma().matches("invite|invitation"));
    }

    /** 'proposed that the leaders meet every year'. */
    private static boolean isHabit(Sentence s, Token verb) {
        boolean sits = verb.lemma().equals("sit")
                && verb.tag().matches("VB|VBP|VBZ")
                && !Statuses.isFuture(s, verb); // 'the only table at which they sit'
        return sits
                || verb.tag().matches("VB|VBP|VBZ")
                        && s.is(verb.index() + 1, t -> t.form().matches("every|each|annually|regularly"));
    }

    /** 'received the report', 'host the centre': the object is nobody one meets. */
    private static boolean takesAThing(Cast cast, Sentence s, Token verb) {
        Token object = verb.lemma().matches("receive|host|convene|summon") ? s.child(verb, "dobj") : null;
        if (object == null
                || object.lemma()
                        .matches(
                                "delegation|minister|president|counterpart|envoy|ambassador|leader|representative|guest")) {
            return false;
        }
        boolean somebody = cast.mentionsIn(s.subtreeSpan(object)).stream()
                .anyMatch(m -> m.span().overlaps(object.span())
                        && m.actors().stream().anyMatch(a -> a.startsWith("person:") || a.startsWith("state:")));
        boolean many = object.tag().equals("NNS");
        return !somebody && !many;
    }

    /** Two parties, a person or state among them; a visitor and what is visited. */
    private static boolean isEncounter(Meeting.Type type, List<String> doers, Set<String> parties) {
        return (type != Meeting.Type.VISIT || !doers.isEmpty())
                && parties.size() > 1
                && parties.stream().anyMatch(p -> p.startsWith("person:") || p.startsWith("state:"));
    }

    /** 'I have spoken today to President X': the speaker is whoever says so. */
    private static boolean isSpeech(Sentence s, Token verb, Set<String> parties) {
        return SpeakerOf.isFirstPerson(s, verb) && parties.stream().anyMatch(p -> p.startsWith("person:"));
    }

    /** 'You saw President X last Thursday': asked of whoever is interviewed. */
    private static boolean isAsked(Sentence s, @Nullable Token plain, @Nullable TimeExpression time) {
        return plain != null
                && time != null
                && s.tokens().stream()
                        .anyMatch(t -> t.form().equals("You") && t.relation().equals("nsubj"));
    }

    /** 'The Security Council met on Wednesday', 'Ministers gathered in X on Y': many, without an object, at a time or place. */
    private boolean isGathering(Sentence s, Token verb, List<String> doers, boolean timed, boolean placed) {
        Token subject = subject(s, verb);
        if (!lexicon.gather().contains(verb.lemma()) || s.child(verb, "dobj") != null || subject == null) {
            return false;
        }
        if (isAtANamedMeeting(s, verb)) {
            return false;
        }
        boolean body = doers.stream().anyMatch(d -> d.startsWith("org:") || d.startsWith("format:"));
        boolean several = subject.tag().matches("NNP?S") || subject.form().matches("(?i)we|they") || doers.size() > 1;
        boolean many = several && !lexicon.sit().contains(verb.lemma());
        return (body || many && !doers.isEmpty()) && (timed || placed) || many && timed && placed;
    }

    /** 'met at the 40th Ministerial Meeting': the noun tells of it. */
    private boolean isAtANamedMeeting(Sentence s, Token verb) {
        return s.children(verb).stream()
                .filter(t -> t.form().matches("at|for|in|during"))
                .map(t -> s.child(t, "pobj"))
                .anyMatch(o -> o != null && o.isNoun() && lexicon.headAt(s, o.index()) != null);
    }

    private static boolean isOneBody(List<String> doers) {
        return doers.size() == 1
                && !doers.get(0).startsWith("state:")
                && !doers.get(0).startsWith("person:");
    }

    /** From the subject to the last of those met: what the meeting is called, for want of a name. */
    private static Span clause(Cast cast, Sentence s, Token verb) {
        Token subject = s.child(verb, "nsubj", "nsubjpass");
        Token who = subject != null && subject.tag().startsWith("W") ? subject(s, verb) : null;
        Span span = subject == null ? verb.span() : s.subtreeSpan(subject).cover(verb.span());
        if (who != null) { // 'the Committee, which met'
            int first = NounPhrases.start(s, who.index(), Set.of());
            span = NounPhrases.span(s, first, who.index()).cover(verb.span());
        }
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
        if (lexicon.gather().contains(verb.lemma())) {
            Token object = s.child(verb, "dobj");
            boolean told = object != null && lexicon.headAt(s, object.index()) != null;
            return told ? null : Meeting.Type.OTHER; // 'convene the next round'
        }
        if (lexicon.travel().contains(verb.lemma())
                && s.children(verb).stream().anyMatch(t -> t.form().equals("to"))
                && !isForAMeeting(s, verb)) {
            return Meeting.Type.VISIT;
        }
        if (lexicon.visit().contains(verb.lemma())) {
            return Meeting.Type.VISIT;
        }
        if (lexicon.call().contains(verb.lemma()) || lexicon.byPhone().contains(verb.lemma()) && hasPhone(s, verb)) {
            return Meeting.Type.CALL;
        }
        boolean past = verb.tag().matches("VBD|VBN");
        return lexicon.speak().contains(verb.lemma()) && past && !isAddress(s, verb) ? Meeting.Type.TALKS : null;
    }

    /** 'travelled to X for the summit': the summit is what took place. */
    private boolean isForAMeeting(Sentence s, Token verb) {
        return s.children(verb).stream()
                .filter(t -> t.form().equals("for"))
                .map(t -> s.child(t, "pobj"))
                .anyMatch(o -> o != null && lexicon.headAt(s, o.index()) != null);
    }

    /** 'spoke to reporters', 'spoke at the summit': no encounter. */
    private static boolean isAddress(Sentence s, Token verb) {
        return s.children(verb).stream().noneMatch(t -> t.form().matches("to|with"))
                || s.children(verb).stream()
                        .filter(t -> t.form().matches("to|with"))
                        .anyMatch(t -> s.is(t.index() + 1, o -> o.tag().equals("NNS")));
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
        boolean relative = subject != null
                && subject.tag().startsWith("W")
                && verb.relation().equals("relcl")
                && subject.head() == verb.index();
        return relative ? s.head(verb) : subject; // 'the Committee, which met in Dreva last month'
    }

    private static List<String> actors(Cast cast, Sentence s, @Nullable Token head) {
        if (head == null) {
            return List.of();
        }
        Token owner = s.child(head, "poss");
        Span whole = s.subtreeSpan(head);
        if (owner != null && owner.tag().equals("PRP$") && head.lemma().matches("counterpart|colleague")) {
            return Parties.people(cast, new Span(owner.span().end(), whole.end()));
        }
        return Parties.people(cast, whole);
    }

    /** The object, the agent, and who comes after 'with', 'by' or 'to'. */
    private List<String> counterparts(Cast cast, Sentence s, Token verb) {
        List<String> found = new ArrayList<>();
        for (Token child : s.children(verb)) {
            if (child.relation().equals("dobj")
                    || child.relation().equals("agent")
                    || child.form().equals("with")
                    || child.form().equals("to") && lexicon.speak().contains(verb.lemma())
                    || child.form().equals("to") && lexicon.travel().contains(verb.lemma())
                    || child.relation().equals("conj") && child.isProperNoun()) {
                found.addAll(actors(cast, s, child));
            }
        }
        return found;
    }
}
