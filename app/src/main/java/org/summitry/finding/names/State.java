package org.summitry.finding.names;

import java.util.List;
import org.summitry.finding.Evidence;
import org.summitry.finding.Why;

/**
 * A state, named or meant by its demonym or capital.
 */
public record State(String id, String name, List<String> aliases, List<Evidence> evidence, Why why) implements Actor {

    /** Copies the lists. */
    public State {
        aliases = List.copyOf(aliases);
        evidence = List.copyOf(evidence);
    }
}
