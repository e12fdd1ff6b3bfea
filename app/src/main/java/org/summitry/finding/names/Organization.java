package org.summitry.finding.names;

import java.util.List;
import org.summitry.finding.Evidence;
import org.summitry.finding.Why;

/**
 * An organisation, organ, ministry or company.
 *
 * @param type {@code international}, {@code government}, {@code company}, {@code media}, {@code other}
 */
public record Organization(String id, String name, List<String> aliases, String type, List<Evidence> evidence, Why why)
        implements Actor {

    /** Copies the lists. */
    public Organization {
        aliases = List.copyOf(aliases);
        evidence = List.copyOf(evidence);
    }
}
