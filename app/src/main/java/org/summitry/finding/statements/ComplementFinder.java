package org.summitry.finding.statements;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.statements.CueEntry.Take;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Finds where the content of a word of saying begins when it follows the word. */
final class ComplementFinder {
    private static final Set<String> COMPLEMENTISERS =
            Set.of("that", "whether", "if", "how", "why", "what", "where", "when", "who");
    private static final int ADDRESSEE = 12;
    /** Addressed verbs that also take a matter as their object: 'promised reforms'. */
    private static final Set<String> ABSTRACT = Set.of("promise", "guarantee", "warn", "teach");

    private final CueLexicon lexicon;

    ComplementFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The index of the content's first token after {@code verb} read as {@code entry} with {@code take}; -1 when it has none. */
    int start(Sentence s, Token verb, CueEntry entry, Take take) {
        Token base = verb;
        if (!entry.particle().isEmpty()) {
            base = particle(s, verb, entry.particle());
            if (base == null) {
                return -1;
            }
        }
        return switch (take) {
            case CLAUSE -> clause(s, verb, base);
            case NOUN -> noun(s, verb, base, entry);
            case GERUND -> gerund(s, verb, base);
            case TO -> infinitive(s, verb, base);
            case PERSON_TO -> personTo(s, verb, base);
            case AS -> as(s, verb);
            case QUOTE -> -1;
        };
    }

    /** The last token of a particle of one or more words after the verb; null when it is not there. */
    static @Nullable Token particle(Sentence s, Token verb, String words) {
        String[] parts = words.split(" ");
        int at = verb.index() + 1;
        Token next = s.at(at);
        if (next != null && next.tag().equals("RB") && !next.form().equalsIgnoreCase(parts[0])) {
            at++;
        }
        Token last = null;
        for (String p : parts) {
            last = s.at(at++);
            if (last == null || !last.form().equalsIgnoreCase(p)) {
                return null;
            }
        }
        return last;
    }

    private int clause(Sentence s, Token verb, Token base) {
        Token next = s.at(base.index() + 1);
        if (next != null && isThat(next)) {
            return base.index() + 2;
        }
        if (Grammar.isComma(next) && Grammar.beginsWithVerb(s, base.index() + 1)) {
            return -1;
        }
        int found = -1;
        for (Token c : s.children(verb)) {
            if (c.relation().equals("ccomp") && c.index() > base.index() && !isTail(s, c)) {
                int left = Grammar.leftmost(s, c, base.index() + 1);
                found = skipThat(s, left);
                break;
            }
        }
        int that = complementiser(s, verb, base);
        if (that >= 0 && (found < 0 || that < found)) {
            return that;
        }
        if (found >= 0
                && lexicon.isAddressed(verb.lemma())
                && !Grammar.hasSubject(s, found, s.tokens().size() - 1)) {
            return -1;
        }
        return found;
    }

    /** '..., reported the press service', taken for the clause of an earlier word of saying. */
    private boolean isTail(Sentence s, Token verb) {
        boolean report = verb.tag().equals("VBD") && !lexicon.verb(verb.lemma()).isEmpty();
        return report && Grammar.isComma(s.at(verb.index() - 1)) && s.child(verb, "nsubj", "mark", "aux") == null;
    }

    private static int skipThat(Sentence s, int i) {
        Token t = s.at(i);
        while (t != null && (isThat(t) || Grammar.isComma(t) || t.form().equals(":"))) {
            i++;
            t = s.at(i);
        }
        return i;
    }

    private static boolean isThat(Token t) {
        return t.lemma().equals("that") && t.tag().equals("IN");
    }

    /** 'told X on Friday that ...': a complementiser a few words on, with no other verb between. */
    private static int complementiser(Sentence s, Token verb, Token base) {
        for (int i = base.index() + 1; i < s.tokens().size() && i <= base.index() + ADDRESSEE; i++) {
            Token t = s.tokens().get(i);
            boolean near = i <= base.index() + 1;
            boolean ours = t.tag().equals("IN") && isThat(t)
                    || COMPLEMENTISERS.contains(t.lemma()) && (near || t.lemma().equals("whether"));
            if (ours) {
                return isThat(t) ? i + 1 : i;
            }
            if (t.isVerb() || t.form().equals(";") || t.form().equals(":") || Grammar.isRelative(t)) {
                return -1;
            }
        }
        return -1;
    }

    private int noun(Sentence s, Token verb, Token base, CueEntry entry) {
        if (entry.particle().isEmpty() && lexicon.isAddressed(verb.lemma()) && s.child(verb, "dobj") != null) {
            return matter(s, verb);
        }
        if (entry.particle().isEmpty()) {
            Token object = object(s, verb);
            if (object != null && isPersonMet(s, verb, object)) {
                return -1;
            }
            return object == null ? pastManner(s, verb) : Grammar.leftmost(s, object, verb.index() + 1);
        }
        Token next = s.at(base.index() + 1);
        boolean opens =
                next != null && !Grammar.isPunctuation(next) && !next.tag().equals("TO") && !next.isVerb();
        boolean gerund = next != null && next.tag().equals("VBG");
        boolean quoted = Grammar.isMark(next);
        return opens || gerund || quoted ? base.index() + 1 : -1;
    }

