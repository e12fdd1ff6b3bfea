package org.summitry.api;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.export.brief.Brief;
import org.summitry.export.brief.Briefing;

/**
 * What a briefing is to be on: one of these, an actor also with another.
 *
 * @param meeting id or NEXT
 * @param actor id or name
 * @param with another actor
 * @param topic code
 * @param project id or name
 */
public record BriefOn(
        @Nullable String meeting,
        @Nullable String actor,
        @Nullable String with,
        @Nullable String topic,
        @Nullable String project) {

    /** Refuses nothing, and more than one. */
    public BriefOn {
        long named = Stream.of(meeting, actor, topic, project)
                .filter(Objects::nonNull)
                .count();
        if (named != 1 || with != null && actor == null) {
            throw new IllegalArgumentException(
                    "say what the briefing is on, by one of meeting, actor (and with), topic or project");
        }
    }

    /** The briefing. */
    public Brief by(Briefing briefing) throws IOException {
        if (actor != null) {
            return briefing.onActors(actor, with);
        }
        if (meeting != null) {
            return briefing.onMeeting(meeting);
        }
        return topic != null ? briefing.onTopic(topic) : briefing.onProject(String.valueOf(project));
    }
}
