package org.summitry.scoring;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares names, case, accents and punctuation aside. */
final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");
    private static final Pattern LETTERS_OR_DIGITS = Pattern.compile("\\p{L}+|\\p{Nd}+");
    private static final Set<String> EMPTY =
            Set.of("the", "of", "on", "a", "an", "and", "for", "in", "to", "th", "st", "nd", "rd");

    private Names() {}

    /** The words in lower case, without accents, one space apart. */
    static String norm(@Nullable String s) {
        String plain = Normalizer.normalize(s == null ? "" : s, Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        Matcher m = WORD.matcher(plain);
        StringBuilder words = new StringBuilder();
        while (m.find()) {
            words.append(words.isEmpty() ? "" : " ").append(m.group());
        }
        return words.toString();
    }

    /** Dice's coefficient of the words; 0 when both hold numbers and none is shared. */
    static double similarity(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        if (x.isEmpty() || y.isEmpty()) {
            return 0;
        }
        Set<String> numbersX = numbers(x);
        Set<String> numbersY = numbers(y);
        Set<String> sharedNumbers = new HashSet<>(numbersX);
        sharedNumbers.retainAll(numbersY);
        if (!numbersX.isEmpty() && !numbersY.isEmpty() && sharedNumbers.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(x);
        shared.retainAll(y);
        return 2.0 * shared.size() / (x.size() + y.size());
    }

    /** The best similarity of any pair, 0 without pairs. */
    static double best(Iterable<String> xs, Iterable<String> ys) {
        double best = 0;
        for (String x : xs) {
            for (String y : ys) {
                best = Math.max(best, similarity(x, y));
            }
        }
        return best;
    }

    private static Set<String> words(String s) {
        Matcher m = LETTERS_OR_DIGITS.matcher(norm(s));
        Set<String> all = new HashSet<>();
        while (m.find()) {
            all.add(m.group());
        }
        Set<String> telling = new HashSet<>(all);
        telling.removeAll(EMPTY);
        return telling.isEmpty() ? all : telling;
    }

    private static Set<String> numbers(Set<String> words) {
        Set<String> numbers = new HashSet<>(words);
        numbers.removeIf(w -> !w.chars().allMatch(Character::isDigit));
        return numbers;
    }
}
