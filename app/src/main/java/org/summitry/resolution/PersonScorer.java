package org.summitry.resolution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Persons: by name, and by office where the name is not enough. */
final class PersonScorer implements KindScorer<PersonFacts> {
    private static final double SURE = 0.2;
    private static final double A_YEAR = 365;
    private static final int HALF_A_YEAR = 183;
    private static final double MANY_YEARS = 5;

    @Override
    public PersonFacts facts(Report report) {
        return PersonFacts.of(report);
    }

    /**
     * How the family name sounds, of every word where it is not known which is the family's: as large as the number of reports of
     * those who bear it. Reports of one much-named person make it over-full; they are put in order by label. The office
     * in a year, for spellings that are far apart: hundreds, over-full for the heads of much-named states.
     */
    @Override
    public Set<String> keys(PersonFacts facts) {
        Set<String> keys = new TreeSet<>();
        facts.all().forEach(n -> keys.addAll(n.keys()));
        for (Office o : facts.offices()) {
            if (!o.of().isEmpty() && facts.published() != null) {
                keys.add("office " + o.key() + " in " + facts.published().getYear());
            }
        }
        if (facts.all().isEmpty()) {
            facts.offices().forEach(o -> keys.add("office " + o.key()));
        }
        return keys;
    }

    @Override
    public String label(PersonFacts facts) {
        return facts.names().isEmpty() ? facts.name() : facts.names().get(0).sorted();
    }

    @Override
    public void compare(PersonFacts a, PersonFacts b, Comparison out) {
        NameMatch match = NameMatch.best(a.names(), b.names());
        switch (match.relation()) {
            case CONFLICT -> out.veto("names-conflict", match.words());
            case NONE -> out.veto("no-name-shared", match.words());
            case FULL -> {
                out.add("full-name", match.words());
                out.add("spelling", 1 - match.score(), Math.round(100 * match.score()) + " %");
                out.add("order", match.swapped() ? 1 : 0);
            }
            case INITIALS -> out.add("initials", match.words());
            case SINGLE -> out.add("one-name", match.words());
            case UNKNOWN -> out.add("no-name", match.words());
        }
        if (!out.vetoed()) {
            boolean full = match.relation() == NameMatch.Relation.FULL;
            double doubt = full ? Math.min(1, 3 * (1 - match.score()) + (match.swapped() ? 0.5 : 0)) : 1;
            offices(a, b, !full, doubt, out);
        }
    }

    /** {@code doubt}: how far the names leave open that they are two people's, 1 where a surname alone is shared. */
    private static void offices(PersonFacts a, PersonFacts b, boolean weak, double doubt, Comparison out) {
        boolean shared = same(a.offices(), b.offices(), weak || doubt > SURE, out);
        boolean states = Quantities.differ(a.states(), b.states());
        if (states) {
            String words =
                    "offices of different states: " + TitleMatch.list(a.states()) + " / " + TitleMatch.list(b.states());
            if (weak) {
                out.veto("other-state", words);
                return;
            }
            out.add("other-state", words);
        }
        if (!shared && weak && !a.offices().isEmpty() && !b.offices().isEmpty()) {
            out.add("other-office", titles(a) + " / " + titles(b));
        }
        boolean alike =
                !weak && !shared && !a.offices().isEmpty() && !b.offices().isEmpty();
        out.add("alike-other-office", alike ? doubt : 0, titles(a) + " / " + titles(b));
        long days = a.daysApart(b);
        String how = weak && a.names().isEmpty() ? "office-years-apart" : weak ? "years-apart" : "";
        if (days > HALF_A_YEAR && !how.isEmpty()) {
            out.add(how, Math.min(1, days / A_YEAR / MANY_YEARS), Long.toString(days));
        }
    }

    private static boolean same(List<Office> mine, List<Office> others, boolean weak, Comparison out) {
        boolean body = false;
        for (Office x : mine) {
            for (Office y : others) {
                if (weak && x.sameTitle(y) && x.sameBody(y) && x.apart(y)) {
                    out.veto("other-term", x.title());
                    return true;
                }
                if (x.sameTitle(y) && (x.sameBody(y) || x.of().isEmpty() && y.of().isEmpty())) {
                    out.add(
                            x.sameBody(y) ? "same-office" : "same-office-title",
                            x.title() + (x.of().isEmpty() ? "" : ", " + x.of()));
                    return true;
                }
                body |= x.sameBody(y) && !weak || x.sameBody(y) && !x.ofState();
            }
        }
        if (body) {
            out.add("same-body");
        }
        return body;
    }

    private static String titles(PersonFacts facts) {
        return String.join(", ", facts.offices().stream().map(Office::title).toList());
    }
}
