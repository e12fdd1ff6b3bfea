package org.summitry.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A file of documents, one JSON object a line: {@code text} is needed; {@code url}, {@code title}, {@code published},
 * {@code publisher} and {@code language} are used; other fields are ignored. A document's hash is that of its text in UTF-8.
 *
 * <p>A line that cannot be read is refused and the rest goes on; a file of many lines of which none can be read, such as any other JSON, is
 * refused once.
 */
final class JsonLinesFile implements Iterator<IntakeResult> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REMEDY = "write one object a line with at least \"text\"";

    private final String path;
    private final String content;
    private final Documents documents;
    private final boolean hopeless;
    private int from;
    private int number;

    JsonLinesFile(String path, String content, Documents documents) {
        this.path = path;
        this.content = content;
        this.documents = documents;
        skipBlank();
        this.hopeless = content.indexOf('\n', from) >= 0 && content.lines().noneMatch(JsonLinesFile::holdsText);
    }

    /** Ends with the first line that does: of a file as it should be, one line is looked at. */
    private static boolean holdsText(String line) {
        try {
            JsonNode object = JSON.readTree(line);
            return object != null && object.path("text").isTextual();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Override
    public boolean hasNext() {
        return from < content.length();
    }

    @Override
    public IntakeResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (hopeless) {
            from = content.length();
            return new IntakeResult.Refusal(path, "no line of it is an object with a \"text\"", REMEDY);
        }
        int end = content.indexOf('\n', from);
        String line = content.substring(from, end < 0 ? content.length() : end);
        from = end < 0 ? content.length() : end + 1;
        number++;
        int at = number;
        skipBlank();
        return read(path + "#" + at, line);
    }

    /** White space between lines, and empty lines, which count. */
    private void skipBlank() {
        while (from < content.length() && (content.charAt(from) <= ' ' || content.charAt(from) == '\ufeff')) {
            number += content.charAt(from) == '\n' ? 1 : 0;
            from++;
        }
    }

    private IntakeResult read(String at, String line) {
        try {
            JsonNode object = JSON.readTree(line);
            if (object == null || !object.isObject() || !object.path("text").isTextual()) {
                throw new Refused("the line is no object with a \"text\"", REMEDY);
            }
            String text = documents.bounded(object.path("text").textValue());
            Extract.Meta meta = new Extract.Meta(
                    string(object, "url"),
                    string(object, "title"),
                    string(object, "publisher"),
                    published(object),
                    string(object, "language"));
            Extract extract = new Extract(text, Layout.ofPlainText(text), meta);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new IntakeResult.Taken(
                    at, documents.of(at, bytes, extract), () -> text.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            return new IntakeResult.Refusal(at, "the line is not valid JSON", REMEDY);
        } catch (Refused e) {
            return e.at(at);
        }
    }

    private static java.time.@Nullable LocalDate published(JsonNode object) {
        String value = string(object, "published");
        return value == null ? null : Dates.first(value);
    }

    private static @Nullable String string(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isTextual() && !value.textValue().isBlank()
                ? value.textValue().strip()
                : null;
    }
}
