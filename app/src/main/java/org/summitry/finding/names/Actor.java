package org.summitry.finding.names;

import java.util.List;
import org.summitry.finding.Evidence;
import org.summitry.finding.Why;

/** Somebody who can meet, say, propose or sign: a person, a state, an organisation, a format of consultation. */
public sealed interface Actor permits Person, State, Organization, Format {

    /** {@code person:<slug>}, {@code state:<ISO 3166-1 alpha-3>}, {@code org:<slug>} or {@code format:<slug>}. */
    String id();

    /** The fullest name met, or the pack's. */
    String name();

    /** Every surface form met in the document, without titles; in order of first appearance. */
    List<String> aliases();

    /** Where it is named; never empty. */
    List<Evidence> evidence();

    /** Which rule found it, how sure. */
    Why why();
}
