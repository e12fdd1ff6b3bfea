package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.NounPhrases;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Editions that a text tells of without the noun: by their number alone ('The fourth took place in Dreva on 5 April'), or as a row of
 * places and years ('Dreva in 2009, Sund in 2010; Port Elan followed in 2014'). What they are editions of is the meeting spoken of before.
 */
final class EditionRows {
    /** A name, with 'again', and its year or month after 'in', a comma or in brackets. */
    private static final Pattern PLACE_AND_TIME = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}'’-]+(?: (?:de |la |el |al-)?\\p{Lu}[\\p{L}'’-]+){0,3})(?: again| followed| in turn)?(?:,? in | \\()(?<time>(?:\\p{Lu}\\p{L}+ )?(?:19|20)\\d\\d)\\b");

    private static final Pattern NUMBER = Pattern.compile(
            "^(?i)(?:\\d{1,3}(?:st|nd|rd|th)|[ivxl]+|[\\p{L}-]*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|teenth|tieth|eleventh|twelfth))\\s+");

    /** How many sentences back the meeting may have been named. */
    private static final int REACH = 3;

    private final MeetingLexicon lexicon;
    private final Parse parse;
    private final Cast cast;
    private final Times times;
    private final Circumstances circumstances;

    EditionRows(MeetingLexicon lexicon, Parse parse, Cast cast, Times times, Circumstances circumstances) {
        this.lexicon = lexicon;
        this.parse = parse;
        this.cast = cast;
        this.times = times;
        this.circumstances = circumstances;
    }

    /** The editions told of beside {@code found}, which names the others. */
    List<MeetingMention> beside(List<MeetingMention> found) {
        List<MeetingMention> all = new ArrayList<>();
        MeetingLexicon.Head kind = null;
        int named = -1;
        for (Sentence s : parse.sentences()) {
            MeetingLexicon.Head here = kind(s);
            kind = here == null ? kind : here;
            named = here == null ? named : s.index();
            if (kind != null && s.index() - named <= REACH) {
                numbered(s, kind, found, all);
                row(s, kind, found, all);
            }
        }
        return all;
    }

    /** The kind of meeting that the sentence speaks of last, in the singular or plural; null when it speaks of none. */
    private MeetingLexicon.@Nullable Head kind(Sentence s) {
        MeetingLexicon.Head last = null;
        for (Token t : s.tokens()) {
            MeetingLexicon.Head head = t.isNoun() ? lexicon.headAt(s, t.index()) : null;
            boolean held = head != null
                    && head.type() != Meeting.Type.VISIT
                    && head.type() != Meeting.Type.CALL
                    && head.type() != Meeting.Type.BRIEFING;
            last = held ? head : last;
        }
        return last;
    }

    /** 'The fourth took place in Dreva', 'the second one was held in June', 'Sudmark is to host the fifth'. */
    private void numbered(Sentence s, MeetingLexicon.Head kind, List<MeetingMention> found, List<MeetingMention> all) {
        for (Token t : s.tokens()) {
            Integer n =
                    s.is(t.index() - 1, the -> the.form().equalsIgnoreCase("the")) ? Ordinals.at(s, t.index()) : null;
            int last = s.is(t.index() + 1, one -> one.form().equals("one")) ? t.index() + 1 : t.index();
            Token head = s.tokens().get(last);
            Token held = n == null ? null : heldAs(s, head);
            Token verb = n == null || s.is(last + 1, Token::isNoun) ? null : held != null ? held : s.head(head);
            boolean told = verb != null
                    && head.relation().matches("nsubj|nsubjpass|dobj")
                    && (lexicon.toTakePlace().contains(verb.lemma())
                            || lexicon.holding().contains(verb.lemma())
                            || Adjuncts.takesPlace(s, verb.index()));
            if (!told || verb == null) {
                continue;
            }
            Adjuncts row = circumstances.after(s, last);
            TimeExpression time = row.time() != null ? row.time() : circumstances.whenTold(s, verb);
            String place = row.place() != null ? row.place() : circumstances.whereTold(s, verb);
            boolean hosted = head.relation().equals("dobj") && !hosts(s, verb).isEmpty();
            if (time != null || place != null || hosted) {
                Span span = s.tokens().get(t.index()).span().cover(head.span());
                MeetingMention series = series(s, found);
                String name = t.form() + ' ' + (series == null ? kind.words() : withoutNumber(series.name()));
                IsoPeriod date = time == null ? null : time.period();
                boolean coming = Statuses.isFuture(s, verb);
                Meeting.Status status =
                        coming ? Meeting.Status.SCHEDULED : Statuses.of(parse, lexicon, s, head, head.index(), time);
                add(
                        new MeetingMention(
                                s,
                                head,
                                span,
                                name,
                                kind.type(),
                                MeetingMention.Reference.NEW,
                                series != null,
                                n,
                                date,
                                place,
                                hosts(s, verb),
                                status),
                        found,
                        all);
            }
        }
    }

    /** 'The fifth, hosted by Norland in March 2022, produced a charter': the participle tells of it. */
    private @Nullable Token heldAs(Sentence s, Token edition) {
        Token participle =
                s.is(edition.index() + 1, comma -> comma.form().equals(",")) ? s.child(edition, "acl") : null;
        return participle != null
                        && participle.tag().equals("VBN")
                        && lexicon.holding().contains(participle.lemma())
                ? participle
                : null;
    }

    /** The standing series last named before, whose editions are counted. */
    private static @Nullable MeetingMention series(Sentence s, List<MeetingMention> found) {
        return found.stream()
                .filter(m -> m.series()
                        && m.sentence().index() <= s.index()
                        && s.index() - m.sentence().index() <= REACH)
                .reduce((a, b) -> a.span().start() > b.span().start() ? a : b)
                .orElse(null);
    }

    private static String withoutNumber(String name) {
        return NUMBER.matcher(name).replaceFirst("");
    }

    private List<String> hosts(Sentence s, Token verb) {
        Token subject = lexicon.holding().contains(verb.lemma()) ? s.child(verb, "nsubj", "agent") : null;
        return subject == null ? List.of() : cast.actorsOf(s.subtreeSpan(subject));
    }

    /** 'Dreva in 2009, Sund in 2010, Port Elan again in May 2012', or 'Port Elan followed in 2014'. */
    private void row(Sentence s, MeetingLexicon.Head kind, List<MeetingMention> found, List<MeetingMention> all) {
        String text = parse.text(s.span());
        List<MeetingMention> pairs = new ArrayList<>();
        boolean followed = text.contains(" followed in ");
        Matcher m = PLACE_AND_TIME.matcher(text);
        while (m.find()) {
            Span place = new Span(s.span().start() + m.start("place"), s.span().start() + m.end("place"));
            Span time = new Span(s.span().start() + m.start("time"), s.span().start() + m.end("time"));
            List<Token> words = s.tokensIn(place);
            TimeExpression when = times.in(s.span()).stream()
                    .filter(t -> t.span().overlaps(time) && t.period() != null && Circumstances.isAPoint(t))
                    .findFirst()
                    .orElse(null);
            IsoPeriod year = parse.text(time).matches("\\d{4}") ? new IsoPeriod(parse.text(time)) : null; // in brackets
            IsoPeriod date = when == null ? year : when.period();
            boolean told = !words.isEmpty() && isAPlace(s, place, words) && isTold(s, words.get(words.size() - 1));
            if (date != null && told) {
                pairs.add(edition(s, kind, place, place.cover(time), date, when));
            }
        }
        if (pairs.size() > 1 || followed) {
            pairs.forEach(p -> add(p, found, all));
        }
    }

    /** A name of nobody, and no month. */
    private boolean isAPlace(Sentence s, Span place, List<Token> words) {
        boolean somebody = cast.mentionsIn(s.span()).stream()
                .filter(m -> m.span().overlaps(place) && m.kind() == Mention.Kind.NAME)
                .flatMap(m -> m.actors().stream())
                .anyMatch(a -> !a.startsWith("state:"));
        return !somebody
                && words.stream().allMatch(w -> w.isNoun() || w.tag().equals("HYPH"))
                && !NounPhrases.isMonthOrDay(words.get(0).form())
                && words.stream()
                        .noneMatch(w -> lexicon.headAt(s, w.index()) != null
                                || lexicon.papers().contains(w.lemma()));
    }

    /** Whether the verb above, if any, tells of meeting and not of signing or founding. */
    private boolean isTold(Sentence s, Token place) {
        Token verb = Circumstances.verbAbove(s, place);
        return verb == null
                || lexicon.ofRows().contains(verb.lemma())
                || lexicon.toTakePlace().contains(verb.lemma());
    }

    private MeetingMention edition(
            Sentence s,
            MeetingLexicon.Head kind,
            Span place,
            Span span,
            IsoPeriod date,
            @Nullable TimeExpression when) {
        List<Token> words = s.tokensIn(place);
        Token head = words.get(words.size() - 1);
        String town = parse.text(place);
        return new MeetingMention(
                s,
                head,
                span,
                town + ' ' + kind.words(),
                kind.type(),
                MeetingMention.Reference.NEW,
                false,
                null,
                date,
                town,
                List.of(),
                Statuses.of(parse, lexicon, s, head, head.index(), when));
    }

    private static void add(MeetingMention m, List<MeetingMention> found, List<MeetingMention> all) {
        boolean known = found.stream()
                .filter(o ->
                        !o.name().isEmpty() || m.ordinal() == null) // a verb may tell of it too, without its number
                .anyMatch(o -> o.sentence().equals(m.sentence())
                        && (o.span().overlaps(m.span())
                                || o.date() != null && o.date().equals(m.date())));
        if (!known) {
            all.add(m);
        }
    }
}
