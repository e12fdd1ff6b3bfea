package org.summitry.analysis.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.summitry.analysis.IsoDays;
import org.summitry.register.Cited;
import org.summitry.register.Page;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;

/**
 * The days whose evidence counts: from the day after a meeting to the eve of the next of its format.
 *
 * @param from the first
 * @param to the last
 */
public record Window(LocalDate from, LocalDate to) {
    private static final int PAGE = 500;

    /** The window after a meeting of the register; empty when its day, its format or the next meeting is not known. */
    public static Optional<Window> after(String meeting, Register register) {
        Cited made = register.outlet().cited(meeting);
        if (made == null || !made.kind().equals("meeting")) {
            throw new RegisterException(
                    meeting + ": the register has no such meeting; see: summitry search --kind meeting");
        }
        String format = made.record().path("format").asText();
        LocalDate day = IsoDays.end(made.record().path("date").asText());
        if (format.isEmpty() || day == null) {
            return Optional.empty();
        }
        LocalDate next = null;
        String after = null;
        do {
            Page<Cited> page = register.outlet().page("meeting", after, PAGE);
            for (Cited m : page.items()) {
                LocalDate then = isNext(m.record(), made.record())
                        ? IsoDays.end(m.record().path("date").asText())
                        : null;
                if (then != null && then.isAfter(day) && (next == null || then.isBefore(next))) {
                    next = then;
                }
            }
            after = page.next();
        } while (after != null);
        return next == null ? Optional.empty() : Optional.of(new Window(day.plusDays(1), next.minusDays(1)));
    }

    private static boolean isNext(JsonNode other, JsonNode meeting) {
        return other.path("format").equals(meeting.path("format"))
                && other.path("type").equals(meeting.path("type"))
                && !other.path("status").asText().equals("cancelled");
    }
}
