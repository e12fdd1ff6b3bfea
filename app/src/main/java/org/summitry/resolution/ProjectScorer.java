package org.summitry.resolution;

import java.util.Set;

/** Railways, funds, programmes: by name, what they are, and place. */
final class ProjectScorer implements KindScorer<WorkFacts> {
    @Override
    public WorkFacts facts(Report report) {
        return WorkFacts.of(report);
    }

    /** Each word of the name that says much: tens of projects; names of places are the largest. */
    @Override
    public Set<String> keys(WorkFacts facts) {
        Set<String> keys = TitleKeys.of(facts.title());
        facts.title().possibleAcronyms().forEach(a -> keys.add("acronym " + a));
        return keys;
    }

    @Override
    public String label(WorkFacts facts) {
        return TitleKeys.label(facts.title());
    }

    @Override
    public void compare(WorkFacts a, WorkFacts b, Comparison out) {
        if (a.title().isEmpty() || b.title().isEmpty()) {
            return;
        }
        TitleMatch match = TitleMatch.of(a.title(), b.title());
        TitleRules.vetoes(match, out);
        if (out.vetoed()) {
            return;
        }
        WorkFacts.belonging(a, b, out);
        TitleRules.likeness(match, out);
        boolean typed = !a.type().equals("other") && !b.type().equals("other");
        out.add("same-type", typed && a.type().equals(b.type()) ? 1 : 0);
        out.add("other-type", typed && !a.type().equals(b.type()) ? 1 : 0);
        if (!a.place().isEmpty() && !b.place().isEmpty()) {
            Overlap place = Overlap.of(a.place(), b.place());
            out.add("same-place", place.containment() > 0.5 ? 1 : 0);
            out.add("other-place", place.containment() > 0 ? 0 : 1);
        }
    }
}
