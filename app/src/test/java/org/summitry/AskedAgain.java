package org.summitry;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Sends requests that may be too large. A server answers those before it has read them and closes; what is still being sent then resets
 * the connection, and now and then the answer is lost with it (RFC 9112, 9.6). Then one asks again, as a client must.
 */
public final class AskedAgain {
    private static final int TIMES = 5;

    private AskedAgain() {}

    /** The answer; each time over a connection of its own. */
    public static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        for (int i = 1; ; i++) {
            try {
                return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                if (i == TIMES) {
                    throw e;
                }
            }
        }
    }
}
