package org.summitry.finding.statements;

import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Finds who speaks in a list of clauses without subjects, as resolutions and communiqués have them: 'The Ministers:', then
 * paragraphs that begin with 'Emphasized ...', 'Welcomes ...', 'Recalling ...'.
 */
final class HeaderSpeaker {
    private static final int FARTHEST = 80;
    private static final int LONGEST = 40;
    private final Parse parse;

    HeaderSpeaker(Parse parse) {
        this.parse = parse;
    }

    /** The cue with the heading's speaker when it opens its sentence and has none of its own. */
    Cue complete(Cue cue) {
        if (cue.source() != null || cue.verb().index() != firstWord(cue.sentence())) {
            return cue;
        }
        Span speaker = before(cue.sentence());
        return speaker == null ? cue : cue.by(speaker, "header");
    }

    private @Nullable Span before(Sentence s) {
        for (int i = s.index() - 1; i >= 0 && i > s.index() - FARTHEST; i--) {
            Sentence earlier = parse.sentences().get(i);
            Token last = earlier.tokens().get(earlier.tokens().size() - 1);
            Token first = earlier.tokens().get(firstWord(earlier));
            boolean opens = last.form().equals(":") || last.form().equals(",");
            if (opens && !first.isVerb() && earlier.tokens().size() <= LONGEST) {
                return phrase(earlier);
            }
            if (!first.isVerb() && earlier.block().equals(s.block())) {
                return null;
            }
        }
        return null;
    }

    /** The words before the first verb or mark. */
    private static @Nullable Span phrase(Sentence s) {
        int from = firstWord(s);
        int to = from;
        while (to < s.tokens().size()
                && !s.tokens().get(to).isVerb()
                && !Grammar.isPunctuation(s.tokens().get(to))) {
            to++;
        }
        return to > from ? Grammar.span(s, from, to - 1) : null;
    }

    /** Past numbers, brackets and bullets. */
    private static int firstWord(Sentence s) {
        int i = 0;
        while (i + 1 < s.tokens().size()
                && !Character.isLetter(s.tokens().get(i).form().codePointAt(0))) {
            i++;
        }
        return i;
    }
}
