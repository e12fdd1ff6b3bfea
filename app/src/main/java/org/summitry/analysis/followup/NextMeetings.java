package org.summitry.analysis.followup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.IsoDays;

/** Whether the joint statement of the next meeting of a format still speaks of what the last one undertook. */
final class NextMeetings {
    private final Entries entries;

    NextMeetings(Entries entries) {
        this.entries = entries;
    }

    /**
     * The day of the next held meeting of the format at which the matter was undertaken, if a joint statement of that meeting is in the register and
     * no link, waiting or not, stands in its documents; else null.
     */
    @Nullable
    LocalDate droppedAt(Followed f, List<Link> links) {
        ObjectNode meeting = entries.meetings.get(f.meeting());
        LocalDate day = meeting == null ? null : day(meeting);
        ObjectNode next = meeting == null || day == null ? null : next(meeting, day);
        if (next == null) {
            return null;
        }
        Set<String> documents = jointStatements(next.path("id").asText());
        boolean spoken =
                links.stream().anyMatch(l -> documents.contains(l.report().document()));
        return documents.isEmpty() || spoken ? null : day(next);
    }

    private @Nullable ObjectNode next(ObjectNode meeting, LocalDate day) {
        String format = meeting.path("format").asText();
        ObjectNode next = null;
        LocalDate nextDay = null;
        for (ObjectNode other : entries.meetings.values()) {
            LocalDate then = day(other);
            boolean later = !format.isEmpty()
                    && other.path("format").asText().equals(format)
                    && other.path("type").asText().equals(meeting.path("type").asText())
                    && other.path("status").asText().equals("held")
                    && then != null
                    && then.isAfter(day);
            if (later && (nextDay == null || then != null && then.isBefore(nextDay))) {
                next = other;
                nextDay = then;
            }
        }
        return next;
    }

    private static @Nullable LocalDate day(ObjectNode meeting) {
        return IsoDays.end(meeting.path("date").asText());
    }

    /** The documents in which a joint statement of the meeting was read. */
    private Set<String> jointStatements(String meeting) {
        Set<String> documents = new HashSet<>();
        for (ObjectNode i : entries.jointStatements) {
            if (i.path("meeting").asText().equals(meeting)) {
                for (JsonNode e : i.path("evidence")) {
                    documents.add(e.path("doc").asText());
                }
            }
        }
        return documents;
    }
}
