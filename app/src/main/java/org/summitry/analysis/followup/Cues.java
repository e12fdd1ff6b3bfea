package org.summitry.analysis.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;

/** The words that say what became of something, read from {@code cues.yaml}. */
final class Cues {
    /** How the form of a cue's first word matters. */
    enum Form {
        /** It counts when past or perfect. */
        DONE,
        /** It counts in every tense. */
        ANY,
        /** It is a fixed wording. */
        ALWAYS
    }

    /** One cue: its words, '..' for a gap. */
    record Cue(Status status, double strength, Form form, List<String> words, String text) {}

    private static final int GAP = 8;

    private final Map<String, List<Cue>> byFirst = new TreeMap<>();
    final List<List<String>> amounts = new ArrayList<>();
    final Set<String> notLast;
    final Set<String> whole;
    final Set<String> ending;
    final List<List<String>> noMore = new ArrayList<>();
    final Set<String> planned;
    final Set<String> doingTo;
    final Set<String> denied;
    final Set<String> granting;
    final Set<String> between;
    final Set<String> gradual;
    final Set<String> downward;
    final Set<String> sayingAgain;
    final Set<String> operating;
    final Set<String> moved;
    final Set<String> times;
    final Set<String> before;
    private final Map<String, Set<String>> doneBy = new TreeMap<>();
    private final Map<String, Set<String>> against = new TreeMap<>();

    Cues() {
        Data data = Lexicon.yaml(Cues.class, "cues.yaml", Data.class);
        add(Status.COMPLETION, data.completion());
        add(Status.PROGRESS, data.progress());
        add(Status.DELAY, data.delay());
        add(Status.RESTATEMENT, data.restatement());
        add(Status.SUPERSESSION, data.supersession());
        add(Status.CONTRADICTION, data.contradiction());
        data.amount().forEach(a -> amounts.add(Vocabulary.basesOf(a)));
        data.noMore().forEach(a -> noMore.add(Vocabulary.basesOf(a)));
        notLast = firsts(data.notLast());
        whole = firsts(data.whole());
        ending = notions(data.ending());
        planned = firsts(data.planned());
        doingTo = firsts(data.doingTo());
        denied = firsts(data.denied());
        granting = firsts(data.granting());
        between = firsts(data.between());
        gradual = firsts(data.gradual());
        downward = firsts(data.downward());
        sayingAgain = firsts(data.sayingAgain());
        operating = firsts(data.operating());
        moved = firsts(data.moved());
        times = firsts(data.times());
        before = firsts(data.before());
        data.acts().forEach((act, by) -> {
            doneBy.put(notion(act), notions(by.done()));
            against.put(notion(act), notions(by.against()));
        });
    }

    private void add(Status status, List<Group> groups) {
        for (Group g : groups) {
            add(status, g.strength(), Form.DONE, g.done());
            add(status, g.strength(), Form.ANY, g.any());
            add(status, g.strength(), Form.ALWAYS, g.always());
        }
    }

    private void add(Status status, double strength, Form form, @Nullable List<String> texts) {
        for (String text : texts == null ? List.<String>of() : texts) {
            List<String> words = Vocabulary.basesOf(text);
            byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>())
                    .add(new Cue(status, strength, form, words, text));
        }
    }

    private static Set<String> firsts(List<String> words) {
        Set<String> all = new HashSet<>();
        words.forEach(w -> all.add(Vocabulary.basesOf(w).get(0)));
        return all;
    }

    private static Set<String> notions(@Nullable List<String> words) {
        Set<String> all = new HashSet<>();
        (words == null ? List.<String>of() : words).forEach(w -> all.add(notion(w)));
        return all;
    }

    private static String notion(String word) {
        List<String> bases = Vocabulary.basesOf(word);
        Vocabulary.Wording wording = Vocabulary.wordingAt(bases, 0);
        return wording == null ? bases.get(0) : wording.notion();
    }

    /** The cues that begin with a base. */
    List<Cue> beginningWith(String base) {
        return byFirst.getOrDefault(base, List.of());
    }

    /** Whether {@code notion}, reported as past, says that {@code act} is done. */
    boolean isDoneBy(String act, String notion) {
        return act.equals(notion) || doneBy.getOrDefault(act, Set.of()).contains(notion);
    }

    /** Whether {@code notion}, reported as past, says that the contrary of {@code act} was done. */
    boolean isAgainst(String act, String notion) {
        return against.getOrDefault(act, Set.of()).contains(notion);
    }

    /** Where the words of a cue that begin at {@code from} end, exclusive; -1 when they are not there. */
    static int end(List<String> cue, List<String> bases, int from) {
        int at = from;
        for (int i = 0; i < cue.size(); i++) {
            if (cue.get(i).equals("..")) {
                int gap = at;
                while (gap < Math.min(bases.size(), at + GAP + 1)
                        && !bases.get(gap).equals(cue.get(i + 1))) {
                    gap++;
                }
                at = gap;
            } else if (at < bases.size() && bases.get(at).equals(cue.get(i))) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** A group of cues of one strength. */
    record Group(
            double strength, @Nullable List<String> done, @Nullable List<String> any, @Nullable List<String> always) {}

    /** What is told when an act is done, or its contrary. */
    record Act(@Nullable List<String> done, @Nullable List<String> against) {}

    /** The file's shape. */
    record Data(
            List<Group> completion,
            @JsonProperty("not_last") List<String> notLast,
            List<String> whole,
            List<String> ending,
            @JsonProperty("no_more") List<String> noMore,
            List<String> amount,
            List<Group> progress,
            List<Group> delay,
            List<Group> restatement,
            List<Group> supersession,
            List<Group> contradiction,
            List<String> planned,
            @JsonProperty("doing_to") List<String> doingTo,
            List<String> denied,
            List<String> granting,
            List<String> between,
            List<String> gradual,
            Map<String, Act> acts,
            List<String> operating,
            List<String> moved,
            List<String> times,
            List<String> before,
            List<String> downward,
            @JsonProperty("saying_again") List<String> sayingAgain) {}
}
