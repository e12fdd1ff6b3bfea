package org.summitry.analysis.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A matter with all that was reported of it.
 *
 * @param matter the matter
 * @param start the rung its own text puts it on
 * @param meeting the id of the meeting it was read of; empty when unknown
 * @param dropped the day of the next meeting of the same format whose documents no longer speak of it; null when there was none, or they do
 * @param links later reports by day, then by document; those that wait or were rejected among them
 */
public record Followed(Matter matter, Rung start, String meeting, @Nullable LocalDate dropped, List<Link> links) {
    /** Copies the links. */
    public Followed {
        links = List.copyOf(links);
    }

    /** The links that count, in order. */
    public List<Link> counting() {
        return links.stream().filter(Link::counts).toList();
    }

    /** How far it has come, by the reports that count. */
    public Rung rung() {
        Rung rung = start;
        for (Link link : counting()) {
            rung = Rung.after(rung, link);
        }
        return rung;
    }

    /** The state of the exchange format: open, in-progress, done or superseded; 'open' says that no report was found, not that nothing was done. */
    public String state() {
        String state = "open";
        for (Link link : counting()) {
            state = switch (link.status()) {
                case COMPLETION -> "done";
                case SUPERSESSION -> "superseded";
                case PROGRESS, DELAY -> state.equals("open") ? "in-progress" : state;
                default -> state;
            };
        }
        return state;
    }

    /** Whether a report says that it is done or that something has taken its place. */
    public boolean isSettled() {
        return state().equals("done") || state().equals("superseded");
    }

    /** When it was last spoken of: in a report that counts, else in its own passage. */
    public Optional<LocalDate> lastHeard() {
        LocalDate last = matter.passage().published();
        for (Link link : counting()) {
            LocalDate day = link.report().published();
            last = last == null || day != null && day.isAfter(last) ? day : last;
        }
        return Optional.ofNullable(last);
    }
}
