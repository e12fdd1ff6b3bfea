package org.summitry.analysis.commitments;

import java.util.List;
import java.util.Set;
import org.summitry.analysis.wording.Word;

/** Finds where a sentence turns to an act to come: by modals, verbs and nouns of binding and asking, orders, amounts set aside. */
final class ActsToCome {
    private static final Set<String> MODALS = CommitmentWords.forms("modals");
    private static final Set<String> BINDING = CommitmentWords.stems("binding");
    private static final Set<String> ASKING = CommitmentWords.stems("asking");
    private static final Set<String> GIVING = CommitmentWords.stems("giving");
    private static final Set<String> STATES = CommitmentWords.stems("states");
    private static final Set<String> NOUNS = CommitmentWords.stems("nouns");
    private static final Set<String> HAVING = CommitmentWords.stems("having");
    private static final Set<String> NEEDED = CommitmentWords.forms("needed");
    private static final Set<String> NO_ACTS = CommitmentWords.stems("no_acts");
    private static final Set<String> EFFECTS = CommitmentWords.stems("effects");
    private static final Set<String> ACTS = CommitmentWords.stems("acts");
    private static final Set<String> ORDERS = CommitmentWords.forms("orders");
    private static final Set<String> MEANS = CommitmentWords.stems("means");
    private static final Set<String> BACK = CommitmentWords.forms("pointing_back");
    private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion", "trillion");
    private static final Set<String> ENTITLING = CommitmentWords.forms("entitling");
    private static final Set<String> FINITE = CommitmentWords.forms("finite");
    private static final Set<String> SKIPPED = CommitmentWords.forms("between");
    private static final Set<String> LEADING = Set.of("to", "that", "on", "for", "upon", "under");
    private static final Set<String> BE =
            Set.of("is", "are", "am", "be", "remain", "remains", "stand", "stands", "been");
    private static final Set<String> OPENING = Set.of("and", "but", "so", "then", "today", "also", "tonight");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "our", "its", "their", "this", "my");
    private static final Set<String> HOMOGRAPHS = CommitmentWords.stems("homographs");
    private static final int NEAR = 4;
    private static final int FAR = 7;

    private final OwnSide side;

    ActsToCome(OwnSide side) {
        this.side = side;
    }

    /**
     * A place where a sentence turns to what is to come.
     *
     * @param sure how surely, 0 to 1
     * @param at the index of the word that says so
     * @param asks whether it is put to others
     * @param bare whether the word is itself the act
     */
    record Turn(double sure, int at, boolean asks, boolean bare) {
        Turn(double sure, int at, boolean asks) {
            this(sure, at, asks, false);
        }

        static Turn none() {
            return new Turn(0, 0, false);
        }
    }

    /** The surest place. */
    Turn surest(List<Word> words, Set<String> spokenOf, boolean item) {
        Turn best = Turn.none();
        for (int i = 0; i < words.size(); i++) {
            Turn t = at(words, i, spokenOf);
            best = t.sure() > best.sure() ? t : best;
        }
        Turn bare = order(words, item);
        return bare.sure() > best.sure() ? bare : best;
    }

    private Turn at(List<Word> words, int i, Set<String> spokenOf) {
        Word w = words.get(i);
        String stem = w.stem();
        if (MODALS.contains(w.folded())) {
            return new Turn(modal(words, i, spokenOf), i, false);
        }
        boolean near = side.isNear(words, i, NEAR);
        boolean past = w.folded().endsWith("ed")
                && !(i > 0 && BE.contains(words.get(i - 1).folded()));
        boolean verb = isVerb(words, i);
        if (GIVING.contains(stem) && near && verb && isAmountAfter(words, i)) { // 'has committed $3 million to'
            return new Turn(past && !isOf(words, i - 1, HAVING) ? 0.45 : 0.55, i, false);
        }
        if (near && ASKING.contains(stem) && verb && side.subject(words, i) != OwnSide.Subject.THING) {
            return new Turn(past ? 0.65 : 0.8, i, true);
        }
        if (near && BINDING.contains(stem) && verb) { // 'we agreed to open': to come from then on
            boolean leads = leadsOn(words, i);
            return new Turn(leads ? past ? 0.65 : 0.8 : past ? 0 : 0.55, i, false);
        }
        if (side.isJoint() && isPerformedByName(words, i)) { // 'Norland and Sudmark commit to'
            return new Turn(leadsOn(words, i) ? 0.7 : 0.4, i, ASKING.contains(stem));
        }
        boolean state = isOf(words, i - 1, BE) || isOf(words, i - 2, BE);
        if (state && STATES.contains(stem) && side.isNear(words, i, FAR) && leadsOn(words, i)) {
            return new Turn(0.8, i, false);
        }
        if (NOUNS.contains(stem) && (i > 0 && side.isFirstPerson(words.get(i - 1)) || near) && leadsOn(words, i)) {
            return new Turn(intended(words, i), i, false);
        }
        if (NEEDED.contains(w.folded())) {
            return new Turn(near && side.isJoint() ? 0.52 : 0.4, i, true);
        }
        if (isOf(words, i, Set.of("includes", "include"))
                && !spokenOf.isEmpty()
                && i > 0
                && i < 3
                && BACK.contains(words.get(0).folded())) {
            return new Turn(0.55, i, false);
        }
        boolean us = w.folded().equals("let") && (isOf(words, i + 1, Set.of("us")) || i == 0);
        return new Turn(us || w.folded().equals("please") ? 0.6 : 0, i, true);
    }

    /** A verb of binding or asking in the present whose subject is a name: who signs a text binds himself by it. */
    private boolean isPerformedByName(List<Word> words, int i) {
        Word w = words.get(i);
        boolean performs = BINDING.contains(w.stem()) || ASKING.contains(w.stem());
        Word subject = OwnSide.head(words, i);
        return performs
                && i > 0
                && !w.isName()
                && !w.folded().endsWith("ed")
                && !w.folded().endsWith("ing")
                && (subject.isCapitalised() || subject.value() != null);
    }

    /** 'we have a plan to open' and 'our commitment to open' bind; what such a plan is like, or part of, does not. */
    private double intended(List<Word> words, int noun) {
        boolean held = false;
        for (int j = Math.max(0, noun - FAR); j < noun; j++) {
            held |= HAVING.contains(words.get(j).stem());
        }
        boolean to = isOf(words, noun + 1, Set.of("to"));
        return held || to && side.isJoint() ? 0.7 : 0.45;
    }

    /** Not 'our plan', 'the appeal': forms that may be nouns are verbs only right after their subject. */
    private boolean isVerb(List<Word> words, int i) {
        String form = words.get(i).folded();
        if (isOf(words, i - 1, ARTICLES)) {
            return false;
        }
        return form.endsWith("ed")
                || form.endsWith("ing")
                || !HOMOGRAPHS.contains(words.get(i).stem())
                || isOf(words, i - 1, SKIPPED)
                || isOf(words, i - 1, Set.of("to", "and", "will"))
                || i > 0 && (side.isSpeaker(words.get(i - 1)));
    }

    /** 'we will open' binds, 'we will see' does not; nor 'they will open' when others speak. */
    private double modal(List<Word> words, int i, Set<String> spokenOf) {
        OwnSide.Subject subject = side.subject(words, i);
        int verb = OwnSide.after(words, i);
        boolean on = !spokenOf.isEmpty();
        boolean own = subject == OwnSide.Subject.OWN || on && isOpening(words, i);
        if (verb >= words.size()) {
            return own ? 0.6 : 0;
        }
        own |= isJoined(words, i) || i == 0 && words.get(i).isCapitalised();
        boolean passive = isOf(words, verb, Set.of("be"))
                && verb + 1 < words.size()
                && (words.get(verb + 1).folded().endsWith("ed")
                        || ACTS.contains(words.get(verb + 1).stem()));
        boolean under = isUnderOwn(words, i);
        boolean entitles = isOf(words, verb, Set.of("be")) && isOf(words, verb + 1, ENTITLING);
        if (NO_ACTS.contains(words.get(verb).stem()) && !passive) {
            return under || entitles && on ? 0.55 : 0.2;
        }
        if (own) {
            return isOf(words, i - 2, Set.of("only")) || isOf(words, 0, Set.of("only")) ? 0.45 : 0.9;
        }
        boolean back = on && isBack(words, i, spokenOf);
        if (passive && (side.isJoint() || back || under)) {
            return 0.6;
        }
        Word head = OwnSide.head(words, i);
        boolean name = head.isCapitalised() && !BACK.contains(head.folded()) && !MEANS.contains(head.stem());
        if (side.isJoint()
                && (name || head.value() != null)
                && ACTS.contains(words.get(verb).stem())) {
            return 0.55; // 'Norland will host': who signs binds himself
        }
        boolean carriesOut = ACTS.contains(words.get(verb).stem())
                && !EFFECTS.contains(words.get(verb).stem());
        return carriesOut && (on && subject == OwnSide.Subject.THING || back || under) ? 0.55 : 0.35;
    }

    /** 'We welcome the offer and will open': the subject stands before the verb that it is joined to. */
    private boolean isJoined(List<Word> words, int i) {
        if (!isOf(words, i - 1, Set.of("and", "but"))) {
            return false;
        }
        for (int j = 0; j < i - 1; j++) {
            if (side.isFirstPerson(words.get(j)) && !isOf(words, j, ARTICLES)) {
                return true;
            }
        }
        return false;
    }

    /** 'and will open', 'We also will': the subject stands in the sentence before. */
    private static boolean isOpening(List<Word> words, int i) {
        for (int j = 0; j < i; j++) {
            if (!OPENING.contains(words.get(j).folded())) {
                return false;
            }
        }
        return i > 0;
    }

    /** 'under our plan', 'under Norland': whatever is told of it is taken on. */
    private boolean isUnderOwn(List<Word> words, int i) {
        for (int j = 0; j < i; j++) {
            if (words.get(j).folded().equals("under")) {
                for (int k = j + 1; k < Math.min(i, j + NEAR + 1); k++) {
                    if (side.isFirstPerson(words.get(k)) || side.isName(words.get(k))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** 'It will', 'The fund will', 'These centres will': something that was spoken of. */
    private static boolean isBack(List<Word> words, int i, Set<String> spokenOf) {
        Word head = OwnSide.head(words, i);
        boolean named = spokenOf.contains(head.stem()) || MEANS.contains(head.stem());
        if (head.isName()) {
            return named && !head.folded().endsWith("s");
        }
        boolean points = BACK.contains(head.folded());
        for (int j = i - 1; j >= Math.max(0, i - NEAR); j--) {
            points |= BACK.contains(words.get(j).folded());
        }
        return points || named;
    }

    /** 'to', 'that', 'on' or a verb's -ing soon after: what is bound to follows. */
    private static boolean leadsOn(List<Word> words, int i) {
        for (int j = i + 1; j < Math.min(words.size(), i + NEAR); j++) {
            if (LEADING.contains(words.get(j).folded())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmountAfter(List<Word> words, int i) {
        for (int j = i + 1; j < Math.min(words.size(), i + FAR); j++) {
            boolean year = words.get(j).form().matches("(19|20)\\d\\d");
            if (words.get(j).value() != null && !year) {
                return true;
            }
        }
        return false;
    }

    /** An order or an item without a subject: 'Ratify the protocol', 'Setting up a fund', 'To double ...'; not 'Opening it will cost'. */
    private Turn order(List<Word> words, boolean item) {
        int first = isOf(words, 0, Set.of("to")) ? 1 : 0;
        if (words.size() <= first + 1) {
            return Turn.none();
        }
        if (isOf(words, 0, ORDERS)) {
            return new Turn(0.6, 0, true, true);
        }
        String form = words.get(first).folded();
        boolean act = ACTS.contains(words.get(first).stem()) && !form.endsWith("ed") && !form.endsWith("s");
        boolean ing = form.endsWith("ing");
        boolean part = (ing || first == 1) && !item;
        boolean told = part && words.stream().anyMatch(w -> FINITE.contains(w.folded()));
        double sure = part && (told || !side.isJoint()) ? 0.4 : ing ? 0.52 : 0.6;
        return new Turn(act ? sure : 0, first, act && !ing && first == 0, true);
    }

    /** How surely the opening of a list binds to its items. */
    double leads(List<Word> lead, Set<String> spokenOf) {
        double sure = surest(lead, spokenOf, false).sure();
        boolean means = false;
        for (int i = 0; i < lead.size(); i++) {
            means |= MEANS.contains(lead.get(i).stem())
                    && (side.isNear(lead, i, FAR)
                            || !spokenOf.isEmpty()
                                    && isOf(
                                            lead,
                                            lead.size() - 1,
                                            Set.of("include", "including", "to", "for", "will")));
        }
        boolean amount = isOf(lead, lead.size() - 1, Set.of("to", "for", "by"))
                && lead.stream().anyMatch(w -> w.value() != null);
        return Math.max(sure, means || amount ? 0.6 : 0);
    }

    /** Whether an item sets a great amount aside: '$3 million for the harbour'. */
    static boolean isAllotment(List<Word> words) {
        for (int i = 0; i < Math.min(2, words.size()); i++) {
            if (words.get(i).value() != null && isOf(words, i + 1, SCALES)) {
                return words.subList(i, Math.min(words.size(), i + FAR)).stream()
                        .anyMatch(w -> Set.of("to", "for", "towards", "toward").contains(w.folded()));
            }
        }
        return false;
    }

    /** 'The island is poor': an item that tells a fact. */
    static boolean isFact(List<Word> words) {
        return words.subList(0, Math.min(words.size(), NEAR)).stream().anyMatch(w -> FINITE.contains(w.folded()));
    }

    /** Whether a word begins an act. */
    static boolean isAct(Word w) {
        return ACTS.contains(w.stem());
    }

    private static boolean isOf(List<Word> words, int i, Set<String> set) {
        return i >= 0
                && i < words.size()
                && (set.contains(words.get(i).folded())
                        || set.contains(words.get(i).stem()));
    }
}
