package org.summitry.finding.names;

import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * A place named in the document.
 *
 * @param name as written, without 'the city of'
 * @param state id of the state it lies in, where a pack knows; or null
 * @param span where it is named
 */
public record Place(String name, @Nullable String state, Span span) {}
