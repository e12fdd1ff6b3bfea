package org.summitry.finding.statements;

import java.util.List;
import java.util.Locale;
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
        return above.isEmpty() && source != null ? speakers(source) : above;
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
        Span source = whole(phrase);
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
        return cast.actorsOf(source).stream()
                .filter(id -> !owners.contains(id) || others.contains(id))
                .toList();
    }

    private boolean isWriting(Span source) {
        List<Token> words = parse.tokensIn(source);
        return !words.isEmpty()
                && lexicon.isUtterance(words.get(words.size() - 1).lemma().toLowerCase(Locale.ROOT));
    }

    /** The phrase with all of the name that it begins in the midst of: 'Korn, a special guest' of 'Minister Ilse Korn, ...'. */
    private Span whole(Span phrase) {
        return cast.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NAME
                        && m.span().start() < phrase.start()
                        && m.span().end() > phrase.start())
                .findFirst()
                .map(m -> phrase.cover(m.span()))
                .orElse(phrase);
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
