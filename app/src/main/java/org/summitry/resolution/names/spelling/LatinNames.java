package org.summitry.resolution.names.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Words that are names in Latin letters, and how usual: surnames and given names of the census of the United States of 1990, the
 * locale lists of Datafaker, proper names of SCOWL, and names given in the United States ({@code latin-names.txt.gz}). They have no Cyrillic side; they tell which of several spellings is somebody's.
 */
final class LatinNames {
    private static final LatinNames SHARED = new LatinNames();

    /** What stands before a word in the file: two bits for how usual it is in the census, then one a source. */
    private final Map<String, Integer> marks = new HashMap<>();

    private LatinNames() {
        try (InputStream in = LatinNames.class.getResourceAsStream("latin-names.txt.gz")) {
            if (in == null) {
                throw new IOException("there is no such file in the program");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                marks.put(line.substring(1), line.charAt(0) - '0');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the Latin names in latin-names.txt.gz", e);
        }
    }

    static LatinNames shared() {
        return SHARED;
    }

    /** All words. */
    List<String> words() {
        return marks.keySet().stream().sorted().toList();
    }

    /** True when the word is in the census among the {@code level}-th part: 1 all, 2 usual, 3 very usual ones. */
    boolean census(String word, int level) {
        return (marks.getOrDefault(word, 0) & 3) >= level;
    }

    /** True when the word is in the lists of Datafaker. */
    boolean listed(String word) {
        return (marks.getOrDefault(word, 0) & 4) != 0;
    }

    /** True when the word is a proper name of SCOWL: of persons, places, or things named after them. */
    boolean proper(String word) {
        return (marks.getOrDefault(word, 0) & 8) != 0;
    }

    /** True when a child of the United States was given the word as a name. */
    boolean given(String word) {
        return (marks.getOrDefault(word, 0) & 16) != 0;
    }
}
