package org.summitry.finding.figures;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The second of two numbers that are set against each other and written with one unit: 'from 9 billion dollars to 7.6 billion'. */
final class Ranges {
    private static final int REACH = 16;
    private static final Pattern FROM = Pattern.compile("\\bfrom\\s+(?:\\p{L}+\\s+){0,2}$");
    private static final Pattern TO = Pattern.compile("\\b(?:to|against|with|versus)\\s+(?:\\p{L}+\\s+){0,2}$");

    private Ranges() {}

    /** {@code second} with the unit of {@code first} where that is left out, else as it is. */
    static Quantity withUnitOf(@Nullable Quantity first, Quantity second, String text) {
        boolean bare = second.kind() == Quantity.Kind.BARE;
        if (!bare || first == null || first.kind() == Quantity.Kind.BARE || first.unit() == null) {
            return second;
        }
        boolean opened = FROM.matcher(before(first, 0, text)).find();
        boolean closed = TO.matcher(before(second, first.span().end(), text)).find();
        return opened && closed
                ? new Quantity(
                        second.span(), second.value(), second.upper(), first.kind(), first.unit(), second.inWords())
                : second;
    }

    private static String before(Quantity q, int least, String text) {
        int start = q.span().start();
        return text.substring(Math.max(least, start - REACH), start);
    }
}
