package org.summitry.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A real server on this machine that answers what a test tells it, and remembers what it was asked. */
final class TestServer implements AutoCloseable {

    /** Answers one request. */
    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** Writes whatever it likes to a connection, HTTP or not. */
    interface Raw {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    static {
        // Without it this server waits 40 ms before each answer on a connection that is kept.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(r -> {
        Thread t = new Thread(r, "test server");
        t.setDaemon(true);
        return t;
    });
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<ServerSocket> raws = new ArrayList<>();

    /** The paths asked for, robots.txt left out, in order. */
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    TestServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange e) throws IOException {
        String path = e.getRequestURI().toString();
        if (!path.equals("/robots.txt")) {
            asked.add(path);
        }
        try (e) {
            Page page = pages.get(path);
            if (page == null) {
                e.sendResponseHeaders(404, -1);
            } else {
                page.answer(e);
            }
        }
    }

    /** The port. */
    int port() {
        return server.getAddress().getPort();
    }

    /** The address of a path here. */
    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    TestServer page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    TestServer page(String path, String type, String body) {
        return page(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    TestServer page(String path, String type, byte[] body, String... headers) {
        return page(path, e -> send(e, 200, type, body, headers));
    }

    TestServer redirect(String path, String to) {
        return page(path, e -> send(e, 302, "text/plain", new byte[0], "Location", to));
    }

    TestServer status(String path, int status, String... headers) {
        return page(path, e -> send(e, status, "text/plain", "no".getBytes(StandardCharsets.UTF_8), headers));
    }

    static void send(HttpExchange e, int status, String type, byte[] body, String... headers) throws IOException {
        e.getResponseHeaders().set("Content-Type", type);
        for (int i = 0; i < headers.length; i += 2) {
            e.getResponseHeaders().set(headers[i], headers[i + 1]);
        }
        e.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        e.getResponseBody().write(body);
    }

    /** A server of its own that answers robots.txt with 404 and all else with what {@code raw} writes; its address. */
    String raw(Raw raw) {
        try {
            ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            raws.add(socket);
            threads.execute(() -> {
                while (!socket.isClosed()) {
                    try {
                        Socket s = socket.accept();
                        threads.execute(() -> serve(s, raw));
                    } catch (IOException e) {
                        return;
                    }
                }
            });
            return "http://127.0.0.1:" + socket.getLocalPort() + "/feed";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(Socket socket, Raw raw) {
        try (socket) {
            InputStream in = socket.getInputStream();
            StringBuilder request = new StringBuilder();
            while (request.indexOf("\r\n\r\n") < 0) {
                int c = in.read();
                if (c < 0) {
                    return;
                }
                request.append((char) c);
            }
            OutputStream out = socket.getOutputStream();
            if (request.indexOf("GET /robots.txt") == 0) {
                out.write(ascii("HTTP/1.1 404 None\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
            } else {
                raw.write(out);
            }
            out.flush();
        } catch (IOException e) {
            // The client hung up, as it should.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Settings for tests: this machine allowed, no pauses, short limits. */
    static FetchSettings settings() {
        return new FetchSettings(
                "Summitry/test",
                Set.of("127.0.0.1"),
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                1_000_000,
                Duration.ZERO);
    }

    @Override
    public void close() {
        server.stop(0);
        for (ServerSocket s : raws) {
            try {
                s.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        threads.shutdownNow();
    }
}
