package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Edges;
import org.summitry.language.Marks;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/** Claims from what the engine marked as attributed, tidied as the register wants them. */
final class MarkedClaims {
    private static final String EDGES = "\"“”„«»'‘’,;: \n\t\u00a0";
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our");
    private static final int LEAST_WORDS = 3;

    private final Parse parse;
    private final CueLexicon lexicon;
    private final List<Quotation> quotations;
    private final MarkBounds bounds;

    MarkedClaims(Parse parse, CueLexicon lexicon, List<Quotation> quotations) {
        this.parse = parse;
        this.lexicon = lexicon;
        this.quotations = quotations;
        this.bounds = new MarkBounds(parse, quotations);
    }

    /** The claims, in the order of the text. */
    List<Claim> find() {
        List<Claim> found = new ArrayList<>();
        for (Marks.Attribution a : parse.marks().attributions()) {
            Span content = withoutSummary(withoutParticle(tidy(bounds.content(a)), a.cue()));
            Span source = source(a);
            if (content != null
                    && !inHeading(content)
                    && (a.cue() == null || !inHeading(a.cue()))
                    && isSaid(a)
                    && isStatement(a, content)
                    && (source != null || maybeUnnamed(a, content))
                    && !isSpeakersOwn(a, source)) {
                found.add(new Claim(content, source, a.cue(), family(a.cue()), isNegated(a.cue()), "marked", a.sure()));
            }
        }
        return found;
    }

    /** Whom the engine points to, unless that is a mere number of a list: then whom the parse or the list's heading names. */
    private @Nullable Span source(Marks.Attribution a) {
        Span marked = bounds.source(a);
        if (marked != null && isAddressee(a.cue(), marked)) {
            return null;
        }
        if (marked != null && a.cue() != null && inHeading(marked) && !inHeading(a.cue())) {
            return subject(a.cue()); // a heading says nothing in the text
        }
        Span agent = marked == null
                        || a.cue() == null
                        || parse.sentenceAt(marked.start())
                                == parse.sentenceAt(a.cue().start())
                ? null
                : agent(a.cue());
        if (agent != null) {
            return agent;
        }
        boolean named = marked != null && parse.text(marked).codePoints().anyMatch(Character::isLetter);
        return named ? marked : subject(a.cue());
    }

    /** 'the hope was expressed by X that': who stands after 'by'; or null. */
    private @Nullable Span agent(Span cue) {
        Token word = word(cue);
        Sentence s = word == null ? null : parse.sentenceAt(cue.start());
        boolean told = word != null && word.relation().equals("nsubjpass"); // 'hope was expressed by X'
        Token verb = s != null && word != null && told ? s.head(word) : word;
        Token by = s == null || verb == null ? null : s.child(verb, "agent");
        Token who = s == null || by == null ? null : s.child(by, "pobj");
        return s == null || who == null ? null : s.subtreeSpan(who);
    }

    /** 'The presidents were told that ...': who is told it does not say it. */
    private boolean isAddressee(@Nullable Span cue, Span source) {
        Token verb = cue == null ? null : word(cue);
        Sentence s = verb == null ? null : parse.sentenceAt(verb.span().start());
        Token told =
                s == null || verb == null || !lexicon.isAddressed(verb.lemma()) ? null : s.child(verb, "nsubjpass");
        return told != null && source.contains(told.span());
    }

    /** Courtesies and agendas are marked now and then, and are no statements. */
    private boolean isSaid(Marks.Attribution a) {
        Token word = a.cue() == null ? null : word(a.cue());
        List<CueEntry> readings = word == null ? List.of() : lexicon.verb(word.lemma());
        return readings.isEmpty() || readings.stream().anyMatch(e -> !e.isEmpty());
    }

