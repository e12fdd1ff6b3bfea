package org.summitry.analysis.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of which one may ask what became of it: an undertaking, an instrument, a project or a target.
 *
 * @param id the entry's id
 * @param kind the entry's kind in the exchange format
 * @param passage where it was read
 * @param actors what to call those who take part, by name or by id
 * @param collective whether a body of several took it on, so that what its members do counts
 * @param text what it is, in short: the clause of the action, the name of the instrument
 * @param deadline by when it should be done; null when not said
 */
public record Matter(
        String id,
        String kind,
        Passage passage,
        List<String> actors,
        boolean collective,
        String text,
        @Nullable LocalDate deadline) {
    /** Whether one of the ids is of a body of several: an organisation or a format. */
    public static boolean isCollective(List<String> ids) {
        return ids.stream().anyMatch(id -> id.startsWith("org:") || id.startsWith("format:"));
    }

    /** Copies the actors and refuses a matter without words. */
    public Matter {
        actors = List.copyOf(actors);
        if (text.isBlank()) {
            throw new IllegalArgumentException(id + ": an earlier matter without a text");
        }
    }
}
