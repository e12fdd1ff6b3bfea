package org.summitry.finding.names;

import java.util.List;
import org.summitry.finding.Evidence;
import org.summitry.finding.Why;

/**
 * A standing format of consultation, named in the document.
 *
 * @param members ids of its members, where the text or a pack says so
 */
public record Format(
        String id, String name, List<String> aliases, List<String> members, List<Evidence> evidence, Why why)
        implements Actor {

    /** Copies the lists. */
    public Format {
        aliases = List.copyOf(aliases);
        evidence = List.copyOf(evidence);
    }
}
