package org.summitry.finding.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * A number as written, before it is known what it counts.
 *
 * @param span the number with its sign, scale and unit, as far as they are written onto it
 * @param value the number, or the lower end of a range; scaled out
 * @param upper the upper end of a range; or null
 * @param kind what is written onto the number
 * @param unit ISO 4217 code, {@code %}, {@code x} or a measure; null when a noun must say
 * @param inWords whether it is spelled out
 */
record Quantity(
        Span span, BigDecimal value, @Nullable BigDecimal upper, Kind kind, @Nullable String unit, boolean inWords) {

    /** What is written onto a number. */
    enum Kind {
        MONEY,
        SHARE,
        FOLD,
        TIMES,
        MEASURE,
        BARE
    }
}
