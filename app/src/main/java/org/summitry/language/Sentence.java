package org.summitry.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Block;
import org.summitry.text.Span;

/**
 * A sentence with its parse. Never crosses a block.
 *
 * @param index its place in the document, from 0
 * @param block the block it stands in
 * @param span from its first to its last token
 * @param tokens its words and marks, in order; never empty
 */
public record Sentence(int index, Block block, Span span, List<Token> tokens) {

    /** Copies the tokens and refuses a sentence without any. */
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens at " + span);
        }
    }

    /** The token at {@code index}, or null outside the sentence. */
    public @Nullable Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    /** Whether there is a token at {@code index} and it passes {@code test}. */
    public boolean is(int index, Predicate<Token> test) {
        Token t = at(index);
        return t != null && test.test(t);
    }

    /** What {@code token} depends on, or null for the root. */
    public @Nullable Token head(Token token) {
        return at(token.head());
    }

    /** The tokens that depend directly on {@code token}, in order. */
    public List<Token> children(Token token) {
        List<Token> found = new ArrayList<>();
        for (Token t : tokens) {
            if (t.head() == token.index()) {
                found.add(t);
            }
        }
        return found;
    }

    /** The first direct dependent of {@code token} in one of the {@code relations}, or null. */
    public @Nullable Token child(Token token, String... relations) {
        for (Token t : tokens) {
            if (t.head() == token.index() && List.of(relations).contains(t.relation())) {
                return t;
            }
        }
        return null;
    }

    /** Whether {@code token} is {@code ancestor} or hangs below it. */
    public boolean isUnder(Token token, Token ancestor) {
        Token t = token;
        for (int steps = 0; t != null && steps <= tokens.size(); steps++) {
            if (t.index() == ancestor.index()) {
                return true;
            }
            t = head(t);
        }
        return false;
    }

    /** {@code token} with everything below it, in order. */
    public List<Token> subtree(Token token) {
        List<Token> found = new ArrayList<>();
        for (Token t : tokens) {
            if (isUnder(t, token)) {
                found.add(t);
            }
        }
        return found;
    }

    /** From the first to the last character of {@code token}'s subtree. */
    public Span subtreeSpan(Token token) {
        List<Token> all = subtree(token);
        return all.get(0).span().cover(all.get(all.size() - 1).span());
    }

    /** The roots of the parse: usually one. */
    public List<Token> roots() {
        return tokens.stream().filter(t -> t.head() < 0).toList();
    }

    /** The tokens that lie wholly inside {@code span}. */
    public List<Token> tokensIn(Span span) {
        return tokens.stream().filter(t -> span.contains(t.span())).toList();
    }

    /** The same sentence with {@code token} in the place of the one with its index. */
    public Sentence with(Token token) {
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(token.index(), token);
        return new Sentence(index, block, span, mended);
    }
}
