package org.summitry.finding.figures;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * The thing that a bare number counts.
 *
 * @param noun its noun ('resolutions' in '8 UN resolutions')
 * @param unit the noun in the plural, lower case
 * @param written whether the noun is written with the number: not in '14 of the 18 stations', nor 'their number fell to 12'
 */
record Counted(Token noun, String unit, boolean written) {
    private static final FigureWords WORDS = FigureWords.shared();
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", "-", "–");
    private static final int REACH = 9;

    /** What a bare number counts, or null. */
    static @Nullable Counted of(Clause clause) {
        Counted after = after(clause.sentence(), clause.after());
        return after == null ? numbered(clause) : after;
    }

    /** What the number before {@code first} counts, or null when no plural noun follows. */
    private static @Nullable Counted after(Sentence sentence, @Nullable Token first) {
        Token t = first;
        boolean written = t == null || !Clause.lower(t).equals("of");
        if (t != null && !written) {
            t = sentence.at(t.index() + 1);
        }
        for (int steps = 0; t != null && steps < REACH; steps++) {
            Token next = sentence.at(t.index() + 1);
            if (isThing(t)) {
                boolean compound =
                        next != null && (next.tag().equals("NNS") || next.tag().equals("NN")) && !next.isCapitalised();
                if (compound && next != null && isThing(next)) {
                    return new Counted(next, unit(next), written);
                }
                return new Counted(t, unit(t), written);
            }
            boolean joined = t.tag().equals("CC")
                    && next != null
                    && (next.tag().startsWith("JJ") || next.tag().equals("NNS"));
            if (!joined && !isModifier(t)) {
                return null;
            }
            t = next;
        }
        return null;
    }

    /** The things in 'the number of collisions fell from 31 to 12', 'raise the number of guards to 40', 'places will go up by 150'; or null. */
    private static @Nullable Counted numbered(Clause clause) {
        Token verb = clause.verb();
        if (verb == null) {
            return null;
        }
        Token thing = clause.sentence().child(verb, "dobj");
        thing = thing == null ? clause.sentence().child(verb, "nsubj", "nsubjpass") : thing;
        if (thing == null || thing.span().end() > clause.number().start()) {
            return null;
        }
        String link = clause.linkTo(verb);
        boolean level = Set.of("from", "to", "at", "by", "").contains(link);
        if (thing.lemma().equals("number")) {
            Token next = clause.sentence().at(thing.index() + 1);
            boolean of = level && next != null && Clause.lower(next).equals("of");
            Counted counted = of ? after(clause.sentence(), next) : null;
            return counted != null
                            && counted.noun().span().end() <= clause.number().start()
                    ? counted
                    : null;
        }
        boolean changes = WORDS.changeVerbs().contains(verb.lemma()) || hasParticle(clause, verb);
        boolean plural = thing.tag().equals("NNS") && !thing.isCapitalised();
        return changes && plural && level && !link.isEmpty() ? new Counted(thing, unit(thing), false) : null;
    }

    /** 'go up', 'brought down'. */
    private static boolean hasParticle(Clause clause, Token verb) {
        return !WORDS.phrasal().contains(verb.lemma()) && clause.hasChild(verb, WORDS.changeParticles());
    }

    private static boolean isThing(Token t) {
        return t.tag().equals("NNS")
                || t.tag().equals("NNPS") && !List.of("states", "nations").contains(unit(t))
                || t.isNoun() && WORDS.invariable().contains(unit(t));
    }

    private static boolean isModifier(Token t) {
        return t.tag().startsWith("JJ")
                || t.isNoun()
                || t.tag().equals("VBN")
                || t.tag().equals("VBG")
                || t.tag().equals("POS")
                || t.tag().equals("HYPH")
                || t.tag().equals("DT")
                || t.tag().equals("RB")
                || t.tag().equals("CD")
                || t.tag().equals("CC") && t.isCapitalised()
                || t.tag().equals("PRP$")
                || QUOTES.contains(t.form());
    }

    private static String unit(Token t) {
        return t.form().toLowerCase(Locale.ROOT);
    }
}
