package org.summitry.search;

/** What entries are counted by. */
enum Facet {
    KIND('k'),
    ACTOR('a'),
    TOPIC('t'),
    YEAR('y'),
    MONTH('m'),
    LINK('l');

    private final char mark;

    Facet(char mark) {
        this.mark = mark;
    }

    /** How a value stands in the index, where all facets share one field. */
    String term(String value) {
        return mark + value;
    }

    /** The facet of a term. */
    static Facet of(String term) {
        for (Facet f : values()) {
            if (f.mark == term.charAt(0)) {
                return f;
            }
        }
        throw new IllegalArgumentException("no facet: " + term);
    }

    /** The value in a term. */
    static String value(String term) {
        return term.substring(1);
    }
}
