package org.summitry.register;

import org.jspecify.annotations.Nullable;

/**
 * A document that may be shown, with its text.
 *
 * @param id its id
 * @param label its path or address, else its id
 * @param publisher who published it; null when unknown
 * @param published its day of publication, ISO 8601; null when unknown
 * @param text the kept text, to whose code points evidence points
 */
public record KeptText(String id, String label, @Nullable String publisher, @Nullable String published, String text) {}
