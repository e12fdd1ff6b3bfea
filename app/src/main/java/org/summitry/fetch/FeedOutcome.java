package org.summitry.fetch;

import java.util.List;

/**
 * What came of reading a feed once.
 *
 * @param source the feed with the state to store; without validators while anything is left, so that the next run sees it again
 * @param unchanged whether the feed said that nothing is new
 * @param listed how many documents it named, each counted once
 * @param taken how many new ones were handed on
 * @param complete whether nothing new is left for the next run
 * @param refused what could not be read: the feed itself, sitemaps it names, documents. Those that are not
 *     {@link FetchResult.Refused#temporary() temporary} are asked for again in every run unless they become known
 */
public record FeedOutcome(
        FeedSource source,
        boolean unchanged,
        int listed,
        int taken,
        boolean complete,
        List<FetchResult.Refused> refused) {

    /** Copies the list. */
    public FeedOutcome {
        refused = List.copyOf(refused);
    }
}
