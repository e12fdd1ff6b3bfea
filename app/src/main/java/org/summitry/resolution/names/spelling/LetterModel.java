package org.summitry.resolution.names.spelling;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** How likely a word of Latin letters is as a name, letter after letter. */
final class LetterModel {
    private static final int SYMBOLS = 30;

    private final NGrams grams;

    private LetterModel(NGrams grams) {
        this.grams = grams;
    }

    static LetterModel learn(Collection<String> words, int order, double leastGain) {
        List<int[]> sequences = words.stream().map(LetterModel::symbols).toList();
        return new LetterModel(NGrams.learn(sequences, order, SYMBOLS, leastGain));
    }

    private static int[] symbols(String word) {
        int[] symbols = new int[word.length() + 2];
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            symbols[i + 1] = c >= 'a' && c <= 'z' ? c - 'a' + 4 : c == '-' ? 2 : 3;
        }
        symbols[word.length() + 1] = 1;
        return symbols;
    }

    /** The natural logarithm of the probability of {@code word}. */
    double score(String word) {
        int[] symbols = symbols(word);
        double sum = 0;
        for (int i = 1; i < symbols.length; i++) {
            sum += grams.after(symbols, i, symbols[i]);
        }
        return sum;
    }

    void write(DataOutputStream out) throws IOException {
        grams.write(out);
    }

    static LetterModel read(DataInputStream in) throws IOException {
        return new LetterModel(NGrams.read(in));
    }
}
