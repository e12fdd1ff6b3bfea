package org.summitry.resolution;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Meetings: by series and ordinal, day, place and parties. Planned and held is one; a part is not the whole. */
final class MeetingScorer implements KindScorer<MeetingFacts> {
    private static final double ONE_SERIES = 0.7;
    private static final Set<String> GATHERINGS = Set.of("summit", "council", "conference");
    private static final Set<String> ENCOUNTERS = Set.of("talks", "call", "visit");
    private static final int MANY = 4;
    private static final double PERHAPS_ONE = 0.3;
    /** Types that one encounter may be called by in two reports. */
    private static final Map<String, String> FAMILIES =
            Map.of("summit", "gathering", "council", "gathering", "conference", "gathering", "talks", "talks");

    /** Words of parts that may as well tell how the whole was held. */
    private static final Set<String> PERHAPS = Phrases.stems("perhaps-parts.txt");

    /** Words for what goes on beside a conference, which talks of two may be told with or without. */
    private static final Set<String> BESIDE = Phrases.stems("beside.txt");

    @Override
    public MeetingFacts facts(Report report) {
        return MeetingFacts.of(report);
    }

    @Override
    public Set<String> keys(MeetingFacts facts) {
        return MeetingKeys.of(facts);
    }

    @Override
    public String label(MeetingFacts facts) {
        return TitleKeys.label(facts.named()) + " " + facts.ordinal() + " "
                + (facts.date() == null ? "" : facts.date().iso()) + " "
                + facts.parties().states();
    }

    @Override
    public void compare(MeetingFacts a, MeetingFacts b, Comparison out) {
        boolean series = series(a, b, out);
        boolean ordinal = a.ordinal() > 0 && a.ordinal() == b.ordinal();
        ordinals(a, b, series, out);
        levels(a, b, out);
        types(a, b, out);
        out.add("named-alone", !series && (gatheringAndEncounter(a, b) || gatheringAndEncounter(b, a)) ? 1 : 0);
        parts(a, b, out);
        if (!out.vetoed()) {
            parties(a, b, series, ordinal, out);
            MeetingDates.compare(
                    a,
                    b,
                    series
                            && (ordinal
                                    || !Quantities.differ(a.years(), b.years())
                                            && !a.years().isEmpty()),
                    out);
            places(a, b, out);
            boolean gatherings = GATHERINGS.contains(a.type()) && a.type().equals(b.type());
            boolean once = gatherings && a.place().agrees(b.place()) && MeetingDates.sameDay(a, b);
            out.add("one-gathering", once ? 1 : 0);
        }
    }

    private static boolean series(MeetingFacts a, MeetingFacts b, Comparison out) {
        Title mine = a.series(b);
        Title its = b.series(a);
        if (mine.isEmpty() || its.isEmpty()) {
            return false;
        }
        boolean formats = !a.format().isEmpty() && !b.format().isEmpty();
        TitleMatch match = TitleMatch.of(mine, its);
        if (match.generic() && !match.acronym() && !(formats && match.likeness() > 0.99)) {
            return false;
        }
        if (match.likeness() >= ONE_SERIES && !match.thingsDiffer()) {
            out.add("same-series", match.likeness(), match.texts());
            int more = match.acronym()
                    ? 0
                    : match.overlap().onlyA().size() + match.overlap().onlyB().size();
            out.add("one-more", Math.min(1, more / 2.0));
            return true;
        }
        if (match.eachNamesAnother() || match.thingsDiffer()) {
            out.add(formats ? "other-format" : "other-series", match.thingsDiffer() ? 1 : match.apart());
        }
        return false;
    }

    private static void ordinals(MeetingFacts a, MeetingFacts b, boolean series, Comparison out) {
        if (a.ordinal() > 0 && b.ordinal() > 0) {
            if (a.ordinal() != b.ordinal()) {
                out.veto("ordinals-differ", a.ordinal() + ", " + b.ordinal());
            } else {
                boolean other = !a.format().isEmpty() && !b.format().isEmpty();
                out.add(
                        series ? "same-ordinal" : "same-ordinal-alone",
                        series || !other ? 1 : 0,
                        Integer.toString(a.ordinal()));
            }
        }
        if (Quantities.differ(a.years(), b.years())) {
            out.veto("years-differ", TitleMatch.list(a.years()) + " / " + TitleMatch.list(b.years()));
        }
    }

    private static void levels(MeetingFacts a, MeetingFacts b, Comparison out) {
        if (Quantities.differ(a.levels(), b.levels())) {
            out.veto("levels-differ", TitleMatch.list(a.levels()) + " / " + TitleMatch.list(b.levels()));
        } else if (Quantities.differ(a.level(), b.level())) {
            out.add("other-rank");
        } else if (Quantities.differ(a.portfolios(), b.portfolios())
                && !a.levels().isEmpty()
                && !b.levels().isEmpty()) {
            out.veto("portfolios-differ", TitleMatch.list(a.portfolios()) + " / " + TitleMatch.list(b.portfolios()));
        } else if (a.levels().isEmpty() != b.levels().isEmpty()
                && a.ranks().isEmpty()
                && b.ranks().isEmpty()) {
            Set<String> circle = new TreeSet<>(a.levels());
            circle.addAll(b.levels());
            // 'The summit' is what many a meeting of leaders is called in one paper and not in another.
            circle.remove("leaders");
            boolean ministers = circle.contains("ministers");
            out.add(ministers ? "level-unsaid" : "circle-unsaid", circle.isEmpty() ? 0 : 1);
        } else if (Quantities.differ(a.portfolio(), b.portfolio())) {
            out.add("other-portfolio");
        }
    }

