package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.statements.Cue.Range;
import org.summitry.finding.statements.CueEntry.Take;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Finds the verbs of saying of a sentence, and their content where it is not a quotation. */
final class CueFinder {
    private static final Set<String> MODIFYING = Set.of("amod", "nmod", "compound", "prep", "case", "mark");
    private static final Set<String> STRESSING =
            Set.of("stress", "emphasize", "emphasise", "underline", "underscore", "highlight", "note");

    private final CueLexicon lexicon;
    private final ComplementFinder complements;
    private final ContentEnd ends;
    private final ContentBefore before;
    private final SourceFinder sources;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.complements = new ComplementFinder(lexicon);
        this.ends = new ContentEnd(lexicon);
        this.sources = new SourceFinder(lexicon);
        this.before = new ContentBefore(sources);
    }

    /** The cues of {@code s} that stand outside {@code quoted} tokens, in order. */
    List<Cue> find(Sentence s, boolean[] quoted) {
        List<Cue> found = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (t.tag().startsWith("VB") && !quoted[t.index()] && !MODIFYING.contains(t.relation())) {
                Cue cue = verb(s, t, quoted);
                if (cue != null) {
                    found.add(cue);
                }
            }
        }
        return found;
    }

    private @Nullable Cue verb(Sentence s, Token t, boolean[] quoted) {
        List<CueEntry> readings = lexicon.verb(t.lemma());
        if (readings.isEmpty() || isReduced(s, t) || isPurpose(s, t)) {
            return null;
        }
        Token speaker = sources.head(s, t);
        if (speaker != null && (isFirstPerson(speaker) || lexicon.isMute(speaker, t))) {
            return null;
        }
        if (Grammar.isPassive(s, t)) {
            return passive(s, t, readings);
        }
        Cue quotedSo = as(s, t, readings);
        if (quotedSo != null) {
            return quotedSo;
        }
        for (CueEntry e : readings) {
            if (isDeed(s, t, e)) {
                continue;
            }
            for (Take take : e.takes()) {
                int start = complements.start(s, t, e, take);
                boolean it = take == Take.NOUN
                        && start >= 0
                        && s.is(start, o -> o.tag().equals("PRP")); // 'endorsed it'
                if (start >= 0 && start < s.tokens().size() && !it && !isAlone(s, t, start)) {
                    return cue(
                            s,
                            t,
                            e,
                            take,
                            range(s, t, start),
                            take.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                }
            }
        }
        return quoting(s, t, readings, quoted);
    }

    /** 'As X said last week, the future is open': the sentence after the comma is what X said. */
    private @Nullable Cue as(Sentence s, Token t, List<CueEntry> readings) {
        Token as = s.at(0);
        Token subject = s.child(t, "nsubj");
        CueEntry saying =
                readings.stream().filter(e -> e.takes(Take.QUOTE)).findFirst().orElse(null);
        boolean opens = as != null
                && as.form().equalsIgnoreCase("as")
                && subject != null
                && subject.index() < t.index()
                && Grammar.leftmost(s, subject, 0) == 1;
        for (int i = t.index() + 1; opens && saying != null && i < s.tokens().size(); i++) {
            boolean clause = Grammar.isComma(s.at(i))
                    && Grammar.hasSubject(s, i, s.tokens().size() - 1);
            if (clause) {
                Range rest =
                        new Range(i + 1, ContentEnd.trim(s, i + 1, s.tokens().size() - 1));
                return cue(s, t, saying, Take.CLAUSE, rest, "clause");
            }
        }
        return null;
    }

    /** 'is supporting the forces', 'will back the plan', 'deny them a haven': something done or to be done, not said. */
    private boolean isDeed(Sentence s, Token t, CueEntry e) {
        boolean given = e.takes(Take.NOUN) && s.child(t, "dative") != null && !lexicon.isAddressed(t.lemma());
        boolean going = s.children(t).stream()
                .anyMatch(c -> c.tag().equals("MD")
                        || c.relation().equals("aux") && c.lemma().equals("be"));
        return given || going && lexicon.isDeed(t.lemma()) || isReception(s, t) || isForATime(s, t);
    }

    /** 'spoke for about forty minutes', 'spoke alone for an hour'. */
    private boolean isForATime(Sentence s, Token t) {
        return s.children(t).stream()
                .filter(c -> c.form().equals("for"))
                .map(c -> s.child(c, "pobj"))
                .anyMatch(time -> time != null
                        && lexicon.isDuration(time.lemma())
                        && !t.lemma().matches("call|appeal"));
    }

    /** 'welcomed the guests to the hall': a courtesy. */
    private static boolean isReception(Sentence s, Token t) {
        Token to = t.lemma().equals("welcome")
                ? s.children(t).stream()
                        .filter(c -> c.form().equals("to"))
                        .findFirst()
                        .orElse(null)
                : null;
        return to != null && s.child(to, "pobj") != null;
    }

    /** A word of saying without a complement after it: its content stands before it, or is a quotation. */
    private @Nullable Cue quoting(Sentence s, Token t, List<CueEntry> readings, boolean[] quoted) {
        CueEntry saying = readings.stream()
                .filter(e -> e.takes(Take.QUOTE) || e.family().equals("believe"))
                .filter(e -> e.particle().isEmpty() || ComplementFinder.particle(s, t, e.particle()) != null)
                .findFirst()
                .orElse(null);
        if (saying == null) {
            return null;
        }
        Range content = t.tag().equals("VBG") ? null : before.of(s, t, quoted);
        int loose = content == null ? looseClause(s, t, quoted) : -1;
        if (loose >= 0) {
            Range rest = new Range(loose, ContentEnd.trim(s, loose, s.tokens().size() - 1));
            return cue(s, t, saying, Take.CLAUSE, rest, "loose-clause");
        }
        return cue(s, t, saying, content == null ? Take.QUOTE : Take.CLAUSE, content, "before");
    }

    /** 'He said X's leadership, ..., values Y', which the parser did not recognise as a clause; -1 when it is none. */
    private int looseClause(Sentence s, Token t, boolean[] quoted) {
        int from = t.index() + 1;
        Token next = s.at(from);
        boolean opens = next != null
                && !quoted[from]
                && (next.isNoun() || List.of("PRP", "PRP$", "DT", "JJ").contains(next.tag()));
        boolean spoken = hasSubjectBefore(s, t) && !lexicon.isAddressed(t.lemma()) && s.child(t, "dobj") == null;
        boolean clause = s.tokens().stream()
                .anyMatch(v -> v.index() > from && v.isVerb() && !v.tag().equals("VBG"));
        return opens && spoken && clause && s.tokens().size() - from > 4 ? from : -1;
    }

    private static boolean hasSubjectBefore(Sentence s, Token t) {
        Token subject = s.child(t, "nsubj");
        return subject != null && subject.index() < t.index();
    }

    private Range range(Sentence s, Token verb, int start) {
        return new Range(start, Math.max(start, ends.of(s, verb, start)));
    }

    /** A content of one pronoun or mark is none. */
    private boolean isAlone(Sentence s, Token verb, int start) {
        Token t = s.tokens().get(start);
        int end = ends.of(s, verb, start);
        return end <= start
                && (t.tag().startsWith("PRP")
                        || t.tag().equals("DT")
                        || t.tag().startsWith("W")
                        || Grammar.isPunctuation(t));
    }

    /** 'the plan proposed by X', 'Asked whether ...': a participle without auxiliary, whose subject undergoes it. */
    private static boolean isReduced(Sentence s, Token t) {
        boolean bare = s.child(t, "aux", "auxpass", "nsubj", "nsubjpass") == null;
        boolean fronted = t.relation().equals("advcl")
                && (t.tag().equals("VBD") || t.tag().equals("VBN"));
        return t.tag().equals("VBN") && t.relation().equals("acl") || bare && fronted;
    }

    /** 'ready to support', 'met to announce': nothing is said yet; 'went on to say' is no such thing. */
    private boolean isPurpose(Sentence s, Token t) {
        Token to = s.child(t, "aux");
        Token above = s.head(t);
        boolean raised = above != null && t.relation().equals("xcomp") && lexicon.isRaising(above.lemma());
        boolean impersonal = raised && above != null && above.lemma().equals("be");
        return to != null && to.tag().equals("TO") && (!raised || impersonal);
    }

    /** The writer, or the speaker of a speech without marks: no source in the text. */
    private static boolean isFirstPerson(Token speaker) {
        return Set.of("i", "you").contains(speaker.form().toLowerCase(Locale.ROOT));
    }

    private @Nullable Cue passive(Sentence s, Token t, List<CueEntry> readings) {
        Token subject = s.child(t, "nsubjpass");
        if (subject == null) {
            return null;
        }
        CueEntry e = readings.get(0);
        if (subject.lemma().equals("it") && e.takes(Take.CLAUSE)) {
            int start = complements.start(s, t, e, Take.CLAUSE);
            return start < 0 || start >= s.tokens().size()
                    ? null
                    : cue(s, t, e, Take.CLAUSE, range(s, t, start), "passive-clause");
        }
        boolean stressed = STRESSING.contains(t.lemma()) && subject.isNoun();
        if (!stressed) {
            return null;
        }
        int from = Grammar.leftmost(s, subject, 0);
        int to = Math.min(Grammar.rightmost(s, subject), Grammar.groupStart(s, t) - 1);
        return to < from
                ? null
                : cue(s, t, e, Take.NOUN, new Range(from, ContentEnd.trim(s, from, to)), "passive-noun");
    }

    private Cue cue(Sentence s, Token verb, CueEntry e, Take take, @Nullable Range content, String rule) {
        int last = verb.index();
        Token particle = e.particle().isEmpty() ? null : ComplementFinder.particle(s, verb, e.particle());
        if (particle != null) {
            last = particle.index();
        }
        int first = Grammar.groupStart(s, verb);
        if (content != null && content.from() <= first && content.to() >= first) {
            first = verb.index();
        }
        Span source = rule.equals("before") ? inverted(s, verb) : sources.of(s, verb);
        return new Cue(s, verb, Grammar.span(s, first, last), e, take, content, source, isNegated(s, verb), rule);
    }

    /** The speaker of '..., said X', whom the parser may take for the object. */
    private @Nullable Span inverted(Sentence s, Token verb) {
        Token object = s.child(verb, "nsubj") == null ? s.child(verb, "dobj") : null;
        return object == null ? sources.of(s, verb) : sources.phrase(s, object, verb);
    }

    /** Whether the word, or one that it depends on for its subject, is negated or a denial. */
    private boolean isNegated(Sentence s, Token verb) {
        if (lexicon.isDenying(verb.lemma()) || s.child(verb, "neg") != null) {
            return true;
        }
        Token above = s.head(verb);
        boolean raised = above != null && verb.relation().equals("xcomp") && lexicon.isRaising(above.lemma());
        return raised && above != null && (s.child(above, "neg") != null || lexicon.isDenying(above.lemma()));
    }
}
