package org.summitry.finding.undertakings;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * Acts that a sentence tells as part of what several settled: 'Under the deal, Norland will ship gas', 'the accord under which troops are to
 * withdraw'. Whoever does the act, it was agreed.
 */
final class Settlements {
    private final ForceLexicon lexicon;

    Settlements(ForceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the act of {@code c} is told as part of a settlement. */
    boolean cover(Candidate c) {
        Sentence s = c.sentence();
        return Stream.of(c.action(), c.cue(), s.head(c.action()))
                .filter(Objects::nonNull)
                .filter(Token::isVerb)
                .anyMatch(verb -> s.children(verb).stream()
                        .filter(under -> under.form().equalsIgnoreCase("under"))
                        .map(under -> paper(s, verb, s.child(under, "pobj")))
                        .anyMatch(paper -> paper != null && isSettled(s, paper)));
    }

    /** What an act is under; 'which' stands for the noun before it. */
    private static @Nullable Token paper(Sentence s, Token verb, @Nullable Token object) {
        boolean relative = object != null && object.tag().startsWith("W");
        return relative ? s.head(verb) : object;
    }

    /** 'its programme' is one's own. */
    private boolean isSettled(Sentence s, Token paper) {
        return lexicon.isSettled(paper.lemma().toLowerCase(Locale.ROOT))
                && s.children(paper).stream().noneMatch(c -> c.tag().equals("PRP$"));
    }
}
