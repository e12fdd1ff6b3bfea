package org.summitry.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the place, date and publisher that open or close a report: 'ASTANA – ...', 'BEIJING, November 9. /TASS/.',
 * 'NAIROBI, Kenya (AP) —', 'Geneva, 12 March 2024 (Agency) –', 'date 2024-03-11', 'Published: ...', 'nCa, 13 May 2025'.
 */
final class Datelines {
    /**
     * What a dateline says.
     *
     * @param end how many characters of the part it takes, with its dash
     * @param place its place, in ordinary capitals; or null
     * @param published its day, if given in full; or null
     * @param publisher its agency; or null
     */
    record Dateline(int end, @Nullable String place, @Nullable LocalDate published, @Nullable String publisher) {}

    private static final Set<String> NOT_PLACES = Set.copyOf(WordList.words("not-places.txt"));
    private static final List<String> LEADS = WordList.words("published-leads.txt");

    private static final String CAPITAL_NAME = "\\p{Lu}[\\p{Lu}\\p{M}'’.]+(?:[ -]\\p{Lu}[\\p{Lu}\\p{M}'’.]+){0,4}";

    /** One place, or two that a stroke parts: 'KOLVAR/PORT SELMA'. */
    private static final String CAPITALS = CAPITAL_NAME + "(?:/" + CAPITAL_NAME + ")?";

