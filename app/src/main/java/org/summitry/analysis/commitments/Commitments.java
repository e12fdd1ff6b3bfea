package org.summitry.analysis.commitments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.wording.Word;
import org.summitry.analysis.wording.Wording;
import org.summitry.finding.Lexicon;
import org.summitry.resolution.Folding;
import org.summitry.resolution.Stems;

/** Tests sentences for being commitments. Immutable; safe for several threads. */
public final class Commitments {
    private static final Map<?, ?> FILE = Lexicon.yaml(Commitments.class, "commitments.yaml", Map.class);
    private static final Set<String> FIRST = forms("first_person");
    private static final Set<String> OWN_NOUNS = stems("own_nouns");
    private static final Set<String> MODALS = forms("modals");
    private static final Set<String> BINDING = stems("binding");
    private static final Set<String> ASKING = stems("asking");
    private static final Set<String> STATES = stems("states");
    private static final Set<String> NOUNS = stems("nouns");
    private static final Set<String> NEEDED = forms("needed");
    private static final Set<String> NEEDED_WORDS = forms("needed_words");
    private static final Set<String> NO_ACTS = stems("no_acts");
    private static final Set<String> ACTS = stems("acts");
    private static final Set<String> VAGUE_VERBS = stems("vague_verbs");
    private static final Set<String> VAGUE_OBJECTS = stems("vague_objects");
    private static final Set<String> ALL = forms("all");
    private static final Set<String> SOME = forms("some");
    private static final Set<String> BE = Set.of("is", "are", "am", "be", "remain", "remains", "stand", "stands");
    private static final int SUBJECT = 7;
    private static final int NEAR = 4;
    private static final int ENOUGH = 3;

    private final Set<String> own;

    /**
     * For texts of one side.
     *
     * @param speakers what those who speak are called: 'Norland', 'the Lake Union'; may be empty
     */
    public Commitments(Collection<String> speakers) {
        Set<String> names = new HashSet<>();
        for (String speaker : speakers) {
            Wording.words(speaker).stream()
                    .filter(w -> w.folded().length() > ENOUGH)
                    .forEach(w -> names.add(w.stem()));
        }
        own = Set.copyOf(names);
    }

    /**
     * What the tests make of a sentence.
     *
     * @param leadIn the sentence that opens the list in which it stands ('The ministers will:'); null when it stands in none
     */
    public Commitment test(String sentence, @Nullable String leadIn) {
        List<Word> words = Wording.words(sentence.replaceAll("<[^>]*>", " ")).stream()
                .filter(Word::isWord)
                .toList();
        List<String> reasons = new ArrayList<>();
        Forward forward = forward(words, reasons);
        if (forward.sure() < Commitment.SURE && leadIn != null) {
            forward = item(words, leadIn, forward, reasons);
        }
        boolean specific = isSpecific(words, forward.bare() ? forward.at() : forward.at() + 1, reasons);
        int acts = Math.max(1, acts(words));
        reasons.add("discrete: " + (acts == 1 ? "one act" : acts + " acts"));
        Commitment.Holder holder = forward.asks() ? Commitment.Holder.OTHERS : holder(words);
        reasons.add("holder: " + holder.name().toLowerCase(Locale.ROOT));
        return new Commitment(forward.sure(), specific, acts, holder, reasons);
    }

    /** Where a sentence turns to what is to come, how surely, and whether it asks others. */
    private record Forward(double sure, int at, boolean asks, boolean bare) {
        Forward(double sure, int at, boolean asks) {
            this(sure, at, asks, false);
        }
    }

    private Forward forward(List<Word> words, List<String> reasons) {
        Forward best = new Forward(0, 0, false);
        String why = "nothing tells of an act to come";
        for (int i = 0; i < words.size(); i++) {
            Forward f = at(words, i);
            if (f.sure() > best.sure()) {
                best = f;
                why = "'" + words.get(i).form() + "'";
            }
        }
        Forward bare = bare(words);
        if (bare.sure() > best.sure()) {
            best = bare;
            why = "it begins with an act: '" + words.get(bare.at()).form() + "'";
        }
        reasons.add(String.format(Locale.ROOT, "future-oriented: %.2f, %s", best.sure(), why));
        return best;
    }

    private Forward at(List<Word> words, int i) {
        String form = words.get(i).folded();
        String stem = words.get(i).stem();
        if (MODALS.contains(form)) {
            return new Forward(modal(words, i), i, false);
        }
        boolean near = isOwn(words, i, NEAR);
        boolean past =
                form.endsWith("ed") && !(i > 0 && BE.contains(words.get(i - 1).folded()));
        if (near && ASKING.contains(stem)) {
            return new Forward(past ? 0.65 : 0.8, i, true);
        }
        if (near && BINDING.contains(stem)) { // 'we agreed to open': to come from then on
            boolean leads = leadsOn(words, i);
            return new Forward(leads ? past ? 0.65 : 0.8 : past ? 0 : 0.55, i, false);
        }
        boolean state = i > 0
                && (BE.contains(words.get(i - 1).folded())
                        || i > 1 && BE.contains(words.get(i - 2).folded()));
        if (state && STATES.contains(stem) && isOwn(words, i, SUBJECT) && leadsOn(words, i)) {
            return new Forward(0.8, i, false);
        }
        if (NOUNS.contains(stem)
                && i > 0
                && (FIRST.contains(words.get(i - 1).folded()) || isOwn(words, i, NEAR))
                && leadsOn(words, i)) {
            return new Forward(0.7, i, false);
        }
        if (NEEDED.contains(form) || NEEDED_WORDS.contains(form)) {
            return new Forward(near ? 0.52 : 0.4, i, true);
        }
        if (form.equals("let") && i + 1 < words.size() && i == 0) {
            return new Forward(0.6, i, true);
        }
        return new Forward(0, i, false);
    }

