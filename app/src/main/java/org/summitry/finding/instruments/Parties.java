package org.summitry.finding.instruments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Steps;
import org.summitry.finding.names.Cast;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Who took, or refused, a step with a document: the subject or agent of its predicate. */
final class Parties {
    private Parties() {}

    static List<Instrument.Party> of(Cast cast, Sentence sentence, Steps.Step step, Instrument.Status status) {
        if (!step.name().equals("signed") && !step.name().equals("ratified")) {
            return List.of();
        }
        Token doer = doer(sentence, step.predicate());
        if (doer == null) {
            return List.of();
        }
        List<Instrument.Party> parties = new ArrayList<>();
        for (String actor : cast.actorsOf(sentence.subtreeSpan(doer))) {
            parties.add(new Instrument.Party(actor, step.negated() ? null : status, null, step.negated()));
        }
        return parties;
    }

    private static @Nullable Token doer(Sentence s, Token predicate) {
        Token agent = s.child(predicate, "agent");
        if (agent != null) {
            return s.child(agent, "pobj");
        }
        Token subject = s.child(predicate, "nsubj");
        Token head = s.head(predicate);
        return subject == null && head != null && predicate.relation().matches("conj|xcomp")
                ? s.child(head, "nsubj")
                : subject;
    }
}
