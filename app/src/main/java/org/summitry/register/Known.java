package org.summitry.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A matcher, and what it made of the nodes last looked at: one is compared with many. By what nodes say, so that nothing can go stale. */
final class Known {
    private static final int REMEMBERED = 20_000;

    private final Matcher matcher;
    private final boolean alone;
    /** The blocks that there are, of a register that this process began; null of others. For the one who writes. */
    private @Nullable KeysMet blocks;

    private final Map<String, Matcher.Form> forms = new Remembered<>(REMEMBERED);

    Known(Matcher matcher) {
        this(matcher, false);
    }

    /** @param alone whether no other process writes to the register as long as this one does */
    Known(Matcher matcher, boolean alone) {
        this.matcher = matcher;
        this.alone = alone;
    }

    /** To be said when there are no blocks: from now on it is known which there are. */
    void noBlocks() {
        blocks = alone ? new KeysMet() : null;
    }

    void metBlock(long key) {
        if (blocks != null) {
            blocks.add(key);
        }
    }

    /** Whether a block may have nodes; false only when it has none. */
    boolean mayHaveBlock(long key) {
        return blocks == null || blocks.mayHave(key);
    }

    /** A report, and what comparisons look at of it. */
    record Formed(Report report, Matcher.Form form) {}

    /** What comparisons look at of a report; safe for several threads. */
    Formed formed(Report r) {
        return new Formed(r, matcher.form(r));
    }

    /** The same of several. */
    List<Formed> formed(List<Report> reports) {
        return reports.stream().map(this::formed).toList();
    }

    /** There is a node with this form. */
    synchronized void met(Matcher.Form form) {
        forms.put(form.key(), form.compared());
    }

    Matcher.Match compare(Matcher.Form a, Matcher.Form b) {
        return matcher.compare(a, b);
    }

    /** What nodes say, by their numbers. */
    synchronized Map<Long, Matcher.Form> forms(Collection<Node> nodes, Reports reports) {
        Map<Long, Matcher.Form> all = new HashMap<>();
        List<Long> unknown = new ArrayList<>();
        for (Node n : nodes) {
            Matcher.Form form = forms.get(n.form());
            if (form == null) {
                unknown.add(n.id());
            } else {
                all.put(n.id(), form);
            }
        }
        Map<Long, Matcher.Form> made = reports.oneOfEach(unknown).entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, e -> matcher.compared(e.getValue())));
        for (Node n : nodes) {
            Matcher.Form form = made.get(n.id());
            if (form != null) {
                forms.put(n.form(), form);
                all.put(n.id(), form);
            }
        }
        return all;
    }
}
