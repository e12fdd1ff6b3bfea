package org.summitry.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the lines that pages print around a report, by phrases kept in {@code furniture.txt}. */
final class Furniture {
    private static final int LONGEST = 240;
    private static final Map<String, List<String>> PHRASES = WordList.sections("furniture.txt");
    private static final Set<String> LINES = Set.copyOf(PHRASES.getOrDefault("line", List.of()));
    private static final List<String> STARTS = PHRASES.getOrDefault("start", List.of());
    private static final List<String> ENDS = PHRASES.getOrDefault("end", List.of());
    private static final List<String> INSIDE = PHRASES.getOrDefault("inside", List.of());
    private static final Set<String> MENU = Set.copyOf(PHRASES.getOrDefault("menu", List.of()));
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}©(@#]+|[^\\p{L}\\p{N})]+$");

    /** A line of symbols, rules, page numbers, or addresses of the net alone. */
    /** 'No. 45/2024', 'Page 3 of 7'. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:(?:press release|news release|statement|doc|document|page|ref|reference)\\.?:? ?)?(?:no|nr|n°|№|ref)?[.:]? ?[\\p{Lu}]{0,6}[-/ ]?\\d[\\d/.,() -]*(?:[-/]\\p{Lu}{1,4})?(?: of \\d+)?");

    /** The way to a page: 'Home > News > Statements'. */
    private static final Pattern WAY = Pattern.compile("[^>»›]{1,40}(?:\\s[>»›]\\s[^>»›]{1,80}){1,6}");

    private static final Pattern NO_WORDS = Pattern.compile(
            "[^\\p{L}]*|(?:- ?)?\\d+ ?(?:/|of) ?\\d+(?: ?-)?|(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w.-]+\\.\\w+|(?:[#@][\\w\\p{L}]+[\\s,]*)+",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    /** Whether the whole of {@code line} is page furniture. */
    static boolean isFurniture(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (NO_WORDS.matcher(line).matches()
                || NUMBER.matcher(line).matches()
                || WAY.matcher(line).matches()) {
            return !isStatementOfYear(line);
        }
        String plain = plain(line);
        if (LINES.contains(plain)) {
            return true;
        }
        if (looksLikeProse(line)) {
            return STARTS.stream().anyMatch(s -> begins(plain, s)) && asksTheReader(plain);
        }
        return STARTS.stream().anyMatch(s -> begins(plain, s))
                || ENDS.stream().anyMatch(e -> plain.endsWith(e) && plain.length() < e.length() + 40)
                || INSIDE.stream().anyMatch(plain::contains);
    }

    /** Whether {@code line} is a word of menus ('Home', 'Contacts'). */
    static boolean isMenuWord(String line) {
        return line.length() <= 40 && MENU.contains(plain(line));
    }

    /** Lower case, single spaces, nothing but letters and digits at the ends. */
    static String plain(String line) {
        String spaced = SPACE.matcher(line).replaceAll(" ").toLowerCase(Locale.ROOT);
        return EDGES.matcher(spaced).replaceAll("").strip();
    }

    /** A phrase that ends in a letter must end at a word's end; one that ends in a colon needs the colon. */
    private static boolean begins(String plain, String phrase) {
        if (!plain.startsWith(phrase.strip())) {
            return phrase.endsWith(":") && plain.equals(phrase.substring(0, phrase.length() - 1));
        }
        int end = phrase.strip().length();
        return end == plain.length()
                || !Character.isLetter(phrase.charAt(end - 1))
                || !Character.isLetter(plain.charAt(end));
    }

    /** A full sentence of a report may well begin like furniture ('View the crisis as ...', 'Follow the example ...'). */
    private static boolean looksLikeProse(String line) {
        return line.length() > 60 && line.matches("(?s).*[.!?][\"”’)]?");
    }

    private static boolean asksTheReader(String plain) {
        return plain.matches(
                        "(?s).*\\b(?:us|our|we|your|you|cookies?|website|site|copyright|rights reserved|photo|e-?mail|here)\\b.*")
                && !plain.matches("(?s).*\\b(?:said|says|stated|told|noted|added)\\b.*");
    }

    private static boolean isStatementOfYear(String line) {
        return Dates.DATE_LINE.matcher(line.strip()).matches();
    }
}
