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

/** Finds the cues that are not verbs: 'according to X', 'in his opinion', 'X's claim that', 'expressed hope that', 'is sure that'. */
final class PhraseCues {
    private static final Set<String> AFTER_NOUN = Set.of(
            "that",
            "in",
            "for",
            "about",
            "over",
            "at",
            "on",
            "with",
            "to",
            "of",
            "regarding",
            "towards",
            "toward",
            "against");
    private static final Set<String> NOBODY = Set.of("i", "you", "it", "we");
    private final CueLexicon lexicon;
    private final ContentEnd ends;
    private final SourceFinder sources;

    PhraseCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.ends = new ContentEnd(lexicon);
        this.sources = new SourceFinder(lexicon);
    }

    /** The cues of {@code s} outside {@code quoted} tokens, in order. */
    List<Cue> find(Sentence s, boolean[] quoted) {
        List<Cue> found = new ArrayList<>();
        for (Token t : s.tokens()) {
            Cue cue = quoted[t.index()] ? null : at(s, t);
            if (cue != null) {
                found.add(cue);
            }
        }
        return found;
    }

    private @Nullable Cue at(Sentence s, Token t) {
        Token next = s.at(t.index() + 1);
        if (t.form().equalsIgnoreCase("according")
                && next != null
                && next.form().equals("to")) {
            return accordingTo(s, t, t.index() + 2, t.index() + 1, "according-to");
        }
        if (t.isNoun() && lexicon.isOpinion(t.lemma())) {
            Cue opinion = opinion(s, t);
            if (opinion != null) {
                return opinion;
            }
        }
        if (t.isNoun() && lexicon.isUtterance(t.lemma()) && announcesSpeech(s, t)) {
            return announcement(s, t);
        }
        if (t.isNoun() && lexicon.noun(t.lemma()) != null) {
            Cue impersonal = impersonal(s, t);
            return impersonal == null ? noun(s, t) : impersonal;
        }
        return isAdjective(t) ? adjective(s, t) : null;
    }

    private static boolean announcesSpeech(Sentence s, Token t) {
        Token last = s.tokens().get(s.tokens().size() - 1);
        boolean open = last.form().equals(":")
                || s.tokens().stream().anyMatch(c -> c.form().equals(":") && c.index() > t.index());
        return open && t.relation().equals("dobj");
    }

    /** 'issued the following statement on X:': what follows the colon is a quotation, with marks or without. */
    private @Nullable Cue announcement(Sentence s, Token t) {
        Token verb = s.head(t);
        if (verb == null || !verb.isVerb() || sources.head(s, verb) == null) {
            return null;
        }
        CueEntry entry = new CueEntry("say", CueEntry.Force.ASSERTIVE, List.of(Take.QUOTE), "");
        Span words = Grammar.span(s, Math.min(verb.index(), t.index()), Math.max(verb.index(), t.index()));
        return new Cue(
                s, verb, words, entry, Take.QUOTE, null, sources.of(s, verb), s.child(verb, "neg") != null, "quote");
    }

    private boolean isAdjective(Token t) {
        boolean form = t.tag().startsWith("JJ") || t.tag().equals("VBN");
        return form && lexicon.isAdjective(t.form().toLowerCase(Locale.ROOT));
    }

    /** The source runs from {@code from} to a comma or the end; the content is the rest of the sentence. */
    private @Nullable Cue accordingTo(Sentence s, Token t, int from, int cueEnd, String rule) {
        int size = s.tokens().size();
        int to = from;
        while (to + 1 < size && !closesSource(s, to + 1, t.index() == 0)) {
            to++;
        }
        to = pastApposedName(s, to);
        if (from >= size) {
            return null;
        }
        Span source = Grammar.span(s, from, to);
        Range content = rest(s, t.index(), to);
        return content == null ? null : phrase(s, t, t.index(), cueEnd, content, source, rule);
    }

    /** 'According to Norland's premier, Jan Oduya, the region ...': a name in commas belongs to the source. */
    private static int pastApposedName(Sentence s, int to) {
        int i = to + 1;
        while (Grammar.isComma(s.at(to + 1))
                && s.is(
                        i + 1,
                        t -> t.isCapitalised() && t.isProperNoun() || t.form().equals("."))) {
            i++;
        }
        boolean inCommas = i > to + 2 && i <= to + 6 && Grammar.isComma(s.at(i + 1));
        return inCommas && s.is(to, t -> t.isNoun() && !t.isCapitalised()) ? i : to;
    }

    private static boolean closesSource(Sentence s, int i, boolean fronted) {
        Token t = s.tokens().get(i);
        boolean stop = Grammar.isComma(t)
                || t.form().equals(".")
                || t.form().equals(";")
                || t.form().equals(":");
        return stop || Grammar.isMark(t) || !fronted && t.tag().startsWith("W");
    }

    /** What is left of the sentence around a phrase: before it, after it, or on both sides. */
    private @Nullable Range rest(Sentence s, int from, int to) {
        int size = s.tokens().size();
        int after = to + 1;
        while (after < size && Grammar.isPunctuation(s.tokens().get(after)) && !Grammar.isMark(s.at(after))) {
            after++;
        }
        while (after < size && Grammar.isMark(s.at(after))) {
            after++;
        }
        if (isOfARelative(s, from)) {
            return size - after >= 3 ? new Range(after, ends.of(s, s.tokens().get(from), after)) : null;
        }
        boolean more = size - after >= 4 && Grammar.hasSubject(s, after, size - 1);
        int start = 0;
        while (start < from && Grammar.isPunctuation(s.tokens().get(start))) {
            start++;
        }
        boolean less = from - start >= 3;
        if (less && Grammar.isComma(s.at(to + 1)) && (more || size - after >= 3)) {
            return new Range(start, ContentEnd.trim(s, start, size - 1));
        }
        if (less) {
            return new Range(start, ContentEnd.trim(s, start, from - 1));
        }
        return more ? new Range(after, ContentEnd.trim(s, after, size - 1)) : null;
    }

    /** 'a service which, according to X, could be running': only what follows is X's. */
    private static boolean isOfARelative(Sentence s, int from) {
        int before = Grammar.isComma(s.at(from - 1)) ? from - 2 : from - 1;
        return s.is(before, t -> t.tag().matches("WDT|WP"));
    }

    /** 'In his opinion, ...', 'in the view of X, ...', 'in X's words, ...'. */
    private @Nullable Cue opinion(Sentence s, Token t) {
        Token owner = s.child(t, "poss");
        Token of = owner == null ? s.child(t, "prep") : null;
        int first = Grammar.leftmost(s, t, 0);
        Token in = s.at(first - 1);
        if (in == null
                || !in.lemma().matches("in|by|to")
                || owner == null && (of == null || !of.lemma().equals("of"))) {
            return null;
        }
        Token speaker = owner != null ? owner : s.child(of == null ? t : of, "pobj");
        if (speaker == null) {
            return null;
        }
        int last = Math.max(t.index(), Grammar.rightmost(s, t));
        boolean closed = Grammar.isComma(s.at(last + 1)) || last >= s.tokens().size() - 2;
        Range content = closed ? rest(s, in.index(), last) : null;
        return content == null
                ? null
                : phrase(s, t, in.index(), t.index(), content, sources.phrase(s, speaker, t), "opinion");
    }

    /** 'X's claim that ...', 'expressed confidence that ...', 'voiced concern over ...'. */
    private @Nullable Cue noun(Sentence s, Token t) {
        if (isThanks(s, t)) {
            return null;
        }
        CueEntry entry = lexicon.noun(t.lemma());
        Token carrier = carrier(s, t);
        Token owner = s.child(t, "poss");
        Token next = s.at(t.index() + 1);
        if (entry == null || next == null) {
            return null;
        }
        boolean that = next.lemma().equals("that") && next.tag().equals("IN");
        boolean carried = carrier != null && lexicon.isLight(carrier.lemma()) && AFTER_NOUN.contains(next.lemma());
        if (!that
                && !carried
                && !(owner != null && next.tag().equals("TO") && entry.family().equals("propose"))) {
            return null;
        }
        boolean subjectless = carrier == null && owner == null;
        int start = t.index() + 2;
        if (subjectless
                || start >= s.tokens().size()
                || Grammar.isPunctuation(s.tokens().get(start))) {
            return null;
        }
        Token verb = carried && carrier != null ? carrier : t;
        Span source = carried
                ? sources.of(s, verb)
                : owner == null ? sources.of(s, carrier == null ? t : carrier) : sources.phrase(s, owner, t);
        Token head = carried ? sources.head(s, verb) : owner;
        if (head != null && lexicon.isMute(head, verb)
                || head != null && Set.of("i", "you").contains(head.form().toLowerCase(Locale.ROOT))) {
            return null;
        }
        int end =
                carried || that && carrier != null ? ends.of(s, verb, start) : Math.max(start, Grammar.rightmost(s, t));
        Range content = new Range(start, ContentEnd.trim(s, start, Math.max(start, end)));
        return phrase(
                s,
                verb,
                Math.min(verb.index(), t.index()),
                Math.max(verb.index(), t.index()),
                content,
                source,
                "noun-" + (that ? "that" : "other"));
    }

    /** 'Satisfaction was expressed with the growth of trade': nobody is named for it. */
    private @Nullable Cue impersonal(Sentence s, Token t) {
        Token verb = t.relation().equals("nsubjpass") ? s.head(t) : null;
        boolean told = verb != null && lexicon.isLight(verb.lemma()) && s.child(verb, "agent") == null;
        Token next = verb == null ? null : s.at(verb.index() + 1);
        if (!told
                || verb == null
                || next == null
                || !AFTER_NOUN.contains(next.lemma())
                || verb.index() + 3 > s.tokens().size()) {
            return null;
        }
        int start = verb.index() + 2;
        Range content = new Range(start, ContentEnd.trim(s, start, Math.max(start, ends.of(s, verb, start))));
        return phrase(s, verb, t.index(), verb.index(), content, null, "passive-noun");
    }

    /** 'expressed appreciation to the hosts': a courtesy; 'appreciation for their work' is praise. */
    private static boolean isThanks(Sentence s, Token t) {
        return t.lemma().matches("appreciation|gratitude|thanks|condolence|sympathy")
                && s.is(t.index() + 1, n -> n.form().equals("to"));
    }

    /** The verb whose object the noun is, also 'are of the view that'. */
    private static @Nullable Token carrier(Sentence s, Token noun) {
        Token up = s.head(noun);
        if (noun.relation().equals("pobj") && up != null && up.form().equals("of")) {
            Token be = s.head(up);
            return be != null && be.lemma().equals("be") ? be : null;
        }
        if (noun.relation().equals("pobj") && up != null && up.form().equals("with")) {
            return Grammar.verbAbove(s, up); // 'ended the talks with a recommendation that'
        }
        boolean object = noun.relation().equals("dobj") || noun.relation().equals("conj");
        if (object && up != null && up.isNoun()) {
            up = s.head(up);
        }
        return object && up != null && up.isVerb() ? up : null;
    }

    /** 'is confident that ...', also where the parser takes 'convinced' for a passive. */
    private @Nullable Cue adjective(Sentence s, Token t) {
        Token be = t.tag().equals("VBN") ? t : s.head(t);
        Token next = s.at(t.index() + 1);
        boolean that = next != null && next.lemma().equals("that") && next.tag().equals("IN");
        if (be == null || !that || !be.isVerb() || t.index() + 2 >= s.tokens().size()) {
            return null;
        }
        Token head = t.tag().equals("VBN") ? s.child(t, "nsubjpass") : sources.head(s, be);
        if (head == null || isNobody(head)) {
            return null;
        }
        int start = t.index() + 2;
        Range content = new Range(start, Math.max(start, ends.of(s, be, start)));
        int first = t.tag().equals("VBN") ? Grammar.groupStart(s, t) : be.index();
        return phrase(s, t, first, t.index(), content, sources.phrase(s, head, be), "adjective");
    }

    private boolean isNobody(Token head) {
        return NOBODY.contains(head.form().toLowerCase(Locale.ROOT)) || lexicon.isMute(head, head);
    }

    private static Cue phrase(
            Sentence s, Token word, int first, int last, Range content, @Nullable Span source, String rule) {
        CueEntry entry = new CueEntry("phrase", CueEntry.Force.ASSERTIVE, List.of(Take.CLAUSE), "");
        return new Cue(
                s,
                word,
                Grammar.span(s, Math.min(first, last), Math.max(first, last)),
                entry,
                Take.CLAUSE,
                content,
                source,
                s.child(word, "neg") != null,
                rule);
    }
}
