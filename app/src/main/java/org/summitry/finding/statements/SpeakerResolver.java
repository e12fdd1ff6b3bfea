package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.Why;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.ElidedSubjects;
import org.summitry.finding.names.Mention;
import org.summitry.finding.statements.Statement.Form;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Turns claims into statements: whom the source refers to, how the content is given, how sure we are. */
final class SpeakerResolver {
    /** What stands between a name and an office that is told of it after a comma: ', since 1 December ', ', '. */
    private static final Pattern APPOSED =
            Pattern.compile(",(?: (?:since|until|from)[\\p{L}\\d ]{0,25}| as(?: the)?)? ?");

    private static final Pattern OWNS = Pattern.compile("['’]s? (?:\\p{Ll}+ )?");

    private static final Pattern POSSESSIVE = Pattern.compile("(?i)his|her|their|its|my|our");

    /** What stands before the owner: a preposition and the owner's title. */
    private static final Pattern HOLDER_OF = Pattern.compile(
            "(?i)\\w\\s+(?:for|of|to|with|in|close to)\\s+(?:(?:the|mr|mrs|ms|dr|sir|president|(?:prime|foreign)?\\s?minister)\\.?\\s+)*$");

    /** What a person speaks for: 'his delegation', 'her country'. */
    private static final Pattern DELEGATION =
            Pattern.compile("\\s+(?:own\\s+)?(?:delegation|country|government|Government|side|nation)\\b");

    private final Parse parse;
    private final Cast cast;
    private final Times times;
    private final List<Quotation> quotations;
    private final CueLexicon lexicon;
    private final ElidedSubjects elided;

    SpeakerResolver(Parse parse, Cast cast, Times times, List<Quotation> quotations, CueLexicon lexicon) {
        this.elided = new ElidedSubjects(parse, cast);
        this.times = times;
        this.lexicon = lexicon;
        this.parse = parse;
        this.cast = cast;
        this.quotations = quotations;
    }

    Statement statement(Claim c) {
        List<String> speakers = whoSays(c);
        return new Statement(
                c.content(),
                c.source(),
                c.cue(),
                speakers,
                form(c),
                c.negated(),
                said(c),
                new Why("statements", c.rule() + "/" + c.family(), confidence(c)));
    }

    /** Those of the source; where it stands in an opening far above, those of the whole opening. */
    private List<String> whoSays(Claim c) {
        Span source = c.source();
        Span cue = c.cue();
        boolean apart = source == null
                || cue != null && source.overlaps(cue) // '1. Reaffirms ...', taken for a noun
                || cue != null && parse.sentenceAt(cue.start()) != parse.sentenceAt(source.start());
        List<String> above = apart && cue != null ? elided.of(cue) : List.of();
        if (above.isEmpty() && source == null && cue != null && c.rule().startsWith("passive")) {
            return together(cue);
        }
        if (!above.isEmpty() || source == null) {
            return above.isEmpty() && cue != null ? elided.ofItem(cue) : above;
        }
        List<String> adopting = adopting(source);
        if (!adopting.isEmpty()) {
            return adopting;
        }
        List<String> own = speakers(withName(source));
        List<String> told = own.isEmpty() ? named(source, cue) : own;
        return told.isEmpty() && cue != null ? elided.ofItem(cue) : told;
    }

