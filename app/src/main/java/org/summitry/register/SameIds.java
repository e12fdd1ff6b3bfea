package org.summitry.register;

import java.util.List;
import java.util.Set;

/**
 * The plainest of matchers: records that their documents call the same are the same. Ids are made of what a document says (a
 * person's name, a state's code, a format and its edition), so that much is right; variants are not found.
 */
public final class SameIds implements Matcher {
    private static final Match SAME = new Match(1, Verdict.SAME, List.of("both documents give it the same id"));
    private static final Match DIFFERENT = new Match(0, Verdict.DIFFERENT, List.of("the ids differ"));

    /** Knows nothing. */
    public SameIds() {}

    @Override
    public Set<String> blocks(Report report) {
        return Set.of(Splits.whole(report.localId()));
    }

    @Override
    public Match compare(Report a, Report b) {
        return Splits.whole(a.localId()).equals(Splits.whole(b.localId())) ? SAME : DIFFERENT;
    }
}
