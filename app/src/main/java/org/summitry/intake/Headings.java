package org.summitry.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings from paragraphs by their shape and place.
 *
 * <p>Before the first running text everything short is a heading (the title, its second line, the house it comes from); after it a
 * heading is short, has no stop at its end and has text after it. A title repeated before the text is furniture.
 */
final class Headings {
    /** Longer parts are never headings. */
    private static final int LONGEST_TITLE = 260;

    private static final int LONGEST = 110;

    /** How many parts before the first running text may be headings. */
    private static final int MOST_BEFORE_TEXT = 15;

    private static final Set<String> HOUSES = Set.copyOf(WordList.words("mastheads.txt"));
    private static final Pattern STOPPED = Pattern.compile("(?s).*[.!:;,…?](?:[\"'”’»)\\]]*|\\s+(?:and|or))");
    private static final Pattern CAPITALISED =
            Pattern.compile("(?:(?:[\\p{Lu}\\d][^\\s]*|of|the|and|for|in|on|to|a|an|with|by|at)[\\s]*)+");
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{3}[.!?][\"”’)]? \\p{Lu}");
    private static final Pattern SPEAKER = Pattern.compile("(?s)\\p{Lu}[\\p{L}.' ]{0,40}: .*");

    private final String text;
    private final Set<String> titles = new HashSet<>();
    private @Nullable String title;
    private boolean told;

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
        int body = firstRunning(parts);
        int before = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part p = parts.get(i);
            if (p.role() == Part.Role.FURNITURE || p.role() == Part.Role.LIST_ITEM) {
                continue;
            }
            String s = p.span().of(text);
            if (i >= body) {
                boolean plain = p.role() == Part.Role.TEXT;
                parts.set(i, plain && isHeading(s) && textFollows(parts, i) ? p.as(Part.Role.HEADING) : p);
            } else if (before++ < MOST_BEFORE_TEXT && body < parts.size()) {
                parts.set(i, beforeText(p, s));
            }
        }
    }

    private Part beforeText(Part p, String s) {
        if (p.role() == Part.Role.TEXT && (Datelines.opening(s) != null || LayoutReader.isByline(s))) {
            return p;
        }
        if (!titles.add(Furniture.plain(s))) {
            return p.as(Part.Role.FURNITURE);
        }
        boolean better = !told && (title == null || isHouse(title) && !isHouse(s) && s.indexOf(' ') > 0);
        if (p.role() == Part.Role.TITLE && !told || better) {
            title = s;
            told = p.role() == Part.Role.TITLE;
        }
        return p.role() == Part.Role.TEXT ? p.as(Part.Role.HEADING) : p;
    }

    /** The index of the first part that is no heading by its length, its stop or its mark; the number of parts if none is. */
    private int firstRunning(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Part p = parts.get(i);
            String s = p.span().of(text);
            if (p.role() == Part.Role.LIST_ITEM || p.role() == Part.Role.TEXT && isRunning(s)) {
                return i;
            }
        }
        return parts.size();
    }

    private static boolean isRunning(String s) {
        return s.length() > LONGEST_TITLE
                || s.endsWith(":")
                || words(s) >= 12 && SENTENCES.matcher(s).find()
                || STOPPED.matcher(s).matches() && words(s) >= (s.endsWith(".") ? 4 : 6)
                || Lines.MARK.matcher(s).lookingAt() && words(s) >= 6;
    }

    private static boolean isHeading(String s) {
        if (s.length() > LONGEST || SPEAKER.matcher(s).matches() || Datelines.opening(s) != null) {
            return false;
        }
        if (Lines.MARK.matcher(s).lookingAt()
                && (s.length() > 60 || STOPPED.matcher(s).matches())) {
            return false;
        }
        if (STOPPED.matcher(s).matches()) {
            // 'She added:' opens a quotation, 'How so?' may be an argument: with a stop, only capitals make a heading.
            return ":?".indexOf(s.charAt(s.length() - 1)) >= 0
                    && words(s) <= 9
                    && CAPITALISED.matcher(s).matches();
        }
        return startsWithCapital(s) && words(s) <= 14 && !s.startsWith("\"") && !s.startsWith("“");
    }

    /** The name of a ministry or the word 'Press release', not what the text is about. */
    private static boolean isHouse(String s) {
        String plain = Furniture.plain(s);
        int space = plain.indexOf(' ');
        return HOUSES.contains(plain) || HOUSES.contains(space < 0 ? plain : plain.substring(0, space)) || space < 0;
    }

    private static int words(String s) {
        return s.split("\\s+").length;
    }

    private static boolean startsWithCapital(String s) {
        int c = s.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || Character.isDigit(c)
                || Character.isLetter(c) && Character.toUpperCase(c) == c && Character.toLowerCase(c) == c;
    }

    /** Whether text comes after part {@code i} within the next three; after a colon it must not be the list it opens. */
    private boolean textFollows(List<Part> parts, int i) {
        boolean colon = parts.get(i).span().of(text).endsWith(":");
        int looked = 0;
        for (int j = i + 1; j < parts.size() && looked < 3; j++) {
            if (parts.get(j).role() == Part.Role.FURNITURE) {
                continue;
            }
            looked++;
            String next = parts.get(j).span().of(text);
            boolean item = parts.get(j).role() == Part.Role.LIST_ITEM
                    || Lines.MARK.matcher(next).lookingAt();
            if (item) {
                return !colon;
            }
            if (next.length() > LONGEST_TITLE
                    || STOPPED.matcher(next).matches()
                            && next.toLowerCase(Locale.ROOT).indexOf(' ') > 0) {
                return true;
            }
        }
        return false;
    }
}
