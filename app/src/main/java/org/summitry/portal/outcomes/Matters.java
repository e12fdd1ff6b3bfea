package org.summitry.portal.outcomes;

import java.time.Duration;
import java.util.List;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.Snapshot;
import org.summitry.portal.web.Problem;

/** What became of the matters, as far as it is known by now: a page waits a moment for the newest, never for all of it. */
final class Matters {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final int BUSY = 503;

    private Matters() {}

    /** Fails, with a page that says why, where nothing is known. */
    static Snapshot latest(FollowUps followUps) {
        Snapshot latest = followUps.latest(PATIENCE);
        if (latest.isKnown()) {
            return latest;
        }
        throw new Problem(
                BUSY, latest.age() == Snapshot.Age.TOO_LARGE ? "problem.tooManySentences" : "problem.workedOut");
    }

    static List<Followed> of(FollowUps followUps) {
        return latest(followUps).matters();
    }
}
