package org.summitry.analysis.commitments;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.analysis.wording.Word;
import org.summitry.analysis.wording.Wording;

/** Who speaks in a text, and who stands before a word: the own side, something of its own, or others. */
final class OwnSide {
    private static final Set<String> FIRST = CommitmentWords.forms("first_person");
    private static final Set<String> NOUNS = CommitmentWords.stems("own_nouns");
    private static final Set<String> MEANS = CommitmentWords.stems("means");
    private static final Set<String> OTHERS = CommitmentWords.forms("others");
    private static final Set<String> PROMISING = CommitmentWords.forms("promising");
    private static final Set<String> BETWEEN = CommitmentWords.forms("between");
    private static final Set<String> POSSESSIVES = CommitmentWords.forms("possessives");
    private static final Set<String> ACTS = CommitmentWords.stems("acts");
    private static final int SUBJECT = 7;
    private static final int NAME = 4;
    private static final int ENOUGH = 3;

    private final Set<String> names;

    private OwnSide(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** Those who go by such names; none for several that speak together. */
    static OwnSide of(Collection<String> speakers) {
        Set<String> names = new HashSet<>();
        for (String speaker : speakers) {
            Wording.words(speaker).stream()
                    .filter(w -> w.folded().length() > ENOUGH)
                    .forEach(w -> names.add(w.stem()));
        }
        return new OwnSide(names);
    }

    /** Adds the names that a text itself gives its side: a name that promises at least twice, and more than any other does. */
    static OwnSide of(Collection<String> speakers, List<String> sentences) {
        OwnSide known = of(speakers);
        if (known.names.isEmpty()) {
            return known;
        }
        Map<String, Integer> promises = new HashMap<>();
        Map<String, Set<String>> together = new HashMap<>();
        for (String sentence : sentences) {
            promising(Wording.words(sentence.replaceAll("<[^>]*>", " ")), promises, together);
        }
        Set<String> names = new HashSet<>(known.names);
        int most = promises.values().stream().mapToInt(n -> n).max().orElse(0);
        boolean speaks = known.names.stream().anyMatch(promises::containsKey);
        promises.forEach((name, n) -> {
            boolean beside = together.getOrDefault(name, Set.of()).stream().anyMatch(known.names::contains);
            if (beside || !speaks && n == most && n > 1) {
                names.add(name);
                names.addAll(speaks ? Set.of() : together.getOrDefault(name, Set.of()));
            }
        });
        return new OwnSide(names);
    }

    private static void promising(List<Word> words, Map<String, Integer> promises, Map<String, Set<String>> together) {
        for (int i = 1; i + 1 < words.size(); i++) {
            Set<String> run = new HashSet<>();
            boolean promise = PROMISING.contains(words.get(i).folded())
                    && ACTS.contains(words.get(after(words, i)).stem());
            for (int j = i - 1; promise && j >= 0; j--) {
                Word w = words.get(j);
                if (!w.isCapitalised()) {
                    if (BETWEEN.contains(w.folded()) && run.isEmpty()) {
                        continue;
                    }
                    break;
                }
                if (w.folded().length() > ENOUGH && !NOUNS.contains(w.stem())) {
                    run.add(w.stem());
                }
            }
            for (String name : run) {
                promises.merge(name, 1, Integer::sum);
                together.computeIfAbsent(name, n -> new HashSet<>()).addAll(run);
            }
        }
    }

    /** The verb after a modal, adverbs left out. */
    static int after(List<Word> words, int modal) {
        int i = modal + 1;
        while (i + 1 < words.size()
                && (words.get(i).folded().endsWith("ly")
                        || BETWEEN.contains(words.get(i).folded()))) {
            i++;
        }
        return i;
    }

    /** Whether several speak together, so that no name tells who they are. */
    boolean isJoint() {
        return names.isEmpty();
    }

    boolean isFirstPerson(Word w) {
        return FIRST.contains(w.folded());
    }

    boolean isName(Word w) {
        return names.contains(w.stem());
    }

    /** Whether a word alone names who speaks. */
    boolean isSpeaker(Word w) {
        return isFirstPerson(w) && !POSSESSIVES.contains(w.folded()) || isName(w) || NOUNS.contains(w.stem());
    }

    /** Who stands before a verb. */
    enum Subject {
        /** The side that speaks. */
        OWN,
        /** A plan, a fund, a measure of its own. */
        THING,
        /** Somebody or something else. */
        OTHER
    }

    /** The subject of the modal or verb at a place. */
    Subject subject(List<Word> words, int at) {
        int i = at - 1;
        while (i >= 0
                && (BETWEEN.contains(words.get(i).folded())
                        || words.get(i).folded().endsWith("ly"))) {
            i--;
        }
        if (i < 0) {
            return Subject.OTHER;
        }
        Word w = words.get(i);
        boolean person = NOUNS.contains(w.stem());
        if (isFirstPerson(w) || isName(w)) {
            return Subject.OWN;
        }
        if (MEANS.contains(w.stem()) && !(isJoint() && person)) {
            return isNear(words, i, NAME) ? Subject.THING : Subject.OTHER;
        }
        int own = nearest(words, at, SUBJECT);
        if (own < 0) {
            return Subject.OTHER;
        }
        boolean apart = words.get(i + 1).apart(); // 'We, the members, will'
        boolean owned = POSSESSIVES.contains(words.get(own).folded()) || isName(words.get(own)) && !w.isCapitalised();
        return owned && !person && !apart ? Subject.THING : Subject.OWN;
    }

    /** The word the subject of a modal ends in. */
    static Word head(List<Word> words, int at) {
        int i = at - 1;
        while (i > 0
                && (BETWEEN.contains(words.get(i).folded())
                        || words.get(i).folded().endsWith("ly"))) {
            i--;
        }
        return words.get(Math.max(0, i));
    }

    /** Whether the own side stands close before a word, with no other subject between. */
    boolean isNear(List<Word> words, int i, int reach) {
        return nearest(words, i, reach) >= 0;
    }

    private int nearest(List<Word> words, int i, int reach) {
        for (int j = i - 1; j >= Math.max(0, i - reach); j--) {
            Word w = words.get(j);
            if (isFirstPerson(w) || isName(w) || isJoint() && NOUNS.contains(w.stem())) {
                return j;
            }
            if (OTHERS.contains(w.folded())) {
                return -1;
            }
        }
        return -1;
    }
}
