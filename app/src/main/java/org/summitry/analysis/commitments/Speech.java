package org.summitry.analysis.commitments;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.wording.Word;

/**
 * The text of one side, sentence after sentence. It knows more than a sentence alone: the names that the text gives its own side, and whether
 * what came before was an act to come, so that 'The fund will also repair ...' goes on with it. Not for several threads.
 */
public final class Speech {
    private static final int WHILE = 3;
    private static final int ENOUGH = 3;

    private final Commitments commitments;
    private final Deque<Set<String>> acts = new ArrayDeque<>();

    /**
     * For a text.
     *
     * @param speakers what those who speak are called, as {@link Commitments#Commitments(Collection)} has it
     * @param sentences all of the text, in order
     */
    public Speech(Collection<String> speakers, List<String> sentences) {
        commitments = new Commitments(OwnSide.of(speakers, sentences));
    }

    /** What the tests make of the next sentence; the opening of the list in which it stands as {@link Commitments#test} has it. */
    public Commitment next(String sentence, @Nullable String leadIn) {
        Set<String> spokenOf = new HashSet<>();
        acts.forEach(spokenOf::addAll);
        Commitment c = commitments.test(sentence, leadIn, spokenOf);
        acts.addLast(c.isActToCome() ? content(sentence) : Set.of());
        if (acts.size() > WHILE) {
            acts.removeFirst();
        }
        return c;
    }

    private static Set<String> content(String sentence) {
        return Commitments.words(sentence).stream()
                .filter(w -> w.folded().length() > ENOUGH)
                .map(Word::stem)
                .collect(Collectors.toSet());
    }
}
