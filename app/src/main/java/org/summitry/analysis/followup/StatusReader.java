package org.summitry.analysis.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.wording.Word;

/**
 * Reads from a later sentence what it says became of a matter: cue words with their tense and negation, what is said of the matter's own
 * act, and amounts beside those aimed at. Of several the strongest counts; what is only granted ('although it was delayed') weakens.
 */
public final class StatusReader {
    private static final Cues CUES = new Cues();
    private static final double GRANTED = 0.4;
    private static final double DENIED = 0.87;
    private static final double MEANT = 0.35;
    private static final double OWN_ACT = 0.82;
    private static final double OF_AMOUNT = 0.88;
    private static final double AGAINST = 0.86;
    private static final double WORKS = 0.77;
    private static final double GOES_ON = 0.5;
    private static final double NOT_DONE = 0.72;
    private static final double NOTHING = 0.83;
    private static final double SINCE = 0.76;
    private static final double NOT_ONE = 0.84;
    private static final double MOVED = 0.85;
    private static final double NO_MORE = 0.93;
    private static final double LITTLE = 0.2;
    private static final int YEAR = 4;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their");
    private static final Set<String> NOTHINGS = Set.of("no", "none", "nothing");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been");
    private static final Set<String> HAVE_OR_BE =
            Set.of("is", "are", "was", "were", "has", "have", "had", "did", "do", "does");
    private static final int BACK = 6;

    /** What a sentence says: the status, how strongly (0 to 1) and by which words. */
    record Told(Status status, double strength, String words) {}

    private final Content matter;
    private final Content later;
    private final List<String> bases;
    private final Clauses clauses;
    private final @Nullable String act;
    private final List<Told> told = new ArrayList<>();

    private StatusReader(Content matter, Content later) {
        this.matter = matter;
        this.later = later;
        this.bases = later.bases();
        this.clauses = clauses(later);
        this.act = act(matter);
    }

    /** What {@code later} says of {@code matter}. */
    static Told read(Content matter, Content later) {
        return new StatusReader(matter, later).read();
    }

    /**
     * All that cues and forms tell.
     *
     * @param told in the order in which it was found
     * @param strongest what {@link #read} gives
     */
    record All(List<Told> told, Told strongest) {}

    static All all(Content matter, Content later) {
        StatusReader reader = new StatusReader(matter, later);
        Told strongest = reader.read();
        return new All(List.copyOf(reader.told), strongest);
    }

    /** The clauses of a sentence. */
    static Clauses clauses(Content later) {
        return new Clauses(later.words(), later.bases(), CUES.granting);
    }

    /** Whether the sentence tells of anything done, late, said again or changed; for finding candidates. */
    static boolean tells(Content later) {
        return read(later, later).strength() > LITTLE;
    }

    /** What the matter's text asks for: its first word, unless that is a number or a name. */
    private static @Nullable String act(Content matter) {
        for (int i = 0; i < matter.words().size(); i++) {
            Word w = matter.words().get(i);
            if (w.isWord() && !w.folded().equals("to")) {
                boolean verb =
                        w.value() == null && !w.isCapitalised() && !Vocabulary.isEmpty(Vocabulary.base(w.stem()));
                return verb ? matter.notions().get(i) : null;
            }
        }
        return null;
    }

    private Told read() {
        for (int i = 0; i < bases.size(); i++) {
            for (Cues.Cue cue : CUES.beginningWith(bases.get(i))) {
                int end = Cues.end(cue.words(), bases, i);
                if (end > 0) {
                    cue(cue, i, end);
                }
            }
            ownAct(i);
            noMore(i);
            forms(i);
        }
        amounts();
        return told.stream()
                .max(Comparator.comparingDouble(Told::strength)
                        .thenComparing(t -> -t.status().ordinal()))
                .orElseGet(this::onlySpokenOf);
    }

