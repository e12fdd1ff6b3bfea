package org.summitry.export.calendar;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.Facts;
import org.summitry.export.stream.RegisterStream;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;
import org.summitry.text.OneLine;

/** Meetings and deadlines as all-day events; each says who found it and cites its sources. */
public final class ICalendar implements Exporter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int QUOTED = 5;

    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ContentLines lines = new ContentLines(text);
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Summitry//Register//EN");
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("X-WR-CALNAME", "Summitry");
        register.entries("meeting", entry -> meeting(lines, entry));
        register.entries("undertaking", entry -> deadline(lines, entry));
        lines.line("END", "VCALENDAR");
        text.flush();
    }

    private static void meeting(ContentLines lines, Cited e) throws IOException {
        Optional<Days> days = Days.of(Facts.text(e, "date"));
        if (days.isEmpty()) {
            return;
        }
        String status = Facts.text(e, "status");
        begin(lines, e, days.get());
        lines.text("SUMMARY", e.name());
        lines.text("LOCATION", Facts.text(e, "place"));
        lines.line(
                "STATUS",
                switch (status) {
                    case "cancelled" -> "CANCELLED";
                    case "scheduled" -> "TENTATIVE";
                    default -> "CONFIRMED";
                });
        boolean vague = Facts.text(e, "date").length() == "yyyy-mm".length();
        String when = vague ? "Some time in " + Facts.text(e, "date") + "; the sources do not tell the day.\n" : "";
        String who = Facts.ids(e, "participants").stream()
                .map(id -> Facts.name(e, id))
                .collect(Collectors.joining(", "));
        end(lines, e, "MEETING", when + (who.isEmpty() ? "" : "With " + who + ".\n"));
    }

    private static void deadline(ContentLines lines, Cited e) throws IOException {
        Optional<LocalDate> due = Days.last(Facts.text(e, "deadline"));
        if (due.isEmpty()) {
            return;
        }
        String who =
                Facts.ids(e, "actors").stream().map(id -> Facts.name(e, id)).collect(Collectors.joining(", "));
        begin(lines, e, new Days(due.get(), due.get()));
        lines.text("SUMMARY", "Due: " + e.name() + (who.isEmpty() ? "" : " (" + who + ")"));
        String status = Facts.text(e, "status");
        String told = status.isEmpty() ? "No report of what became of it was found." : "Reported: " + status + ".";
        end(lines, e, "DEADLINE", Facts.text(e, "force") + ", by " + Facts.text(e, "deadline") + ". " + told + "\n");
    }

    private static void begin(ContentLines lines, Cited e, Days days) throws IOException {
        lines.line("BEGIN", "VEVENT");
        lines.text("UID", e.id() + "@summitry");
        lines.line("DTSTAMP", Facts.latestPublication(e).replace("-", "") + "T000000Z");
        lines.line("DTSTART;VALUE=DATE", DATE.format(days.first()));
        lines.line("DTEND;VALUE=DATE", DATE.format(days.last().plusDays(1)));
        lines.line("TRANSP", "TRANSPARENT");
    }

    private static void end(ContentLines lines, Cited e, String category, String about) throws IOException {
        List<Dossier.Citation> cited =
                e.quotes().stream().map(Cited.Quote::citation).limit(QUOTED).toList();
        String quotes = cited.stream()
                .map(c -> "“" + OneLine.of(c.text()) + "” - "
                        + (c.publisher() == null ? c.label() : c.publisher())
                        + (c.published() == null ? "" : ", " + c.published()) + ", " + Facts.place(c))
                .collect(Collectors.joining("\n"));
        int more = e.quotes().size() - cited.size();
        lines.text(
                "DESCRIPTION",
                about + Facts.standing(e) + "\n" + quotes + (more > 0 ? "\nand " + more + " more citations" : ""));
        lines.line("CATEGORIES", category + (e.reviewed() ? ",CONFIRMED BY A PERSON" : ",FOUND BY MACHINE"));
        lines.line("END", "VEVENT");
    }
}
