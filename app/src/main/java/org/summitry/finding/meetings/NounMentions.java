package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.NounPhrases;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.names.Cast;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Meetings spoken of with a noun: 'the VI Consultative Meeting', 'a meeting with X', 'the talks', 'COP29'. */
final class NounMentions {
    private static final Set<String> GENERIC_VERBS = Set.of(
            "hold",
            "attend",
            "host",
            "chair",
            "participate",
            "take",
            "convene",
            "open",
            "address",
            "join",
            "arrive",
            "say",
            "tell",
            "meet",
            "have",
            "pay",
            "conduct",
            "organize",
            "organise",
            "kick",
            "conclude",
            "begin",
            "end");

    /** Bodies that sit in numbered sessions called by the body's own name. */
    private static final Set<String> SITTING = Set.of("cabinet", "commission", "council");

    /** Characters between a meeting only pointed back to and the day that is its own. */
    private static final int NEAR = 12;

    private final MeetingLexicon lexicon;

    private final NotMeetings notMeetings;
    private final NameExtent extent;

    NounMentions(MeetingLexicon lexicon) {
        this.lexicon = lexicon;
        this.notMeetings = new NotMeetings(lexicon);
        this.extent = new NameExtent(lexicon);
    }

    List<MeetingMention> in(Parse parse, Cast cast, Circumstances circumstances) {
        List<MeetingMention> found = new ArrayList<>();
        for (Sentence s : parse.sentences()) {
            int last = -1;
            for (Token t : s.tokens()) {
                if (t.index() <= last) {
                    continue;
                }
                MeetingMention m = mention(parse, cast, circumstances, s, t);
                if (m != null) {
                    found.add(m);
                    List<Token> inside = s.tokensIn(m.span());
                    last = inside.isEmpty()
                            ? t.index()
                            : inside.get(inside.size() - 1).index();
                }
            }
        }
        return found;
    }

    private @Nullable MeetingMention mention(Parse parse, Cast cast, Circumstances c, Sentence s, Token t) {
        MeetingMention picked = picked(parse, c, s, t);
        if (picked != null) {
            return picked;
        }
        int conference = numberedConference(s, t);
        if (conference >= 0) {
            return numbered(parse, cast, c, s, t, conference);
        }
        MeetingLexicon.Head named = t.isNoun() ? lexicon.headAt(s, t.index()) : null;
        MeetingLexicon.Head head = named != null ? named : edition(cast, s, t);
        if (head == null
                || s.is(t.index() - 1, before -> lexicon.notBefore().contains(before.lemma()))
                || modifiesAHead(s, t)
                || isAppeal(s, t)
                || isAField(s, t)
                || isByWire(s, t, head)
                || isPlural(t) && !lexicon.oneThoughPlural().contains(t.lemma())) {
            return null;
        }
        int from = extent.first(s, t);
        int to = Math.max(extent.last(cast, c, s, t), Ordinals.apposed(s, t));
        Span span = NounPhrases.span(s, from, to);
        Signs signs = signs(parse, cast, c, s, t, head, from, to, span);
        boolean dated = signs.time != null || signs.place != null;
        if (notMeetings.has(s, t, head, signs.ordinal != null, dated)) {
            return null;
        }
        MeetingMention.Reference reference = isOnlyABody(cast, span, signs) || signs.ordinal == null && isFounded(s, t)
                ? null
                : reference(s, t, head, from, signs);
        if (reference == null) {
            return null;
        }
        return new MeetingMention(
                s,
                t,
                span,
                parse.text(span),
                head.type(),
                reference,
                signs.series,
                signs.ordinal,
                signs.time == null || isOthers(reference, signs.time, span) ? null : lasting(s, t, signs.time),
                signs.place,
                signs.parties,
                Statuses.of(parse, lexicon, s, t, from, signs.time));
    }

    private @Nullable IsoPeriod lasting(Sentence s, Token head, TimeExpression time) {
        return time.period() == null ? null : new Lasting(lexicon).days(s, head, time.period());
    }