    /** Nothing is told but that the matter is spoken of. */
    private Told onlySpokenOf() {
        for (int i = 0; i < bases.size(); i++) {
            if (CUES.sayingAgain.contains(bases.get(i)) && !later.words().get(i).isName()) {
                return new Told(Status.RESTATEMENT, LITTLE, later.words().get(i).form());
            }
        }
        return new Told(Status.PROGRESS, LITTLE / 2, "");
    }

    private void cue(Cues.Cue cue, int from, int end) {
        if (isOfTheMatter(from)) {
            return;
        }
        String words = text(from, end);
        boolean denied = isDenied(from);
        if (cue.form() == Cues.Form.ALWAYS) {
            boolean done = cue.status() == Status.COMPLETION || cue.status() == Status.PROGRESS;
            if (isTimeNotRest(cue, end)) {
                return;
            }
            if (isDateMoved(cue, end) || isOnlyLate(cue, end)) {
                add(Status.DELAY, cue.strength(), from, words + " " + text(end, end + 1));
            } else if (done && isPlanned(from)) {
                add(Status.RESTATEMENT, MEANT, from, "planned: " + words);
            } else if (done && denied) {
                add(Status.DELAY, DENIED, from, "denied: " + words);
            } else {
                add(cue.status(), cue.strength(), from, words);
            }
        } else if (cue.form() == Cues.Form.ANY) {
            if (!isActAskedFor(from) && !(denied && cue.status() != Status.CONTRADICTION)) {
                boolean meant = isPlanned(from) && cue.status() != Status.CONTRADICTION;
                add(cue.status(), meant ? cue.strength() - 0.1 : cue.strength(), from, words);
            }
        } else {
            done(cue.status(), cue.strength(), from, end);
        }
    }

    /** 'the last year' and 'the last of the prisoners'. */
    private boolean isTimeNotRest(Cues.Cue cue, int end) {
        return cue.text().startsWith("the ") && (end >= bases.size() || CUES.notLast.contains(bases.get(end)));
    }

    /** 'in 2035 instead of 2033' puts off, it does not replace. */
    private boolean isDateMoved(Cues.Cue cue, int end) {
        boolean number = end < bases.size() && later.words().get(end).value() != null;
        return cue.status() == Status.SUPERSESSION
                && number
                && later.words().get(end).form().length() == YEAR;
    }

    /** 'issues no more licences' where to stop issuing them was the matter. */
    private void noMore(int i) {
        boolean ends = act != null && CUES.ending.contains(act);
        for (List<String> words : ends ? CUES.noMore : List.<List<String>>of()) {
            int end = Cues.end(words, bases, i);
            if (end > 0) {
                add(Status.COMPLETION, NO_MORE, i, text(i, end));
            }
        }
    }

    /** A verb that counts when it is past and neither planned nor denied. */
    private void done(Status status, double strength, int from, int end) {
        String words = text(from, end);
        if (!isPast(from)) {
            return;
        }
        if (isPlanned(from)) {
            add(Status.RESTATEMENT, MEANT, from, "planned: " + words);
        } else if (isDenied(from)) {
            add(Status.DELAY, DENIED, from, "denied: " + words);
        } else if (status == Status.COMPLETION && (isPartial(from, end) || isOfAnother(from, end))) {
            add(Status.PROGRESS, strength, from, words + " of a part");
        } else {
            add(status, strength, from, words);
        }
    }

    /** 'missing' where missing seamen are the matter: a word of its own that is not its act. */
    private boolean isOfTheMatter(int at) {
        String notion = later.notions().get(at);
        return matter != later && matter.has(notion) && !notion.equals(act);
    }

    /** 'scrapped visas' where scrapping them was the matter is no contradiction. */
    private boolean isActAskedFor(int at) {
        return later.notions().get(at).equals(act);
    }

    private void ownAct(int i) {
        String notion = later.notions().get(i);
        if (act == null || !later.words().get(i).isWord()) {
            return;
        }
        if (CUES.isAgainst(act, notion) && isPast(i) && !isPlanned(i) && !isDenied(i)) {
            add(Status.CONTRADICTION, AGAINST, i, text(i, i + 1));
        }
        if (!CUES.isDoneBy(act, notion)) {
            return;
        }
        done(CUES.gradual.contains(act) ? Status.PROGRESS : Status.COMPLETION, OWN_ACT, i, i + 1);
        boolean now = i > 0 && bases.get(i - 1).equals("now") && notion.equals(act);
        if (now && !isPlanned(i)) {
            add(Status.COMPLETION, OWN_ACT, i, text(i - 1, i + 1));
        }
    }

