package org.summitry.resolution;

/** What titles say for and against sameness, in all kinds that have them. */
final class TitleRules {
    /** Likeness of meaning that names of one field have anyway. */
    private static final double UNRELATED = 0.35;

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
                    "the numbers differ: " + TitleMatch.list(match.a().numbers()) + " / "
                            + TitleMatch.list(match.b().numbers()) + " in " + match.texts());
        }
        if (match.yearsDiffer()) {
            out.veto(
                    "years-differ",
                    "the years differ: " + TitleMatch.list(match.a().years()) + " / "
                            + TitleMatch.list(match.b().years()));
        }
    }

    /** What rules sameness out where names come with editions: kinds of things alone. */
    static void things(TitleMatch match, Comparison out) {
        if (match.thingsDiffer()) {
            out.veto(
                    "things-differ",
                    "not one kind of thing: " + TitleMatch.list(match.a().things()) + " / "
                            + TitleMatch.list(match.b().things()));
        }
    }

    /** How much of the names agrees. */
    static void likeness(TitleMatch match, Comparison out) {
        if (match.acronym()) {
            out.add("acronym", "one is the acronym of the other: " + match.texts());
        } else if (match.equal()) {
            out.add("same-title", "the names agree: " + match.texts());
        } else {
            out.add("shared-words", match.overlap().jaccard(), "words are shared: " + match.texts());
            out.add("contained", match.overlap().containment(), "one name holds most of the other");
            double meant = match.meaning();
            out.add(
                    "same-meaning",
                    Math.max(0, (meant - UNRELATED) / (1 - UNRELATED)),
                    "what the names mean is alike by " + Math.round(100 * meant) + " %");
            out.add("unlike", Math.max(0, 1 - meant / UNRELATED), "the names mean different things");
        }
        if (match.eachNamesAnother()) {
            out.add("each-another", "each names what the other does not: " + match.others());
        } else if (!match.equal() && !match.acronym()) {
            int more = match.overlap().onlyA().size() + match.overlap().onlyB().size();
            out.add("one-more", Math.min(1, more / 3.0), "one name says more: " + match.others());
        }
        if (match.otherField()) {
            out.add("other-field", "of two fields: " + match.others());
        }
        out.add("same-number", match.sharesNumber() ? 1 : 0, "a number or year is shared: " + match.texts());
        if (match.generic() && !match.acronym() && !match.sharesNumber()) {
            out.add("says-little", littleness(match), "a name that many things could have: " + match.texts());
        }
        boolean oneThing = !match.a().things().equals(match.b().things());
        out.add("thing-unsaid", oneThing && !match.acronym() ? 1 : 0, "only one says what it is, or says more of it");
        boolean oneNumber = match.a().numbers().isEmpty() != match.b().numbers().isEmpty();
        out.add("number-unsaid", oneNumber && !match.acronym() ? 1 : 0, "only one has a number");
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
