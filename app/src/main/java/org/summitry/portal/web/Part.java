package org.summitry.portal.web;

import java.util.List;

/** A group of pages that belong together: reading, reviewing, administration. */
public interface Part {
    /** Its addresses. */
    List<Route> routes();

    /** What of it stands in the navigation, in order. */
    List<Link> navigation();

    /** The names of its style sheets and scripts in {@code org/summitry/portal/assets}, beside the portal's own. */
    default List<String> assets() {
        return List.of();
    }

    /**
     * An entry of the navigation.
     *
     * @param path where it leads; also marks the entry as the current one on that page and those below it
     * @param key the message's key
     * @param access who sees it
     */
    record Link(String path, String key, Access access) {}
}
