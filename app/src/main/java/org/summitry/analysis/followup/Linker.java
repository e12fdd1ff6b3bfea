package org.summitry.analysis.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares an earlier matter with a later sentence. Safe for several threads.
 *
 * <p>The words of the matter's text count most, each by its rarity; what only the paragraph says counts for a part. Names that are missing while others stand
 * there, another kind of thing, and opposite words ('upper', 'lower') beside a shared one speak against.
 */
public final class Linker {
    private static final double IN_PARAGRAPH = 0.6;
    private static final double LITTLE = 1.3;
    private static final int REACH = 1;
    private static final double TOLD = 0.5;
    private static final double SPOKEN = 0.15;

    /** Bases of verbs by which something new is undertaken. */
    private static final Set<String> ANOTHER = Vocabulary.another();

    private final Rarity rarity;
    private final Set<String> actors;

    /**
     * Words are weighed by how many of {@code texts} have them; with none all are alike.
     *
     * @param actors all who may act, by name or id: what else is written as a name is no actor
     */
    public Linker(Collection<String> texts, Collection<String> actors) {
        this(new Rarity(texts.stream().map(Content::of).toList()), actors);
    }

    Linker(Rarity rarity, Collection<String> actors) {
        this.rarity = rarity;
        this.actors = new HashSet<>();
        actors.forEach(a -> this.actors.addAll(Prepared.keys(a)));
    }

    /** Whether {@code report} speaks of {@code matter}, and what it says of it. */
    public Comparison compare(Matter matter, Passage report) {
        return compare(
                Prepared.of(matter),
                Later.of(List.of(report), report.paragraph()).get(0));
    }

    Comparison compare(Prepared matter, Later report) {
        Comparison out = new Comparison();
        vetoes(matter, report, out);
        words(matter, report, out);
        names(matter, report, out);
        things(matter, report, out);
        ActorFeatures.compare(matter, report, acting(report), out);
        References.compare(matter, report, strange(matter, report), out);
        StatusReader.Told told = StatusReader.read(matter.text(), report.sentence());
        if (told.strength() > TOLD) {
            out.add("status-told", 1, "it says what became of something");
        }
        boolean silent = told.strength() < SPOKEN;
        out.add("only-spoken-of", silent ? 1 : 0, "it says nothing of what became of it");
        boolean taken = out.has("definite") || out.has("refers-back");
        out.add(
                "new-and-silent",
                silent && !taken ? 1 : 0,
                "it neither goes on from something known nor says what came of it");
        out.told(told);
        return out;
    }

    /** All that a comparison takes from other texts for this sentence: while it is the same, so is what comes of it. */
    int outside(Later report) {
        return Objects.hash(weights(report.sentence()), rarity.names(report.sentence()), acting(report));
    }

    /** The same for a matter. */
    int outside(Prepared matter) {
        return Objects.hash(weights(matter.text()), weights(matter.sentence()), rarity.names(matter.text()));
    }

    private List<Double> weights(Content content) {
        return content.terms().keySet().stream().map(rarity::of).toList();
    }

    /** Names in a later sentence of those who may act. */
    private Set<String> acting(Later report) {
        Set<String> acting = new LinkedHashSet<>(rarity.names(report.sentence()));
        acting.retainAll(actors);
        return acting;
    }

    private static void vetoes(Prepared matter, Later report, Comparison out) {
        Passage earlier = matter.matter().passage();
        if (earlier.document().equals(report.passage().document())) {
            out.veto("both stand in one document");
        }
        LocalDate before = earlier.published();
        LocalDate after = report.passage().published();
        if (before != null && after != null && after.isBefore(before)) {
            out.veto("it was published earlier: " + after + " before " + before);
        }
        String opposite = opposite(matter.text(), report.sentence());
        if (opposite != null) {
            out.veto("opposites beside a shared word: " + opposite);
        }
    }

    /** 'Upper Sey' and 'Lower Sey'. */
    private static @Nullable String opposite(Content a, Content b) {
        List<String> mine = bases(a);
        List<String> theirs = bases(b);
        for (int i = 0; i < mine.size(); i++) {
            for (String other : Vocabulary.opposites(mine.get(i))) {
                int j = theirs.indexOf(other);
                if (j >= 0 && !theirs.contains(mine.get(i)) && shareNeighbour(a, i, b, j)) {
                    return a.words().get(i).form() + ", " + b.words().get(j).form();
                }
            }
        }
        return null;
    }

    private static List<String> bases(Content c) {
        return c.words().stream().map(w -> Vocabulary.base(w.stem())).toList();
    }

    private static boolean shareNeighbour(Content a, int i, Content b, int j) {
        Set<String> near = new LinkedHashSet<>(around(a, i));
        near.retainAll(around(b, j));
        return !near.isEmpty();
    }

    private static List<String> around(Content c, int i) {
        List<String> near = new ArrayList<>();
        for (int k = Math.max(0, i - REACH); k <= Math.min(c.notions().size() - 1, i + REACH); k++) {
            if (k != i && c.has(c.notions().get(k))) {
                near.add(c.notions().get(k));
            }
        }
        return near;
    }

