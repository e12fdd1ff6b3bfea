package org.summitry.analysis.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares an earlier matter with a later sentence. Safe for several threads.
 *
 * <p>The words of the matter's text count most, each by its rarity; what only the paragraph says counts for a part. Names that are missing while others stand
 * there, another kind of thing, and opposite words ('upper', 'lower') beside a shared one speak against.
 */
public final class Linker {
    private static final double LITTLE = 1.3;
    private static final int REACH = 1;
    private static final double TOLD = 0.5;
    private static final double SPOKEN = 0.15;

    /** Bases of verbs by which something new is undertaken. */
    private static final Set<String> ANOTHER = Vocabulary.another();

    /** Features that are looked at last; none is more than 1. */
    private static final Set<String> DETAILS =
            Set.of("amount-shared", "head-shared", "head-missing", "later-words", "sentence-words");

    /** Those and the features that are looked at once words, names and actors are known. */
    private static final Set<String> STILL_TO_COME = Stream.concat(
                    DETAILS.stream(),
                    Stream.of(
                            "definite",
                            "another-of-its-kind",
                            "kind-with-other-name",
                            "number-shared",
                            "exchanged",
                            "refers-back",
                            "status-told",
                            "only-spoken-of",
                            "new-and-silent"))
            .collect(Collectors.toUnmodifiableSet());

    private final Rarity rarity;
    private final Set<String> actors;
    private final Map<Later, Known> known = new ConcurrentHashMap<>();

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
        return Objects.requireNonNull(compare(Prepared.of(matter, rarity), Later.of(report), 0));
    }

    /** The same; null where the score cannot reach {@code least}, which most pairs show before all is looked at. */
    @Nullable
    Comparison compare(Prepared matter, Later report, double least) {
        Comparison out = new Comparison();
        Set<String> strange = strange(matter, report);
        vetoes(matter, report, out);
        words(matter, report, out);
        names(matter, report, strange, out);
        things(matter, report, out);
        ActorFeatures.compare(matter, report, of(report).acting(), out);
        if (out.mostWith(STILL_TO_COME) < least) {
            return null;
        }
        References.compare(matter, report, strange, out);
        StatusReader.All cues = StatusReader.all(matter.text(), report.sentence());
        status(cues.strongest(), out);
        if (out.mostWith(DETAILS) < least) {
            return null;
        }
        details(matter, report, out);
        if (out.score() >= least) {
            out.told(StatusModel.shared().read(matter, report, cues));
        }
        return out;
    }

    private static void status(StatusReader.Told told, Comparison out) {
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
    }

    /** What a sentence is taken for in the light of the other texts. */
    private Known of(Later report) {
        return known.computeIfAbsent(report, r -> {
            Set<String> names = rarity.names(r.sentence());
            Set<String> acting = new LinkedHashSet<>(names);
            acting.retainAll(actors);
            boolean another = r.sentence().bases().stream().anyMatch(ANOTHER::contains);
            return new Known(names, acting, another, Objects.hash(weights(r.sentence()), names, acting));
        });
    }

    private record Known(Set<String> names, Set<String> acting, boolean another, int outside) {}

    /** All that a comparison takes from other texts for this sentence: while it is the same, so is what comes of it. */
    int outside(Later report) {
        return of(report).outside();
    }

    /** The same for a matter. */
    int outside(Prepared matter) {
        return Objects.hash(weights(matter.text()), weights(matter.sentence()), matter.names());
    }

    private List<Double> weights(Content content) {
        return content.terms().stream().map(rarity::of).toList();
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
        List<String> mine = a.bases();
        List<String> theirs = b.bases();
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
        Set<String> mine = matter.names();
        for (String term : matter.text().terms()) {
            if (mine.contains(term) || matter.actors().containsKey(term)) {
                continue;
            }
            double weight = rarity.of(term);
            double here = report.sentence().presence(term);
            double there = report.paragraph().presence(term);
            all += weight;
            found += weight * here;
            around += weight * Math.max(0, there - here);
            meant += weight * Math.max(0, report.sentence().nearness(matter.text(), term) - here);
            if (here > 0 || there > 0) {
                String form = matter.text().form(term);
                shared.add(here > 0 ? form : "(" + form + ")");
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
        out.add(
                "another-act",
                of(report).another() ? Math.max(0, 1 - 2 * found / Math.max(all, 1e-9)) : 0,
                "it tells of something else that was agreed");
    }

    /** What counts for nothing so far: it is told as a reason, and weighed when weights are fitted. */
    private void details(Prepared matter, Later report, Comparison out) {
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
            String word = matter.text().form(head);
            double there = report.presence(head);
            out.add("head-shared", there, "both speak of: " + word);
            out.add("head-missing", there == 0 ? 1 : 0, "it does not speak of: " + word);
        }
    }

    /** How much of what the later sentence says the earlier one says too. */
    private void later(Prepared matter, Later report, Comparison out) {
        double all = 0;
        double found = 0;
        for (String term : report.sentence().terms()) {
            all += rarity.of(term);
            found += matter.sentence().has(term) || matter.actors().containsKey(term) ? rarity.of(term) : 0;
        }
        out.add("later-words", all == 0 ? 0 : found / all, percent(found, all) + " of the later words");
    }

    /** Words of the earlier sentence around the text. */
    private void context(Prepared matter, Later report, Comparison out) {
        double all = 0;
        double found = 0;
        for (String term : matter.sentence().terms()) {
            if (!matter.text().has(term) && !matter.actors().containsKey(term)) {
                all += rarity.of(term);
                found += rarity.of(term) * report.presence(term);
            }
        }
        out.add("sentence-words", all == 0 ? 0 : found / all, percent(found, all) + " of the words around it");
    }

    private static String percent(double part, double all) {
        return Math.round(all == 0 ? 0 : 100 * part / all) + " %";
    }

    private static void names(Prepared matter, Later report, Set<String> strange, Comparison out) {
        Set<String> mine = matter.names();
        List<String> shared = mine.stream().filter(n -> report.presence(n) > 0).toList();
        if (!mine.isEmpty()) {
            double share = shared.size() / (double) mine.size();
            out.add("names-shared", share, "names are shared: " + written(matter.text(), shared));
            List<String> missing =
                    mine.stream().filter(n -> report.presence(n) == 0).toList();
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
        Set<String> strange = new LinkedHashSet<>(of(report).names());
        strange.removeAll(matter.sentence().terms());
        strange.removeAll(matter.paragraph().terms());
        strange.removeAll(matter.actors().keySet());
        return strange;
    }

    private static String written(Content content, Collection<String> terms) {
        return String.join(", ", terms.stream().map(t -> content.form(t)).toList());
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