    /** What forms alone tell: 'is testing', 'traffic is flowing', 'has not come', 'moved it to 2040'. */
    private void forms(int i) {
        String form = later.words().get(i).folded();
        int before = before(i);
        boolean after = before >= 0 && BE.contains(later.words().get(before).folded());
        if (after && form.endsWith("ing") && form.length() > 5 && !isPlanned(i) && !isDenied(i)) {
            boolean works = CUES.operating.contains(bases.get(i));
            add(works ? Status.COMPLETION : Status.PROGRESS, works ? WORKS : GOES_ON, i, text(before, i + 1));
        }
        boolean no = bases.get(i).equals("not") || bases.get(i).equals("never");
        if (no && i > 0 && HAVE_OR_BE.contains(later.words().get(i - 1).folded())) {
            add(Status.DELAY, NOT_DONE, i, text(i - 1, i + 2));
        }
        if (NOTHINGS.contains(bases.get(i))) {
            nothing(i);
        }
        if (bases.get(i).equals("since") && i > 0) {
            since(i);
        }
        if (CUES.moved.contains(bases.get(i)) && isPast(i) && isToTime(i)) {
            add(Status.DELAY, MOVED, i, text(i, i + 1) + " to another time");
        }
    }

    /** 'has been feeding power since Friday': it is there. */
    private void since(int i) {
        for (int j = i - 1; j >= 0 && clauses.same(j, i); j--) {
            String form = later.words().get(j).folded();
            if ((form.equals("has") || form.equals("have")) && !isDenied(i)) {
                add(Status.COMPLETION, SINCE, j, text(j, j + 1) + " ... since");
                return;
            }
        }
    }

    /** 'no agreement has been reached': it is not done, unless the matter was to end something. */
    private void nothing(int i) {
        boolean ends = act != null && CUES.ending.contains(act);
        for (int j = i - 1; j >= Math.max(0, i - 3) && clauses.same(j, i); j--) {
            if (!ends && CUES.planned.contains(bases.get(j))) {
                add(Status.CONTRADICTION, AGAINST, i, text(j, i + 1));
                return;
            }
        }
        if (bases.get(i).equals("nothing") && !ends) {
            add(Status.DELAY, NOT_ONE, i, text(i, i + 1));
        }
        for (int j = i + 1; j < bases.size() && clauses.same(j, i); j++) {
            if (HAVE_OR_BE.contains(later.words().get(j).folded())) {
                add(ends ? Status.COMPLETION : Status.DELAY, ends ? NO_MORE : NOTHING, i, text(i, i + 2));
                return;
            }
        }
    }

    private boolean isToTime(int from) {
        for (int i = from + 1; i + 1 < bases.size() && clauses.same(i, from); i++) {
            boolean year = later.words().get(i + 1).value() != null
                    && later.words().get(i + 1).form().length() == YEAR;
            if (bases.get(i).equals("to")
                    && (year
                            || CUES.times.contains(bases.get(i + 1))
                            || i + 2 < bases.size() && CUES.times.contains(bases.get(i + 2)))) {
                return true;
            }
        }
        return false;
    }

