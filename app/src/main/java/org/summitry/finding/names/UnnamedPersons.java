package org.summitry.finding.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Tells when 'he' or 'she' means somebody whom the text does not name: 'A kava seller had no doubt. "Let my boy go," she said.' */
final class UnnamedPersons {
    private final Parse parse;
    private final ReferenceWords words;
    private final Discourse discourse;

    UnnamedPersons(Parse parse, ReferenceWords words, Discourse discourse) {
        this.parse = parse;
        this.words = words;
        this.discourse = discourse;
    }

    /** Whether the subject before the pronoun, in its sentence or else in the one before of its paragraph, is such a person. */
    boolean isMeant(Sentence s, Token pronoun) {
        Token here = lastSubject(s, pronoun.index());
        if (here != null) {
            return isUnnamed(s, here);
        }
        Sentence before = s.index() == 0 ? null : parse.sentences().get(s.index() - 1);
        Token there = before == null || !before.block().equals(s.block())
                ? null
                : lastSubject(before, before.tokens().size());
        return there != null && before != null && isUnnamed(before, there);
    }

    /** The last noun for somebody before {@code end} that is the subject of a verb. */
    private @Nullable Token lastSubject(Sentence s, int end) {
        List<Token> subjects = s.tokens().stream()
                .filter(t -> t.index() < end
                        && t.relation().startsWith("nsubj")
                        && t.isNoun()
                        && !GroupReferences.isPlural(t) // 'while others rested' between: no 'she' is several
                        && (t.isProperNoun() || words.isPerson(t.lemma()))
                        && !Author.isQuoted(parse, s, t))
                .toList();
        return subjects.isEmpty() ? null : subjects.get(subjects.size() - 1);
    }

    private boolean isUnnamed(Sentence s, Token noun) {
        boolean indefinite = s.children(noun).stream().anyMatch(c -> c.form().matches("(?i)an?|one|another"));
        boolean asks = s.is(noun.head(), v -> v.lemma().matches("ask|question|wonder")); // who is asked answers
        return noun.tag().equals("NN")
                && indefinite
                && !asks
                && words.isPerson(noun.lemma())
                && s.subtree(noun).stream().noneMatch(t -> isPerson(t));
    }

    private boolean isPerson(Token t) {
        Mention m = discourse.namedAt(t.span().start());
        return m != null && m.actors().stream().anyMatch(a -> a.startsWith("person:"));
    }
}
