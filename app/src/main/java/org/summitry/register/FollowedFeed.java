package org.summitry.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed or sitemap that is followed, with what its last visit left to remember.
 *
 * @param url its address
 * @param validFor the address that gave {@code etag} and {@code lastModified}; or null
 * @param etag as the server sent it; or null
 * @param lastModified as the server sent it; or null
 * @param notBefore when the server may be asked again, because it said so; or null
 * @param visitedAt when it was last visited; null before the first time
 * @param outcome what came of that visit, in words; or null
 */
public record FollowedFeed(
        String url,
        @Nullable String validFor,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant notBefore,
        @Nullable Instant visitedAt,
        @Nullable String outcome) {

    /** Refuses a feed without an address. */
    public FollowedFeed {
        if (url.isBlank()) {
            throw new IllegalArgumentException("a feed without an address");
        }
    }
}