    /** 'will not come before 2038': late, not refused. */
    private boolean isOnlyLate(Cues.Cue cue, int end) {
        if (!cue.text().equals("will not") && !cue.text().equals("would not")) {
            return false;
        }
        for (int i = end; i < bases.size() && clauses.same(i, end - 1); i++) {
            if (CUES.before.contains(bases.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Amounts of the matter's unit: as much as was aimed at, or less. */
    private void amounts() {
        for (Amount aim : matter.amounts()) {
            boolean same = later.amounts().stream().anyMatch(a -> a.isSameAs(aim));
            for (Amount a : later.amounts()) {
                int at = amountVerb();
                if (!a.unit().equals(aim.unit()) || at < 0) {
                    continue;
                }
                boolean down =
                        CUES.downward.stream().anyMatch(d -> matter.notions().contains(d));
                int more = a.value().compareTo(aim.value());
                boolean met = same || (down ? more <= 0 : more >= 0);
                String words = text(at, at + 1) + " " + a.value().toPlainString() + " " + a.unit();
                if (isPlanned(at)) {
                    add(Status.RESTATEMENT, MEANT, at, "planned: " + words);
                } else {
                    add(met ? Status.COMPLETION : Status.PROGRESS, OF_AMOUNT, at, words);
                }
            }
        }
    }

    private int amountVerb() {
        for (int i = 0; i < bases.size(); i++) {
            for (List<String> verb : CUES.amounts) {
                if (Cues.end(verb, bases, i) > 0 && isPast(i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether only a part is told of: a part's name in the clause, or less than the matter's amount. */
    private boolean isPartial(int at, int end) {
        for (int i = 0; i < bases.size(); i++) {
            String notion = later.notions().get(i);
            if (clauses.same(i, at)
                    && (i < at || i >= end)
                    && Vocabulary.isPartial(notion)
                    && !matter.notions().contains(notion)) {
                return true;
            }
        }
        for (Amount aim : matter.amounts()) {
            boolean all = later.amounts().stream().anyMatch(a -> a.value().compareTo(aim.value()) == 0);
            boolean less = later.amounts().stream()
                    .anyMatch(a -> a.unit().equals(aim.unit()) && isLess(a.value(), aim.value()));
            if (less && !all) {
                return true;
            }
        }
        return false;
    }

    /** 'finished the stadium' where the games were the matter: an object of which the matter says nothing. */
    private boolean isOfAnother(int from, int end) {
        if (!CUES.whole.contains(bases.get(from)) || end >= bases.size()) {
            return false;
        }
        boolean object = ARTICLES.contains(bases.get(end));
        for (int i = end + 1; object && i < bases.size() && clauses.same(i, end); i++) {
            if (Vocabulary.isEmpty(bases.get(i))) {
                break;
            }
            if (matter.has(later.notions().get(i))) {
                return false;
            }
        }
        return object;
    }

    private static boolean isLess(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) < 0;
    }

    /** 'opened', 'has put', 'was cut'. */
    private boolean isPast(int i) {
        String form = later.words().get(i).folded();
        if (form.endsWith("ed") && form.length() > 4 || Vocabulary.isIrregularPast(form)) {
            return true;
        }
        int before = before(i);
        return before >= 0
                && Set.of("have", "has", "had", "was", "were", "been")
                        .contains(later.words().get(before).folded());
    }

    private int before(int i) {
        return i > 0 && clauses.same(i - 1, i) ? i - 1 : -1;
    }

    private boolean isPlanned(int i) {
        int j = i - 1;
        while (j >= 0 && clauses.same(j, i) && CUES.between.contains(bases.get(j))) {
            j--;
        }
        if (j < 0 || !clauses.same(j, i)) {
            return false;
        }
        if (bases.get(j).equals("to")) {
            return j == 0 || !CUES.doingTo.contains(bases.get(j - 1));
        }
        return CUES.planned.contains(bases.get(j));
    }

    private boolean isDenied(int i) {
        for (int j = i - 1; j >= Math.max(0, i - BACK) && clauses.same(j, i); j--) {
            if (CUES.denied.contains(bases.get(j))) {
                return true;
            }
        }
        return false;
    }

    private void add(Status status, double strength, int at, String words) {
        told.add(new Told(status, clauses.grants(at) ? strength * GRANTED : strength, words));
    }

    private String text(int from, int end) {
        List<String> forms = new ArrayList<>();
        for (int i = from; i < Math.min(end, later.words().size()); i++) {
            forms.add(later.words().get(i).form());
        }
        return String.join(" ", forms);
    }
}
