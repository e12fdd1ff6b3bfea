package org.summitry.analysis.deadlines;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.FollowedJson;
import org.summitry.analysis.followup.Link;
import org.summitry.analysis.followup.Passage;
import org.summitry.text.OneLine;
import org.summitry.text.Spreadsheet;

/** Notices as text, CSV (RFC 4180), JSON Lines and iCalendar (RFC 5545). */
public final class NoticeFormats {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LINE = 73;

    /** The columns of a table of notices. */
    public static final List<String> COLUMNS = List.of(
            "notice",
            "day",
            "words",
            "id",
            "kind",
            "text",
            "actors",
            "rung",
            "state",
            "document",
            "published",
            "start",
            "end",
            "sentence");

    private NoticeFormats() {}

    /** For reading: what to look at, with its citations. */
    public static String text(List<Notice> notices) {
        StringBuilder out = new StringBuilder();
        for (Notice n : notices) {
            Followed f = n.followed();
            out.append(n.kind().word())
                    .append("  ")
                    .append(OneLine.of(f.matter().text()))
                    .append("  [")
                    .append(n.words())
                    .append("]\n    ")
                    .append(f.matter().id())
                    .append(", ")
                    .append(f.rung().word())
                    .append(", ")
                    .append(f.state())
                    .append("\n    \"")
                    .append(OneLine.of(f.matter().passage().sentence()))
                    .append("\" (")
                    .append(source(f.matter().passage()))
                    .append(")\n");
            for (Link l : f.links()) {
                out.append("    -> ").append(link(l)).append('\n');
            }
        }
        return out.toString();
    }

    /** One link in a line. */
    public static String link(Link l) {
        String standing =
                switch (l.standing()) {
                    case LINKED -> "found by machine";
                    case WAITING -> "uncertain, waits for review";
                    case ACCEPTED -> "accepted by a person";
                    case REJECTED -> "rejected by a person";
                };
        return l.status().word() + ": \"" + OneLine.of(l.report().sentence()) + "\" (" + source(l.report()) + "; "
                + Math.round(100 * l.score()) + " %, " + standing + ")";
    }

    private static String source(Passage p) {
        return p.document() + (p.published() == null ? "" : ", " + p.published());
    }

    /** A table with a head; cells that a spreadsheet would compute begin with an apostrophe. */
    public static String csv(List<Notice> notices) {
        StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        for (Notice n : notices) {
            out.append(String.join(",", row(n).stream().map(NoticeFormats::cell).toList()))
                    .append("\r\n");
        }
        return out.toString();
    }

    /** A notice as cells of the columns. */
    public static List<String> row(Notice n) {
        Followed f = n.followed();
        Passage p = f.matter().passage();
        return List.of(
                n.kind().word(),
                n.day() == null ? "" : n.day().toString(),
                n.words(),
                f.matter().id(),
                f.matter().kind(),
                OneLine.of(f.matter().text()),
                String.join("; ", f.matter().actors()),
                f.rung().word(),
                f.state(),
                p.document(),
                p.published() == null ? "" : p.published().toString(),
                String.valueOf(p.start()),
                String.valueOf(p.end()),
                OneLine.of(p.sentence()));
    }

    private static String cell(String value) {
        String safe = Spreadsheet.safe(value);
        boolean quoted = safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0;
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** One object a line, with the links. */
    public static String jsonl(List<Notice> notices) {
        StringBuilder out = new StringBuilder();
        notices.forEach(n -> out.append(json(n)).append('\n'));
        return out.toString();
    }

    /** A notice with its matter and the links. */
    public static ObjectNode json(Notice n) {
        ObjectNode o = JSON.createObjectNode();
        o.put("notice", n.kind().word());
        if (n.day() != null) {
            o.put("day", n.day().toString());
        }
        o.put("words", n.words());
        o.setAll(FollowedJson.of(n.followed()));
        return o;
    }

    /** A calendar of deadlines: a day-long event for each notice that has one, overdue and due. */
    public static String calendar(List<Notice> notices) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Summitry//Deadlines//EN");
        line(out, "X-WR-CALNAME:What falls due");
        for (Notice n : notices) {
            boolean deadline = n.kind() == Notice.Kind.DUE_SOON || n.kind() == Notice.Kind.OVERDUE;
            if (deadline && n.day() != null) {
                event(out, n);
            }
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static void event(StringBuilder out, Notice n) {
        String day = String.valueOf(n.day()).replace("-", "");
        Passage p = n.followed().matter().passage();
        String made = p.published() == null ? day : p.published().format(DateTimeFormatter.BASIC_ISO_DATE);
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + escaped(n.followed().matter().id()) + "@summitry");
        line(out, "DTSTAMP:" + made + "T000000Z");
        line(out, "DTSTART;VALUE=DATE:" + day);
        line(out, "SUMMARY:" + escaped(OneLine.of(n.followed().matter().text())));
        line(
                out,
                "DESCRIPTION:"
                        + escaped("\"" + OneLine.of(p.sentence()) + "\" (" + source(p) + ")\n"
                                + n.followed().state()
                                + (n.followed().counting().isEmpty() ? ": no report found" : "")));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Lines are folded before 75 octets, between characters. */
    private static void line(StringBuilder out, String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
