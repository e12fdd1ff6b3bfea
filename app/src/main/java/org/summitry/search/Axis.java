package org.summitry.search;

/**
 * What a table of counts counts by: one side of a {@link Cross}.
 *
 * @param beginning how the values begin in the index, their facet's mark first
 * @param most how many of the values are counted: those that most entries have
 */
public record Axis(String beginning, int most) {
    private static final int MOST = 2_000;

    /** Refuses more values than a table may have, and facets that there are not. */
    public Axis {
        Facet.of(beginning);
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("values of a table: " + most + "; 1 to " + MOST + " can be counted");
        }
    }

    /** The kinds of entries. */
    public static Axis kinds() {
        return new Axis(Facet.KIND.term(""), MOST);
    }

    /** Actors whose ids begin so: {@code state:}, {@code person:}; empty for all. */
    public static Axis actors(String beginning, int most) {
        return new Axis(Facet.ACTOR.term(beginning), most);
    }

    /** Topics. */
    public static Axis topics(int most) {
        return new Axis(Facet.TOPIC.term(""), most);
    }

    /** Years; an entry that spans several counts in each. */
    public static Axis years() {
        return new Axis(Facet.YEAR.term(""), MOST);
    }

    /** Months, {@code 2024-08}; an entry whose month is not known, or that spans several, counts in none. */
    public static Axis months() {
        return new Axis(Facet.MONTH.term(""), MOST);
    }

    /** Values of a link that is counted ({@link Entry.More#counted}), such as {@code type}. */
    public static Axis links(String field, int most) {
        return new Axis(Facet.LINK.term(field + "="), most);
    }

    /** The value in a term of the index, without what all of a link's values begin with. */
    String value(String term) {
        return Facet.of(term) == Facet.LINK ? term.substring(beginning.length()) : Facet.value(term);
    }
}
