package org.summitry.portal.reading;

import java.util.List;

/**
 * A filter of a list.
 *
 * @param name the parameter in the address
 * @param value what was chosen; empty for all
 * @param label what it is called
 * @param options what can be chosen
 */
public record Choice(String name, String value, String label, List<Named> options) {
    /** Copies the list. */
    public Choice {
        options = List.copyOf(options);
    }
}
