package org.summitry.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of requests: no longer than an operation needs, whole or not at all. */
final class Bodies {
    private static final int LONGEST_REASON = 2000;
    private static final int CHUNK = 64 * 1024;

    private Bodies() {}

    /**
     * A JSON object with none but known fields.
     *
     * @param longest how many bytes it may have
     */
    static JsonNode json(Context ctx, int longest, String... known) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy(ctx, bytes, longest);
        JsonNode body;
        try {
            body = Answers.JSON.readTree(bytes.toByteArray());
        } catch (JsonProcessingException e) {
            throw ApiProblem.parameter("the body is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw ApiProblem.parameter("the body is no JSON");
        }
        if (body == null || !body.isObject()) {
            throw ApiProblem.parameter("the body is no JSON object");
        }
        Set<String> names = Set.of(known);
        body.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw ApiProblem.parameter(Asked.brief(name) + ": the body has no such field; it has "
                        + String.join(", ", Arrays.stream(known).sorted().toList()));
            }
        });
        return body;
    }

    /** Writes the body to a file; what breaks off leaves nothing that would be read. */
    static void file(Context ctx, Path file, int longest) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(ctx, out, longest);
        }
    }

    private static void copy(Context ctx, OutputStream out, int longest) {
        long told = ctx.req().getContentLengthLong();
        if (told > longest) {
            throw tooLarge(ctx, longest);
        }
        long read = 0;
        try (InputStream in = ctx.req().getInputStream()) {
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                read += n;
                if (read > longest) {
                    throw tooLarge(ctx, longest);
                }
                out.write(chunk, 0, n);
            }
        } catch (IOException e) {
            throw brokeOff(ctx);
        }
        if (told >= 0 && read < told) {
            throw brokeOff(ctx);
        }
    }

    private static ApiProblem brokeOff(Context ctx) {
        ctx.header("Connection", "close");
        return new ApiProblem(
                ApiProblem.BAD_REQUEST, "The request broke off", "the body did not arrive as a whole; send it again");
    }

    /** What was not read to its end cannot be followed by another request on the same connection. */
    private static ApiProblem tooLarge(Context ctx, int longest) {
        ctx.header("Connection", "close");
        return new ApiProblem(
                ApiProblem.TOO_LARGE, "The request is too large", "a body has at most " + longest + " bytes here");
    }

    /** A text field that must be there and say something. */
    static String needed(JsonNode body, String field, String what) {
        String value = text(body, field);
        if (value == null || value.isBlank()) {
            throw ApiProblem.parameter(field + ": " + what);
        }
        return value;
    }

    /** A text field; null when it is not there. */
    static @Nullable String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw ApiProblem.parameter(field + ": a text");
        }
        return value.asText();
    }

    /** True or false; false when it is not there. */
    static boolean yes(JsonNode body, String field) {
        JsonNode value = body.path(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw ApiProblem.parameter(field + ": true or false");
        }
        return value.asBoolean();
    }

    static String reason(JsonNode body) {
        String reason = text(body, "reason");
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw ApiProblem.parameter("reason: at most " + LONGEST_REASON + " characters");
        }
        return reason == null ? "" : reason;
    }

    /** An object of texts. */
    static Map<String, String> texts(JsonNode body, String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        body.path(field).properties().forEach(e -> {
            if (!e.getValue().isValueNode() || e.getValue().isNull()) {
                throw ApiProblem.parameter(field + "." + Asked.brief(e.getKey()) + ": a text");
            }
            texts.put(e.getKey(), e.getValue().asText());
        });
        return texts;
    }

    /** A list of whole numbers from 1 on. */
    static List<Integer> numbers(JsonNode body, String field) {
        List<Integer> numbers = new java.util.ArrayList<>();
        for (JsonNode n : body.path(field)) {
            if (!n.isInt() || n.asInt() < 1) {
                throw ApiProblem.parameter(field + ": whole numbers from 1 on");
            }
            numbers.add(n.asInt());
        }
        if (numbers.isEmpty()) {
            throw ApiProblem.parameter(field + ": name at least one number");
        }
        return numbers;
    }
}
