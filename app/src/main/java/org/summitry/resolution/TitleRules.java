package org.summitry.resolution;

import java.util.List;

/** What titles say for and against sameness, in all kinds that have them. */
final class TitleRules {
    private static final double KNOWN = 0.2;
    private static final double SHARE = 0.6;

    /** What it counts that both say what a thing is and one says more. */
    private static final double MORE_SAID = 0.4;

    private TitleRules() {}

    /** What rules sameness out: numbers, years, kinds of things. */
    static void vetoes(TitleMatch match, Comparison out) {
        numbers(match, out);
        things(match, out);
    }

    /** What rules sameness out in numbers and years. */
    static void numbers(TitleMatch match, Comparison out) {
        if (match.numbersDiffer()) {
            out.veto(
                    "numbers-differ",
                    TitleMatch.list(match.a().numbers()) + " / "
                            + TitleMatch.list(match.b().numbers()) + " in " + match.texts());
        }
        if (match.yearsDiffer()) {
            out.veto(
                    "years-differ",
                    TitleMatch.list(match.a().years()) + " / "
                            + TitleMatch.list(match.b().years()));
        }
    }

    /** What rules sameness out in words that exclude each other. */
    static void exclusions(TitleMatch match, Comparison out) {
        String excluding = match.excluding();
        if (!excluding.isEmpty()) {
            out.veto("words-exclude", excluding);
        }
    }

    /** What rules sameness out where names come with editions: kinds of things, and words that exclude each other. */
    static void things(TitleMatch match, Comparison out) {
        exclusions(match, out);
        if (match.thingsDiffer()) {
            out.veto(
                    "things-differ",
                    TitleMatch.list(match.a().things()) + " / "
                            + TitleMatch.list(match.b().things()));
        }
    }

    /** How much of the names agrees. */
    static void likeness(TitleMatch match, Comparison out) {
        likeness(match, false, out);
    }

    /** The same; {@code known}: whether something else already tells which thing a name that says little is of. */
    static void likeness(TitleMatch match, boolean known, Comparison out) {
        boolean generic = match.generic() && !match.acronym() && !match.sharesNumber();
        double little = generic ? littleness(match) * (known ? KNOWN : 1) : 0;
        if (match.acronym()) {
            out.add("acronym", match.texts());
        } else if (match.equal()) {
            out.add("same-title", match.texts());
        } else if (match.turnedAcronym()) {
            out.add("turned-acronym", match.texts());
            return;
        } else {
            // Of names that say little, that they agree says little too.
            double worth = 1 - SHARE * little;
            out.add("shared-words", worth * match.overlap().jaccard(), match.texts());
            out.add("contained", worth * match.overlap().containment());
            double meant = match.meaning();
            out.add("same-meaning", meant, Math.round(100 * meant) + " %");
            out.add("one-word-other", match.butForAWord(), match.texts());
        }
        out.add("says-little", little);
        differences(match, out);
    }

    private static void differences(TitleMatch match, Comparison out) {
        out.add("same-thing", match.oneThing() && !match.equal() ? 1 : 0);
        List<String> fields = match.fieldsOfOne();
        if (!match.acronym() && !fields.isEmpty()) {
            out.add("field-unsaid");
        }
        if (match.eachNamesAnother()) {
            out.add("each-another", match.apart());
        } else if (!match.equal() && !match.acronym()) {
            int more = match.overlap().onlyA().size() + match.overlap().onlyB().size();
            out.add("one-more", Math.min(1, more / 3.0));
        }
        if (match.otherField()) {
            out.add("other-field");
        }
        out.add("same-number", match.sharesNumber() ? 1 : 0, match.texts());
        boolean oneThing = !match.a().things().equals(match.b().things());
        boolean none = match.a().things().isEmpty() || match.b().things().isEmpty();
        out.add("thing-unsaid", !oneThing || match.acronym() ? 0 : none ? 1 : MORE_SAID);
        boolean oneNumber = match.a().numbers().isEmpty() != match.b().numbers().isEmpty();
        out.add("number-unsaid", oneNumber && !match.acronym() ? 1 : 0);
    }

    /** A long name of common words says something when all of them come back. */
    private static double littleness(TitleMatch match) {
        int words = Math.min(match.a().words().size(), match.b().words().size());
        if (match.overlap().jaccard() < 1 || words < 3) {
            return 1;
        }
        return words == 3 ? 0.7 : 0.4;
    }
}
