package org.summitry.analysis.commitments;

import java.util.Set;
import org.summitry.analysis.wording.WordLists;

/** The lists of {@code commitments.yaml}. */
final class CommitmentWords {
    private static final WordLists LISTS = new WordLists(CommitmentWords.class, "commitments.yaml");

    private CommitmentWords() {}

    /** A list's words as written, folded. */
    static Set<String> forms(String key) {
        return LISTS.forms(key);
    }

    /** The stems of a list's words. */
    static Set<String> stems(String key) {
        return LISTS.stems(key);
    }
}
