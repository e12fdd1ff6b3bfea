package org.summitry.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be remembered of an address between two fetches. The caller stores it and hands it in again.
 *
 * @param validFor the address that gave {@code etag} and {@code lastModified}, redirects followed; or null
 * @param etag the {@code ETag} of the last answer, quotes and all; or null
 * @param lastModified the {@code Last-Modified} of the last answer, as it was sent; or null
 * @param notBefore when the server may be asked again, because it said so; or null
 */
public record FetchState(
        @Nullable String validFor, @Nullable String etag, @Nullable String lastModified, @Nullable Instant notBefore) {

    /** Nothing is known: the first fetch. */
    public static final FetchState NONE = new FetchState(null, null, null, null);

    /** Leaves out what could not be sent back in a header. */
    public FetchState {
        etag = sendable(etag);
        lastModified = sendable(lastModified);
    }

    /** The same without the validators, so that the next fetch brings the whole again. */
    public FetchState withoutValidators() {
        return new FetchState(null, null, null, notBefore);
    }

    /** The same with another time before which the server is not asked. */
    public FetchState withNotBefore(@Nullable Instant time) {
        return new FetchState(validFor, etag, lastModified, time);
    }

    private static @Nullable String sendable(@Nullable String value) {
        return value != null && value.matches("[ -~]{1,1000}") ? value : null;
    }
}
