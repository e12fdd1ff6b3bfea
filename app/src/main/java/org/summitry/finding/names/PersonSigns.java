package org.summitry.finding.names;

import java.util.Set;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Whether what a sentence tells of a name is told of persons: it speaks, is met, is listed as present. */
final class PersonSigns {
    private static final Set<String> RULE =
            Set.of("regime", "government", "administration", "cabinet", "presidency", "era");

    private final Set<String> humanVerbs;

    /** By verbs whose subjects are persons and bodies alone, as lemmas. */
    PersonSigns(Set<String> humanVerbs) {
        this.humanVerbs = humanVerbs;
    }

    /** 'Present: A (Norland), B (Sudmark)'. */
    static boolean isListedAsPresent(Sentence s, Run name) {
        boolean list = s.is(0, t -> t.form()
                        .matches("(?i)present|participants|attendees|attending|delegates|absent|apologies"))
                && s.is(1, t -> t.form().equals(":"));
        return list
                && s.is(name.to() + 1, t -> t.form().equals("("))
                && s.is(name.from() - 1, t -> t.form().matches("[:,;]|and"));
    }

    /** Whether the name is the subject, object or partner of what only people and bodies do. */
    boolean actsLikeAPerson(Run name) {
        Sentence s = name.sentence();
        if (saidBeside(s, name) || isToldOf(s, name)) {
            return true;
        }
        for (Token t : name.tokens()) {
            Token head = s.head(t);
            if (head != null && t.relation().equals("nsubj") && humanVerbs.contains(head.lemma())) {
                return true;
            }
            if (t.relation().equals("pobj")
                    && head != null
                    && head.form().matches("with|by")
                    && s.is(head.head(), above -> humanVerbs.contains(above.lemma()))) {
                return true;
            }
            if (head != null
                    && t.relation().equals("dobj")
                    && head.lemma().matches("meet|thank|congratulate|receive|tell|appoint|elect|invite|award")) {
                return true;
            }
        }
        return false;
    }

    /** 'Orla Venn, who chairs the committee', 'Orla Venn, whom we met': persons are told of so, and rarely bodies. */
    static boolean isToldOf(Sentence s, Run name) {
        return s.is(name.to() + 1, t -> t.form().equals(","))
                && s.is(name.to() + 2, t -> t.form().matches("who|whom"));
    }

    /** Whether a single name stands as a person's does: it acts, owns something, or has a government of its own. */
    boolean isUsedAsASurname(Run name) {
        Sentence s = name.sentence();
        boolean definite = s.is(name.from() - 1, t -> t.form().equalsIgnoreCase("the"));
        boolean rules = s.is(name.to() + 1, t -> RULE.contains(t.lemma()));
        boolean owns = s.is(name.to() + 1, t -> t.tag().equals("POS"));
        return rules || !definite && (owns || actsLikeAPerson(name));
    }

    /** ', said X.': parses of inverted cues are unreliable, their shape is not. */
    private boolean saidBeside(Sentence s, Run name) {
        if (s.is(name.from() - 1, t -> t.form().equals("of"))) {
            return false;
        }
        boolean closed = name.to() == s.tokens().size() - 1
                || s.is(name.to() + 1, t -> !Character.isLetter(t.form().codePointAt(0)));
        return closed && s.is(name.from() - 1, t -> t.tag().equals("VBD") && humanVerbs.contains(t.lemma()))
                || s.is(name.to() + 1, t -> t.tag().equals("VBD") && humanVerbs.contains(t.lemma()));
    }
}
