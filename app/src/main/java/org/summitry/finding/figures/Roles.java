package org.summitry.finding.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.figures.Figure.Role;
import org.summitry.language.Token;

/** Whether a number is a level, an aim or a change: read from what governs it and from its deadline. */
final class Roles {
    private static final FigureWords WORDS = FigureWords.shared();
    private static final Set<String> HAPPENED = Set.of("has", "have", "had", "was", "were", "been", "having");

    private static final Set<String> BENEFICIARY = Set.of("for", "from", "under", "among");

    private Roles() {}

    /** The role of a quantity in {@code clause}; {@code when} is its date, {@code year} the year of publication or 0. */
    static Role of(
            Clause clause, Quantity quantity, @Nullable Counted counted, @Nullable TimeExpression when, int year) {
        if (isAim(clause, counted) || isAhead(when, year) && !isPast(clause.verb(), clause)) {
            return Role.TARGET;
        }
        boolean fold = quantity.kind() == Quantity.Kind.FOLD || quantity.kind() == Quantity.Kind.TIMES;
        return fold || change(clause) != null ? Role.CHANGE : Role.OBSERVED;
    }

    /** The word of growth or decline that the number measures, or null: not 'rose to', which gives a level. */
    static @Nullable Token change(Clause clause) {
        for (Token t : clause.path()) {
            boolean verb = t.tag().startsWith("VB") && WORDS.changeVerbs().contains(t.lemma());
            boolean noun = t.tag().startsWith("NN") && WORDS.changeNouns().contains(t.lemma());
            if (verb || noun) {
                String link = clause.linkTo(t);
                boolean subject = clause.below(t).relation().startsWith("nsubj");
                boolean obtains = link.isEmpty()
                        && WORDS.obtainVerbs().contains(t.lemma())
                        && clause.below(t).relation().equals("dobj");
                boolean measures = Set.of("", "by", "of", "at").contains(link) && !subject && !obtains;
                return measures ? t : null;
            }
            if (t.tag().startsWith("VB")) {
                return particle(clause);
            }
        }
        return particle(clause);
    }

    private static @Nullable Token particle(Clause clause) {
        Token before = clause.before();
        boolean up = before != null && WORDS.changeParticles().contains(Clause.lower(before));
        return up ? before : null;
    }

    private static boolean isAim(Clause clause, @Nullable Counted counted) {
        boolean throughVerb = false;
        for (Token t : clause.path()) {
            if (counted != null && t.index() == counted.noun().index()) {
                continue;
            }
            if (t.isNoun()) {
                if ((throughVerb ? WORDS.callNouns() : WORDS.aimNouns()).contains(t.lemma())) {
                    return true;
                }
            } else if (t.tag().startsWith("VB")) {
                if (looksAhead(clause, t)) {
                    return true;
                }
                if (Set.of("VBD", "VBZ", "VBP").contains(t.tag()) || isPast(t, clause)) {
                    return false;
                }
                throughVerb = true;
            }
        }
        return false;
    }

    /** Whether {@code verb} puts the number into the future: 'will invest', 'plan to invest', 'to raise ... to'. */
    private static boolean looksAhead(Clause clause, Token verb) {
        boolean active = clause.below(verb).relation().equals("nsubj");
        if (active || BENEFICIARY.contains(clause.linkTo(verb))) {
            return false;
        }
        if (WORDS.aimVerbs().contains(verb.lemma()) || clause.hasChild(verb, WORDS.modals())) {
            return true;
        }
        if (!verb.tag().equals("VB") || !clause.hasChild(verb, List.of("to"))) {
            return false;
        }
        Token above = clause.sentence().head(verb);
        return above == null || !WORDS.implicative().contains(above.lemma()) && !isResult(clause, verb, above);
    }

    /** 'rose to reach 5 billion': an infinitive of result under a past verb. */
    private static boolean isResult(Clause clause, Token infinitive, Token above) {
        return isPast(above, clause)
                && infinitive.relation().startsWith("advcl")
                && WORDS.changeVerbs().contains(above.lemma());
    }

    private static boolean isPast(@Nullable Token verb, Clause clause) {
        if (verb == null) {
            return false;
        }
        boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBG");
        return verb.tag().equals("VBD")
                || participle
                        && clause.sentence().children(verb).stream().anyMatch(c -> HAPPENED.contains(Clause.lower(c)))
                        && !clause.hasChild(verb, WORDS.modals());
    }

    /** 'by 2030', 'until 2027', where that lies in the future. */
    private static boolean isAhead(@Nullable TimeExpression when, int year) {
        if (when == null || when.period() == null) {
            return false;
        }
        String iso = when.period().iso();
        if (!iso.startsWith("../")) {
            return false;
        }
        return year == 0 || Integer.parseInt(iso.substring(3, 7)) >= year;
    }
}
