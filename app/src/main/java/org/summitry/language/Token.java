package org.summitry.language;

import org.summitry.text.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span its characters in the document
 * @param form as written
 * @param lemma its dictionary form, lower case ('said' -> 'say'); numbers become '0', so use {@link #form()} for them
 * @param tag its part of speech (Penn Treebank)
 * @param head index of the token it depends on; -1 for the root
 * @param relation how it depends on its head (Emory dependencies: nsubj, dobj, ccomp, prep, pobj ...)
 */
public record Token(int index, Span span, String form, String lemma, String tag, int head, String relation) {

    /** Whether the tag is that of a verb or modal. */
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** Whether the tag is that of a common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether the tag is that of a proper noun. */
    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** Whether the form starts with an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /** The same word, read as another part of speech that hangs elsewhere: for mending what a parser got wrong. */
    public Token hung(String newTag, int newHead, String newRelation) {
        return new Token(index, span, form, lemma, newTag, newHead, newRelation);
    }
}
