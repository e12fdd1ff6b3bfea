package org.summitry.analysis.commitments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.wording.Word;
import org.summitry.analysis.wording.Wording;

/** Tests sentences for being commitments. Immutable; safe for several threads. */
public final class Commitments {
    private static final Set<String> MODALS = CommitmentWords.forms("modals");
    private static final Set<String> VAGUE_VERBS = CommitmentWords.stems("vague_verbs");
    private static final Set<String> VAGUE_OBJECTS = CommitmentWords.stems("vague_objects");
    private static final Set<String> ALL = CommitmentWords.forms("all");
    private static final Set<String> SOME = CommitmentWords.forms("some");
    private static final int ENOUGH = 3;
    private static final int LONG_ITEM = 40;

    private final ActsToCome acts;

    /**
     * For texts of one side.
     *
     * @param speakers what those who speak are called: 'Norland', 'the Lake Union'; may be empty
     */
    public Commitments(Collection<String> speakers) {
        this(OwnSide.of(speakers));
    }

    Commitments(OwnSide side) {
        acts = new ActsToCome(side);
    }

    /**
     * What the tests make of a sentence.
     *
     * @param leadIn the sentence that opens the list in which it stands ('The ministers will:'); null when it stands in none
     */
    public Commitment test(String sentence, @Nullable String leadIn) {
        return test(sentence, leadIn, Set.of());
    }

    /** The same, knowing what the acts to come right before it speak of (stems). */
    Commitment test(String sentence, @Nullable String leadIn, Set<String> spokenOf) {
        List<Word> words = words(sentence);
        List<Outcome> outcomes = new ArrayList<>();
        ActsToCome.Turn turn = turn(sentence, words, spokenOf, leadIn != null, outcomes);
        if (turn.sure() < Commitment.SURE && leadIn != null) {
            turn = item(words, leadIn, spokenOf, turn, outcomes);
        }
        boolean specific = isSpecific(words, turn.bare() ? turn.at() : turn.at() + 1, outcomes);
        int count = Math.max(1, count(words));
        outcomes.add(
                count == 1
                        ? Outcome.of(Outcome.Reason.ONE_ACT)
                        : Outcome.of(Outcome.Reason.SEVERAL_ACTS, Integer.toString(count)));
        Commitment.Holder holder = turn.asks() ? Commitment.Holder.OTHERS : holder(words);
        outcomes.add(Outcome.of(Outcome.Reason.of(holder)));
        return new Commitment(turn.sure(), specific, count, holder, outcomes);
    }

    static List<Word> words(String sentence) {
        return Wording.words(sentence.replaceAll("<[^>]*>", " ")).stream()
                .filter(Word::isWord)
                .toList();
    }

    private ActsToCome.Turn turn(
            String sentence, List<Word> words, Set<String> spokenOf, boolean item, List<Outcome> outcomes) {
        ActsToCome.Turn best = acts.surest(words, spokenOf, item);
        String word = best.sure() == 0 ? "" : words.get(best.at()).form();
        Outcome.Reason why = best.sure() == 0
                ? Outcome.Reason.NO_ACT
                : best.bare() ? Outcome.Reason.BEGINS_WITH_ACT : Outcome.Reason.TURNS_TO_ACT;
        if (sentence.strip().endsWith("?")) {
            best = ActsToCome.Turn.none();
            why = Outcome.Reason.QUESTION;
        } else if (isOpeningOnly(sentence, words, best)) {
            best = new ActsToCome.Turn(0, best.at(), best.asks());
            why = Outcome.Reason.OPENS_LIST;
        }
        outcomes.add(Outcome.future(why, word, best.sure()));
        return best;
    }

    /** 'The ministers will:' names no act itself. */
    private static boolean isOpeningOnly(String sentence, List<Word> words, ActsToCome.Turn turn) {
        boolean colon = sentence.replaceAll("<[^>]*>", " ").strip().endsWith(":");
        return colon && turn.at() >= words.size() - 2;
    }

    /** An item of a list whose opening binds: it binds too, unless it goes on with a subject of its own. */
    private ActsToCome.Turn item(
            List<Word> words, String leadIn, Set<String> spokenOf, ActsToCome.Turn otherwise, List<Outcome> outcomes) {
        double sure = acts.leads(words(leadIn), spokenOf);
        boolean verb = !words.isEmpty() && ActsToCome.isAct(words.get(0));
        boolean allotted = ActsToCome.isAllotment(words);
        if (sure < Commitment.SURE && !allotted || !verb && (words.size() > LONG_ITEM || ActsToCome.isFact(words))) {
            return otherwise;
        }
        ActsToCome.Turn turn = new ActsToCome.Turn(verb ? 0.85 : 0.6, 0, false, true);
        outcomes.add(Outcome.future(Outcome.Reason.ITEM_OF, leadIn.strip(), turn.sure()));
        return turn;
    }

    private static boolean isSpecific(List<Word> words, int from, List<Outcome> outcomes) {
        int content = 0;
        boolean checked = false;
        boolean vague = true;
        for (int i = from; i < words.size(); i++) {
            Word w = words.get(i);
            checked |= w.value() != null || w.isName() && i > 0;
            boolean means = w.folded().length() > ENOUGH;
            content += means ? 1 : 0;
            vague &= !means || VAGUE_VERBS.contains(w.stem()) || VAGUE_OBJECTS.contains(w.stem());
        }
        boolean specific = checked || content >= ENOUGH && !vague;
        outcomes.add(Outcome.of(
                checked
                        ? Outcome.Reason.AMOUNT_DATE_OR_NAME
                        : specific ? Outcome.Reason.ACT_WITH_OBJECT : Outcome.Reason.NOTHING_TO_CHECK));
        return specific;
    }

    private static int count(List<Word> words) {
        int acts = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            acts += MODALS.contains(words.get(i).folded()) && ActsToCome.isAct(words.get(i + 1)) ? 1 : 0;
        }
        return acts;
    }

    private static Commitment.Holder holder(List<Word> words) {
        for (Word w : words) {
            if (SOME.contains(w.folded())) {
                return Commitment.Holder.SOME;
            }
            if (ALL.contains(w.folded())) {
                return Commitment.Holder.ALL;
            }
        }
        return Commitment.Holder.ONE;
    }
}
