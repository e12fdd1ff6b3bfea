package org.summitry.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Treaties, declarations, roadmaps: by title, type and parties; a title that says nothing needs the same occasion. */
final class InstrumentScorer implements KindScorer<WorkFacts> {
    private static final Map<String, String> FAMILIES = new HashMap<>();
    private static final int SOME_DAYS = 4;
    private static final int SOME_MONTHS = 120;
    private static final int SOME_WEEKS = 60;
    /** The family of what a meeting issues, and issues once. */
    private static final String OUTCOME = "outcome";

    private static final int A_FORTNIGHT = 14;
    private static final double LATER_STEP = 0.3;

    static {
        for (String line : Phrases.list("instrument-types.txt")) {
            String[] sides = line.split("\\s*:\\s*", 2);
            for (String type : sides[1].split("\\s*,\\s*")) {
                FAMILIES.put(type, sides[0]);
            }
        }
    }

    @Override
    public WorkFacts facts(Report report) {
        return WorkFacts.of(report);
    }

    /**
     * Each word of the title that says much: tens of titles, region names over-full. Type with number or year: tens. Type and
     * each party by month, or the meeting's name by month, for titles that say nothing: a handful.
     */
    @Override
    public Set<String> keys(WorkFacts facts) {
        Set<String> keys = new TreeSet<>(TitleKeys.of(facts.title()));
        facts.title().acronyms().forEach(a -> keys.add("acronym " + a));
        for (Title.Variant v : facts.title().variants()) {
            v.numbers().forEach(n -> keys.add(facts.type() + " no " + n));
            v.years().forEach(y -> keys.add(facts.type() + " year " + y));
        }
        // A friendship treaty of many: words that say little, with each state.
        for (Title.Variant v : facts.title().variants()) {
            if (v.words().isGeneric()) {
                v.words().common().forEach(w -> facts.states().forEach(s -> keys.add("of " + s + " on " + w)));
            }
        }
        String family = FAMILIES.getOrDefault(facts.type(), facts.type());
        if (facts.states().size() == 2) {
            keys.add(family + " between " + String.join(" ", facts.states()));
        }
        for (String month : facts.months()) {
            facts.states().forEach(s -> keys.add(family + " of " + s + " in " + month));
            facts.meeting().rare().forEach(w -> keys.add("at " + Folding.skeleton(w) + " in " + month));
        }
        return keys;
    }

    @Override
    public String label(WorkFacts facts) {
        return TitleKeys.label(facts.title());
    }

    @Override
    public void compare(WorkFacts a, WorkFacts b, Comparison out) {
        if (a.title().isEmpty() || b.title().isEmpty()) {
            return;
        }
        TitleMatch match = TitleMatch.of(a.title(), b.title());
        types(a, b, out);
        TitleRules.numbers(match, out);
        TitleRules.exclusions(match, out);
        if (match.thingsDiffer()) {
            out.add("other-thing", match.texts());
        }
        WorkFacts.belonging(a, b, out);
        if (Quantities.differ(a.kinds(), b.kinds())) {
            out.add("other-kind-named");
        }
        horizons(a, b, out);
        parties(a, b, out);
        if (!out.vetoed()) {
            TitleRules.likeness(match, out);
            dates(a, b, match, out);
        }
    }

    private static void types(WorkFacts a, WorkFacts b, Comparison out) {
        if (a.type().equals(b.type())) {
            out.add("same-type", a.type().equals("other") ? 0 : 1);
            return;
        }
        if (a.type().equals("other") || b.type().equals("other")) {
            return;
        }
        String words = a.type() + " / " + b.type();
        if (FAMILIES.getOrDefault(a.type(), a.type()).equals(FAMILIES.getOrDefault(b.type(), b.type()))) {
            out.add("near-type");
        } else {
            out.veto("types-differ", words);
        }
    }

