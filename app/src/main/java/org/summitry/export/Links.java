package org.summitry.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.instruments.Instrument;
import org.summitry.finding.instruments.Project;
import org.summitry.finding.meetings.Meeting;
import org.summitry.finding.meetings.Participant;
import org.summitry.reading.Reading;
import org.summitry.text.Span;

/** Which meeting, instrument or project of the same document an entry belongs to, where the text leaves no doubt. */
final class Links {
    private final Reading reading;

    Links(Reading reading) {
        this.reading = reading;
    }

    /** The meeting at which {@code actors} said or undertook what stands at {@code passage}; null when it is not told. */
    @Nullable
    String meeting(Span passage, List<String> actors) {
        List<Meeting> told = reading.meetings().stream()
                .filter(m -> m.evidence().stream().anyMatch(e -> e.span().contains(passage)))
                .toList();
        if (told.size() == 1) {
            return told.get(0).id();
        }
        List<Meeting> held = reading.meetings().stream()
                .filter(m -> m.status() == Meeting.Status.HELD)
                .toList();
        boolean theOnlyOne = held.size() == 1 && !actors.isEmpty();
        Set<String> present = theOnlyOne
                ? held.get(0).participants().stream().map(Participant::actor).collect(Collectors.toSet())
                : Set.of();
        return theOnlyOne && present.containsAll(actors) ? held.get(0).id() : null;
    }

    /** The one instrument named inside {@code passage}, or null. */
    @Nullable
    String instrument(Span passage) {
        List<String> inside = reading.instruments().stream()
                .filter(i -> isNamedIn(i.evidence(), passage))
                .map(Instrument::id)
                .toList();
        return inside.size() == 1 ? inside.get(0) : null;
    }

    /** The one project named inside {@code passage}, or null. */
    @Nullable
    String project(Span passage) {
        List<String> inside = reading.projects().stream()
                .filter(p -> isNamedIn(p.evidence(), passage))
                .map(Project::id)
                .toList();
        return inside.size() == 1 ? inside.get(0) : null;
    }

    private static boolean isNamedIn(List<Evidence> evidence, Span passage) {
        return evidence.stream().anyMatch(e -> e.field() == null && passage.contains(e.span()));
    }
}
