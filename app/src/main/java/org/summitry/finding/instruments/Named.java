package org.summitry.finding.instruments;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Steps;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * A passage that names a document or project.
 *
 * @param sentence where
 * @param head its head noun
 * @param kind the head's entry in the lexicon
 * @param span the name as written
 * @param text the name
 * @param quoted the part of it in quotation marks, or an empty string
 * @param proper whether it is written as a name (capitals, quotation marks or a number)
 */
record Named(
        Sentence sentence, Token head, HeadLexicon.Head kind, Span span, String text, String quoted, boolean proper) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+");
    private static final Set<String> EMPTY = Set.of(
            "the", "of", "on", "a", "an", "and", "for", "in", "to", "between", "with", "regarding", "concerning");

    /** The index of the name's last token. */
    int last() {
        List<Token> inside = sentence.tokensIn(span);
        return inside.get(inside.size() - 1).index();
    }

    /** The index of the name's first token. */
    int first() {
        return sentence.tokensIn(span).get(0).index();
    }

    /** What is reported of it, by the words of {@code lexicon}; or null. */
    Steps.@Nullable Step step(HeadLexicon lexicon) {
        return lexicon.steps().of(sentence, head, last());
    }

    /** Of the steps reported of it the one that goes furthest: 'The Convention, signed in May, has been ratified'; or null. */
    <S extends Comparable<S>> Steps.@Nullable Step furthest(HeadLexicon lexicon, Function<Steps.Step, S> status) {
        return lexicon.steps().all(sentence, head, last()).stream()
                .max(Comparator.comparing(status))
                .orElse(null);
    }

    /** The words that carry the name, in lower case without accents; plural s cut. */
    Set<String> words() {
        return words(text);
    }

    static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        Matcher m = WORD.matcher(plain);
        while (m.find()) {
            String w = m.group();
            if (!EMPTY.contains(w)) {
                words.add(w.length() > 4 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w);
            }
        }
        return words;
    }
}
