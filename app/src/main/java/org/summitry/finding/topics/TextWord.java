package org.summitry.finding.topics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * A word of a sentence as terms see it.
 *
 * @param forms its form as written, in lower case, and its dictionary form
 * @param span of the token it is part of
 */
record TextWord(Set<String> forms, Span span) {

    TextWord {
        forms = Set.copyOf(forms);
    }

    /** Whether {@code word} of a term matches: written so, or (without capitals) any form of it. */
    boolean is(String word) {
        return forms.contains(word);
    }

    /** The words of {@code sentence}; those joined by hyphens are cut, hyphens left out. */
    static List<TextWord> of(Sentence sentence) {
        List<TextWord> words = new ArrayList<>();
        for (Token t : sentence.tokens()) {
            String form = t.form().replace('’', '\'').replace('‑', '-');
            String[] parts = form.split("-");
            String[] lemmas = t.lemma().split("-");
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].isEmpty()) {
                    words.add(word(parts[i], lemmas.length == parts.length ? lemmas[i] : parts[i], t.span()));
                }
            }
        }
        return words;
    }

    private static TextWord word(String form, String lemma, Span span) {
        return new TextWord(new HashSet<>(List.of(form, form.toLowerCase(Locale.ROOT), lemma)), span);
    }
}
