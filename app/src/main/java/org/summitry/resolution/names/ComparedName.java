package org.summitry.resolution.names;

import java.util.List;

/** A name ready to be compared, again and again: immutable, and safe to share between threads. */
public abstract sealed class ComparedName permits PersonName, OrganisationName {
    final String written;
    final NameToken[] tokens;

    /** The sounds of all words as one, to find words written together or apart. */
    final String joined;

    /** The words as one in plain letters. */
    final String plain;

    /** Every word with its neighbour, as one. */
    final NameToken[] pairs;

    final float weight;

    ComparedName(String written, List<NameToken> tokens) {
        this.written = written;
        this.tokens = tokens.toArray(NameToken[]::new);
        this.pairs = new NameToken[Math.max(0, tokens.size() - 1)];
        StringBuilder sounds = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        float sum = 0;
        for (int i = 0; i < tokens.size(); i++) {
            sounds.append(tokens.get(i).sound);
            letters.append(tokens.get(i).ascii);
            sum += tokens.get(i).kind.weight;
            if (i > 0) {
                pairs[i - 1] = NameToken.joined(tokens.get(i - 1), tokens.get(i));
            }
        }
        this.joined = sounds.toString();
        this.plain = letters.toString();
        this.weight = sum;
    }

    /** The name as it was written. */
    public String written() {
        return written;
    }

    /** True when nothing is left that could be compared: no letter, or only words that decide nothing. */
    public boolean empty() {
        return tokens.length == 0;
    }

    @Override
    public String toString() {
        return written;
    }
}