    /** Neither a word or two, nor a whole sentence with its own source in it, nor a speaker's 'I think', nor what a carrier of news tells. */
    private boolean isStatement(Marks.Attribution a, Span content) {
        if (parse.tokensIn(a.extent()).size() < LEAST_WORDS || parse.marks().areNamesOf("IMFOJ", content)) {
            return false;
        }
        boolean swallows = a.content().size() == 1
                && (a.source() != null && content.contains(a.source()) || a.cue() != null && content.contains(a.cue()));
        return !swallows && !isNobodys(a, content) && !isMute(a) && !isReportTail(a, content);
    }

    /** Neither word of saying nor speaker, and no quotation. */
    private boolean isNobodys(Marks.Attribution a, Span content) {
        return a.cue() == null
                && a.source() == null
                && quotations.stream().noneMatch(q -> q.outer().contains(content));
    }

    /** A quotation or 'it was announced that ...': without any source, nothing else is said by somebody. */
    private boolean maybeUnnamed(Marks.Attribution a, Span content) {
        Token word = a.cue() == null ? null : word(a.cue());
        boolean quoted = quotations.stream().anyMatch(q -> q.outer().overlaps(content));
        return quoted || word == null || word.tag().equals("VBN") || word.isNoun() || opens(word);
    }

    /** 'REAFFIRMED the role of ...': the opening of the list names who speaks. */
    private boolean opens(Token word) {
        Sentence s = parse.sentenceAt(word.span().start());
        return s == null
                || s.tokens().stream()
                        .limit(word.index())
                        .noneMatch(t -> Character.isLetter(t.form().codePointAt(0))
                                && !t.tag().equals("RB"));
    }

