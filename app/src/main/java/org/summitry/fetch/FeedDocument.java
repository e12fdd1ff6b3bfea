package org.summitry.fetch;

/**
 * A new document of a feed.
 *
 * @param item what the feed says of it
 * @param fetched its bytes; {@link FetchResult.Fetched#url()} is the item's address
 */
public record FeedDocument(FeedItem item, FetchResult.Fetched fetched) {}
