package org.summitry.finding.statements;

import org.jspecify.annotations.Nullable;
import org.summitry.finding.statements.CueEntry.Take;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * A word of saying in a sentence, with what it governs.
 *
 * @param sentence where it stands
 * @param verb the word itself (a verb, or the noun of 'his claim that ...')
 * @param span the words of saying in the text, with particle or light verb
 * @param entry how the word is read
 * @param take which complement its content is
 * @param content the content's token range, first and last; null when it must be a quotation
 * @param source the words that name the speaker; null when there are none
 * @param negated whether the text denies that it was said
 * @param rule which rule found the content
 */
record Cue(
        Sentence sentence,
        Token verb,
        Span span,
        CueEntry entry,
        Take take,
        @Nullable Range content,
        @Nullable Span source,
        boolean negated,
        String rule) {

    /** The same word of saying, spoken by others: what told that is the rule's new name. */
    Cue by(@Nullable Span speaker, String newRule) {
        return new Cue(sentence, verb, span, entry, take, content, speaker, negated, newRule);
    }

    /** First and last index of tokens in a sentence. */
    record Range(int from, int to) {

        Range {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("not a range of tokens: " + from + ".." + to);
            }
        }
    }
}
