package org.summitry.resolution;

import java.util.Set;

/** States: by id, which is the same in all documents. */
final class StateScorer implements KindScorer<String> {
    @Override
    public String facts(Report report) {
        return new Actors(report).key(report.id());
    }

    /** As large as the state is often named; all of a block are one, so that its order does not matter. */
    @Override
    public Set<String> keys(String key) {
        return Set.of(key);
    }

    @Override
    public String label(String key) {
        return key;
    }

    @Override
    public void compare(String a, String b, Comparison out) {
        if (a.equals(b)) {
            out.add("same-state", a);
        } else {
            out.veto("states-differ", a + ", " + b);
        }
    }
}
