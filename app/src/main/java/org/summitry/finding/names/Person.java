package org.summitry.finding.names;

import java.util.List;
import org.summitry.finding.Evidence;
import org.summitry.finding.Why;

/** A person named in the document, with the offices the document or a pack gives. */
public record Person(
        String id, String name, List<String> aliases, List<Office> offices, List<Evidence> evidence, Why why)
        implements Actor {

    /** Copies the lists. */
    public Person {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        evidence = List.copyOf(evidence);
    }
}
