package org.summitry.finding.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitry.finding.figures.Figure.Bound;
import org.summitry.text.Span;

/**
 * How the words before or after a number bound it.
 *
 * @param span the number with those words
 */
record Bounds(Bound bound, Span span) {
    private static final FigureWords WORDS = FigureWords.shared();
    private static final int REACH = 24;
    private static final Pattern AT_LEAST = before(WORDS.atLeast());
    private static final Pattern AT_MOST = before(WORDS.atMost());
    private static final Pattern ABOUT = before(WORDS.about());
    private static final Pattern OR_MORE = Pattern.compile("^(?:\\s+or\\s+more\\b|\\+)");

    private static Pattern before(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}])(?:" + any + ")\\s+(?:a\\s+|an\\s+|the\\s+)?$", Pattern.CASE_INSENSITIVE);
    }

    /** The bound of the number at {@code number}. */
    static Bounds of(String text, Span number, int sentenceStart) {
        int from = Math.max(sentenceStart, number.start() - REACH);
        String left = text.substring(from, number.start());
        String right = text.substring(number.end(), Math.min(text.length(), number.end() + 10));
        Matcher more = OR_MORE.matcher(right);
        if (more.find()) {
            return new Bounds(Bound.AT_LEAST, new Span(number.start(), number.end() + more.end()));
        }
        boolean odd = number.of(text).contains("-odd"); // 'forty-odd kilometres'
        Bounds best = new Bounds(odd ? Bound.ABOUT : Bound.EXACT, number);
        for (Bound bound : List.of(Bound.AT_MOST, Bound.AT_LEAST, Bound.ABOUT)) {
            Matcher m = pattern(bound).matcher(left);
            if (m.find() && from + m.start() < best.span().start()) {
                best = new Bounds(bound, new Span(from + m.start(), number.end()));
            }
        }
        return best;
    }

    private static Pattern pattern(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> AT_LEAST;
            case AT_MOST -> AT_MOST;
            default -> ABOUT;
        };
    }
}
