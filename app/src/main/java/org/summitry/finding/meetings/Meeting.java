package org.summitry.finding.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.Why;

/**
 * One meeting as this document tells it.
 *
 * @param id {@code meeting:<slug>}, made of what identifies it: format and edition, or parties and date
 * @param name the fullest name met
 * @param aliases every name met
 * @param type what kind of encounter
 * @param format id of the standing format it is an edition of; or null
 * @param ordinal which edition; or null
 * @param date when; or null
 * @param place where, as stated; or null
 * @param status held, scheduled or cancelled
 * @param participants who took part
 * @param absent ids of those the text says did not come
 * @param evidence the sentence that best identifies it first
 */
public record Meeting(
        String id,
        String name,
        List<String> aliases,
        Type type,
        @Nullable String format,
        @Nullable Integer ordinal,
        @Nullable IsoPeriod date,
        @Nullable String place,
        Status status,
        List<Participant> participants,
        List<String> absent,
        List<Evidence> evidence,
        Why why) {

    /** Kinds of encounter. */
    public enum Type {
        SUMMIT,
        COUNCIL,
        TALKS,
        VISIT,
        CALL,
        CONFERENCE,
        BRIEFING,
        OTHER
    }

    /** Whether it took place. */
    public enum Status {
        HELD,
        SCHEDULED,
        CANCELLED
    }

    /** Copies the lists. */
    public Meeting {
        aliases = List.copyOf(aliases);
        participants = List.copyOf(participants);
        absent = List.copyOf(absent);
        evidence = List.copyOf(evidence);
    }
}
