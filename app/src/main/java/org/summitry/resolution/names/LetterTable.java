package org.summitry.resolution.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rewritings of letters, read from a file beside this class: one a line, from and to, the longest that fits wins and of those the one
 * with a condition. {@code ^}, {@code ~} and {@code $} mean at the beginning of the word, after a vowel, at the end.
 */
final class LetterTable {
    private static final String VOWELS = "aeiouyаеёиіїєоуыэюяәөүұӣӯў";

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private int longest;

    private record Rule(char condition, boolean atEnd, List<String> to) {
        boolean fits(String word, int at, int end) {
            if (atEnd && end != word.length()) {
                return false;
            }
            return switch (condition) {
                case '^' -> at == 0;
                case '~' -> at > 0 && VOWELS.indexOf(word.charAt(at - 1)) >= 0;
                default -> true;
            };
        }

        boolean conditional() {
            return atEnd || condition != ' ';
        }
    }

    /** What one place of a word may become, most usual first, and how many letters of the word it takes. */
    record Choice(int length, List<String> to) {}

    LetterTable(String file) {
        for (String line : NameData.lines(file)) {
            List<String> fields = List.of(line.split("\\s+"));
            String from = fields.get(0);
            char condition = from.charAt(0) == '^' || from.charAt(0) == '~' ? from.charAt(0) : ' ';
            boolean atEnd = from.endsWith("$");
            String letters = from.substring(condition == ' ' ? 0 : 1, from.length() - (atEnd ? 1 : 0));
            List<String> to = fields.subList(1, fields.size()).stream()
                    .map(t -> t.equals("-") ? "" : t)
                    .toList();
            List<Rule> same = rules.computeIfAbsent(letters, k -> new ArrayList<>());
            Rule rule = new Rule(condition, atEnd, to.isEmpty() ? List.of("") : to);
            same.add(rule.conditional() ? 0 : same.size(), rule);
            longest = Math.max(longest, letters.length());
        }
    }

    /** What {@code word} may become at {@code at}; a letter that the table lacks stays as it is. */
    Choice at(String word, int at) {
        for (int length = Math.min(longest, word.length() - at); length > 0; length--) {
            List<Rule> same = rules.get(word.substring(at, at + length));
            if (same == null) {
                continue;
            }
            for (Rule rule : same) {
                if (rule.fits(word, at, at + length)) {
                    return new Choice(length, rule.to());
                }
            }
        }
        return new Choice(1, List.of(word.substring(at, at + 1)));
    }

    /** The word rewritten, each place to what is most usual. */
    String apply(String word) {
        StringBuilder out = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); ) {
            Choice choice = at(word, i);
            out.append(choice.to().get(0));
            i += choice.length();
        }
        return out.toString();
    }
}