    private static final String TITLE_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.]+";
    private static final String TITLED = TITLE_WORD + "(?:[ -](?:" + TITLE_WORD
            + "|de|da|do|dos|del|di|la|las|los|le|les|el|al|of|the|es|e|y|sur)){0,4}";
    private static final String REGION = "(?:,\\s+(?:" + TITLED + "|D\\.C\\.))?";
    private static final String AGENCY =
            "(?:\\((?<a1>[^()\\n]{2,60})\\)|/\\s?(?<a2>[^/\\n]{2,50}?)\\s?/|\\[(?<a3>[^\\[\\]\\n]{2,50})\\]"
                    + "|[/|]\\s?(?<a4>\\p{Lu}[^/|\\n.]{1,40})(?=$))";

    /** An agency without brackets, by its initials, between the day and the dash: 'May 21, 2025, LNA --'. */
    private static final String INITIALS = ",\\s+(?<initials>\\p{Lu}{2,8})(?=\\s*(?:[–—]|--))";

    private static final String DASH = "(?:\\s*(?:[–—―‒]|--+)\\s*|\\s+-\\s+|\\s*-\\s+)";
    private static final String DATE = "(?<date>" + Dates.DATE + ")";

    /** A place in capitals, perhaps a region, a date, an agency, and a dash. */
    private static final Pattern BEFORE_DASH = Pattern.compile(
            "(?:\\((?=[^()]*\\)))?(?<place>" + CAPITALS + ")" + REGION + "(?:[,.]?\\s+" + insensitive(DATE) + Dates.TIME
                    + "(?:" + INITIALS + ")?)?\\)?(?:[,.]?\\s*" + AGENCY + ")?[.,:]?" + DASH);

    /** The same before a full stop or colon, or before nothing: then the date or the agency must be there. */
    private static final Pattern BEFORE_STOP =
            Pattern.compile("\\(?(?<place>" + TITLED + "(?:/" + TITLED + ")?)" + REGION + "(?:"
                    + "[,.]?\\s+" + insensitive(DATE) + Dates.TIME + "\\)?" + "(?:" + INITIALS + "|[,.]?\\s*" + AGENCY
                    + ")?|[,.]?\\s+"
                    + AGENCY.replace("<a", "<b")
                    + ")(?:" + DASH + "|\\s*[.:](?:\\s+" + DASH + ")?\\s*|(?<=[)/])\\s*(?=\\p{Lu})|(?=\\s*$))");

    /** A place with small letters and a spaced dash; the rest must then be a long sentence. */
    private static final Pattern PLACE_AND_DASH = Pattern.compile(
            "(?<place>" + TITLED + ")" + REGION + "(?<date>(?!))?(?:\\s+[–—]\\s+|\\s+--\\s+|—)(?=[\\p{Lu}\"“])");

    private static final Pattern PLACE_LINE = Pattern.compile(TITLED + REGION + "|" + CAPITALS + REGION);

    /** What tells that a day is when it came out: a bar before it, a word, or in a by-line a dash or the place behind a bar. */
    private static final String BEFORE_DAY = "(?:^|[|•·»]\\s*(?:" + TITLED
            + ",\\s+)?|(?i:posted|published|updated|released|issued|on|date):?\\s+" + "|(?<=\\p{L})\\s+[–—]\\s+)";

    private static final Pattern MARKED_DAY = Pattern.compile(BEFORE_DAY + insensitive(DATE) + Dates.TIME
            + "(?=\\s*(?:[|•·»/)]|by\\b|$|[–—-]\\s*(?i:last\\s+)?(?i:updated?)\\b))");

    private static final Pattern TITLED_DAY =
            Pattern.compile("(?:,\\s+|\\()" + insensitive(DATE) + Dates.TIME + "(?=\\)|,|\\s*$)");

    private static final Pattern DATE_FIRST = Pattern.compile(
            "\\(?" + insensitive(DATE) + Dates.TIME + "\\)?(?:" + DASH + "|[,.]?\\s*(?=$)|,?\\s+(?:in\\s+)?(?<place>"
                    + TITLED + ")" + REGION + "(?:" + DASH + "|[.:]?(?=\\s*$)))");

    private static final Pattern LEAD = Pattern.compile(
            "(?:" + String.join("|", LEADS.stream().map(Pattern::quote).toList()) + ")\\s*[:–—-]?\\s*" + DATE
                    + Dates.TIME + "[.,|]?\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAIL =
            Pattern.compile("[(\\[–—-]?\\s*(?<who>[\\p{L}][\\p{L}\\p{N} .&'’-]{1,40}?)\\s*[,|/–—-]\\s*"
                    + insensitive(DATE) + Dates.TIME + "[.)\\]]?");

    /** 'Orla Venn | 3 March 2024, 19:42', 'Coast Monitor | 03.03.2024 - Update: 04.03.2024': a whole line of who and when. */
    private static final Pattern SIGNED_DAY = Pattern.compile("\\p{Lu}[\\p{L}\\p{M} .,&'’-]{1,60}\\s*[|•·]\\s*"
            + insensitive(DATE) + Dates.TIME + "(?:\\s*[|•·–—-]\\s*(?i:last )?(?i:updated?)\\s*:?\\s*"
            + insensitive(Dates.DATE) + Dates.TIME + ")?\\s*");

    private Datelines() {}

    /** The dateline at the start of {@code part}, or null. */
    static @Nullable Dateline opening(String part) {
        Matcher signed = SIGNED_DAY.matcher(part);
        if (signed.matches()) {
            return new Dateline(part.length(), null, Dates.first(signed.group("date")), null);
        }
        Matcher lead = LEAD.matcher(part);
        if (lead.lookingAt()) {
            LocalDate day = Dates.first(lead.group("date"));
            String rest = part.substring(lead.end());
            Dateline more = rest.isEmpty() ? null : place(rest);
            if (more != null) {
                return new Dateline(
                        lead.end() + more.end(),
                        more.place(),
                        more.published() == null ? day : more.published(),
                        more.publisher());
            }
            boolean whole = rest.isEmpty() || rest.length() <= 60 && !rest.endsWith(".");
            if (whole || !Character.isLowerCase(rest.codePointAt(0))) {
                return new Dateline(whole ? part.length() : lead.end(), null, day, null);
            }
            return null;
        }
        return place(part);
    }

    /** The dateline that the whole of a closing {@code part} is ('nCa, 13 May 2025'), or null. */
    static @Nullable Dateline closing(String part) {
        if (Dates.DATE_LINE.matcher(part).matches()) {
            return new Dateline(part.length(), null, Dates.first(part), null);
        }
        Matcher m = TAIL.matcher(part);
        if (part.length() > 100
                || !m.matches()
                || NOT_PLACES.contains(m.group("who").toLowerCase(Locale.ROOT))) {
            return null;
        }
        LocalDate day = Dates.first(m.group("date"));
        return day == null ? null : new Dateline(part.length(), null, day, m.group("who"));
    }

    /** Whether a line on its own may be the name of a place: one to four words with capitals. */
    static boolean isPlaceLine(String line) {
        return line.length() <= 50 && PLACE_LINE.matcher(line).matches() && isPlace(line);
    }

    /** The day in a line that holds it between bars, dots or at its ends; null if there is none or it ends a range. */
    static @Nullable LocalDate dayBetweenMarks(String line) {
        Matcher m = MARKED_DAY.matcher(line);
        return m.find() ? Dates.first(m.group("date")) : null;
    }

    /** The day that a title gives after a comma or in brackets: 'Regular Press Conference, 20 June 2024'; or null. */
    static @Nullable LocalDate dayInTitle(String title) {
        Matcher m = TITLED_DAY.matcher(title);
        return m.find() ? Dates.first(m.group("date")) : null;
    }

    private static @Nullable Dateline place(String part) {
        String head = part.length() > 260 ? part.substring(0, 260) : part;
        Matcher dash = BEFORE_DASH.matcher(head);
        if (dash.lookingAt() && readable(part, dash.end()) && isPlace(dash.group("place"))) {
            return dateline(dash, agency(dash, "a"));
        }
        Matcher stop = BEFORE_STOP.matcher(head);
        if (stop.lookingAt() && isPlace(stop.group("place")) && complete(stop, part)) {
            String agency = agency(stop, "a");
            return dateline(stop, agency != null ? agency : agency(stop, "b"));
        }
        Matcher plain = PLACE_AND_DASH.matcher(head);
        if (plain.lookingAt() && part.length() > plain.end() + 60 && sentence(part) && isPlace(plain.group("place"))) {
            return dateline(plain, null);
        }
        Matcher date = DATE_FIRST.matcher(head);
        return date.lookingAt() ? dateline(date, null) : null;
    }

    /** Before a full stop, a date without a year or an agency in round brackets is too little. */
    private static boolean complete(Matcher stop, String part) {
        boolean dash = stop.group().matches("(?s).*[–—―‒-]\\s*");
        if (dash) {
            return readable(part, stop.end());
        }
        boolean whole = stop.end() == part.length();
        boolean capitals = stop.group("place").equals(stop.group("place").toUpperCase(Locale.ROOT));
        boolean date = stop.group("date") != null;
        boolean day = date && Dates.first(stop.group("date")) != null;
        boolean slashes = stop.group("a2") != null || stop.group("b2") != null;
        return whole ? day || capitals && date : (day || capitals || slashes) && (slashes || date);
    }

    /** After the dash stands a sentence: a heading like 'UN – EU relations' has none. */
    private static boolean readable(String part, int end) {
        return part.length() - end >= 40
                && part.substring(end, Math.min(part.length(), end + 300))
                        .matches("(?s)[^\\n]*\\p{Ll}{2,} \\p{Ll}{2,}.*");
    }

    private static boolean sentence(String part) {
        return part.matches("(?s).*[.!?][\"”’)]?");
    }

    private static boolean isPlace(String name) {
        return !NOT_PLACES.contains(name.toLowerCase(Locale.ROOT).replaceAll("[.]$", ""))
                && NOT_PLACES.stream()
                        .noneMatch(n ->
                                n.contains(" ") && name.toLowerCase(Locale.ROOT).endsWith(n));
    }

    private static Dateline dateline(Matcher m, @Nullable String named) {
        String place = m.group("place");
        String agency = named;
        int stop = place == null ? -1 : place.indexOf(". ");
        if (stop > 3 && place != null) {
            agency = agency == null ? place.substring(stop + 2) : agency;
            place = place.substring(0, stop);
        }
        String date = m.group("date");
        return new Dateline(
                m.end(),
                place == null ? null : inOrdinaryCapitals(place),
                date == null ? null : Dates.first(date),
                agency);
    }

    private static @Nullable String agency(Matcher m, String kind) {
        for (int i = 1; i <= 4; i++) {
            String name = m.group(kind + i);
            if (name != null && !Dates.DATE_LINE.matcher(name).matches()) {
                return name.strip();
            }
        }
        return kind.equals("a") ? m.group("initials") : null;
    }

    /** 'NEW YORK' is 'New York', 'NUR-SULTAN' 'Nur-Sultan'; a name with small letters stays. */
    static String inOrdinaryCapitals(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length());
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(first ? c : Character.toLowerCase(c));
            first = c == ' ' || c == '-' || c == '/' || c == '.' || (c == '\'' || c == '’') && i == 1;
        }
        return out.toString();
    }

    private static String insensitive(String pattern) {
        return "(?i:" + pattern + ")";
    }
}
