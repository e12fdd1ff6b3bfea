package org.summitry.finding.meetings;

import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * Mends the parse of 'present it at the 26th Summit, to be held in Kolvar in November': the parser often hangs what is to be held on
 * the verb of the sentence instead of the noun before the comma, and the meeting loses its place and day.
 */
final class ToBeHeld {
    private final MeetingLexicon lexicon;

    ToBeHeld(MeetingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code parse} with each such passage mended. */
    Parse of(Parse parse) {
        return new Parse(
                parse.document(), parse.sentences().stream().map(this::mended).toList(), parse.marks());
    }

    private Sentence mended(Sentence s) {
        for (int i = 1; i + 3 < s.tokens().size(); i++) {
            Token held = s.tokens().get(i + 3);
            boolean infinitive = s.tokens().get(i).form().equals(",")
                    && s.tokens().get(i + 1).form().equals("to")
                    && s.tokens().get(i + 2).form().equals("be")
                    && held.tag().equals("VBN")
                    && (lexicon.hold().contains(held.lemma()) || held.lemma().equals("host"));
            Token noun = infinitive ? s.tokens().get(i - 1) : null;
            if (noun != null
                    && noun.isNoun()
                    && lexicon.headAt(s, noun.index()) != null
                    && held.head() != noun.index()) {
                return s.with(held.hung(held.tag(), noun.index(), "acl"));
            }
        }
        return s;
    }

    /** Whether what hangs on {@code head} says that it is to be held. */
    static boolean isSaidOf(Sentence s, Token head) {
        return s.children(head).stream()
                .anyMatch(c -> c.relation().equals("acl")
                                && c.tag().equals("VBN")
                                && s.is(c.index() - 2, to -> to.form().equals("to"))
                        || c.relation().equals("relcl")
                                && (Statuses.isFuture(s, c) || isOfferedToBeHeld(s, c))); // 'which will be held'
    }

    /** 'which X has offered to host'. */
    private static boolean isOfferedToBeHeld(Sentence s, Token verb) {
        Token what = s.child(verb, "xcomp");
        return what != null
                && verb.lemma().matches("offer|propose|plan|intend|hope|agree")
                && what.lemma().matches("host|hold|organi[sz]e|convene");
    }
}
