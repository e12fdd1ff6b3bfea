package org.summitry.finding.instruments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** 'The Declaration was adopted this afternoon': what is told of a document by its noun alone, where the text before has named just one of that kind. */
final class BackReferences {
    private final HeadLexicon lexicon;

    BackReferences(HeadLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The mentions in {@code parse}, each with the group of names it stands for. */
    List<Reference> in(Parse parse, List<List<Named>> groups) {
        List<Reference> found = new ArrayList<>();
        for (Sentence s : parse.sentences()) {
            for (Token t : s.tokens()) {
                Named bare = t.tag().matches("NNP?") ? bare(parse, s, t, groups) : null;
                List<Named> group = bare == null ? null : antecedent(bare, groups);
                if (bare != null && group != null) {
                    found.add(new Reference(bare, group));
                }
            }
        }
        return found;
    }

    /** 'the protocol' with nothing else to its name. */
    private @Nullable Named bare(Parse parse, Sentence s, Token t, List<List<Named>> groups) {
        boolean definite = s.is(t.index() - 1, d -> d.form().matches("(?i)the|this"));
        boolean free = !s.is(
                t.index() + 1,
                n -> n.isNoun() || n.tag().equals("POS") || n.form().matches("of|on|for|between|to|with"));
        HeadLexicon.Head kind = definite && free ? lexicon.headAt(s, t.index()) : null;
        boolean named = groups.stream()
                .flatMap(List::stream)
                .anyMatch(n -> n.span().overlaps(t.span()) && n.sentence().equals(s));
        return kind == null || named ? null : new Named(s, t, kind, t.span(), parse.text(t.span()), "", false);
    }

    /** The only document with that noun which was named before, or null. */
    private static @Nullable List<Named> antecedent(Named bare, List<List<Named>> groups) {
        List<List<Named>> before = groups.stream()
                .filter(g -> g.stream()
                        .anyMatch(n -> n.head().lemma().equals(bare.head().lemma())
                                && n.span().end() < bare.span().start()))
                .toList();
        return before.size() == 1 ? before.get(0) : null;
    }

    /**
     * A mention by the noun alone.
     *
     * @param mention where
     * @param group the names of the document
     */
    record Reference(Named mention, List<Named> group) {}
}
