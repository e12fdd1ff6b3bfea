package org.summitry.intake;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Block;

/**
 * Which language a document is in: the script most of its letters belong to, and within a script the language whose function
 * words are most of its words (Ingle 1976; Grefenstette 1995). Of equals, the one that comes first in the file.
 */
final class Languages {
    /** The only language that can be read so far. */
    static final String READ = "en";

    private static final String UNKNOWN = "und";
    private static final int SAMPLE = 20_000;

    /** Below this share of function words a text is in none of the languages known. */
    private static final double LEAST = 0.06;

    /** Fewer words than this tell too little. */
    private static final int FEW = 12;

    private static final Map<String, Map<String, Set<String>>> WORDS = new TreeMap<>();
    private static final Map<String, String> OF_SCRIPT = new HashMap<>();

    private static final Map<String, String> LETTERS = new HashMap<>();

    static {
        WordList.sections("function-words.txt").forEach(Languages::learn);
    }

    private Languages() {}

    private static void learn(String section, List<String> lines) {
        if (section.equals("scripts")) {
            lines.forEach(l -> OF_SCRIPT.put(l.split(" ")[0], l.split(" ")[1]));
        } else if (section.equals("letters")) {
            lines.forEach(l -> LETTERS.put(l.split(" ")[0], l.split(" ")[1]));
        } else if (!section.isEmpty()) {
            Set<String> words = new HashSet<>();
            lines.forEach(l -> words.addAll(List.of(l.split(" "))));
            WORDS.computeIfAbsent(section.split(" ")[0], s -> new LinkedHashMap<>())
                    .put(section.split(" ")[1], words);
        }
    }

    /** Why a document in {@code language} is kept without being read; null when it is read. */
    static @Nullable String unread(String language) {
        return language.equals(READ)
                ? null
                : language.equals(UNKNOWN)
                        ? "its language was not recognised"
                        : "language " + language + " cannot be read yet";
    }

    /** The ISO 639 code alone: 'en' of 'en-GB' and 'en_GB'. */
    static String primary(String code) {
        return code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }

    /**
     * The language of the content among {@code blocks} of {@code text}; {@code told} is what its file says, heard only where the
     * words leave it open, since pages are often wrong about themselves.
     */
    static String of(String text, List<Block> blocks, @Nullable String told) {
        StringBuilder sample = new StringBuilder();
        for (Block b : blocks) {
            if (b.isContent() && sample.length() < SAMPLE) {
                int end = Math.min(b.span().end(), b.span().start() + SAMPLE);
                sample.append(text, b.span().start(), end).append('\n');
            }
        }
        String script = script(sample);
        String single = OF_SCRIPT.get(script);
        if (single != null) {
            return single;
        }
        String fallback = told == null || !told.matches("[A-Za-z]{2,3}([-_].*)?") ? UNKNOWN : primary(told);
        Map<String, Set<String>> languages = WORDS.get(script);
        return languages == null ? fallback : byWords(words(sample), languages, script, fallback);
    }

    private static String byWords(
            List<String> words, Map<String, Set<String>> languages, String script, String fallback) {
        String best = UNKNOWN;
        int most = 0;
        for (Map.Entry<String, Set<String>> l : languages.entrySet()) {
            String letters = LETTERS.getOrDefault(l.getKey(), "");
            int count = 0;
            for (String w : words) {
                count += l.getValue().contains(w) || w.chars().anyMatch(c -> letters.indexOf(c) >= 0) ? 1 : 0;
            }
            if (count > most) {
                best = l.getKey();
                most = count;
            }
        }
        if (words.size() < FEW) {
            return script.equals("Latn") && most < 2 ? READ : most > 0 ? best : fallback;
        }
        return most < words.size() * LEAST ? fallback : best;
    }

    /** The script of most letters, by its ISO 15924 code; Japanese is told by its kana. */
    private static String script(CharSequence sample) {
        Map<String, Integer> counts = new TreeMap<>();
        sample.codePoints().filter(Character::isLetter).forEach(c -> {
            int script = UScript.getScript(c);
            counts.merge(UScript.getShortName(script), 1, Integer::sum);
        });
        String best = "Zyyy";
        int most = 0;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            if (e.getValue() > most) {
                best = e.getKey();
                most = e.getValue();
            }
        }
        return best.equals("Hani") && counts.getOrDefault("Hira", 0) * 10 > most ? "Hira" : best;
    }

    private static List<String> words(CharSequence sample) {
        List<String> words = new ArrayList<>();
        for (String w : sample.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’ʻ‘]+")) {
            if (!w.isEmpty()) {
                words.add(w);
            }
        }
        return words;
    }
}
