package org.summitry.finding.dates;

import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.text.Span;

/**
 * One expression of time.
 *
 * @param span where it stands ('on Feb. 20' -> 'Feb. 20')
 * @param type what kind of time
 * @param value its TIMEX3 value ('1998-08-07', 'P3D', 'FUTURE_REF'); null when it cannot be resolved
 * @param period the same as a date or interval of the exchange format; null for durations, sets and vague times
 * @param whole the expression with the preposition that opens an interval ('until 2027', 'since 2020'); else {@code span}
 */
public record TimeExpression(Span span, Type type, @Nullable String value, @Nullable IsoPeriod period, Span whole) {

    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
