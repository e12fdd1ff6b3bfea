package org.summitry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Block;
import org.summitry.text.Block.Kind;
import org.summitry.text.Span;

/**
 * Photo credits that a page's text ran into a paragraph ('... the press service. Photo credit: Agency During the talks ...').
 *
 * <p>The credit ends before the word that opens a sentence, else after a known agency or the name of an office, else after
 * its first name.
 */
final class Credits {
    private static final Map<String, List<String>> LISTS = WordList.sections("furniture.txt");
    private static final Pattern LEAD = lead(LISTS.getOrDefault("credit", List.of()));
    private static final Set<String> AGENCIES = Set.copyOf(LISTS.getOrDefault("agencies", List.of()));
    private static final List<String> OFFICES = LISTS.getOrDefault("names of offices", List.of());
    private static final Set<String> OPENERS = Set.copyOf(WordList.words("sentence-openers.txt"));
    /** What closes a paragraph in brackets: '(Reporting by X; editing by Y)', '(AGENCY/X)'. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?<=[.!?\"'”’»])\\s*(\\((?:(?i:" + alternatives(LISTS.getOrDefault("writers", List.of()))
                    + ")\\s[^()\\n]{2,120}|(?<agency>\\p{Lu}[\\p{L} ]{1,30})/\\s?\\p{Lu}[\\p{L}\\p{M}.'’ -]{2,40})\\))\\s*");

    private static final Pattern WORD = Pattern.compile("[/|&]|[^\\s/|]+");

    private static final int LONGEST = 160;

    private Credits() {}

    /** The blocks of {@code span}: text of {@code kind} and the credits between, in order. */
    static List<Block> split(String text, Span span, Kind kind) {
        Matcher closing = closing(text, span);
        if (closing != null) {
            List<Block> blocks = split(text, new Span(span.start(), closing.start(1)), kind);
            add(blocks, text, closing.start(1), closing.end(1), Kind.FURNITURE);
            return blocks;
        }
        List<Block> blocks = new ArrayList<>();
        int from = span.start();
        Matcher lead = LEAD.matcher(text).useTransparentBounds(true).region(from, span.end());
        while (lead.find()) {
            int end = opensSentence(text, span.start(), lead.start())
                    ? end(text, lead.start(), lead.end(), span.end())
                    : -1;
            if (end > 0) {
                add(blocks, text, from, lead.start(), kind);
                add(blocks, text, lead.start(), end, Kind.FURNITURE);
                from = end;
                lead.region(end, span.end());
            }
        }
        add(blocks, text, from, span.end(), kind);
        return blocks;
    }

    private static Pattern lead(List<String> phrases) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])[(\\[]?(?:" + alternatives(phrases) + ")(?=[\\s\\p{Lu}©])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a photographer's credit in brackets closes the part: without a full stop behind it a caption. */
    static boolean closesCaption(String text, Span span) {
        Matcher m = closing(text, span);
        return m != null && m.group("agency") != null;
    }

    /** Whether those who wrote the report are named in brackets at the end of the part, which then is no heading. */
    static boolean closesReport(String text, Span span) {
        Matcher m = closing(text, span);
        return m != null && m.group("agency") == null;
    }

    private static @Nullable Matcher closing(String text, Span span) {
        Matcher m = CLOSING.matcher(text).useTransparentBounds(true).region(span.start(), span.end());
        while (m.find()) {
            if (m.end() == span.end()) {
                return m;
            }
        }
        return null;
    }

    private static String alternatives(List<String> phrases) {
        return String.join("|", phrases.stream().map(Pattern::quote).toList());
    }

    /** A credit stands after a sentence or at the start, and begins with a capital. */
    private static boolean opensSentence(String text, int from, int start) {
        int i = start;
        while (i > from && Lines.isSpace(text.charAt(i - 1))) {
            i--;
        }
        boolean capital = Character.isUpperCase(text.charAt(start)) || "([".indexOf(text.charAt(start)) >= 0;
        return capital && (i == from || ".!?\"'”’»)]".indexOf(text.charAt(i - 1)) >= 0);
    }

    /** Where the credit ends; -1 when what follows is no name. */
    private static int end(String text, int start, int lead, int limit) {
        char bracket = text.charAt(start) == '(' ? ')' : text.charAt(start) == '[' ? ']' : 0;
        if (bracket != 0) {
            int close = text.substring(lead, Math.min(limit, lead + LONGEST)).indexOf(bracket);
            return close < 0 ? -1 : lead + close + 1;
        }
        List<Span> names = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(lead, limit);
        boolean sentenceFollows = false;
        while (word.find() && names.size() < 12) {
            String w = word.group();
            boolean joins =
                    w.length() == 1 && "/|&".contains(w) || w.equals("of") || w.equals("and") || w.equals("for");
            if (OPENERS.contains(w) && !names.isEmpty()) {
                return names.get(names.size() - 1).end();
            }
            if (!Character.isUpperCase(w.codePointAt(0)) && !w.startsWith("©") && !w.startsWith("@") && !joins) {
                sentenceFollows = true;
                break;
            }
            names.add(new Span(word.start(), word.end()));
            if (w.length() > 2 && w.endsWith(".") && !w.matches("(?:\\p{Lu}\\.)+|Mr\\.|Dr\\.|St\\.")) {
                return word.end();
            }
        }
        if (names.isEmpty()) {
            return -1;
        }
        return sentenceFollows
                ? nameOnly(text, names)
                : names.get(names.size() - 1).end();
    }

    private static int nameOnly(String text, List<Span> names) {
        int start = names.get(0).start();
        int end = names.get(0).end();
        for (Span n : names) {
            String soFar = text.substring(start, n.end()).toLowerCase(Locale.ROOT);
            if (AGENCIES.contains(soFar) || OFFICES.stream().anyMatch(soFar::endsWith)) {
                end = n.end();
            }
        }
        return end;
    }

    private static void add(List<Block> blocks, String text, int start, int end, Kind kind) {
        int a = start;
        int b = end;
        while (a < b && Lines.isSpace(text.charAt(a))) {
            a++;
        }
        while (b > a && Lines.isSpace(text.charAt(b - 1))) {
            b--;
        }
        if (a < b) {
            blocks.add(new Block(new Span(a, b), kind));
        }
    }
}
