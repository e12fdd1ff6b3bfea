package org.summitry.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lines of a client, without those that are no JSON objects: one of them would end the server. Its end comes only when what was
 * asked before has been answered, so that requests can be piped in from a file.
 */
final class RequestLines extends InputStream {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLines.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 1024 * 1024;
    private static final long PATIENCE_MILLIS = 60_000;

    private final InputStream in;
    private final Runnable atEnd;
    private byte[] line = new byte[0];
    private int at;
    private boolean ended;
    private int asked;
    private int answered;

    /**
     * @param atEnd called once, when everything is answered after the last line
     */
    RequestLines(InputStream in, Runnable atEnd) {
        this.in = new BufferedInputStream(in);
        this.atEnd = atEnd;
    }

    /** Where the answers go; it counts them. */
    OutputStream answers(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                out.write(b);
                count(b == '\n' ? 1 : 0);
            }

            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                out.write(bytes, start, length);
                int lines = 0;
                for (int i = start; i < start + length; i++) {
                    lines += bytes[i] == '\n' ? 1 : 0;
                }
                count(lines);
            }
        };
    }

    private synchronized void count(int lines) {
        answered += lines;
        notifyAll();
    }

    @Override
    public int read() throws IOException {
        return fill() ? line[at++] & 0xff : -1;
    }

    /** Gives no more than one line, and never waits for a second. */
    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, start, n);
        at += n;
        return n;
    }

    private boolean fill() throws IOException {
        while (at == line.length && !ended) {
            byte[] next = next();
            if (next.length == 0) {
                ended = true;
                awaitAnswers();
                atEnd.run();
            } else if (isRequest(next)) {
                line = next;
                at = 0;
            }
        }
        return at < line.length;
    }

    /** The next line with its end, what is too long cut off; empty at the end. */
    private byte[] next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        while (b >= 0) {
            if (bytes.size() < LONGEST || b == '\n') {
                bytes.write(b);
            }
            if (b == '\n') {
                return bytes.toByteArray();
            }
            b = in.read();
        }
        if (bytes.size() > 0) {
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    private boolean isRequest(byte[] next) throws IOException {
        try {
            JsonNode message = JSON.readTree(next);
            if (message != null && message.isObject()) {
                asked += message.has("id") && message.has("method") ? 1 : 0;
                return true;
            }
        } catch (JsonProcessingException e) {
            LOG.debug("no JSON: {}", e.getOriginalMessage());
        }
        if (!new String(next, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
            LOG.warn("a line of the client is no message of JSON-RPC, of at most {} bytes; it is passed over", LONGEST);
        }
        return false;
    }

    private synchronized void awaitAnswers() {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        try {
            for (long left = PATIENCE_MILLIS; answered < asked && left > 0; left = end - System.currentTimeMillis()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
