package org.summitry.finding.figures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.Why;
import org.summitry.text.Span;

/**
 * One figure.
 *
 * @param span the number with its unit
 * @param indicator what it measures, in the text's words
 * @param role a level, an aim or a change
 * @param value the number, scaled out ('15 billion' is 15000000000)
 * @param unit ISO 4217 code for money, {@code %}, {@code x} for 'fold', else the thing counted, plural
 * @param bound how exact the text is
 * @param period when it holds; or null
 * @param scope ids of the actors it is about
 * @param evidence the number first, then what supports single fields
 */
public record Figure(
        Span span,
        String indicator,
        Role role,
        BigDecimal value,
        String unit,
        Bound bound,
        @Nullable IsoPeriod period,
        List<String> scope,
        List<Evidence> evidence,
        Why why) {

    /** What the number says of its indicator. */
    public enum Role {
        OBSERVED,
        TARGET,
        CHANGE
    }

    /** How the text bounds the number. */
    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    /** Copies the lists. */
    public Figure {
        scope = List.copyOf(scope);
        evidence = List.copyOf(evidence);
    }
}
