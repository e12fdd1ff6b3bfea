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
        if (isKnownSize(clause, quantity) || isKnownSet(clause, counted) || isWhereItStands(clause)) {
            return Role.OBSERVED;
        }
        if (isComparison(clause, quantity) || isChangeBy(clause) && !isAhead(when, year)) {
            return Role.CHANGE;
        }
        if (isNeeded(clause, counted)
                || isCost(clause)
                || isAnnounced(clause, quantity)
                || isAim(clause, counted)
                || isAhead(when, year) && !isPast(clause.verb(), clause)) {
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
                return goesBy(clause, t) ? t : particle(clause);
            }
        }
        return particle(clause);
    }

    /** 'went up by 18 per cent'. */
    private static boolean goesBy(Clause clause, Token verb) {
        return clause.linkTo(verb).equals("by")
                && !WORDS.phrasal().contains(verb.lemma())
                && clause.hasChild(verb, WORDS.changeParticles());
    }

    private static @Nullable Token particle(Clause clause) {
        Token before = clause.before();
        Token verb = before == null ? null : clause.sentence().head(before);
        boolean phrasal = verb != null && WORDS.phrasal().contains(verb.lemma());
        boolean up = before != null && !phrasal && WORDS.changeParticles().contains(Clause.lower(before));
        return up ? before : null;
    }

    /** 'the cable, 640 kilometres long': how large a thing is, whatever is to be done with it. */
    private static boolean isKnownSize(Clause clause, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.MEASURE || clause.path().isEmpty()) {
            return false;
        }
        Token before = clause.before();
        if (before != null && Clause.lower(before).equals("all")) {
            return true; // 'the sea wall, all 1.8 kilometres of it'
        }
        Token above = clause.path().get(0);
        Token noun = clause.sentence().head(above);
        if (above.relation().equals("appos") && clause.linkTo(above).isEmpty()) {
            return true; // 'the motorway, a 260-kilometre road'
        }
        return WORDS.dimensions().contains(Clause.lower(above)) && noun != null && noun.isNoun();
    }

    /** 'to raise the share from 30 to 70 per cent by 2035': the first of the two is how it stands. */
    static boolean isWhereItStands(Clause clause) {
        Token before = clause.before();
        Token after = clause.after();
        if (before == null || !Clause.lower(before).equals("from")) {
            return false;
        }
        if (clause.sentence()
                .is(before.index() - 1, t -> WORDS.changeParticles().contains(Clause.lower(t)))) {
            return true; // '25 billion, up from 17 billion'
        }
        if (after == null) {
            return false;
        }
        List<Token> tokens = clause.sentence().tokens();
        return tokens.subList(after.index(), tokens.size()).stream()
                .takeWhile(t -> !t.isVerb())
                .anyMatch(t -> t.form().equals("to")
                        && clause.sentence().is(t.index() + 1, n -> n.tag().matches("CD|\\$|RB|IN")));
    }

    /** 'restore the 86 licences': there are so many, whatever is asked about them. */
    private static boolean isKnownSet(Clause clause, @Nullable Counted counted) {
        Token before = clause.before();
        return counted != null
                && counted.written()
                && before != null
                && Set.of("the", "these", "those").contains(Clause.lower(before));
    }

    /** '11 per cent more than a year earlier'. */
    private static boolean isComparison(Clause clause, Quantity quantity) {
        Token after = clause.after();
        return quantity.kind() == Quantity.Kind.SHARE
                && after != null
                && after.tag().matches("JJR|RBR");
    }

    /** 'to shorten the way by 40 percent', 'increase the budget by 4 million': by how much is a change, also one to come. */
    private static boolean isChangeBy(Clause clause) {
        Token change = change(clause);
        return change != null && clause.linkTo(change).equals("by");
    }

    /** 'the 40 million required', 'a planned 20,000 families'. */
    private static boolean isNeeded(Clause clause, @Nullable Counted counted) {
        Token after = counted != null && counted.written()
                ? clause.sentence().at(counted.noun().index() + 1)
                : clause.after();
        return isNeeded(clause.before()) || isNeeded(after);
    }

    private static boolean isNeeded(@Nullable Token t) {
        return t != null
                && t.tag().matches("VBN|JJ")
                && WORDS.neededParticiples().contains(Clause.lower(t));
    }

    /** 'at a cost of 140 million', 'the budget was set at 2 billion', 'its cost, estimated at 85 million'. */
    private static boolean isCost(Clause clause) {
        boolean cost = false;
        for (Token t : clause.path()) {
            if (t.isNoun()) {
                cost |= WORDS.costNouns().contains(t.lemma())
                        && Set.of("of", "at", "").contains(clause.linkTo(t));
            } else if (t.tag().startsWith("VB")) {
                boolean spent = WORDS.spentVerbs().contains(t.lemma()) && !clause.hasChild(t, List.of("being"));
                return cost ? !spent : isEstimate(clause, t);
            }
        }
        return cost;
    }

    private static boolean isEstimate(Clause clause, Token verb) {
        if (!WORDS.estimateVerbs().contains(verb.lemma())
                || !clause.linkTo(verb).equals("at")) {
            return false;
        }
        Token subject = clause.sentence().child(verb, "nsubjpass", "nsubj", "dobj");
        Token noun = subject == null ? nounBefore(clause, verb) : subject;
        return noun != null && WORDS.costNouns().contains(noun.lemma());
    }

    private static @Nullable Token nounBefore(Clause clause, Token verb) {
        return clause.sentence().tokens().subList(0, verb.index()).stream()
                .filter(Token::isNoun)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /** 'announced a contribution of 350 million', 'announced 28 million euros for wells': it is still to be given. */
    private static boolean isAnnounced(Clause clause, Quantity quantity) {
        Token verb = clause.verb();
        return quantity.kind() == Quantity.Kind.MONEY
                && verb != null
                && WORDS.grantingVerbs().contains(verb.lemma())
                && clause.path().stream()
                        .takeWhile(t -> t.index() != verb.index())
                        .filter(Token::isNoun)
                        .filter(t -> !t.span().overlaps(clause.number()))
                        .allMatch(t -> WORDS.gifts().contains(t.lemma()));
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
                if (looksAhead(clause, t) || isToBeDone(clause, t) || isAskedFor(clause, t)) {
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

    /** '40 megawatts are to be transmitted'. */
    private static boolean isToBeDone(Clause clause, Token verb) {
        Token act = clause.sentence().child(verb, "xcomp");
        return verb.lemma().equals("be")
                && act != null
                && act.tag().equals("VBN")
                && clause.hasChild(act, List.of("to"));
    }

    /** 'propose that the states raise the reserve to 5 million'. */
    private static boolean isAskedFor(Clause clause, Token verb) {
        Token above = clause.sentence().head(verb);
        return verb.tag().matches("VBP?")
                && verb.relation().equals("ccomp")
                && above != null
                && WORDS.aimVerbs().contains(above.lemma())
                && clause.hasChild(verb, List.of("that"));
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
