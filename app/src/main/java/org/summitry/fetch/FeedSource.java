package org.summitry.fetch;

/**
 * A feed or a sitemap that is followed.
 *
 * @param url its address
 * @param state what the last run gave; {@link FetchState#NONE} before the first
 */
public record FeedSource(String url, FetchState state) {}
