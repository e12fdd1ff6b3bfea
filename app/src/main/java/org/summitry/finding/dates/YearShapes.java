package org.summitry.finding.dates;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.dates.TimeExpression.Type;

/** Years and what is counted in them: '2024', '2025-2027', 'the 1990s', 'Q3 2025', 'FY2024-25', 'early 2025', 'summer 2024'. */
final class YearShapes {
    private YearShapes() {}

    static List<Shape> all() {
        return List.of(
                Shape.of(
                        "years",
                        "(?:between\\s+|from\\s+)?(?<y>{Y})(?:{-}|/|\\s+(?:to|until|till|through)\\s+)(?<z>{Y})",
                        YearShapes::years),
                Shape.of("between-years", "between\\s+(?<y>{Y})\\s+and\\s+(?<z>{Y})", YearShapes::years),
                Shape.of(
                        "short-years",
                        "(?:FY|(?:fiscal|financial)\\s+year\\s+)?\\s?(?<y>{Y})[/–-](?<z>\\d\\d)",
                        YearShapes::shortYears),
                Shape.of(
                        "fiscal-year",
                        "(?:the\\s+)?(?:FY\\s?|(?:fiscal|financial)\\s+(?:year\\s+)?)(?<y>{Y})",
                        x -> TimeValue.of(PartialDate.ofYear(x.digits("y")))),
                Shape.of(
                        "decade",
                        "(?:the\\s+)?{PART}?(?:the\\s+)?(?<d>(?:1[5-9]|20)\\d0)['’]?s",
                        x -> TimeValue.decade(x.digits("d"))),
                Shape.of(
                        "quarter",
                        "(?:Q(?<q>[1-4])|(?:the\\s+)?(?<o>first|second|third|fourth|last)\\s+quarter)(?:\\s+of)?,?\\s+(?:(?<y>{Y})|(?<r>the|this|next|last|the\\s+coming)\\s+year)",
                        YearShapes::quarter),
                Shape.of( // without a year only where it is ahead
                        "running-quarter",
                        "(?<=within\\s|within\\sthe\\s)(?<o>first|second|third|fourth|last)\\s+quarter",
                        YearShapes::runningQuarter),
                Shape.of(
                        "half-year",
                        "(?:H(?<q>[12])|(?:the\\s+)?(?<o>first|second)\\s+half)(?:\\s+of)?,?\\s+(?:(?<y>{Y})|(?<r>the|this|next|last|the\\s+coming)\\s+year)",
                        YearShapes::half),
                Shape.of(
                        "season-year",
                        "(?:the\\s+)?{PART}?(?<s>{SEASON})(?:\\s+of)?,?\\s+(?<y>{Y})",
                        x -> TimeValue.season(x.digits("y"), x.season("s"))),
                Shape.of(
                        "part-of-year",
                        "{PART}(?:the\\s+year\\s+)?(?<y>{Y})",
                        x -> TimeValue.of(PartialDate.ofYear(x.digits("y")))),
                Shape.of(
                        "hyphen-year",
                        "(?:early|mid|late|end|post|pre)-(?<y>{Y})",
                        x -> TimeValue.of(PartialDate.ofYear(x.digits("y")))),
                Shape.of("year", "(?:the\\s+year\\s+)?(?<y>{Y})", x -> TimeValue.of(PartialDate.ofYear(x.digits("y")))),
                Shape.of(
                        "century",
                        "(?:the\\s+)?{PART}?(?:the\\s+)?(?<o>{ORDINAL})(?:\\s+|-)century",
                        x -> new TimeValue(Type.DATE, String.valueOf(x.ordinal("o") - 1), null)));
    }

    private static @Nullable TimeValue years(Match x) {
        int from = x.digits("y");
        int to = x.digits("z");
        return from < to ? TimeValue.of(PartialDate.ofYear(from), PartialDate.ofYear(to)) : null;
    }

    private static @Nullable TimeValue shortYears(Match x) {
        int from = x.digits("y");
        int to = from / 100 * 100 + x.digits("z");
        return from < to && to - from <= 30 && (to - from == 1 || x.digits("z") > 12)
                ? TimeValue.of(PartialDate.ofYear(from), PartialDate.ofYear(to))
                : null;
    }

    /** The year given in figures, or as 'the year', 'next year' by the day of publication; null without one. */
    private static @Nullable Integer year(Match x) {
        if (x.has("y")) {
            return x.digits("y");
        }
        Anchor anchor = x.published();
        int step =
                switch (x.word("r")) {
                    case "last" -> -1;
                    case "next", "the coming" -> 1;
                    default -> 0;
                };
        return anchor == null ? null : Integer.valueOf(anchor.day().getYear() + step);
    }

    private static TimeValue quarter(Match x) {
        int quarter = x.has("q") ? x.digits("q") : namedQuarter(x);
        Integer year = year(x);
        return year == null ? TimeValue.unresolved() : TimeValue.quarter(year, quarter);
    }

    private static TimeValue runningQuarter(Match x) {
        Anchor anchor = x.published();
        return anchor == null
                ? TimeValue.unresolved()
                : TimeValue.quarter(anchor.day().getYear(), namedQuarter(x));
    }

    private static int namedQuarter(Match x) {
        return switch (x.word("o").toLowerCase(Locale.ROOT)) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            default -> 4;
        };
    }

    private static TimeValue half(Match x) {
        boolean first = x.has("q") ? x.digits("q") == 1 : x.word("o").equals("first");
        Integer year = year(x);
        if (year == null) {
            return TimeValue.unresolved();
        }
        IsoPeriod period = new IsoPeriod(first ? year + "-01/" + year + "-06" : year + "-07/" + year + "-12");
        return new TimeValue(Type.DATE, year + (first ? "-H1" : "-H2"), period);
    }
}
