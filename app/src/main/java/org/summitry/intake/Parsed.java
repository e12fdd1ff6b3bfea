package org.summitry.intake;

import java.util.List;

/**
 * What a parser of a format gives: a kept text, its parts in order, what the file says beside.
 *
 * <p>Travels from the child process to this one.
 */
record Parsed(String text, List<Part> parts, Extract.Meta meta) {

    Parsed {
        parts = List.copyOf(parts);
    }

    Extract extract() {
        return new Extract(text, Layout.ofParts(text, parts), meta);
    }
}
