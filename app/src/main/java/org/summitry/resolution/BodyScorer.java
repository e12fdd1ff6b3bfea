package org.summitry.resolution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Organisations and standing formats: by name and acronym. */
final class BodyScorer implements KindScorer<BodyFacts> {
    private static final double EACH_ANOTHER = 0.7;

    @Override
    public BodyFacts facts(Report report) {
        return BodyFacts.of(report);
    }

    /** Words that few bodies share, acronyms and their letters in any order, of formats pairs of common words: tens of bodies, often named ones over-full by themselves. */
    @Override
    public Set<String> keys(BodyFacts facts) {
        Set<String> keys = new TreeSet<>(TitleKeys.of(facts.title()));
        for (String acronym : facts.title().possibleAcronyms()) {
            keys.add("acronym " + acronym);
            keys.add("letters " + TitleMatch.letters(acronym));
        }
        if (facts.editions()) {
            commonWords(facts, keys);
        }
        return keys;
    }

    /** A format is often called by its common words alone, 'the consultative meeting': each two of them, and who is in it. */
    private static void commonWords(BodyFacts facts, Set<String> keys) {
        if (facts.members().size() > 2) {
            keys.add("members " + facts.members());
        }
        for (Title.Variant v : facts.title().variants()) {
            List<String> words = v.words().common();
            for (int i = 0; i < words.size(); i++) {
                for (int j = i + 1; j < words.size(); j++) {
                    keys.add("common " + words.get(i) + " " + words.get(j));
                }
            }
        }
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
            out.veto("levels-differ", TitleMatch.list(a.level()) + " / " + TitleMatch.list(b.level()));
        }
        if (a.editions()) {
            TitleRules.things(match, out);
        } else {
            TitleRules.vetoes(match, out);
        }
        if (!out.vetoed()) {
            boolean known = a.members().size() > 2 && a.members().equals(b.members());
            TitleRules.likeness(match, known, out);
            if (!a.members().isEmpty() && !b.members().isEmpty()) {
                if (a.members().equals(b.members())) {
                    out.add("same-members");
                } else if (Quantities.differ(a.members(), b.members())) {
                    out.add("other-members");
                } else if (!a.members().containsAll(b.members()) && !b.members().containsAll(a.members())) {
                    out.add("other-members", EACH_ANOTHER);
                }
            }
        }
    }
}
