package org.summitry.fetch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed or a sitemap holds.
 *
 * @param items the documents it names, each once; a feed's in its own order, a sitemap's last changed first
 * @param sitemaps the sitemaps that an index names, last changed first; empty for all others
 * @param fault why there may be more than what was read; null if it was read whole
 */
record Feed(List<FeedItem> items, List<String> sitemaps, @Nullable Rejected fault) {
    Feed {
        items = List.copyOf(items);
        sitemaps = List.copyOf(sitemaps);
    }
}
