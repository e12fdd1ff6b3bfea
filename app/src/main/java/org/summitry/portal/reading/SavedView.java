package org.summitry.portal.reading;

import java.util.List;
import org.summitry.portal.accounts.SavedSearches;

/**
 * A person's saved searches.
 *
 * @param problem what went wrong last; empty when nothing did
 * @param feed the address of a feed that was just opened, which is shown once; empty otherwise
 * @param feedOf the number of the search it is of
 */
public record SavedView(List<SavedSearches.Saved> searches, String problem, String feed, long feedOf) {
    /** Copies the list. */
    public SavedView {
        searches = List.copyOf(searches);
    }

    /** Without the secret address. */
    @Override
    public String toString() {
        return "SavedView[" + searches.size() + "]";
    }
}