    /** 'we will open' binds, 'we will see' does not; nor 'they will open' when others speak. */
    private double modal(List<Word> words, int i) {
        int verb = i + 1;
        while (verb < words.size()
                && (words.get(verb).folded().endsWith("ly")
                        || SKIPPED.contains(words.get(verb).folded()))) {
            verb++;
        }
        if (verb >= words.size()) {
            return isOwn(words, i, SUBJECT) ? 0.6 : 0;
        }
        boolean being = words.get(verb).folded().equals("be");
        boolean passive =
                being && verb + 1 < words.size() && words.get(verb + 1).folded().endsWith("ed");
        if (NO_ACTS.contains(words.get(verb).stem()) && !passive) {
            return 0.2;
        }
        return isOwn(words, i, SUBJECT) ? 0.9 : passive && own.isEmpty() ? 0.6 : 0.35;
    }

    private static final Set<String> SKIPPED =
            Set.of("also", "not", "then", "now", "all", "each", "both", "therefore", "soon");

    /** Whether the own side stands close before a word, with no other subject between. */
    private boolean isOwn(List<Word> words, int i, int reach) {
        for (int j = i - 1; j >= Math.max(0, i - reach); j--) {
            Word w = words.get(j);
            if (FIRST.contains(w.folded()) || own.contains(w.stem())) {
                return true;
            }
            boolean noun = OWN_NOUNS.contains(w.stem());
            if (noun && own.isEmpty()) {
                return true;
            }
            if (OTHERS.contains(w.folded())) {
                return false;
            }
        }
        return false;
    }

    private static final Set<String> OTHERS = Set.of("they", "he", "she", "it", "you", "that", "which", "who");

    /** 'to', 'that', 'on' or a verb's -ing soon after: what is bound to follows. */
    private static boolean leadsOn(List<Word> words, int i) {
        for (int j = i + 1; j < Math.min(words.size(), i + NEAR); j++) {
            if (Set.of("to", "that", "on", "for", "upon").contains(words.get(j).folded())) {
                return true;
            }
        }
        return false;
    }

    /** An order or an item without a subject: 'Ratify the protocol', 'Setting up a fund', 'To double ...'. */
    private static Forward bare(List<Word> words) {
        int first = !words.isEmpty() && words.get(0).folded().equals("to") ? 1 : 0;
        if (words.size() <= first + 1) {
            return new Forward(0, 0, false);
        }
        String form = words.get(first).folded();
        boolean act = ACTS.contains(words.get(first).stem()) && !form.endsWith("ed") && !form.endsWith("s");
        boolean ing = form.endsWith("ing");
        return new Forward(act ? ing ? 0.52 : 0.6 : 0, first, act && !ing && first == 0, true);
    }

    /** An item of a list whose opening binds: it binds too, unless it goes on with a subject of its own. */
    private Forward item(List<Word> words, String leadIn, Forward otherwise, List<String> reasons) {
        List<Word> lead = Wording.words(leadIn).stream().filter(Word::isWord).toList();
        double sure = 0;
        for (int i = 0; i < lead.size(); i++) {
            sure = Math.max(sure, at(lead, i).sure());
        }
        boolean verb = !words.isEmpty() && ACTS.contains(words.get(0).stem());
        if (sure < Commitment.SURE || !verb && words.size() > 40) {
            return otherwise;
        }
        reasons.add(String.format(Locale.ROOT, "it is an item of: '%s'", leadIn.strip()));
        return new Forward(verb ? 0.85 : 0.6, 0, false, true);
    }

    private static boolean isSpecific(List<Word> words, int from, List<String> reasons) {
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
        reasons.add("specific: "
                + (checked
                        ? "an amount, date or name"
                        : specific ? "an act with an object" : "no, nothing one could check"));
        return specific;
    }

    private static int acts(List<Word> words) {
        int acts = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean begins = MODALS.contains(words.get(i).folded())
                    || words.get(i).folded().equals("to");
            acts += begins
                            && ACTS.contains(words.get(i + 1).stem())
                            && MODALS.contains(words.get(i).folded())
                    ? 1
                    : 0;
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

    private static Set<String> forms(String key) {
        Set<String> all = new HashSet<>();
        list(key).forEach(w -> all.add(Folding.fold(w)));
        return all;
    }

    private static Set<String> stems(String key) {
        Set<String> all = new HashSet<>();
        list(key).forEach(w -> all.add(Stems.of(w)));
        return all;
    }

    private static List<String> list(String key) {
        List<String> all = new ArrayList<>();
        if (FILE.get(key) instanceof List<?> words) {
            words.forEach(w -> all.add(String.valueOf(w)));
        }
        return all;
    }
}
