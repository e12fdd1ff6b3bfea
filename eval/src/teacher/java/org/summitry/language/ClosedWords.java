package org.summitry.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of the closed classes of English, from {@code closed-words.txt}. */
final class ClosedWords {
    private ClosedWords() {}

    /** The words, lower case. */
    static Set<String> read() {
        Set<String> words = new HashSet<>();
        try (InputStream in = ClosedWords.class.getResourceAsStream("closed-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("closed-words.txt is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(l -> !l.startsWith("#")).forEach(l -> words.addAll(List.of(l.split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException("closed-words.txt cannot be read", e);
        }
        return Set.copyOf(words);
    }
}
