package org.summitry.export.brief;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.Link;

/** What became of undertakings by the day of a briefing, as later reports tell it; of one of which none tells, nothing. */
final class Outcomes {
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, Boolean> settled = new HashMap<>();

    Outcomes(List<Followed> all, LocalDate day) {
        for (Followed f : all) {
            List<Link> known = f.counting().stream()
                    .filter(l -> l.report().published() == null
                            || !l.report().published().isAfter(day))
                    .toList();
            if (!known.isEmpty()) {
                links.put(f.matter().id(), known);
                settled.put(
                        f.matter().id(),
                        new Followed(f.matter(), f.start(), f.meeting(), f.dropped(), known).isSettled());
            }
        }
    }

    /** The latest report on an entry. */
    Optional<Link> latest(String id) {
        List<Link> known = links.getOrDefault(id, List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    /** Whether a report says that it is done or that something has taken its place. */
    boolean settled(String id) {
        return settled.getOrDefault(id, false);
    }
}
