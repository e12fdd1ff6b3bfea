package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry that may look different since a line of the ledger, for whatever keeps a copy of entries, such as the search index.
 *
 * @param key the entry's key, which stays when its id does not
 * @param gone keys of entries that are part of this one now
 * @param entry what it is now; null when it may not be shown
 */
public record Changed(String key, List<String> gone, @Nullable Now entry) {

    /** Copies the list. */
    public Changed {
        gone = List.copyOf(gone);
    }

    /**
     * An entry as it is now; of a much reported one the latest citations.
     *
     * @param names what to call the entries whose ids the record holds, by id
     */
    public record Now(
            String id,
            String name,
            boolean reviewed,
            ObjectNode record,
            Map<String, String> names,
            List<Dossier.Citation> citations) {
        /** Copies the list. */
        public Now {
            citations = List.copyOf(citations);
        }
    }
}
