package org.summitry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Block;
import org.summitry.text.Block.Kind;
import org.summitry.text.Span;

/** Decides what each part of one text is. Used once. */
final class LayoutReader {
    /** A part this long or longer is never a heading. */
    private static final int LONGEST_HEADING = 200;

    /** How many parts at the start, furniture aside, may hold datelines and by-lines. */
    private static final int HEAD = 6;

    /** How many parts at the end may. */
    private static final int TAIL = 3;

    private static final Pattern BYLINE = Pattern.compile(
            "(?i:by|written by|author|authors|reported by|reporting by|edited by|editing by|correspondent):?\\s+"
                    + "(?:(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|and|&|de|van|von|al|el|bin)[ ,]*){1,8}(?:\\|.*)?");

    private final String text;
    private final List<Part> parts;
    private final List<Block> blocks = new ArrayList<>();
    private final Headings headings;
    private final Set<Integer> datelines = new HashSet<>();
    private @Nullable String title;
    private @Nullable String place;
    private @Nullable LocalDate published;
    private @Nullable String publisher;

    LayoutReader(String text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
        this.headings = new Headings(text);
    }

    Layout read() {
        markFurniture();
        FurnitureZones.mark(text, parts);
        headings.mark(parts);
        title = headings.title();
        markPlaceAndDay();
        int first = firstContent();
        int last = lastContent();
        int seen = 0;
        boolean running = false;
        for (int i = 0; i < parts.size(); i++) {
            Part p = parts.get(i);
            if (p.role() == Part.Role.FURNITURE) {
                add(p.span(), Kind.FURNITURE);
                continue;
            }
            if (datelines.contains(i)) {
                add(p.span(), Kind.DATELINE);
                continue;
            }
            boolean head = i >= first && seen < HEAD && !running;
            boolean tail = i > last - TAIL;
            running |= head && place != null && p.span().length() > LONGEST_HEADING;
            block(p, head, tail);
            seen++;
        }
        return new Layout(blocks, title, place, published == null ? dayInHead() : published, publisher);
    }

    /** A report that closes with 'Place' and below it 'Day' often opens so too: then that is no title. */
    private void markPlaceAndDay() {
        int day = lastContent();
        int where = day - 1;
        if (where <= firstContent()
                || !Dates.DATE_LINE.matcher(parts.get(day).span().of(text)).matches()) {
            return;
        }
        String name = parts.get(where).span().of(text);
        if (Datelines.isPlaceLine(name)) {
            place = Datelines.inOrdinaryCapitals(name);
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).span().of(text).equals(name)) {
                    datelines.add(i);
                }
            }
            title = name.equals(title) ? null : title;
        }
    }

    /** A day in the lines between the title and the text: 'Home affairs | 9 August 2024, 14:20'. */
    private @Nullable LocalDate dayInHead() {
        boolean begun = false;
        for (Block b : blocks) {
            String s = b.span().of(text);
            begun |= b.kind() == Kind.HEADING;
            if (b.kind() == Kind.PARAGRAPH || b.kind() == Kind.LIST_ITEM) {
                return null;
            }
            LocalDate day = begun && s.length() <= 160 ? Datelines.dayBetweenMarks(s) : null;
            day = day == null && b.kind() == Kind.HEADING && s.length() <= 200 ? Datelines.dayInTitle(s) : day;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private void markFurniture() {
        parts.replaceAll(p ->
                p.role() != Part.Role.TITLE && Furniture.isFurniture(p.span().of(text))
                        ? p.as(Part.Role.FURNITURE)
                        : p);
    }

    private int firstContent() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).role() != Part.Role.FURNITURE) {
                return i;
            }
        }
        return parts.size();
    }

    private int lastContent() {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).role() != Part.Role.FURNITURE) {
                return i;
            }
        }
        return -1;
    }

    private void block(Part p, boolean head, boolean tail) {
        String s = p.span().of(text);
        if (head || tail) {
            if (isByline(s)) {
                add(p.span(), Kind.BYLINE);
                return;
            }
            if (p.role() != Part.Role.TITLE && dateline(p, s, head, tail)) {
                return;
            }
        }
        boolean heading = p.role() == Part.Role.HEADING;
        if (heading && Credits.closesCaption(text, p.span())) {
            add(p.span(), Kind.FURNITURE);
            return;
        }
        switch (heading && Credits.closesReport(text, p.span()) ? Part.Role.TEXT : p.role()) {
            case TITLE, HEADING -> add(p.span(), Kind.HEADING);
            case LIST_ITEM -> content(p.span(), Kind.LIST_ITEM);
            default -> content(p.span(), Kind.PARAGRAPH);
        }
    }

    /** Whether the line names the writer. */
    static boolean isByline(String s) {
        return s.length() < 120 && BYLINE.matcher(s).matches();
    }

    private boolean dateline(Part p, String s, boolean head, boolean tail) {
        Datelines.Dateline found = head ? Datelines.opening(s) : null;
        boolean running = blocks.stream().anyMatch(b -> b.kind() == Kind.PARAGRAPH);
        if (found != null && running && found.published() == null && Character.isLowerCase(s.charAt(1))) {
            // 'Name – it was said ...' inside the text: only capitals or a day tell a dateline there.
            return false;
        }
        if (found == null && tail) {
            found = Datelines.closing(s);
        }
        if (found == null) {
            return false;
        }
        place = place == null ? found.place() : place;
        published = published == null ? found.published() : published;
        publisher = publisher == null ? found.publisher() : publisher;
        int start = p.span().start();
        add(trimmed(start, start + found.end()), Kind.DATELINE);
        Span rest = trimmed(start + found.end(), p.span().end());
        if (rest != null) {
            content(rest, Kind.PARAGRAPH);
        }
        return true;
    }

    /** Running text: its mark and its credits are set apart, and no block is longer than a parser can bear. */
    private void content(Span span, Kind kind) {
        Matcher mark = Lines.MARK.matcher(text).region(span.start(), Math.min(span.end(), span.start() + 40));
        int from = span.start();
        Kind is = kind;
        if (mark.lookingAt() && mark.end() < span.end()) {
            add(trimmed(span.start(), mark.end()), Kind.FURNITURE);
            from = mark.end();
            is = Character.isDigit(text.charAt(span.start())) ? kind : Kind.LIST_ITEM;
        }
        for (Block b : Credits.split(text, new Span(from, span.end()), is)) {
            if (b.kind() == Kind.FURNITURE) {
                blocks.add(b);
            } else {
                LongText.split(text, b, blocks);
            }
        }
    }

    private void add(@Nullable Span span, Kind kind) {
        if (span != null) {
            blocks.add(new Block(span, kind));
        }
    }

    private @Nullable Span trimmed(int start, int end) {
        int a = start;
        int b = end;
        while (a < b && Lines.isSpace(text.charAt(a))) {
            a++;
        }
        while (b > a && Lines.isSpace(text.charAt(b - 1))) {
            b--;
        }
        return a < b ? new Span(a, b) : null;
    }
}
