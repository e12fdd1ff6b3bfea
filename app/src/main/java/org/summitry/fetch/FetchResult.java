package org.summitry.fetch;

/** What became of one fetch. Whatever the other side does, it is one of these three and no exception. */
public sealed interface FetchResult {

    /** The address as the caller gave it. */
    String url();

    /** What to remember for the next fetch of this address. */
    FetchState state();

    /**
     * It was fetched.
     *
     * @param bytes the body, unpacked; not copied, so it must not be changed
     * @param url the address as the caller gave it
     * @param finalUrl the address that gave the body, redirects followed
     * @param contentType the media type, as the bytes show it or else as the server says, in lower case; with the server's
     *     {@code charset} where the two agree
     * @param state what to remember for the next fetch
     */
    @SuppressWarnings("ArrayRecordComponent") // several megabytes: copied nowhere, compared nowhere
    record Fetched(byte[] bytes, String url, String finalUrl, String contentType, FetchState state)
            implements FetchResult {}

    /** It has not changed since the state that was handed in. */
    record Unchanged(String url, FetchState state) implements FetchResult {}

    /**
     * It was not fetched.
     *
     * @param url the address as the caller gave it
     * @param reason what is wrong, without a full stop ('it does not answer')
     * @param remedy what the user can do, without a full stop ('try again later')
     * @param temporary whether the same fetch may succeed later
     * @param state what to remember for the next fetch
     */
    record Refused(String url, String reason, String remedy, boolean temporary, FetchState state)
            implements FetchResult {

        /** One line for people: the address, the reason and the remedy. */
        public String message() {
            return Urls.printable(url) + ": " + reason + "; " + remedy;
        }
    }
}
