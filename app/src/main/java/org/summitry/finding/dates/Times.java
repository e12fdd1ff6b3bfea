package org.summitry.finding.dates;

import java.util.ArrayList;
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
        int low = 0;
        int high = expressions.size();
        while (low < high) { // the first that does not begin before the span
            int middle = (low + high) >>> 1;
            if (expressions.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<TimeExpression> inside = new ArrayList<>();
        for (int i = low; i < expressions.size() && expressions.get(i).span().start() < span.end(); i++) {
            if (span.contains(expressions.get(i).span())) {
                inside.add(expressions.get(i));
            }
        }
        return inside;
    }

    /** The first inside {@code span} that resolves to a date or interval, or null. */
    public @Nullable TimeExpression firstDatedIn(Span span) {
        return in(span).stream().filter(t -> t.period() != null).findFirst().orElse(null);
    }
}
