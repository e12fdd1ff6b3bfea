package org.summitry.finding.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/** The expressions of time of one document, in order. */
public record Times(List<TimeExpression> expressions) {

    /** Copies the list. */
    public Times {
        expressions = List.copyOf(expressions);
    }

    /** Those that lie wholly inside {@code span}, in order. */
    public List<TimeExpression> in(Span span) {
        return expressions.stream().filter(t -> span.contains(t.span())).toList();
    }

    /** The first inside {@code span} that resolves to a date or interval, or null. */
    public @Nullable TimeExpression firstDatedIn(Span span) {
        return in(span).stream().filter(t -> t.period() != null).findFirst().orElse(null);
    }
}