    /** 'has held twelve summits, the latest of them in Dreva in April': one of many, told by its place or time. */
    private @Nullable MeetingMention picked(Parse parse, Circumstances c, Sentence s, Token t) {
        MeetingLexicon.Head head = t.isNoun() && isPlural(t) ? lexicon.headAt(s, t.index()) : null;
        boolean one = s.is(t.index() + 1, n -> n.form().equals(","))
                && s.is(t.index() + 2, n -> n.form().equals("the"))
                && s.is(t.index() + 3, n -> lexicon.picking().contains(n.form()));
        if (head == null || !one) {
            return null;
        }
        int last = t.index() + 3;
        while (s.is(last + 1, n -> lexicon.picking().contains(n.form()))) {
            last++;
        }
        Adjuncts row = c.after(s, last);
        TimeExpression time = row.time();
        if (time == null && row.place() == null) {
            return null;
        }
        return new MeetingMention(
                s,
                t,
                NounPhrases.span(s, t.index(), last),
                head.words(),
                head.type(),
                MeetingMention.Reference.NEW,
                false,
                null,
                time == null ? null : time.period(),
                row.place(),
                List.of(),
                Statuses.of(parse, lexicon, s, t, t.index(), time));
    }

    /** 'the XV Binational Cabinet', 'co-chair the next Joint Commission': a numbered body, or the next, is one of its sessions. */
    private static MeetingLexicon.@Nullable Head edition(Cast cast, Sentence s, Token t) {
        if (!t.isCapitalised() || !SITTING.contains(t.lemma())) {
            return null;
        }
        boolean numbered = cast.organizations().stream()
                .flatMap(o -> o.evidence().stream())
                .filter(e -> e.span().contains(t.span()))
                .map(e -> s.tokensIn(e.span()).get(0).index())
                .anyMatch(first -> first > 0
                        && first < t.index()
                        && (s.is(first - 1, next -> next.form().matches("next|forthcoming|upcoming"))
                                || Ordinals.in(s, Math.max(0, first - 3), first - 1) != null));
        return numbered ? new MeetingLexicon.Head(t.lemma(), Meeting.Type.COUNCIL) : null;
    }

    /** 'the President of the General Assembly', 'the Business Forum': a body's name tells of no session of it. */
    private static boolean isOnlyABody(Cast cast, Span span, Signs signs) {
        return signs.ordinal == null
                && signs.time == null
                && signs.place == null
                && cast.organizations().stream()
                        .flatMap(o -> o.evidence().stream())
                        .anyMatch(e -> e.span().equals(span));
    }

    /** 'the Dialogue, founded in 2016', 'the Forum was launched in May': the day is the format's and not a meeting's. */
    private boolean isFounded(Sentence s, Token t) {
        boolean told = s.children(t).stream()
                .anyMatch(c -> c.relation().equals("acl") && lexicon.founding().contains(c.lemma()));
        Token verb = t.relation().matches("nsubjpass|dobj") ? s.head(t) : null;
        return told || verb != null && lexicon.founding().contains(verb.lemma());
    }

    /** 'after the closing session that work, interrupted in November, ...': the day of something else in the sentence. */
    private static boolean isOthers(MeetingMention.Reference reference, TimeExpression time, Span name) {
        boolean back = reference == MeetingMention.Reference.ANAPHOR || reference == MeetingMention.Reference.PART;
        int gap = Math.max(
                time.span().start() - name.end(), name.start() - time.span().end());
        return back && gap > NEAR;
    }

    /** 'COP29', 'COP 29 summit', 'COP-15': index of the last token of the name; -1 when it is none. */
    private static int numberedConference(Sentence s, Token t) {
        if (t.form().matches("COP-?\\d{1,3}")) {
            return t.index();
        }
        if (!t.form().equals("COP")) {
            return -1;
        }
        Token next = s.at(t.index() + 1);
        return next != null && next.form().matches("-?\\d{1,3}") ? next.index() : -1;
    }

    private MeetingMention numbered(Parse parse, Cast cast, Circumstances c, Sentence s, Token t, int to) {
        Token after = s.at(to + 1);
        int last = after != null && lexicon.headAt(s, after.index()) != null && after.isNoun() ? after.index() : to;
        Span span = NounPhrases.span(s, t.index(), last);
        Adjuncts row = c.after(s, last);
        TimeExpression time =
                row.time() != null ? row.time() : c.when(s, s.tokens().get(last), span);
        return new MeetingMention(
                s,
                t,
                span,
                parse.text(span),
                Meeting.Type.CONFERENCE,
                MeetingMention.Reference.NEW,
                true,
                Integer.valueOf(parse.text(NounPhrases.span(s, t.index(), to)).replaceAll("\\D", "")),
                time == null ? null : time.period(),
                row.place() != null ? row.place() : c.where(s, s.tokens().get(last)),
                List.of(),
                Statuses.of(parse, lexicon, s, s.tokens().get(last), t.index(), time));
    }