    private void words(Prepared matter, Later report, Comparison out) {
        double all = 0;
        double found = 0;
        double around = 0;
        double meant = 0;
        Set<String> shared = new LinkedHashSet<>();
        Set<String> mine = namesOf(matter);
        for (Map.Entry<String, String> term : matter.text().terms().entrySet()) {
            if (mine.contains(term.getKey()) || matter.actors().containsKey(term.getKey())) {
                continue;
            }
            double weight = rarity.of(term.getKey());
            double here = report.sentence().presence(term.getKey());
            double there = report.paragraph().presence(term.getKey());
            all += weight;
            found += weight * here;
            around += weight * Math.max(0, there - here);
            meant += weight * Math.max(0, report.sentence().nearness(matter.text(), term.getKey()) - here);
            if (here > 0 || there > 0) {
                shared.add(here > 0 ? term.getValue() : "(" + term.getValue() + ")");
            }
        }
        String words = String.join(", ", shared);
        out.add("text-words", all == 0 ? 0 : found / all, percent(found, all) + " of its words: " + words);
        out.add(
                "paragraph-words",
                all == 0 ? 0 : around / all,
                percent(around, all) + " more in the paragraph: " + words);
        out.add("text-meaning", all == 0 ? 0 : meant / all, percent(meant, all) + " more by words of a like meaning");
        out.add("says-little", all < LITTLE ? 1 : 0, "its text says little");
        boolean other = report.sentence().words().stream().anyMatch(w -> ANOTHER.contains(Vocabulary.base(w.stem())));
        out.add(
                "another-act",
                other ? Math.max(0, 1 - 2 * found / Math.max(all, 1e-9)) : 0,
                "it tells of something else that was agreed");
        amounts(matter, report, out);
        head(matter, report, out);
        later(matter, report, out);
        context(matter, report, out);
    }

    private static void amounts(Prepared matter, Later report, Comparison out) {
        Set<String> amounts = new TreeSet<>();
        for (Amount a : matter.text().amounts()) {
            if (report.sentence().amounts().stream().anyMatch(a::isSameAs)) {
                amounts.add(a.value().toPlainString() + " " + a.unit());
            }
        }
        out.add("amount-shared", amounts.isEmpty() ? 0 : 1, "one amount: " + String.join(", ", amounts));
    }

    private static void head(Prepared matter, Later report, Comparison out) {
        String head = matter.text().head();
        if (head != null) {
            String word = matter.text().terms().getOrDefault(head, head);
            double there = presence(head, report);
            out.add("head-shared", there, "both speak of: " + word);
            out.add("head-missing", there == 0 ? 1 : 0, "it does not speak of: " + word);
        }
    }

    /** How much of what the later sentence says the earlier one says too. */
    private void later(Prepared matter, Later report, Comparison out) {
        double all = 0;
        double found = 0;
        for (String term : report.sentence().terms().keySet()) {
            all += rarity.of(term);
            found += matter.sentence().has(term) || matter.actors().containsKey(term) ? rarity.of(term) : 0;
        }
        out.add("later-words", all == 0 ? 0 : found / all, percent(found, all) + " of the later words");
    }

    /** Words of the earlier sentence around the text. */
    private void context(Prepared matter, Later report, Comparison out) {
        double all = 0;
        double found = 0;
        for (String term : matter.sentence().terms().keySet()) {
            if (!matter.text().has(term) && !matter.actors().containsKey(term)) {
                all += rarity.of(term);
                found += rarity.of(term) * presence(term, report);
            }
        }
        out.add("sentence-words", all == 0 ? 0 : found / all, percent(found, all) + " of the words around it");
    }

    private static double presence(String term, Later report) {
        return Math.max(
                report.sentence().presence(term),
                IN_PARAGRAPH * report.paragraph().presence(term));
    }

    private static String percent(double part, double all) {
        return String.format(Locale.ROOT, "%.0f %%", all == 0 ? 0 : 100 * part / all);
    }

    private void names(Prepared matter, Later report, Comparison out) {
        Set<String> mine = namesOf(matter);
        Set<String> strange = strange(matter, report);
        List<String> shared = mine.stream().filter(n -> presence(n, report) > 0).toList();
        if (!mine.isEmpty()) {
            double share = shared.size() / (double) mine.size();
            out.add("names-shared", share, "names are shared: " + written(matter.text(), shared));
            List<String> missing =
                    mine.stream().filter(n -> presence(n, report) == 0).toList();
            out.add("names-missing", 1 - share, "names are missing: " + written(matter.text(), missing));
            if (share < 1) {
                out.add(
                        "strange-names",
                        strange.isEmpty() ? 0 : 1 - share,
                        "other names stand there: " + written(report.sentence(), strange));
            }
        }
    }

    /** Names of the later sentence of which the earlier paragraph knows nothing. */
    private Set<String> strange(Prepared matter, Later report) {
        Set<String> strange = new LinkedHashSet<>(rarity.names(report.sentence()));
        strange.removeAll(matter.sentence().terms().keySet());
        strange.removeAll(matter.paragraph().terms().keySet());
        strange.removeAll(matter.actors().keySet());
        return strange;
    }

    /** The names in the matter's text but those of its actors; its first word too where the sentence or another text has it as a name. */
    private Set<String> namesOf(Prepared matter) {
        Set<String> mine = new LinkedHashSet<>(rarity.names(matter.text()));
        mine.addAll(matter.sentence().names());
        mine.retainAll(matter.text().terms().keySet());
        mine.removeAll(matter.actors().keySet());
        return mine;
    }

    private static String written(Content content, Collection<String> terms) {
        return String.join(
                ", ",
                terms.stream().map(t -> content.terms().getOrDefault(t, t)).toList());
    }

    private static void things(Prepared matter, Later report, Comparison out) {
        Set<String> shared = new TreeSet<>(matter.text().things());
        Set<String> there = report.sentence().things();
        shared.retainAll(report.paragraph().things());
        boolean both = !matter.text().things().isEmpty() && !there.isEmpty();
        out.add("thing-shared", shared.isEmpty() ? 0 : 1, "both are about: " + String.join(", ", shared));
        out.add(
                "thing-differs",
                both && shared.isEmpty() ? 1 : 0,
                "things differ: " + String.join(", ", matter.text().things()) + " / " + String.join(", ", there));
    }
}
