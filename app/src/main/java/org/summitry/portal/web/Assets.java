package org.summitry.portal.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The files that go with the pages, from the jar alone: styles, scripts, the icon. Each address holds a part of the file's hash, so that
 * browsers may keep it for good.
 */
public final class Assets {
    /** Where they are served. */
    public static final String PATH = "/assets/{name}";

    private static final String OWN = "/org/summitry/portal/assets/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, Asset> byName = new LinkedHashMap<>();

    private record Asset(byte[] bytes, String type, String version) {}

    /** With the files of the portal itself. */
    public Assets() {
        addOwn("portal.css");
        addOwn("portal.js");
        addOwn("icon.svg");
        addWebJar("htmx.js", "htmx.org", "dist/htmx.min.js");
        addWebJar("d3.js", "d3", "dist/d3.min.js");
    }

    /** Adds a file of a WebJar, which keeps its files in a folder of its version: the version stands in the POM alone. */
    private void addWebJar(String name, String jar, String file) {
        Properties about = new Properties();
        try (InputStream in =
                Assets.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/" + jar + "/pom.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + jar + " is missing");
            }
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add(name, "/META-INF/resources/webjars/" + jar + "/" + about.getProperty("version", "") + "/" + file);
    }

    /** Adds a file from {@code org/summitry/portal/assets}, or a folder in it that no address tells of. */
    public void addOwn(String name) {
        add(name.substring(name.lastIndexOf('/') + 1), OWN + name);
    }

    private void add(String name, String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + resource + " is missing");
            }
            put(name, in.readAllBytes(), TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a file that is at hand, such as the owner's logo. */
    public void put(String name, byte[] bytes, String type) {
        byName.put(name, new Asset(bytes, type, hash(bytes)));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of a file. */
    public String url(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no such file goes with the pages: " + name);
        }
        return "/assets/" + name + "?v=" + asset.version();
    }

    /** Whether there is such a file. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The style sheets that parts have added to the portal's own, in order. */
    List<String> styles() {
        return byName.keySet().stream()
                .filter(n -> n.endsWith(".css") && !n.equals("portal.css"))
                .toList();
    }

    /** Answers with a file. */
    public void serve(Context ctx) {
        Asset asset = byName.get(ctx.pathParam("name"));
        if (asset == null) {
            throw Problem.notFound();
        }
        boolean exact = asset.version().equals(ctx.queryParam("v"));
        ctx.header("Cache-Control", exact ? "public, max-age=31536000, immutable" : "no-cache");
        ctx.contentType(asset.type()).result(asset.bytes());
    }
}