    private static void types(MeetingFacts a, MeetingFacts b, Comparison out) {
        String words = a.type() + " / " + b.type();
        if (a.type().equals(b.type())) {
            out.add("same-type", a.type().equals("other") ? 0.5 : 1);
        } else if (isOne("call", a, b) && !a.place().online() && !b.place().online() || isOne("briefing", a, b)) {
            out.veto("types-differ", words);
        } else if (!a.type().equals("other") && !b.type().equals("other")) {
            boolean near = a.bilateral() && b.bilateral()
                    || FAMILIES.getOrDefault(a.type(), a.type()).equals(FAMILIES.getOrDefault(b.type(), b.type()));
            out.add(near ? "near-type" : isOne("visit", a, b) ? "visit-and-talks" : "other-type");
        } else if (isOne("visit", a, b)) {
            out.add("visit-and-meeting");
        }
    }

    /** Whether one is a gathering that has a name, and the other talks, a call or a visit. */
    private static boolean gatheringAndEncounter(MeetingFacts a, MeetingFacts b) {
        return GATHERINGS.contains(a.type()) && !a.named().isEmpty() && ENCOUNTERS.contains(b.type());
    }

    private static boolean isOne(String type, MeetingFacts a, MeetingFacts b) {
        return a.type().equals(type) || b.type().equals(type);
    }

    private static void parts(MeetingFacts a, MeetingFacts b, Comparison out) {
        if (!a.parts().equals(b.parts())) {
            Set<String> words = new TreeSet<>(a.parts());
            words.addAll(b.parts());
            String reason = TitleMatch.list(words);
            words.removeAll(PERHAPS);
            if (a.bilateral() && b.bilateral()) {
                words.removeAll(BESIDE);
            }
            if (words.isEmpty()) {
                out.add("part");
            } else {
                out.veto("part-and-whole", reason);
            }
        }
    }

    private static void parties(MeetingFacts a, MeetingFacts b, boolean series, boolean ordinal, Comparison out) {
        Parties mine = a.parties();
        Parties its = b.parties();
        if (mine.isEmpty() || its.isEmpty()) {
            return;
        }
        int least = Math.min(mine.size(), its.size());
        int most = Math.max(mine.size(), its.size());
        int shared = mine.shared(its);
        String words = mine.list() + " / " + its.list();
        boolean beside = Parties.onlyBeside(mine, its, a.place(), b.place());
        // A paper may name two of the many who gathered, and not say what kind of meeting it was.
        boolean named = !a.named().isEmpty() && !b.named().isEmpty();
        boolean gatherings = GATHERINGS.contains(a.type()) && GATHERINGS.contains(b.type());
        boolean twoOfMany = (isOne("other", a, b) || gatherings && named && shared > 0)
                && (GATHERINGS.contains(a.type()) || GATHERINGS.contains(b.type()))
                && (shared == least || gatherings)
                && most >= (gatherings ? MANY - 1 : MANY);
        if (shared == 0 && GATHERINGS.contains(a.type()) && GATHERINGS.contains(b.type())) {
            // Who comes from where is told of each by the papers of his country.
            out.add("other-parties", words);
        } else if (shared == 0) {
            out.veto("no-party-shared", words);
        } else if (twoSides(a, b, series, least)
                && (shared < 2 || most >= MANY)
                && !beside
                && !twoOfMany
                && !(most < MANY && mine.someUnknown() != its.someUnknown())) {
            out.veto("parties-differ", words);
        } else {
            out.add(least > 1 ? "same-parties" : "one-party", (double) shared / least, words);
            out.add("two-of-many", !series && least == 2 && twoOfMany ? 1 : 0, words);
            boolean third = !series && least == 2 && most == 3 && !beside && !twoOfMany;
            out.add("two-of-three", third ? 1 : 0, words);
            out.add(
                    "each-another-party",
                    series && ordinal || shared == least || most >= MANY || twoOfMany
                            ? 0
                            : mine.someUnknown() != its.someUnknown() && !mine.eachNamesAnother(its) ? PERHAPS_ONE : 1,
                    words);
            double more = (double) (most - shared) / most;
            out.add("more-parties", series || beside ? 0 : more, words);
            out.add("beside", beside ? 1 : 0, words);
        }
        out.add("same-guests", series && least > 2 && mine.sharesGuest(its) ? 1 : 0);
        people(a, b, words, out);
    }

    private static void people(MeetingFacts a, MeetingFacts b, String words, Comparison out) {
        double others = a.parties().otherPeople(b.parties());
        boolean few = Math.max(a.parties().size(), b.parties().size()) < MANY;
        out.add("other-people", few ? Math.min(1, 2 * others) : others, words);
        out.add("same-people", others == 0 && a.parties().samePeople(b.parties()) > 1 ? 1 : 0);
        boolean named = a.namesMoreThan(b) || b.namesMoreThan(a);
        out.add("other-party-named", named ? 1 : 0, words);
    }

    /** Whether two parties meet, so that the other must be the same: no series, or an encounter of two by its type. */
    private static boolean twoSides(MeetingFacts a, MeetingFacts b, boolean series, int least) {
        Set<String> two = Set.of("talks", "call", "visit", "other");
        return least == 2 && (!series || two.contains(a.type()) && two.contains(b.type()));
    }

    private static void places(MeetingFacts a, MeetingFacts b, Comparison out) {
        if (a.place().isEmpty() || b.place().isEmpty()) {
            return;
        }
        String words = a.place().text() + " / " + b.place().text();
        if (a.place().agrees(b.place())) {
            out.add("same-place", words);
        } else if (a.place().differs(b.place())
                && !a.place().isOf(b.parties())
                && !b.place().isOf(a.parties())) {
            out.add("other-place", words);
        }
    }
}