    /** 'a call for restraint', 'a call to act': nobody telephoned. */
    private static boolean isAppeal(Sentence s, Token t) {
        boolean on = s.is(t.index() + 1, n -> n.form().equals("on"))
                && t.tag().equals("NN")
                && s.tokens().subList(t.index(), s.tokens().size()).stream()
                        .anyMatch(n -> n.tag().equals("TO"))
                && s.tokens().subList(0, t.index()).stream()
                        .noneMatch(v -> v.lemma().matches("pay|make|courtesy|receive"));
        return t.lemma().equals("call")
                && (on || s.is(t.index() + 1, n -> n.form().matches("for|to|upon")));
    }

    /** 'Assistant Secretary-General for Political Affairs and Negotiation': what an office is for. */
    private static boolean isAField(Sentence s, Token t) {
        return t.isCapitalised()
                && s.is(t.index() - 1, and -> and.tag().equals("CC"))
                && s.is(t.index() - 2, b -> b.isCapitalised() && b.isNoun())
                && s.tokens().subList(0, t.index()).stream()
                        .anyMatch(b -> b.form().equals("for"));
    }

    /** 'held by videoconference': how, not what. */
    private static boolean isByWire(Sentence s, Token t, MeetingLexicon.Head head) {
        int words = head.words().split(" ").length;
        return head.type() == Meeting.Type.CALL
                && s.is(t.index() - words, before -> before.form().matches("(?i)by|via|through|over"));
    }

    private static boolean isPlural(Token t) {
        return t.tag().equals("NNS") || t.tag().equals("NNPS");
    }

    private boolean modifiesAHead(Sentence s, Token t) {
        Token next = s.at(t.index() + 1);
        return next != null && next.isNoun() && !next.form().matches("\\d+.*");
    }

    private record Signs(
            boolean series,
            @Nullable Integer ordinal,
            @Nullable TimeExpression time,
            @Nullable String place,
            List<String> parties) {}

    private Signs signs(
            Parse parse,
            Cast cast,
            Circumstances c,
            Sentence s,
            Token t,
            MeetingLexicon.Head head,
            int from,
            int to,
            Span span) {
        boolean oneOff = head.type() == Meeting.Type.VISIT || head.type() == Meeting.Type.CALL; // 'his first visit'
        boolean inATime = isFirstInATime(s, to);
        boolean apposed = Ordinals.apposed(s, t) > 0;
        Integer ordinal = oneOff || inATime
                ? null
                : apposed ? Ordinals.in(s, t.index() + 2, to) : Ordinals.in(s, Math.max(0, from - 1), t.index());
        boolean series = apposed || isSeries(s, t, from, to);
        Adjuncts row = c.after(s, to);
        TimeExpression time = c.when(s, t, span);
        boolean inTheName = time != null && span.contains(time.span());
        return new Signs(
                series,
                ordinal,
                inTheName || row.time() == null ? time : row.time(),
                row.place() != null ? row.place() : place(c, s, t),
                Parties.of(cast, s, t, span));
    }

    /** 'the first meeting of the presidents in more than a year', 'its first summit since 2017': no edition of anything. */
    private static boolean isFirstInATime(Sentence s, int last) {
        if (s.is(last + 1, t -> t.form().equals("since"))) {
            return true;
        }
        for (int i = last - 3; i <= Math.min(s.tokens().size() - 1, last + 3); i++) {
            boolean in = s.is(i, t -> t.form().matches("in|for"))
                    && s.is(i + 1, t -> t.form()
                            .matches(
                                    "more|over|almost|nearly|a|one|two|three|four|five|six|seven|eight|nine|ten|\\d+"));
            if (in
                    && s.tokens().subList(i, Math.min(s.tokens().size(), i + 5)).stream()
                            .anyMatch(t -> t.lemma().matches("year|month|decade"))) {
                return true;
            }
        }
        return false;
    }

    /** Where the sentence says it is, or where its people go or gather for it. */
    private @Nullable String place(Circumstances c, Sentence s, Token t) {
        String where = c.where(s, t);
        return where != null ? where : c.whereGone(s, t);
    }

