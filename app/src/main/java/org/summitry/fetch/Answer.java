package org.summitry.fetch;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** What a server answered: the status, the headers and the body, unpacked. */
@SuppressWarnings("ArrayRecordComponent") // several megabytes: copied nowhere, compared nowhere
record Answer(int status, HttpHeaders headers, byte[] body) {

    /** The first header of that name; null if there is none. */
    @Nullable
    String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
}
