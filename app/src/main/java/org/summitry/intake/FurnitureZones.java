package org.summitry.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Furniture known by where it stands: the short lines around a menu, and what follows 'Leave a review' when no sentence
 * comes after it.
 */
final class FurnitureZones {
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\p{Ll}.*[.!?:;][\"'”’»)\\]]*");
    private static final int SHORT = 80;

    private FurnitureZones() {}

    /** Marks the zones among {@code parts}. */
    static void mark(String text, List<Part> parts) {
        markMenus(text, parts);
        markTail(text, parts);
    }

    /** Three or more very short lines in a row with a menu's word among them. */
    private static void markMenus(String text, List<Part> parts) {
        int i = 0;
        while (i < parts.size()) {
            int end = i;
            int words = 0;
            while (end < parts.size() && isVeryShort(parts.get(end).span().of(text))) {
                words += Furniture.isMenuWord(parts.get(end).span().of(text)) ? 1 : 0;
                end++;
            }
            if (end - i >= 3 && words >= 2) {
                for (int j = i; j < end; j++) {
                    parts.set(j, parts.get(j).as(Part.Role.FURNITURE));
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** From the first furniture after the last sentence on, short lines are furniture too. */
    private static void markTail(String text, List<Part> parts) {
        int last = parts.size() - 1;
        while (last >= 0 && isTail(text, parts.get(last))) {
            last--;
        }
        boolean begun = false;
        for (int j = last + 1; j < parts.size(); j++) {
            Part p = parts.get(j);
            begun |= p.role() == Part.Role.FURNITURE
                    && !Furniture.plain(p.span().of(text)).isEmpty()
                    && !p.span().of(text).contains(":");
            if (begun && last >= 0 && Datelines.closing(p.span().of(text)) == null) {
                parts.set(j, p.as(Part.Role.FURNITURE));
            }
        }
    }

    private static boolean isTail(String text, Part p) {
        String s = p.span().of(text);
        return p.role() == Part.Role.FURNITURE
                || p.role() != Part.Role.LIST_ITEM
                        && s.length() <= SHORT
                        && !SENTENCE.matcher(s).matches();
    }

    private static boolean isVeryShort(String s) {
        return s.length() <= 40 && s.split("\\s+").length <= 4 && !s.matches("(?s).*[.!?:;,]");
    }
}
