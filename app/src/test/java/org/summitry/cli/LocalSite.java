package org.summitry.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A web site on this machine. Each page has its length for an ETag; what is not there is answered with 404. */
final class LocalSite implements AutoCloseable {
    private record Page(String type, String body) {}

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    /** What was asked for and how it was answered ('/feed 304'), robots.txt left out, in order. */
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    LocalSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    LocalSite page(String path, String type, String body) {
        pages.put(path, new Page(type, body));
        return this;
    }

    /** An article as a publisher has it. */
    LocalSite article(String path, String title, String paragraph) {
        return page(
                path,
                "text/html; charset=utf-8",
                "<!doctype html><html lang='en'><head><title>" + title + "</title></head><body><article><h1>" + title
                        + "</h1><p>" + paragraph + "</p></article></body></html>");
    }

    /** An RSS feed of these paths. */
    LocalSite feed(String path, String... items) {
        StringBuilder xml = new StringBuilder("<rss version='2.0'><channel><title>News</title>");
        for (String i : items) {
            xml.append("<item><title>Told by the feed</title><link>" + i
                    + "</link><pubDate>Sun, 04 May 2031 09:00:00 GMT</pubDate></item>");
        }
        return page(path, "application/rss+xml", xml.append("</channel></rss>").toString());
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange e) throws IOException {
        String path = e.getRequestURI().toString();
        Page page = pages.get(path);
        byte[] body = page == null ? new byte[0] : page.body.getBytes(StandardCharsets.UTF_8);
        String etag = "\"" + body.length + "\"";
        boolean same = etag.equals(e.getRequestHeaders().getFirst("If-None-Match"));
        int status = page == null ? 404 : same ? 304 : 200;
        if (!path.equals("/robots.txt")) {
            asked.add(path + " " + status);
        }
        try (e) {
            if (page == null || status != 200) {
                e.sendResponseHeaders(status, -1);
                return;
            }
            e.getResponseHeaders().set("Content-Type", page.type);
            e.getResponseHeaders().set("ETag", etag);
            e.sendResponseHeaders(200, body.length);
            e.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
