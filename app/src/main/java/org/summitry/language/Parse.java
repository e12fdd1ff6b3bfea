package org.summitry.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Document;
import org.summitry.text.Span;

/**
 * A document with the sentences of its content blocks (paragraphs, headings and list items), in order.
 *
 * @param document what was parsed
 * @param sentences its sentences; none for a document that could not be read
 * @param marks what the engine marked besides
 */
public record Parse(Document document, List<Sentence> sentences, Marks marks) {

    /** A parse by an engine that marks nothing. */
    public Parse(Document document, List<Sentence> sentences) {
        this(document, sentences, Marks.NONE);
    }

    /** Copies the sentences. */
    public Parse {
        sentences = List.copyOf(sentences);
    }

    /** The sentence at the UTF-16 {@code offset}, or null when it stands in none. */
    public @Nullable Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.contains(offset)) {
                return sentences.get(middle);
            }
            if (offset < span.start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /** The tokens of all sentences that lie wholly inside {@code span}. */
    public List<Token> tokensIn(Span span) {
        List<Token> found = new ArrayList<>();
        for (Sentence s : sentences) {
            if (s.span().overlaps(span)) {
                found.addAll(s.tokensIn(span));
            }
        }
        return found;
    }

    /** The characters at {@code span}. */
    public String text(Span span) {
        return document.text(span);
    }
}