    private static void horizons(WorkFacts a, WorkFacts b, Comparison out) {
        Days mine = a.horizon();
        Days other = b.horizon();
        if (mine != null && other != null && !mine.endsLike(other)) {
            out.veto("horizons-differ", mine.iso() + " / " + other.iso());
        } else if (mine != null && other != null) {
            out.add("same-horizon", mine.iso());
        } else if (mine != null
                        && Quantities.differ(
                                b.title().years(), Set.of(mine.iso().replaceAll(".*?(\\d{4})[^/]*$", "$1")))
                || other != null
                        && Quantities.differ(
                                a.title().years(), Set.of(other.iso().replaceAll(".*?(\\d{4})[^/]*$", "$1")))) {
            out.add("horizon-not-in-title");
        }
    }

    /** Parties that are no states, a movement, a bank: both name some, and none is shared. */
    private static void others(WorkFacts a, WorkFacts b, Comparison out) {
        List<Actor> mine = a.others();
        List<Actor> its = b.others();
        if (!mine.isEmpty()
                && !its.isEmpty()
                && mine.stream().noneMatch(x -> its.stream().anyMatch(x::same))) {
            out.add("other-party", Actor.list(mine) + " / " + Actor.list(its));
        }
    }

    private static void parties(WorkFacts a, WorkFacts b, Comparison out) {
        others(a, b, out);
        if (a.states().isEmpty() || b.states().isEmpty()) {
            return;
        }
        Set<String> shared = new TreeSet<>(a.states());
        shared.retainAll(b.states());
        String words = TitleMatch.list(a.states()) + " / " + TitleMatch.list(b.states());
        int least = Math.min(a.states().size(), b.states().size());
        if (shared.isEmpty()
                || least == 2
                        && shared.size() == 1
                        && a.states().size() == b.states().size()) {
            out.veto("parties-differ", words);
        } else if (shared.size() == least) {
            out.add("same-parties", least > 1 ? 1 : 0.5, words);
        } else {
            out.add("some-parties", words);
        }
    }

    private static void dates(WorkFacts a, WorkFacts b, TitleMatch match, Comparison out) {
        boolean sameStep = a.status().equals(b.status()) && !a.status().equals("mentioned");
        Days mine = a.date();
        Days other = b.date();
        boolean known = mine != null && other != null && mine.exact() && other.exact();
        long gap = known && mine != null && other != null ? mine.gap(other) : -1;
        if (known && sameStep) {
            out.add("same-day", gap == 0 ? 1 : 0, mine == null ? "" : mine.iso());
            if (gap > SOME_MONTHS) {
                out.veto("other-year", Long.toString(gap));
            }
            out.add("other-day", gap > SOME_DAYS ? 1 : 0, Long.toString(gap));
        }
        if (match.generic() && !match.acronym() && !match.sharesNumber()) {
            occasion(a, b, out);
        }
    }

    private static void occasion(WorkFacts a, WorkFacts b, Comparison out) {
        Days mine = a.day();
        Days other = b.day();
        long gap = mine == null || other == null ? -1 : mine.gap(other);
        out.add("same-days", gap >= 0 && gap <= SOME_DAYS ? 1 : 0);
        if (gap > SOME_WEEKS && OUTCOME.equals(FAMILIES.get(a.type())) && OUTCOME.equals(FAMILIES.get(b.type()))) {
            out.veto("other-occasion", Long.toString(gap));
        } else if (gap > A_FORTNIGHT) {
            // From a draft to its signing it is long.
            double later = a.comesBefore(b) || b.comesBefore(a) ? LATER_STEP : 1;
            out.add("other-weeks", later * Math.min(1, gap / 100.0), Long.toString(gap));
        }
        if (!a.meeting().isEmpty() && !b.meeting().isEmpty()) {
            TitleMatch meeting = TitleMatch.of(a.meeting(), b.meeting());
            if (meeting.numbersDiffer() || meeting.yearsDiffer()) {
                out.veto("meetings-differ", meeting.texts());
            } else {
                out.add("same-meeting", meeting.likeness(), meeting.texts());
            }
        }
    }
}
