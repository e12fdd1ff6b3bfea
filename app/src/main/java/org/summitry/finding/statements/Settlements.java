package org.summitry.finding.statements;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Tells what is settled from what is said: 'agreed to open ...', 'instructed the secretariat to ...' and 'refused to sign' are acts, not statements. */
final class Settlements {
    private static final Set<String> REFUSING = Set.of("refuse", "decline");

    private final Parse parse;
    private final CueLexicon lexicon;

    Settlements(Parse parse, CueLexicon lexicon) {
        this.parse = parse;
        this.lexicon = lexicon;
    }

    /** Whether the claim is an act. */
    boolean isOne(Claim c) {
        Token verb = c.cue() == null ? null : verb(c.cue());
        return verb != null && !c.rule().startsWith("quote") && (isPutTo(verb) || isOne(verb, c.content()));
    }

    /** 'Asked whether it would rain, X said': what X was asked. */
    private boolean isPutTo(Token verb) {
        return verb.form().matches("Asked|Pressed|Questioned|Quizzed")
                && verb.tag().matches("VBN|VBD");
    }

    /** Whether what stands after a word of settling is what was settled: no clause with a verb of its own time. */
    private boolean isOne(Token word, Span content) {
        List<Token> inside = parse.tokensIn(content);
        boolean told = inside.stream().anyMatch(t -> t.tag().matches("MD|VBD|VBZ|VBP"));
        if (REFUSING.contains(word.lemma())) {
            return !told && opensWithInfinitive(content);
        }
        return lexicon.isSettling(word.lemma()) && (!told || isToBeDone(word, inside));
    }

    /** 'agreed that officials would meet', 'it was decided that the summit will be held'. */
    private boolean isToBeDone(Token word, List<Token> content) {
        Token first = content.stream()
                .filter(t -> t.tag().matches("MD|VBD|VBZ|VBP"))
                .findFirst()
                .orElse(word);
        return lexicon.isJoint(word.lemma()) && first.form().matches("will|would|shall");
    }

    private boolean opensWithInfinitive(Span content) {
        List<Token> inside = parse.tokensIn(content);
        return !inside.isEmpty()
                && (inside.get(0).tag().equals("TO") || inside.get(0).tag().equals("VB"));
    }

    private @Nullable Token verb(Span cue) {
        Sentence s = parse.sentenceAt(cue.start());
        List<Token> verbs = s == null
                ? List.of()
                : s.tokensIn(cue).stream().filter(Token::isVerb).toList();
        return verbs.isEmpty() ? null : verbs.get(verbs.size() - 1);
    }
}
