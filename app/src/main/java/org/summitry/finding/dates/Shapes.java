package org.summitry.finding.dates;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All ways to write a time. */
final class Shapes {
    /** Words that begin an expression without being of the calendar. */
    static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "last",
            "next",
            "past",
            "previous",
            "coming",
            "following",
            "current",
            "same",
            "recent",
            "several",
            "few",
            "some",
            "many",
            "every",
            "each",
            "per",
            "once",
            "twice",
            "half",
            "year-end",
            "fiscal",
            "financial",
            "fy",
            "noon",
            "midday",
            "midnight",
            "at",
            "in",
            "more",
            "less",
            "almost",
            "nearly",
            "over",
            "about",
            "around",
            "only",
            "mid-",
            "early-",
            "late-",
            "decades-long",
            "centuries-old",
            "years-long",
            "months-long",
            "end-",
            "short",
            "long",
            "medium");

    static final List<Shape> ALL = Stream.of(
                    DayShapes.days(),
                    DayShapes.months(),
                    YearShapes.all(),
                    RelativeShapes.days(),
                    RelativeShapes.spans(),
                    DurationShapes.all(),
                    ClockShapes.all())
            .flatMap(List::stream)
            .toList();

    private Shapes() {}
}
