package org.summitry.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A matcher, and what it made of the nodes last looked at: one is compared with many. By what nodes say, so that nothing can go stale. */
final class Known {
    private static final int REMEMBERED = 20_000;

    private final Matcher matcher;
    private final Map<String, Matcher.Form> forms = new Remembered<>(REMEMBERED);

    Known(Matcher matcher) {
        this.matcher = matcher;
    }

    synchronized Matcher.Form form(Report r) {
        Matcher.Form form = matcher.form(r);
        forms.put(form.key(), form);
        return form;
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
        Map<Long, Report> samples = reports.oneOfEach(unknown);
        for (Node n : nodes) {
            Report sample = samples.get(n.id());
            if (sample != null) {
                Matcher.Form form = matcher.form(sample);
                forms.put(n.form(), form);
                all.put(n.id(), form);
            }
        }
        return all;
    }
}
