package org.summitry.finding.dates;

import java.time.LocalDate;
import java.util.List;
import org.summitry.finding.dates.TimeExpression.Type;

/** Times of day: '10:35 a.m.', '9 a.m. Tuesday', 'noon'. */
final class ClockShapes {
    private ClockShapes() {}

    static List<Shape> all() {
        return List.of(
                Shape.of(
                        "clock",
                        "(?<h>\\d{1,2})(?:[:.](?<n>\\d\\d))?\\s?(?<p>[ap])\\.?\\s?m\\b\\.?(?:\\s+(?-i:[A-Z]{3,4})\\b)?(?:(?:\\s+on)?,?\\s+(?<w>{WEEKDAY}))?",
                        ClockShapes::clock),
                Shape.of(
                        "clock-24",
                        "(?<h>[01]?\\d|2[0-3]):(?<n>[0-5]\\d)(?:\\s?h(?:rs|ours)?\\b)?(?<p>(?!))?(?<w>(?!))?",
                        ClockShapes::clock),
                Shape.of("noon", "noon|midday", x -> onDay(x, "T12:00")),
                Shape.of("midnight", "midnight", x -> onDay(x, "T24:00")));
    }

    private static TimeValue clock(Match x) {
        int hour = x.digits("h") % 24;
        if (x.has("p")) {
            hour = hour % 12 + (x.word("p").equals("p") ? 12 : 0);
        }
        String minutes = x.has("n") ? "%02d".formatted(x.digits("n")) : "00";
        Anchor anchor = x.published();
        if (x.has("w") && anchor != null) {
            LocalDate day = anchor.weekday(x.weekday("w"), x.tense().get());
            return TimeValue.of(PartialDate.of(day)).at("T%02d:%s".formatted(hour, minutes));
        }
        return onDay(x, "T%02d:%s".formatted(hour, minutes));
    }

    private static TimeValue onDay(Match x, String time) {
        Anchor anchor = x.published();
        return anchor == null
                ? new TimeValue(Type.TIME, null, null)
                : TimeValue.of(PartialDate.of(anchor.day())).at(time);
    }
}
