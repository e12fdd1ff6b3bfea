package org.summitry.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which nodes cannot tell of the same thing. Asked only where something would join them, and of all that it would join, neighbours
 * or not: of a hundred conflicts that comparing neighbours finds, one lies between what hangs together, so that they are not kept.
 */
final class Conflicts {
    private final Known known;
    private final Reports reports;
    private final Map<String, Matcher.Form> forms = new HashMap<>();

    Conflicts(Known known, Reports reports) {
        this.known = known;
        this.reports = reports;
    }

    /** To be asked about soon: what they say is read at once. */
    void lookAt(Collection<Node> nodes) {
        List<Node> unknown =
                nodes.stream().filter(n -> !forms.containsKey(n.form())).toList();
        Map<Long, Matcher.Form> read = known.forms(unknown, reports);
        unknown.forEach(n -> forms.put(n.form(), form(n, read)));
    }

    /** Whether two exclude each other by what they say; nodes of one document are kept apart by that, and not asked about. */
    boolean between(Node a, Node b) {
        if (a.sharesDocument(b) || !a.kind().equals(b.kind())) {
            return false;
        }
        return known.compare(form(a), form(b)).verdict() == Matcher.Verdict.CONFLICT;
    }

    private Matcher.Form form(Node n) {
        Matcher.Form there = forms.get(n.form());
        if (there == null) {
            there = form(n, known.forms(List.of(n), reports));
            forms.put(n.form(), there);
        }
        return there;
    }

    private static Matcher.Form form(Node n, Map<Long, Matcher.Form> read) {
        Matcher.Form form = read.get(n.id());
        if (form == null) {
            throw new IllegalStateException("a node without a report: " + n.id());
        }
        return form;
    }
}
