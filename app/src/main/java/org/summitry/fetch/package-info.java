/**
 * From an address on the web to bytes: single documents, feeds (RSS, Atom) and sitemaps.
 *
 * <p>{@link org.summitry.fetch.Fetcher} fetches one address; {@link org.summitry.fetch.FeedRun} reads a feed once and hands on what
 * is new. What the other side does wrong is a {@link org.summitry.fetch.FetchResult.Refused} of one line and never an exception.
 *
 * <p>Does: keep to public addresses unless allowed, at each redirect, and connect to the very address that was checked; obey
 * {@code robots.txt}; give each host a pause; ask only for what changed; keep limits of time and of size, packed and unpacked.
 *
 * <p>Does not: read what the bytes mean (that is {@code intake}'s), store anything, run scripts, send cookies or passwords, use a
 * proxy, follow links of pages, or take a feed's own text for the document. Feeds in JSON and sitemaps in plain text are not read.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>The state of a feed is to be stored after what was taken is safe, and only the state that
 *       {@link org.summitry.fetch.FeedOutcome} gives: with the validators of a run that left something the rest would never be seen.
 *   <li>A document that is refused for good is asked for again in every run unless the caller counts it as known.
 *   <li>The first HTTP client of the process must be made here, or Java be started with
 *       {@code -Djdk.httpclient.allowRestrictedHeaders=host}.
 *   <li>This is the one package where the result depends on the clock and the network.
 * </ul>
 */
@NullMarked
package org.summitry.fetch;

import org.jspecify.annotations.NullMarked;
