package org.summitry.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings from paragraphs by their shape: short, no stop at the end, text after them. The first is the title; its
 * repetition further down is furniture.
 */
final class Headings {
    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST = 110;
    private static final Pattern STOPPED = Pattern.compile("(?s).*[.!:;,…][\"'”’»)\\]]*");
    private static final Pattern QUESTION = Pattern.compile("(?s).*[?][\"'”’»)\\]]*");

    private final String text;
    private @Nullable String title;

    Headings(String text) {
        this.text = text;
    }

    /** The title, once {@link #mark} has been called; or null. */
    @Nullable
    String title() {
        return title;
    }

    /** Gives headings among {@code parts} their role, and repeated titles that of furniture. */
    void mark(List<Part> parts) {
        Set<String> titles = new HashSet<>();
        boolean textSeen = false;
        for (int i = 0; i < parts.size(); i++) {
            Part p = parts.get(i);
            if (p.role() == Part.Role.FURNITURE || p.role() == Part.Role.LIST_ITEM) {
                textSeen |= p.role() == Part.Role.LIST_ITEM;
                continue;
            }
            String s = p.span().of(text);
            boolean told = p.role() == Part.Role.TITLE || p.role() == Part.Role.HEADING;
            boolean shaped = told || (textSeen ? isHeading(s) : isTitle(s)) && textFollows(parts, i);
            if (!shaped) {
                textSeen = true;
            } else if (!titles.add(Furniture.plain(s)) && !textSeen) {
                parts.set(i, p.as(Part.Role.FURNITURE));
            } else {
                parts.set(i, told ? p : p.as(Part.Role.HEADING));
                if (title == null || p.role() == Part.Role.TITLE && !textSeen && titles.size() == 1) {
                    title = textSeen && p.role() != Part.Role.TITLE ? null : s;
                }
            }
        }
    }

    private static boolean isTitle(String s) {
        return s.length() <= LONGEST_TITLE
                && !STOPPED.matcher(s).matches()
                && Character.isLetterOrDigit(firstLetter(s))
                && s.indexOf(' ') > 0
                && Datelines.opening(s) == null;
    }

    private static boolean isHeading(String s) {
        if (s.length() > LONGEST || Lines.MARK.matcher(s).lookingAt() && s.length() > 60) {
            return false;
        }
        if (s.endsWith(":") && s.length() < 50 && words(s) <= 5) {
            return startsWithCapital(s);
        }
        if (STOPPED.matcher(s).matches() || QUESTION.matcher(s).matches() && words(s) > 9) {
            return false;
        }
        return startsWithCapital(s) && words(s) <= 14 && !s.startsWith("\"") && !s.startsWith("“");
    }

    private static int words(String s) {
        return s.split("\\s+").length;
    }

    private static int firstLetter(String s) {
        for (int i = 0; i < s.length(); ) {
            int c = s.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                return c;
            }
            i += Character.charCount(c);
        }
        return ' ';
    }

    private static boolean startsWithCapital(String s) {
        int c = firstLetter(s);
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || Character.isDigit(c)
                || Character.isLetter(c) && Character.toUpperCase(c) == c && Character.toLowerCase(c) == c;
    }

    /** Whether something that is no heading itself comes after part {@code i} within the next three. */
    private boolean textFollows(List<Part> parts, int i) {
        int looked = 0;
        for (int j = i + 1; j < parts.size() && looked < 3; j++) {
            if (parts.get(j).role() == Part.Role.FURNITURE) {
                continue;
            }
            looked++;
            String next = parts.get(j).span().of(text);
            if (parts.get(j).role() == Part.Role.LIST_ITEM
                    || next.length() > LONGEST_TITLE
                    || STOPPED.matcher(next).matches()
                            && next.toLowerCase(Locale.ROOT).indexOf(' ') > 0) {
                return true;
            }
        }
        return false;
    }
}
