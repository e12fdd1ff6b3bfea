package org.summitry.finding.names;

import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * An office as the document gives it.
 *
 * @param title 'President', 'Special Representative of the UN Secretary-General'
 * @param of id of the state, organisation or format it is an office of; or null
 * @param from when it began, ISO; or null
 * @param to when it ended, ISO; or null
 * @param status {@code current}, {@code former} or {@code designate}
 * @param span where the text says so; null when only a pack does
 */
public record Office(
        String title,
        @Nullable String of,
        @Nullable String from,
        @Nullable String to,
        String status,
        @Nullable Span span) {}
