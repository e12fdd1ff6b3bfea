package org.summitry.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Sends answers: JSON with an ETag, or nothing new when the client has it already; problems as RFC 9457 says. */
final class Answers {
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final int NOT_MODIFIED = 304;
    private static final int ETAG_BYTES = 12;

    private Answers() {}

    static void json(Context ctx, Object body) {
        bytes(ctx, "application/json", write(body));
    }

    static byte[] write(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }

    static void bytes(Context ctx, String type, byte[] body) {
        String etag = etag(body);
        ctx.header("ETag", etag);
        ctx.header("Cache-Control", "no-cache");
        String known = ctx.header("If-None-Match");
        if (known != null && matches(known, etag)) {
            ctx.status(NOT_MODIFIED);
        } else {
            ctx.contentType(type).result(body);
        }
    }

    /** Whether one of the tags of a header is this one. */
    static boolean matches(String header, String etag) {
        return Arrays.stream(header.split(",", -1))
                .map(t -> t.trim().replaceFirst("^W/", ""))
                .anyMatch(t -> t.equals(etag) || t.equals("*"));
    }

    /** What tells this body from others. */
    static String etag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(hash, 0, ETAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** A page of a list, and where to go on; null at its end. */
    static void list(Context ctx, ArrayNode items, @Nullable String after) {
        ObjectNode node = JSON.createObjectNode();
        node.set("items", items);
        if (after != null) {
            node.put("next", Asked.cursor(after));
        }
        json(ctx, node);
    }

    static void problem(Context ctx, ApiProblem p) {
        ObjectNode body = JSON.createObjectNode()
                .put("type", "about:blank")
                .put("title", p.title())
                .put("status", p.status())
                .put("detail", p.detail())
                .put("instance", ctx.path());
        ctx.status(p.status()).contentType("application/problem+json").result(write(body));
    }
}
