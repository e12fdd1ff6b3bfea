package org.summitry.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes the tag of a pronoun from a word that is none: names that the tagger has never seen are now and then taken for one. */
final class ClosedClasses {
    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "you",
            "your",
            "yours",
            "yourself",
            "yourselves",
            "thou",
            "thee",
            "thy",
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "one",
            "oneself",
            "'s",
            "’s",
            "'em",
            "ya",
            "y'all");

    private ClosedClasses() {}

    /** The tokens with such tags put right; the same list when there was none. */
    static List<Token> of(List<Token> tokens) {
        List<Token> mended = null;
        for (Token t : tokens) {
            boolean wrong =
                    t.tag().startsWith("PRP") && !PRONOUNS.contains(t.form().toLowerCase(Locale.ROOT));
            if (wrong && t.form().codePoints().allMatch(c -> Character.isLetter(c) || c == '-')) {
                mended = mended == null ? new ArrayList<>(tokens) : mended;
                mended.set(t.index(), t.hung(t.isCapitalised() ? "NNP" : "NN", t.head(), t.relation()));
            }
        }
        return mended == null ? tokens : mended;
    }
}
