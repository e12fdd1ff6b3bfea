package org.summitry.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitry.finding.instruments.Instrument;
import org.summitry.finding.instruments.Project;
import org.summitry.finding.meetings.Meeting;
import org.summitry.finding.names.Person;
import org.summitry.reading.Reading;

/** How much was found, in one line: what several documents share is counted once. */
public final class Summary {
    private Summary() {}

    /** For example '5 documents: 7 meetings, 9 people, 46 statements, ...'. */
    public static String of(List<Reading> readings) {
        return String.join(
                ", ",
                count(readings.size(), "document") + ": "
                        + count(distinct(readings, r -> r.meetings().stream().map(Meeting::id)), "meeting"),
                people(distinct(readings, r -> r.cast().persons().stream().map(Person::id))),
                count(readings.stream().mapToLong(r -> r.statements().size()).sum(), "statement"),
                count(readings.stream().mapToLong(r -> r.undertakings().size()).sum(), "undertaking"),
                count(distinct(readings, r -> r.instruments().stream().map(Instrument::id)), "instrument"),
                count(distinct(readings, r -> r.projects().stream().map(Project::id)), "project"),
                count(readings.stream().mapToLong(r -> r.figures().size()).sum(), "figure"));
    }

    private static long distinct(List<Reading> readings, Function<Reading, Stream<String>> ids) {
        return readings.stream().flatMap(ids).distinct().count();
    }

    private static String people(long n) {
        return n == 1 ? "1 person" : n + " people";
    }

    private static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
