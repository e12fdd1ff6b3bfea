package org.summitry.finding.instruments;

import java.util.Locale;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Groups of states that bear the name of what joined them. */
final class Bodies {
    private Bodies() {}

    /** 'the member states of the Selma Compact', 'the third summit of the Pact': who has members and meets is a body. */
    static boolean hasMembers(Named n, HeadLexicon documents) {
        Sentence s = n.sentence();
        boolean name = n.head().isCapitalised()
                && documents.joins().contains(n.head().form().toLowerCase(Locale.ROOT));
        int of = s.is(n.first() - 1, t -> t.form().equals("the")) ? n.first() - 2 : n.first() - 1;
        Token had = s.at(of - 1);
        return name
                && s.is(of, t -> t.form().equals("of"))
                && had != null
                && documents.havings().contains(had.lemma().toLowerCase(Locale.ROOT));
    }
}
