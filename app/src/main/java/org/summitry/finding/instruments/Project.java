package org.summitry.finding.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.Why;

/**
 * A named work, route, institution or programme, existing or proposed.
 *
 * @param id {@code project:<slug>}
 * @param place where it is or is to be, as stated; or null
 */
public record Project(
        String id,
        String name,
        List<String> aliases,
        Type type,
        Status status,
        @Nullable String place,
        List<Evidence> evidence,
        Why why) {

    /** Kinds of project. */
    public enum Type {
        INFRASTRUCTURE,
        INSTITUTION,
        PROGRAMME,
        MEDIA,
        OTHER
    }

    /** How far it has come. */
    public enum Status {
        MENTIONED,
        PROPOSED,
        PLANNED,
        UNDER_WAY,
        COMPLETED
    }

    /** Copies the lists. */
    public Project {
        aliases = List.copyOf(aliases);
        evidence = List.copyOf(evidence);
    }
}
