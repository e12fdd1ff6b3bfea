package org.summitry.finding.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * A passage that names a person, before it is known who else it names.
 *
 * @param name the name's words, without titles
 * @param span where the name stands
 * @param offices offices that the text gives beside it
 * @param gender 'm', 'f' or null, by the form of address or title
 * @param strength how sure it is a person: 3 with a title or form of address, 2 by apposition, 1 by what it does, 0 not by itself
 * @param author whether it signs the text
 */
record PersonHit(
        List<String> name, Span span, List<Office> offices, @Nullable String gender, int strength, boolean author) {

    PersonHit {
        name = List.copyOf(name);
        offices = List.copyOf(offices);
    }

    PersonHit withStrength(int other) {
        return new PersonHit(name, span, offices, gender, other, author);
    }

    String last() {
        return name.get(name.size() - 1);
    }

    boolean isFull() {
        return name.size() > 1;
    }
}
