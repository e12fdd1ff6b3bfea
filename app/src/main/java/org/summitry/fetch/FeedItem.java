package org.summitry.fetch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document that a feed or a sitemap names.
 *
 * @param url its address, absolute, percent-encoded, without fragment
 * @param title its title as plain text on one line; null if the feed gives none
 * @param published the day of publication by the publisher's own clock; null if the feed gives none. An Atom entry without
 *     {@code published} has the day of its last change. What the document itself says goes before it
 */
public record FeedItem(String url, @Nullable String title, @Nullable LocalDate published) {}
