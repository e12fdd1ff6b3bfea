package org.summitry.finding.names;

import java.util.List;
import org.summitry.finding.Why;
import org.summitry.text.Span;

/**
 * A passage that refers to actors.
 *
 * @param span the referring words without titles for names ('Kassym-Jomart Tokayev'), the whole noun phrase otherwise ('the
 *     Kazakh leader')
 * @param kind how it refers
 * @param actors ids of whom it refers to; several for 'the sides'; empty when it refers to somebody unknown
 * @param why which rule resolved it, how sure
 */
public record Mention(Span span, Kind kind, List<String> actors, Why why) {

    /** How a passage refers. */
    public enum Kind {
        /** A full or partial name or an acronym. */
        NAME,
        /** 'Kazakh', 'Emirati': an adjective or people's name that stands for the state. */
        DEMONYM,
        /** 'the Kazakh leader', 'the Special Representative', 'the Head of State'. */
        OFFICE,
        /** 'he', 'she', 'they', 'its'. */
        PRONOUN,
        /** 'the sides', 'the two leaders', 'the parties'. */
        GROUP,
        /** A capital or seat that stands for a government: 'Tashkent welcomed ...'. */
        CAPITAL,
        /** 'the country', 'the Centre', 'the organisation'. */
        NOUN
    }

    /** Copies the actors. */
    public Mention {
        actors = List.copyOf(actors);
    }
}
