package org.summitry.search;

import java.util.Set;

/** Gives spellings of one name a key in common. */
@FunctionalInterface
public interface NameKeys {

    /**
     * The keys of one word of a name, in small letters of whatever script: spellings that may be the same name share at least one. Empty when there is
     * nothing to go by. The same word always has the same keys. An index made with other keys counts as outdated and is made anew.
     */
    Set<String> keys(String name);

    /** The keys under which a word of a query is looked for: {@link #keys}, and more where a query may be dearer than a word of the index. */
    default Set<String> asked(String name) {
        return keys(name);
    }
}
