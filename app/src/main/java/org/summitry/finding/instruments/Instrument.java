package org.summitry.finding.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.Why;

/**
 * One document of diplomacy, named or identifiable.
 *
 * @param id {@code instrument:<slug>}
 * @param type the exchange format's word ('joint-statement')
 * @param status the furthest the text reports
 * @param date of that status; or null
 * @param horizon until or for when it holds ('until 2027' is {@code ../2027}); or null
 * @param parties who signed, ratified, refused
 * @param negated whether the text denies the step ('refused to sign')
 * @param condition what the step depends on, in the text's words; or null
 */
public record Instrument(
        String id,
        String name,
        List<String> aliases,
        String type,
        Status status,
        @Nullable IsoPeriod date,
        @Nullable IsoPeriod horizon,
        List<Party> parties,
        boolean negated,
        @Nullable String condition,
        List<Evidence> evidence,
        Why why) {

    /** The ladder, lowest first. */
    public enum Status {
        MENTIONED,
        PROPOSED,
        NEGOTIATED,
        ADOPTED,
        SIGNED,
        RATIFIED,
        IN_FORCE
    }

    /**
     * A party's own step.
     *
     * @param actor its id
     * @param status how far it has gone; null when the text only says that it has not
     * @param date when; or null
     * @param negated whether the text says that it has not taken the step
     */
    public record Party(String actor, @Nullable Status status, @Nullable IsoPeriod date, boolean negated) {}

    /** Copies the lists. */
    public Instrument {
        aliases = List.copyOf(aliases);
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }
}
