package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Whom a meeting's own words bring together: 'meeting with X', 'talks between X and Y', 'X's visit', 'X-Y summit'. */
final class Parties {
    private Parties() {}

    static List<String> of(Cast cast, Sentence s, Token head, Span name) {
        Set<String> parties = new LinkedHashSet<>();
        for (Token child : s.children(head)) {
            boolean callOn = child.form().equals("on") && head.lemma().equals("call");
            if ((child.form().matches("with|between|among") || callOn)
                    && child.tag().equals("IN")
                    && isSomebody(cast, s, child)) {
                people(cast, s.subtreeSpan(child)).forEach(parties::add);
            }
            if (child.relation().equals("poss")) {
                people(cast, s.subtreeSpan(child)).forEach(parties::add);
            }
        }
        Token above = s.head(head);
        Token verb = Circumstances.verbAbove(s, head);
        if (verb != null && above != null && (above.index() == verb.index())) {
            for (Token child : s.children(verb)) {
                if (child.form().matches("with|between") && isSomebody(cast, s, child)) {
                    people(cast, s.subtreeSpan(child)).forEach(parties::add);
                }
            }
        }
        return List.copyOf(parties);
    }

    /** Whether the noun after the preposition is itself an actor's: not so in 'with speeches from X'. */
    private static boolean isSomebody(Cast cast, Sentence s, Token preposition) {
        Token object = s.child(preposition, "pobj");
        return object != null
                && cast.mentions().stream()
                        .anyMatch(m -> m.span().contains(object.span()) || s.child(object, "appos") != null);
    }

    /** Persons in the passage; where a party has no person, its state or organisation. */
    static List<String> people(Cast cast, Span passage) {
        List<String> found = new ArrayList<>();
        List<String> peoples = new ArrayList<>();
        int covered = -1;
        for (Mention m : cast.mentionsIn(passage)) {
            if (m.span().start() >= covered && m.kind() != Mention.Kind.DEMONYM) {
                found.addAll(m.actors());
                covered = m.span().end();
            } else if (m.kind() == Mention.Kind.DEMONYM) {
                peoples.addAll(m.actors());
            }
        }
        if (found.isEmpty()) {
            found = peoples; // 'the Canadian Prime Minister', who is not named
        }
        boolean persons = found.stream().anyMatch(a -> a.startsWith("person:"));
        return found.stream()
                .filter(a -> !a.startsWith("format:") && (!persons || a.startsWith("person:")))
                .distinct()
                .toList();
    }
}
