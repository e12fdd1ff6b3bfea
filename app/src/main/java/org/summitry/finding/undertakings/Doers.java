package org.summitry.finding.undertakings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Whose an act is, as far as the sentence says: the subject of the word of force, or whose the noun of force is. */
final class Doers {
    /** How far up the tree the subject may stand. */
    private static final int FARTHEST = 5;

    private Doers() {}

    /** The word that stands for who undertakes or puts what {@code verb}, a verb or noun of force, governs; null where none does. */
    static @Nullable Token of(Sentence s, Token verb) {
        Token t = verb;
        for (int up = 0; t != null && up < FARTHEST; up++) {
            Token subject = ActionSpans.subjectOf(s, t);
            if (subject != null) {
                Token meant = subject.tag().matches("WDT|WP") && t.relation().equals("relcl") ? s.head(t) : null;
                return meant == null ? subject : meant; // 'Norland, which offered to'
            }
            Token people = t.isNoun() ? people(s, t) : null;
            if (people != null) {
                return people;
            }
            Token possessor = t.isNoun() ? s.child(t, "poss") : null;
            if (possessor != null && !possessor.tag().equals("PRP$")) { // 'its readiness': the subject's
                return possessor;
            }
            Token agent = s.child(t, "agent");
            if (agent != null) {
                return s.child(agent, "pobj");
            }
            Token giver = t.isNoun() ? giver(s, t) : null;
            Token owner = giver != null ? giver : t.isNoun() ? owner(s, t) : null;
            if (owner != null) {
                return owner;
            }
            t = s.head(t);
        }
        return null;
    }

    /** 'a Norwegian proposal': whose it is. */
    private static @Nullable Token people(Sentence s, Token noun) {
        return s.children(noun).stream()
                .filter(c ->
                        c.index() < noun.index() && c.isCapitalised() && c.tag().equals("JJ"))
                .findFirst()
                .orElse(null);
    }

    /** 'the readiness expressed by Velmora to help', 'an offer by Velmora to host': whose it is. */
    private static @Nullable Token giver(Sentence s, Token noun) {
        return s.children(noun).stream()
                .filter(c -> c.index() > noun.index()
                        && (c.tag().equals("VBN") || c.form().equals("by")))
                .map(c -> c.form().equals("by") ? c : s.child(c, "agent"))
                .filter(Objects::nonNull)
                .map(by -> s.child(by, "pobj"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** 'the offer of Velmora to host': whose it is. */
    private static @Nullable Token owner(Sentence s, Token noun) {
        return s.children(noun).stream()
                .filter(c -> c.form().equals("of") && c.index() == noun.index() + 1)
                .map(c -> s.child(c, "pobj"))
                .filter(o -> o != null && o.isProperNoun())
                .findFirst()
                .orElse(null);
    }
}
