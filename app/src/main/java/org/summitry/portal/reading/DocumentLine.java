package org.summitry.portal.reading;

import com.fasterxml.jackson.databind.JsonNode;
import org.summitry.portal.words.Messages;

/**
 * A document as lists print it.
 *
 * @param href its page
 * @param title its title, or the name of its file where it has none
 * @param publisher who published it; empty when nobody is named
 * @param published when, as the reader's language writes it; empty when unknown
 */
public record DocumentLine(String href, String title, String publisher, String published) {

    static DocumentLine of(JsonNode record, Messages words) {
        return new DocumentLine(
                Address.of(record.path("id").asText()),
                title(record),
                record.path("publisher").asText(),
                words.formats().date(record.path("published").asText()));
    }

    /** Its title, or the name of its file where it has none. */
    public static String title(JsonNode record) {
        String title = record.path("title").asText();
        if (!title.isBlank()) {
            return title;
        }
        String path = record.path("path")
                .asText(record.path("url").asText(record.path("id").asText()));
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
