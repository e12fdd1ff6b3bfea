package org.summitry.finding.meetings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Those said to take part in one meeting, each in the first role told that is more than taking part, and those said to stay away. */
final class Attendees {
    private final Map<String, Participant.Role> roles = new LinkedHashMap<>();
    private final Set<String> absent = new LinkedHashSet<>();

    void add(String actor, Participant.Role role) {
        roles.merge(actor, role, (a, b) -> a == Participant.Role.PARTICIPANT ? b : a);
    }

    void addAll(Collection<String> actors, Participant.Role role) {
        actors.forEach(a -> add(a, role));
    }

    void stayAway(Collection<String> actors) {
        absent.addAll(actors);
    }

    Map<String, Participant.Role> roles() {
        return roles;
    }

    boolean isAbsent(String actor) {
        return absent.contains(actor);
    }

    List<String> absent() {
        return absent.stream().filter(a -> !a.startsWith("format:")).toList();
    }
}
