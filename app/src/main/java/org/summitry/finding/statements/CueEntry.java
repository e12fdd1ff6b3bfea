package org.summitry.finding.statements;

import java.util.List;

/**
 * One reading of a word of saying.
 *
 * @param family what kind of saying, as named in {@code cues.yaml} ('praise')
 * @param force its illocutionary force (Searle 1976)
 * @param takes the complements that may be its content, in no order
 * @param particle the particle or preposition that belongs to it ('for' of 'call for'); empty when none does
 */
record CueEntry(String family, Force force, List<Take> takes, String particle) {

    /** What saying so does. */
    enum Force {
        ASSERTIVE,
        DIRECTIVE,
        COMMISSIVE,
        EXPRESSIVE,
        NONE
    }

    /** A complement that may be content. */
    enum Take {
        CLAUSE,
        QUOTE,
        NOUN,
        GERUND,
        TO,
        PERSON_TO,
        AS
    }

    CueEntry {
        takes = List.copyOf(takes);
    }

    boolean takes(Take take) {
        return takes.contains(take);
    }

    /** Whether the word says nothing worth an entry: courtesies and agendas. */
    boolean isEmpty() {
        return takes.isEmpty();
    }
}
