package org.summitry.register;

import java.util.List;
import java.util.Set;

/**
 * The plainest of matchers: records that their documents call the same are the same. Ids are made of what a document says (a
 * person's name, a state's code, a format and its edition), so that much is right; variants are not found.
 */
public final class SameIds implements Matcher {
    private static final Match SAME = new Match(1, Verdict.SAME, List.of());
    private static final Match DIFFERENT = new Match(0, Verdict.DIFFERENT, List.of());

    /** Knows nothing. */
    public SameIds() {}

    /** Every report stands alone; those with one id share a block. */
    @Override
    public Form form(Report report) {
        String id = Splits.whole(report.localId());
        return new Form(report.key(), true, Set.of(id), id, "", id);
    }

    @Override
    public Match compare(Form a, Form b) {
        return a.facts().equals(b.facts()) ? SAME : DIFFERENT;
    }
}