    /** 'described the ties as strong', with 'as' hung on 'ties'. */
    private static boolean hasAs(Sentence s, Token object) {
        return s.children(object).stream().anyMatch(c -> c.lemma().equals("as") && c.index() > object.index());
    }

    /** 'assured X of Y': Y; -1 when the object is not the person spoken to. */
    private static int matter(Sentence s, Token verb) {
        for (Token c : s.children(verb)) {
            if (c.form().equals("of")
                    && c.index() > verb.index() + 1
                    && c.index() + 1 < s.tokens().size()) {
                return c.index() + 1;
            }
        }
        Token object = object(s, verb);
        boolean thing =
                object != null && !object.isProperNoun() && !object.tag().startsWith("PRP");
        return thing && object != null && ABSTRACT.contains(verb.lemma())
                ? Grammar.leftmost(s, object, verb.index() + 1)
                : -1;
    }

    /** 'Welcoming Mr X' greets a guest: a bare name, not a matter. */
    private boolean isPersonMet(Sentence s, Token verb, Token object) {
        boolean named = object.isProperNoun() && s.child(object, "det", "poss", "prep") == null;
        boolean guests = lexicon.isGuest(object.lemma()) && s.child(object, "relcl", "acl") == null;
        return verb.lemma().equals("welcome") && (named || guests);
    }

    /** 'condemned in the strongest terms the attacks': past the manner. */
    private static int pastManner(Sentence s, Token verb) {
        Token in = s.at(verb.index() + 1);
        if (in == null || !in.lemma().equals("in")) {
            return -1;
        }
        for (int i = in.index() + 1; i < Math.min(in.index() + 7, s.tokens().size() - 1); i++) {
            if (s.tokens().get(i).lemma().equals("term")) {
                Token next = s.tokens().get(i + 1);
                return Grammar.isPunctuation(next) ? -1 : i + 1;
            }
        }
        return -1;
    }

    private static @Nullable Token object(Sentence s, Token verb) {
        for (Token c : s.children(verb)) {
            if (c.relation().equals("dobj") && c.index() > verb.index()) {
                return c;
            }
        }
        return null;
    }

    private static int gerund(Sentence s, Token verb, Token base) {
        Token next = s.at(base.index() + 1);
        boolean direct =
                next != null && next.tag().equals("VBG") && (next.head() == verb.index() || s.isUnder(next, verb));
        return direct ? base.index() + 1 : -1;
    }

    private static int infinitive(Sentence s, Token verb, Token base) {
        int i = base.index() + 1;
        while (s.at(i) != null && (s.tokens().get(i).tag().equals("RB") || Grammar.isMark(s.at(i)))) {
            i++;
        }
        Token to = s.at(i);
        Token after = s.at(i + 1);
        if (to == null || after == null || !to.tag().equals("TO")) {
            return -1;
        }
        Token act = s.head(to);
        return act != null && act.isVerb() && s.isUnder(act, verb) ? i + 1 : -1;
    }

    private static int personTo(Sentence s, Token verb, Token base) {
        for (Token t : s.tokens()) {
            Token act = s.head(t);
            boolean fits = t.tag().equals("TO")
                    && t.index() > base.index() + 1
                    && act != null
                    && act.isVerb()
                    && s.isUnder(act, verb);
            if (fits) {
                for (int i = base.index() + 1; i < t.index(); i++) {
                    Token between = s.tokens().get(i);
                    if (between.isVerb() && !modifies(s, between, verb)
                            || between.form().equals(",")) {
                        return -1;
                    }
                }
                return base.index() + 1;
            }
        }
        return -1;
    }

    /** Whether a verb stands inside a noun phrase below the cue: a modifier or part of a relative clause. */
    private static boolean modifies(Sentence s, Token t, Token verb) {
        for (Token up = t; up != null && up.index() != verb.index(); up = s.head(up)) {
            if (Set.of("amod", "nmod", "relcl", "acl").contains(up.relation())) {
                return true;
            }
        }
        return false;
    }

    /** 'describe X as Y', 'call X Y', 'deem it important to Y'. */
    private static int as(Sentence s, Token verb) {
        Token first = null;
        boolean second = false;
        for (Token c : s.children(verb)) {
            if (c.index() > verb.index()) {
                first = first == null && Set.of("dobj", "ccomp", "nsubj").contains(c.relation()) ? c : first;
                second |= c.lemma().equals("as")
                        || Set.of("oprd", "xcomp", "ccomp", "attr").contains(c.relation());
                second |= c.relation().equals("dobj") && hasAs(s, c);
                second |= c.lemma().equals("to") && Set.of("liken", "compare").contains(verb.lemma());
            }
        }
        if (first == null || !second) {
            return -1;
        }
        Token it = s.at(verb.index() + 1);
        if (it != null && it.lemma().equals("it")) {
            for (int i = verb.index() + 2; i < s.tokens().size() && i <= verb.index() + 5; i++) {
                if (s.tokens().get(i).tag().equals("TO") || isThat(s.tokens().get(i))) {
                    return i + 1;
                }
            }
        }
        return Grammar.leftmost(s, first, verb.index() + 1);
    }
}