    /** 'I hope that ...' inside what somebody says: part of what is said. */
    private boolean isSpeakersOwn(Marks.Attribution a, @Nullable Span source) {
        if (source == null || !FIRST_PERSON.contains(parse.text(source).toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean quoted =
                quotations.stream().anyMatch(q -> q.isUtterance() && q.inner().contains(source));
        return quoted
                || parse.marks().attributions().stream()
                        .anyMatch(o -> o != a && o.extent().contains(source));
    }

    /** '..., reported the press service' tells where the report comes from. */
    private boolean isReportTail(Marks.Attribution a, Span content) {
        Span source = bounds.source(a);
        if (source == null || source.start() < content.end()) {
            return false;
        }
        List<Token> words = parse.tokensIn(source);
        return !words.isEmpty() && lexicon.isCarrier(words.get(words.size() - 1).lemma());
    }

    /** Whom the parse names where the engine points to nobody: the subject of the words of saying. */
    private @Nullable Span subject(@Nullable Span cue) {
        Token verb = cue == null ? null : word(cue);
        Sentence s = cue == null ? null : parse.sentenceAt(cue.start());
        if (cue == null || verb == null || s == null) {
            return null;
        }
        Token owner = verb.isNoun() ? s.child(verb, "poss") : null;
        if (owner != null && !owner.tag().equals("PRP$")) {
            return s.subtreeSpan(owner); // 'Samoa's call for a code was referred to the ministers'
        }
        if (verb.isNoun() && verb.relation().equals("pobj")) {
            return withIt(s, verb); // 'they ended the meeting with a call for ...'
        }
        Token above = s.head(verb);
        Token own = s.child(verb, "nsubj", "nsubjpass");
        boolean copula = own == null && above != null && cue.contains(above.span()); // 'is convinced'
        Token subject = copula && above != null ? s.child(above, "nsubj", "nsubjpass") : own;
        boolean told = subject != null && isAddressee(cue, subject.span());
        boolean somebody =
                subject != null && !told && (subject.isNoun() || subject.tag().equals("PRP"));
        return somebody && subject != null && !subject.lemma().equals("it") ? s.subtreeSpan(subject) : null;
    }

    /** The subject of the verb that goes with a noun of saying, or null. */
    private @Nullable Span withIt(Sentence s, Token noun) {
        Token with = s.head(noun);
        Token verb = with == null || !with.form().matches("with|in|by") ? null : Grammar.verbAbove(s, with);
        Token subject = verb == null ? null : s.child(verb, "nsubj");
        return subject == null || subject.tag().startsWith("W") ? null : s.subtreeSpan(subject);
    }

    /** 'The meeting confirmed ...': what happens says nothing. */
    private boolean isMute(Marks.Attribution a) {
        Token verb = a.cue() == null ? null : word(a.cue());
        List<Token> source = a.source() == null ? List.of() : parse.tokensIn(a.source());
        return verb != null && !source.isEmpty() && lexicon.isMute(source.get(source.size() - 1), verb);
    }

    private String family(@Nullable Span cue) {
        if (cue == null) {
            return "quote";
        }
        Token word = word(cue);
        if (word == null) {
            return "none";
        }
        List<CueEntry> readings = lexicon.verb(word.lemma());
        CueEntry noun = lexicon.noun(word.lemma());
        return !readings.isEmpty() ? readings.get(0).family() : noun != null ? noun.family() : "none";
    }

    /** The last word of the cue that the lexicon knows as one of saying, else its last verb. */
    private @Nullable Token word(Span cue) {
        Token best = null;
        for (Token t : parse.tokensIn(cue)) {
            boolean known = !lexicon.verb(t.lemma()).isEmpty() || lexicon.noun(t.lemma()) != null;
            if (known || best == null && t.isVerb()) {
                best = t;
            }
        }
        return best;
    }

    private boolean isNegated(@Nullable Span cue) {
        return cue != null
                && parse.tokensIn(cue).stream()
                        .anyMatch(t -> t.relation().equals("neg")
                                || t.lemma().equals("not")
                                || t.lemma().equals("never")
                                || lexicon.isDenying(t.lemma()));
    }

    private boolean inHeading(Span content) {
        Sentence s = parse.sentenceAt(content.start());
        return s != null && s.block().kind() == Block.Kind.HEADING;
    }

    /** 'called [for a truce]': the preposition belongs to the word of saying. */
    private @Nullable Span withoutParticle(@Nullable Span content, @Nullable Span cue) {
        Token verb = content == null || cue == null ? null : word(cue);
        Token first = content == null || verb == null
                ? null
                : parse.tokensIn(content).stream().findFirst().orElse(null);
        boolean particle = content != null
                && verb != null
                && first != null
                && first.tag().equals("IN")
                && cue != null
                && cue.end() + 1 >= first.span().start()
                && first.span().end() + 2 < content.end()
                && (verb.isNoun() && !first.form().equals("that")
                        || lexicon.verb(verb.lemma()).stream()
                                .anyMatch(e -> e.particle().equals(first.form())));
        return particle && content != null && first != null
                ? new Span(first.span().end() + 1, content.end())
                : content;
    }

    /** '[a lower cap], a position that was backed by Y': the writer goes on. */
    private @Nullable Span withoutSummary(@Nullable Span content) {
        if (content == null) {
            return null;
        }
        for (Token t : parse.tokensIn(content)) {
            Sentence s = Grammar.isComma(t) ? parse.sentenceAt(t.span().start()) : null;
            Token article = s == null ? null : s.at(t.index() + 1);
            boolean sums = s != null
                    && article != null
                    && s.is(t.index() + 2, noun -> content.contains(noun.span()))
                    && lexicon.sumsUp(s, article);
            if (sums && t.span().start() > content.start()) {
                return new Span(content.start(), t.span().start());
            }
        }
        return content;
    }

    /** Without the marks, spaces and 'that' around it; null when nothing is left. */
    private @Nullable Span tidy(Span span) {
        String text = parse.document().text();
        Span front = Edges.cut(text, span, EDGES, "");
        if (front == null) {
            return null;
        }
        int start = front.start() + (text.startsWith("that ", front.start()) ? "that ".length() : 0);
        Span cut = start < front.end() ? Edges.cut(text, new Span(start, front.end()), "", EDGES + '.') : null;
        int and = cut == null ? -1 : cut.end() - " and".length();
        if (cut != null && and > cut.start() && text.startsWith(" and", and)) {
            cut = Edges.cut(text, new Span(cut.start(), and), "", EDGES);
        }
        return cut == null || cut.length() < 2 ? null : cut;
    }
}
