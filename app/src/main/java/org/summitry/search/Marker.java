package org.summitry.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/** Chooses the sentence that answers best and marks in it what does. */
final class Marker {
    private final List<Mark> marks;
    private final NameKeys keys;

    /** A sentence and what is marked in it. */
    record Marked(Citation citation, List<Span> spans) {}

    /** Finds one wanted word or phrase: sets the places of the words in {@code found}. */
    private interface Mark {
        boolean find(List<Token> sentence, BitSet found);
    }

    /** Whether a word is one that is wanted. */
    private interface Test {
        boolean passes(Token token);
    }

    Marker(@Nullable Expression words, NameKeys keys, Plan plan) {
        this.keys = keys;
        this.marks = words == null
                ? List.of()
                : words.wanted().stream().map(w -> mark(w, plan)).toList();
    }

    /** The first of the citations that show most of what is wanted; null if there are none. */
    @Nullable
    Marked best(List<Citation> citations) {
        Marked best = null;
        int bestShown = -1;
        for (Citation citation : citations) {
            List<Token> sentence = marks.isEmpty() ? List.of() : Words.of(citation.sentence());
            BitSet found = new BitSet();
            int shown = 0;
            for (Mark mark : marks) {
                shown += mark.find(sentence, found) ? 1 : 0;
            }
            if (shown > bestShown) {
                best = new Marked(citation, spans(sentence, found));
                bestShown = shown;
            }
            if (shown == marks.size()) {
                break;
            }
        }
        return best;
    }

    private static List<Span> spans(List<Token> sentence, BitSet found) {
        List<Span> spans = new ArrayList<>();
        found.stream()
                .forEach(i -> spans.add(
                        new Span(sentence.get(i).start(), sentence.get(i).end())));
        return spans;
    }

    private Mark mark(Expression wanted, Plan plan) {
        if (wanted instanceof Expression.Phrase phrase) {
            List<Test> tests =
                    phrase.tokens().stream().map(t -> exactly(t, plan)).toList();
            return (sentence, found) -> sequence(sentence, tests, found);
        }
        Test test = test(wanted, plan);
        return (sentence, found) -> sequence(sentence, List.of(test), found);
    }

    private Test exactly(Token wanted, Plan plan) {
        Set<String> wantedKeys = Plan.isForeign(wanted) ? plan.keys(wanted) : Set.of();
        return token -> token.folded().equals(wanted.folded()) || hasKey(token, wantedKeys);
    }

    private Test test(Expression wanted, Plan plan) {
        if (wanted instanceof Expression.Prefix prefix) {
            return token -> token.folded().startsWith(prefix.beginning());
        } else if (wanted instanceof Expression.Fuzzy fuzzy) {
            CharacterRunAutomaton like =
                    new CharacterRunAutomaton(FuzzyTerms.within(fuzzy).get(fuzzy.edits()));
            return token -> like.run(token.folded());
        } else if (wanted instanceof Expression.Word word) {
            Set<String> wantedKeys = plan.keys(word.token());
            return token -> token.stem().equals(word.token().stem()) || hasKey(token, wantedKeys);
        }
        return token -> false;
    }

    private boolean hasKey(Token token, Set<String> wanted) {
        if (wanted.isEmpty() || !token.name()) {
            return false;
        }
        Set<String> shared = new HashSet<>(keys.keys(token.exact()));
        shared.retainAll(wanted);
        return !shared.isEmpty();
    }

    private static boolean sequence(List<Token> sentence, List<Test> tests, BitSet found) {
        boolean any = false;
        for (int i = 0; i + tests.size() <= sentence.size(); i++) {
            int fitting = 0;
            while (fitting < tests.size() && tests.get(fitting).passes(sentence.get(i + fitting))) {
                fitting++;
            }
            if (fitting == tests.size()) {
                found.set(i, i + fitting);
                any = true;
            }
        }
        return any;
    }
}
