package org.summitry.resolution;

import java.util.Set;
import java.util.TreeSet;

/** Organisations and standing formats: by name and acronym. */
final class BodyScorer implements KindScorer<BodyFacts> {
    private static final double EACH_ANOTHER = 0.7;

    @Override
    public BodyFacts facts(Report report) {
        return BodyFacts.of(report);
    }

    /** Words that few bodies share, pairs of the others, acronyms: tens of bodies, often named ones over-full by themselves. */
    @Override
    public Set<String> keys(BodyFacts facts) {
        Set<String> keys = new TreeSet<>(TitleKeys.of(facts.title()));
        facts.title().possibleAcronyms().forEach(a -> keys.add("acronym " + a));
        return keys;
    }

    @Override
    public String label(BodyFacts facts) {
        return TitleKeys.label(facts.title());
    }

    @Override
    public void compare(BodyFacts a, BodyFacts b, Comparison out) {
        if (a.title().isEmpty() || b.title().isEmpty()) {
            return;
        }
        TitleMatch match = TitleMatch.of(a.title(), b.title());
        if (Quantities.differ(a.level(), b.level()) && !match.acronym()) {
            out.veto(
                    "levels-differ",
                    "other people meet: " + TitleMatch.list(a.level()) + " / " + TitleMatch.list(b.level()));
        }
        if (a.editions()) {
            TitleRules.things(match, out);
        } else {
            TitleRules.vetoes(match, out);
        }
        if (!out.vetoed()) {
            TitleRules.likeness(match, out);
            if (!a.members().isEmpty() && !b.members().isEmpty()) {
                if (a.members().equals(b.members())) {
                    out.add("same-members", "the members are the same");
                } else if (Quantities.differ(a.members(), b.members())) {
                    out.add("other-members", "no member is shared");
                } else if (!a.members().containsAll(b.members()) && !b.members().containsAll(a.members())) {
                    out.add("other-members", EACH_ANOTHER, "each has a member the other has not");
                }
            }
        }
    }
}