    /** A capitalised head with another capital, or a head that belongs to a capitalised body ('meeting of the Joint Council'). */
    private static boolean isSeries(Sentence s, Token head, int from, int to) {
        long before = capitals(s, from, head.index() - 1);
        if (head.isCapitalised() && head.index() > 0) {
            return before + capitals(s, head.index() + 1, to) > 0;
        }
        Token previous = s.at(head.index() - 1);
        boolean ofABody = to > head.index()
                && s.tokens().get(head.index() + 1).form().equals("of")
                && capitals(s, head.index() + 1, to) >= 2;
        return before >= 2 && previous != null && previous.isCapitalised() || ofABody;
    }

    private static long capitals(Sentence s, int from, int to) {
        return s.tokens().subList(from, Math.max(from, to + 1)).stream()
                .filter(t -> t.isProperNoun() && t.isCapitalised())
                .count();
    }

    private MeetingMention.@Nullable Reference reference(
            Sentence s, Token t, MeetingLexicon.Head head, int from, Signs signs) {
        String determiner = determiner(s, from);
        boolean datedEdition = signs.ordinal != null && (signs.time != null || signs.place != null)
                || signs.time != null && signs.place != null; // 'the previous meeting, held in X in August'
        if (!datedEdition && isGeneric(s, from, t.index(), determiner)) {
            return null;
        }
        boolean visit = head.type() == Meeting.Type.VISIT; // 'a working visit' is no part of one
        if (!visit && isPart(s, from, t.index())) {
            return MeetingMention.Reference.PART;
        }
        boolean identified = signs.series || signs.ordinal != null && (signs.place != null || signs.time != null);
        boolean sign = identified
                || signs.time != null
                || signs.place != null
                || signs.parties.size() > 0 && !determiner.equals("the")
                || signs.parties.size() > 1;
        if (lexicon.needsASign().contains(head.words()) && !sign) {
            return determiner.equals("the") && lexicon.anaphors().contains(t.lemma())
                    ? MeetingMention.Reference.ANAPHOR
                    : null;
        }
        return switch (determiner) {
            case "this", "that", "today's", "these" -> MeetingMention.Reference.ANAPHOR;
            case "the" ->
                identified
                        ? MeetingMention.Reference.DEFINITE
                        : sign ? MeetingMention.Reference.NEW : MeetingMention.Reference.ANAPHOR;
            case "a" -> sign || isHappening(s, t) ? MeetingMention.Reference.NEW : null;
            default -> identified ? MeetingMention.Reference.DEFINITE : sign ? MeetingMention.Reference.NEW : null;
        };
    }

    /** 'the', 'a', 'this', a possessive as 'his', or an empty string. */
    private static String determiner(Sentence s, int from) {
        for (int i = from; i >= Math.max(0, from - 3); i--) {
            Token t = s.tokens().get(i);
            String form = t.form().toLowerCase(Locale.ROOT);
            if (t.tag().equals("PRP$") || t.tag().equals("POS")) {
                return "his";
            }
            if (t.tag().equals("DT")) {
                return form.equals("an") ? "a" : form;
            }
            if (i < from
                    && !t.tag().startsWith("JJ")
                    && !t.tag().equals("CD")
                    && !t.tag().equals("RB")
                    && !t.tag().startsWith("VB")) {
                return "";
            }
        }
        return "";
    }

    private boolean isGeneric(Sentence s, int from, int head, String determiner) {
        if (determiner.matches("any|every|each|no|such|another")) {
            return true;
        }
        for (int i = Math.max(0, from - 2); i < head; i++) {
            if (lexicon.generic().contains(s.tokens().get(i).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(Sentence s, int from, int head) {
        for (int i = Math.max(0, from - 1); i < head; i++) {
            String form = s.tokens().get(i).form().toLowerCase(Locale.ROOT);
            if (lexicon.parts().contains(form)) {
                return true;
            }
        }
        return false;
    }

    /** 'held a meeting', 'during a briefing': told as taking place, not as one of many. */
    private static boolean isHappening(Sentence s, Token t) {
        Token above = s.head(t);
        if (above != null && above.isVerb()) {
            return GENERIC_VERBS.contains(above.lemma()) && above.tag().matches("VBD|VBN|VBG|VBZ|VBP");
        }
        return above != null && above.form().matches("(?i)at|during|after|following|in|on");
    }
}