    /** 'the Lake Company's managing director [Jan Oduya]': a source that the parser ends before its name. */
    private Span withName(Span source) {
        return cast.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NAME
                        && m.span().start() == source.end() + 1
                        && m.actors().size() == 1
                        && m.actors().get(0).startsWith("person:"))
                .findFirst()
                .map(m -> source.cover(m.span()))
                .orElse(source);
    }

    /** 'Satisfaction was expressed with ...', 'it was noted that ...': by those spoken of together last, where two or more were. */
    private List<String> together(Span cue) {
        return cast.mentions().stream()
                .filter(m -> m.span().end() <= cue.start()
                        && m.kind() == Mention.Kind.GROUP
                        && m.actors().size() > 1)
                .reduce((a, b) -> a.span().start() > b.span().start() ? a : b)
                .map(Mention::actors)
                .orElse(List.of());
    }

    /** 'They adopted a statement on X, which urges': those who adopted what speaks. */
    private List<String> adopting(Span source) {
        Sentence s = parse.sentenceAt(source.start());
        if (s == null) {
            return List.of();
        }
        for (Token paper : s.tokensIn(source)) {
            boolean object = paper.relation().matches("dobj|conj")
                    && lexicon.isUtterance(paper.lemma().toLowerCase(Locale.ROOT));
            Token verb = object ? s.head(paper) : null;
            Token subject = verb == null || !verb.isVerb() ? null : s.child(verb, "nsubj");
            if (subject != null) {
                return cast.actorsOf(s.subtreeSpan(subject));
            }
        }
        return List.of();
    }

    /** 'Norland's Ministry of Trade': whose the body is that speaks. */
    private List<String> statesOf(Span source) {
        String text = parse.document().text();
        List<Mention> inside = cast.mentionsIn(source);
        List<String> states = new ArrayList<>();
        for (Mention m : inside) {
            boolean owns = inside.stream()
                    .anyMatch(b -> b.span().start() > m.span().end()
                            && b.actors().stream().anyMatch(a -> a.startsWith("org:"))
                            && OWNS.matcher(text.substring(
                                            m.span().end(), b.span().start()))
                                    .matches());
            if (owns) {
                m.actors().stream().filter(a -> a.startsWith("state:")).forEach(states::add);
            }
        }
        return states;
    }

    /** The person named around a source that is only a title: 'President of Ostria | H. Simunde supported', 'X, since May the Commissioner, said'. */
    private List<String> named(Span source, @Nullable Span cue) {
        Sentence s = parse.sentenceAt(source.start());
        if (s == null || cue == null || !s.span().contains(source) || cue.start() < source.end()) {
            return List.of();
        }
        List<Mention> after = names(source.start(), cue.start()).stream()
                .filter(m -> m.span().end() > source.end())
                .toList();
        String text = parse.document().text();
        List<Mention> before = names(s.span().start(), source.start()).stream()
                .filter(m -> APPOSED.matcher(text.substring(m.span().end(), source.start()))
                                .matches()
                        && text.startsWith(",", source.end()))
                .toList();
        return after.size() == 1
                ? after.get(0).actors()
                : before.size() == 1 ? before.get(0).actors() : List.of();
    }

    private List<Mention> names(int start, int end) {
        if (start >= end) {
            return List.of();
        }
        return cast.mentionsIn(new Span(start, end)).stream()
                .filter(m -> m.kind() == Mention.Kind.NAME
                        && m.actors().size() == 1
                        && m.actors().get(0).startsWith("person:"))
                .toList();
    }

    private double confidence(Claim c) {
        return c.rule().equals("marked") || c.rule().equals("both")
                ? c.sure()
                : lexicon.confidence(c.rule(), c.family());
    }

    /** The day that stands beside the words of saying, outside what was said: 'said on Monday that ...'. */
    private @Nullable IsoPeriod said(Claim c) {
        Span cue = c.cue();
        Sentence s = cue == null ? null : parse.sentenceAt(cue.start());
        if (s == null || cue == null) {
            return null;
        }
        for (TimeExpression t : times.in(s.span())) {
            boolean beside =
                    !t.span().overlaps(c.content()) && Math.abs(t.span().start() - cue.end()) < 60;
            IsoPeriod day = t.period();
            if (beside && day != null && day.iso().matches("\\d{4}-\\d{2}-\\d{2}")) {
                return day;
            }
        }
        return null;
    }

    /** The actors of the phrase; a person who only owns the speaker ('X's spokesman') does not speak. */
    private List<String> speakers(Span phrase) {
        Span source = withRow(withoutRelative(whole(phrase)));
        if (isUnnamed(source)) {
            return List.of();
        }
        List<String> owners = cast.mentionsIn(source).stream()
                .filter(m -> isOwner(m.span(), source))
                .flatMap(m -> m.actors().stream())
                .filter(id -> id.startsWith("person:"))
                .toList();
        List<String> others = cast.mentionsIn(source).stream()
                .filter(m -> !isOwner(m.span(), source))
                .flatMap(m -> m.actors().stream())
                .toList();
        if (others.isEmpty() && isWriting(source)) {
            return owners; // 'their declaration says': they say it in writing
        }
        Set<String> owning = new HashSet<>(owners);
        owning.removeAll(others);
        owning.addAll(statesOf(source));
        return cast.actorsOf(source).stream().filter(id -> !owning.contains(id)).toList();
    }

    /** 'A senior Norlandic official': somebody whom the text leaves unnamed, and no state. */
    private boolean isUnnamed(Span source) {
        List<Token> words = parse.tokensIn(source);
        Token head = words.stream()
                .filter(t -> t.isNoun()
                        && (t.head() < words.get(0).index()
                                || t.head() > words.get(words.size() - 1).index()))
                .findFirst()
                .orElse(null);
        if (head == null || !lexicon.isOfficial(head.lemma())) {
            return false;
        }
        Token first = words.get(0);
        boolean indefinite = first.form().matches("(?i)an?|one|another|some|several|two|three");
        boolean plural = first.tag().matches("JJ|NNP")
                && head.index() > first.index()
                && head.tag().equals("NNS"); // 'Norlandic officials'
        return (indefinite || plural)
                && cast.mentionsIn(source).stream()
                        .flatMap(m -> m.actors().stream())
                        .noneMatch(a -> a.startsWith("person:"));
    }

    /** 'Norland, Sudmark and [Velmora] said': the row that the parser breaks up. */
    private Span withRow(Span source) {
        String text = parse.document().text();
        Sentence s = parse.sentenceAt(source.start());
        boolean refers = cast.mentionsIn(source).stream()
                .limit(1)
                .anyMatch(m -> m.kind() == Mention.Kind.PRONOUN || m.kind() == Mention.Kind.NOUN);
        if (s == null || refers) {
            return source; // 'X received Y, and he said'
        }
        Span row = source;
        boolean and = true;
        while (row.start() > s.span().start()) {
            Span last = row;
            Mention before = cast.mentionsIn(new Span(s.span().start(), last.start())).stream()
                    .filter(m -> m.kind() == Mention.Kind.NAME)
                    .reduce((a, b) -> b)
                    .orElse(null);
            String between = before == null ? "" : text.substring(before.span().end(), last.start());
            boolean joined = and ? between.matches(",? and (?:the )?") : between.matches(", (?:the )?");
            if (before == null || !joined) {
                break;
            }
            row = before.span().cover(row);
            and = false;
        }
        Token first = s.tokensIn(row).stream().findFirst().orElse(null);
        boolean governed = first != null && s.is(first.index() - 1, t -> t.tag().matches("IN|TO|POS"));
        return governed ? source : row;
    }

    /** 'X, who is hosting the leaders', 'X, standing beside Y': whoever the clause about X names does not speak. */
    private Span withoutRelative(Span source) {
        for (Token t : parse.tokensIn(source)) {
            boolean comma = parse.document().text().startsWith(", ", t.span().start() - 2);
            boolean relative = t.span().start() > source.start() + 2
                    && (t.tag().matches("WP\\$?|WDT") || comma && t.tag().equals("VBG"));
            Span before = relative ? new Span(source.start(), t.span().start()) : source;
            if (relative && !cast.mentionsIn(before).isEmpty()) {
                return before;
            }
        }
        return source;
    }

    private boolean isWriting(Span source) {
        List<Token> words = parse.tokensIn(source);
        return !words.isEmpty()
                && lexicon.isUtterance(words.get(words.size() - 1).lemma().toLowerCase(Locale.ROOT));
    }

    /** The phrase with all of the name that it begins in the midst of: 'Korn, a special guest' of 'Minister Ilse Korn, ...'. */
    private Span whole(Span phrase) {
        return cast.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NAME && m.span().overlaps(phrase) && !phrase.contains(m.span()))
                .map(Mention::span)
                .reduce(phrase, Span::cover);
    }

    /** 'Venn's aides', 'her aides', 'an aide to Ms Venn'. */
    private boolean isOwner(Span mention, Span source) {
        String text = parse.document().text();
        String after = text.substring(mention.end(), source.end());
        String before = text.substring(source.start(), mention.start());
        if (DELEGATION.matcher(after).lookingAt()) {
            return false; // 'his delegation': who speaks for it
        }
        return after.startsWith("'s ")
                || after.startsWith("’s ")
                || POSSESSIVE.matcher(parse.text(mention)).matches() && !after.isBlank()
                || HOLDER_OF.matcher(before).find();
    }

    private Form form(Claim c) {
        if (c.rule().equals("first-person")) {
            return Form.DIRECT;
        }
        Span content = c.content();
        Quotation first = at(content.start());
        Quotation last = at(content.end() - 1);
        boolean interrupted = c.cue() != null && content.contains(c.cue().start());
        if (first != null && last != null && (first.equals(last) || interrupted)) {
            return Form.DIRECT;
        }
        boolean fragment = quotations.stream().anyMatch(q -> q.outer().overlaps(content) && !isName(q));
        return fragment ? Form.MIXED : Form.INDIRECT;
    }

    private @Nullable Quotation at(int offset) {
        return quotations.stream()
                .filter(q -> q.outer().contains(offset))
                .findFirst()
                .orElse(null);
    }

    /** A title in quotation marks: every longer word is capitalised. */
    private boolean isName(Quotation q) {
        for (String w : parse.text(q.inner()).split("\\s+")) {
            if (w.length() > 3 && Character.isLowerCase(w.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}
