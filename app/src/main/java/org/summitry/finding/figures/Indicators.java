package org.summitry.finding.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.names.Cast;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** What a number measures, in the text's words: the noun phrase that grew, that is counted, or that the sum is of. */
final class Indicators {
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "these", "its", "their", "that");
    private static final Set<String> STOPS = Set.of(",", ";", "(", "—", "–", ":");
    private static final Set<String> OPEN_ENDS = Set.of("IN", "TO", "DT", "CC", "JJR", "RBR", "RB", "PRP$");
    private static final int LONGEST = 110;
    private static final FigureWords WORDS = FigureWords.shared();

    private Indicators() {}

    /** The passage that names the indicator, or null when the sentence has none. */
    static @Nullable Span of(Clause clause, @Nullable Counted counted, Cast cast) {
        if (counted != null) {
            Span thing = isTime(counted.noun()) ? changed(clause) : null;
            return thing == null ? phrase(clause, counted.noun()) : thing;
        }
        Token change = Roles.change(clause);
        Span grown = change == null ? null : grown(clause, change);
        if (grown != null) {
            return grown;
        }
        Token share = shareOf(clause);
        if (share != null) {
            return phrase(clause, share);
        }
        Token kind = kindOfMoney(clause);
        if (kind != null) {
            return phrase(clause, kind);
        }
        Token noun = noun(clause);
        if (noun != null) {
            return phrase(clause, noun);
        }
        Token verb = clause.verb();
        Span argument = verb == null ? null : argument(clause, verb, cast);
        return argument != null ? argument : verb == null ? null : verb.span();
    }

    /** 'the journey' in 'cut the journey from nine days to six', or null. */
    private static @Nullable Span changed(Clause clause) {
        Token verb = clause.verb();
        return verb == null ? null : grown(clause, verb);
    }

    /** What grew: the object of a transitive verb, else its subject; what a noun of growth is in or of. */
    static @Nullable Span grown(Clause clause, Token change) {
        if (change.isNoun()) {
            for (Token prep : clause.sentence().children(change)) {
                Token object = clause.sentence().child(prep, "pobj");
                if (Set.of("in", "of", "for").contains(Clause.lower(prep))
                        && object != null
                        && !holds(clause, object)) {
                    return phrase(clause, object);
                }
            }
            return phrase(clause, change);
        }
        Token object = clause.sentence().child(change, "dobj");
        if (object != null && !holds(clause, object)) {
            return phrase(clause, object);
        }
        Token subject = subject(clause, change);
        return subject == null ? null : phrase(clause, subject);
    }

    /** 'exports' in '17 % of exports'. */
    private static @Nullable Token shareOf(Clause clause) {
        for (Token inside : clause.sentence().tokensIn(clause.number())) {
            for (Token prep : clause.sentence().children(inside)) {
                if (Clause.lower(prep).equals("of")) {
                    return clause.sentence().child(prep, "pobj");
                }
            }
        }
        return null;
    }

    /** 'deposits' in '$4 billion in deposits', 'wells' in '28 million euros for wells'. */
    private static @Nullable Token kindOfMoney(Clause clause) {
        if (!clause.anchor().relation().equals("dobj")) {
            return null;
        }
        for (Token prep : clause.sentence().children(clause.anchor())) {
            Token object = clause.sentence().child(prep, "pobj");
            boolean joined = prep.span().start() - clause.number().end() == 1;
            if (joined
                    && Set.of("in", "for").contains(Clause.lower(prep))
                    && object != null
                    && object.tag().matches("NNS?")
                    && !object.isCapitalised()
                    && !isTime(object)) {
                return object;
            }
        }
        return null;
    }

    /** 'loan' in 'a $5 million loan' and in 'a loan of $5 million'. */
    private static @Nullable Token noun(Clause clause) {
        for (Token t : clause.path()) {
            if (t.isNoun() && !t.span().overlaps(clause.number())) {
                return t;
            }
            if (WORDS.dimensions().contains(Clause.lower(t))) {
                continue; // 'the cable, 640 kilometres long'
            }
            if (!t.isNoun() && !t.tag().equals("IN")
                    || !Set.of("of", "worth", "at").contains(Clause.lower(t))) {
                return null;
            }
        }
        return null;
    }

    /** The subject; where that is an actor and the sum what it spends, what the sum is for. */
    private static @Nullable Span argument(Clause clause, Token verb, Cast cast) {
        Token subject = subject(clause, verb);
        boolean actor = subject == null
                || WORDS.parties().contains(subject.lemma())
                || cast.mentionsIn(clause.sentence().subtreeSpan(subject)).stream()
                        .anyMatch(m -> m.span().contains(subject.span()));
        if (actor) {
            for (Token prep : clause.sentence().children(verb)) {
                Token object = clause.sentence().child(prep, "pobj");
                boolean purpose = Set.of("in", "for", "to", "on", "towards").contains(Clause.lower(prep));
                if (purpose && object != null && !holds(clause, object) && !isTime(object)) {
                    return phrase(clause, object);
                }
            }
        }
        Token object = clause.sentence().child(verb, "dobj");
        if (object == null || holds(clause, object)) {
            Token above = clause.sentence().head(verb); // 'raising trade, targeting 5 billion'
            object = above == null || !verb.tag().equals("VBG")
                    ? null
                    : clause.sentence().child(above, "dobj");
        }
        if (object != null && !holds(clause, object)) {
            return phrase(clause, object);
        }
        Token changed = actor ? changedBefore(clause, verb) : null;
        return changed != null ? phrase(clause, changed) : subject == null ? null : phrase(clause, subject);
    }

    /** 'called for raising trade, aiming at 5 billion': who calls is not measured, what is to be raised is. */
    private static @Nullable Token changedBefore(Clause clause, Token verb) {
        Token last = null;
        for (Token t : clause.sentence().tokens().subList(0, verb.index())) {
            Token head = clause.sentence().head(t);
            boolean changed = t.relation().equals("dobj")
                    && head != null
                    && WORDS.changeVerbs().contains(head.lemma());
            last = changed ? t : last;
        }
        return last;
    }

    /** 'in the near future', 'for the next decade': when, not what for. */
    private static boolean isTime(Token t) {
        return WORDS.times().contains(t.lemma()) || WORDS.horizons().contains(t.lemma());
    }

    private static @Nullable Token subject(Clause clause, Token verb) {
        Sentence sentence = clause.sentence();
        Token v = verb;
        for (int steps = 0; v != null && steps < 6; steps++) {
            Token subject = sentence.child(v, "nsubj", "nsubjpass", "csubj");
            Token head = sentence.head(v);
            boolean pronoun =
                    subject != null && (isRelative(subject) || subject.tag().equals("PRP"));
            if (subject != null && !pronoun && !holds(clause, subject)) {
                return subject;
            }
            if (subject != null && isRelative(subject) && head != null && head.isNoun()) {
                return head;
            }
            if (head != null
                    && head.isNoun()
                    && Set.of("acl", "relcl", "nmod", "vmod").contains(v.relation())) {
                return head;
            }
            v = head;
        }
        return null;
    }

    private static boolean holds(Clause clause, Token token) {
        return clause.sentence().subtreeSpan(token).overlaps(clause.number());
    }

    /** The noun phrase around {@code noun}, without the number, its determiner and what follows a comma. */
    private static @Nullable Span phrase(Clause clause, Token word) {
        Sentence sentence = clause.sentence();
        Token noun = antecedent(sentence, word);
        List<Token> all = sentence.subtree(noun);
        Token first = null;
        Token last = null;
        for (Token t : all) {
            boolean cut = STOPS.contains(t.form()) || isRelative(t) || t.span().overlaps(clause.number());
            if (cut && t.index() > noun.index()) {
                break;
            }
            if (cut) {
                first = null;
            } else if (first == null
                    && !(t.tag().equals("CD") && t.index() < noun.index())
                    && !DETERMINERS.contains(Clause.lower(t))
                    && !t.form().matches("\\p{P}+")) {
                first = t;
            }
            boolean close = last == null || t.span().end() - noun.span().start() <= LONGEST;
            last = close ? t : last;
        }
        while (last != null && last.index() > noun.index() && OPEN_ENDS.contains(last.tag())) {
            last = sentence.at(last.index() - 1);
        }
        if (first == null || last == null || last.index() < first.index()) {
            return noun.span().overlaps(clause.number()) ? null : noun.span();
        }
        boolean around = first.index() <= noun.index() && last.index() >= noun.index();
        return around ? first.span().cover(last.span()) : noun.span();
    }

    /** What a relative pronoun stands for: the noun that its clause depends on. */
    private static Token antecedent(Sentence sentence, Token word) {
        Token t = word;
        for (int steps = 0; t != null && isRelative(word) && steps < 5; steps++) {
            t = sentence.head(t);
            if (t != null && t.isNoun()) {
                return t;
            }
        }
        return word;
    }

    private static boolean isRelative(Token t) {
        return t.tag().equals("WDT") || t.tag().equals("WP") || t.tag().equals("WRB");
    }
}
