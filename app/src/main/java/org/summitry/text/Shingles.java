package org.summitry.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The five-word shingles of a text as numbers (Broder 1997): what two texts have in common when one repeats the other, perhaps with
 * another head, a cut or a changed word.
 */
public final class Shingles {
    private static final int WORDS = 5;

    /** Too short to tell a repetition from a formula. */
    public static final int FEWEST = 20;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Shingles() {}

    /** Those of a document's content, furniture left out: sorted, each once. */
    public static long[] of(Document d) {
        List<String> words = new ArrayList<>();
        for (Block b : d.blocks()) {
            if (b.isContent()) {
                collect(d.text(b.span()), words);
            }
        }
        return hashes(words);
    }

    /** Those of a whole text: sorted, each once. */
    public static long[] of(String text) {
        List<String> words = new ArrayList<>();
        collect(text, words);
        return hashes(words);
    }

    private static void collect(String text, List<String> words) {
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) {
            words.add(m.group());
        }
    }

    private static long[] hashes(List<String> words) {
        long[] hashes = new long[Math.max(0, words.size() - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0xcbf29ce484222325L;
            for (int w = i; w < i + WORDS; w++) {
                String word = words.get(w);
                for (int c = 0; c < word.length(); c++) {
                    hash = (hash ^ word.charAt(c)) * 0x100000001b3L;
                }
                hash = (hash ^ ' ') * 0x100000001b3L;
            }
            hashes[i] = (hash ^ hash >>> 29) & Long.MAX_VALUE;
        }
        Arrays.sort(hashes);
        return Arrays.stream(hashes).distinct().toArray();
    }
}
