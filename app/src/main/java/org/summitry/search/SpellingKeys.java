package org.summitry.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.summitry.resolution.names.spelling.Spelling;
import org.summitry.resolution.names.spelling.SpellingModel;

/**
 * Keys from spelling: what is not Latin is transliterated, then spellings that transliterators and nations differ in are made one
 * ({@code spellings.txt}, {@code letters.txt}). Safe for several threads.
 */
public final class SpellingKeys implements NameKeys {
    private static final int LONGEST = 60;
    private static final int MOST_READINGS = 8;
    private static final int SHORTEST_KEY = 2;
    private static final int MOST_LEARNT = 3;
    private static final double LIKELY = 0.1;
    private static final int LONGEST_SPELLING = 5;
    private static final Map<String, List<String>> LETTERS = Table.read("letters.txt");
    private static final Map<String, List<String>> SPELLINGS = Table.read("spellings.txt");

    private final Transliterator cyrillic = Transliterator.getInstance("Russian-Latin/BGN");
    private final Transliterator any = Transliterator.getInstance("Any-Latin");

    @Override
    public Set<String> keys(String name) {
        String lower = name.substring(0, Math.min(name.length(), LONGEST)).toLowerCase(Locale.ROOT);
        Set<String> keys = new TreeSet<>();
        for (String reading : readings(lower)) {
            for (String spelling : spellings(latin(reading))) {
                String key = single(spelling);
                if (key.length() >= SHORTEST_KEY) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** Besides {@link #keys} those of the Latin spellings that a word of Cyrillic letters is likely to have: 'Уайт' asks for White. */
    @Override
    public Set<String> asked(String name) {
        Set<String> keys = new TreeSet<>(keys(name));
        for (Spelling spelling : SpellingModel.shared().best(name, MOST_LEARNT)) {
            if (spelling.probability() >= LIKELY) {
                keys.addAll(keys(spelling.text()));
            }
        }
        return keys;
    }

    /** The letters that transliteration would misread, replaced; more than one result where a letter is read in two ways. */
    private static Set<String> readings(String word) {
        if (Words.isAscii(word)) {
            return Set.of(word);
        }
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        Set<String> readings = Set.of("");
        for (int i = 0; i < composed.length(); i++) {
            String letter = composed.substring(i, i + 1);
            readings = extended(readings, LETTERS.getOrDefault(letter, List.of(letter)));
        }
        return readings;
    }

    private static Set<String> extended(Set<String> beginnings, List<String> with) {
        Set<String> longer = new LinkedHashSet<>();
        for (String begun : beginnings) {
            for (String w : with) {
                if (longer.size() < MOST_READINGS) {
                    longer.add(begun + w);
                }
            }
        }
        return longer;
    }

    private String latin(String word) {
        if (Words.isAscii(word)) {
            return letters(word);
        }
        String russian;
        synchronized (cyrillic) {
            russian = cyrillic.transliterate(word);
        }
        if (!Words.isAscii(russian)) {
            synchronized (any) {
                russian = any.transliterate(russian);
            }
        }
        return letters(Words.fold(russian));
    }

    private static String letters(String word) {
        StringBuilder kept = new StringBuilder();
        word.chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static Set<String> spellings(String word) {
        Set<String> readings = Set.of("");
        int i = 0;
        while (i < word.length()) {
            int length = 1;
            List<String> signs = List.of(word.substring(i, i + 1));
            for (int n = Math.min(LONGEST_SPELLING, word.length() - i); n > 0; n--) {
                List<String> found = signs(word, i, n);
                if (!found.isEmpty()) {
                    length = n;
                    signs = found;
                    break;
                }
            }
            readings = extended(readings, signs);
            i += length;
        }
        return readings;
    }

    private static List<String> signs(String word, int start, int length) {
        String spelling = word.substring(start, start + length);
        List<String> found = new ArrayList<>();
        if (start == 0) {
            found.addAll(SPELLINGS.getOrDefault("^" + spelling, List.of()));
        }
        if (found.isEmpty() && start + length == word.length()) {
            found.addAll(SPELLINGS.getOrDefault(spelling + "$", List.of()));
        }
        return found.isEmpty() ? SPELLINGS.getOrDefault(spelling, List.of()) : found;
    }

    private static String single(String signs) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < signs.length(); i++) {
            char c = signs.charAt(i);
            if (single.length() == 0 || single.charAt(single.length() - 1) != c) {
                single.append(c);
            }
        }
        return single.toString();
    }
}
