package org.summitry.export.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A document as a bibliography tells of it. Unknown texts are empty.
 *
 * @param key what to cite it by
 * @param title its title, or else its path
 * @param date year, month and day, as far as known
 * @param note its path, id and hash, by which it is found again
 */
record Source(String key, String title, String publisher, int[] date, String url, String language, String note) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");

    static Source of(JsonNode d) {
        String id = d.path("id").asText();
        String path = d.path("path").asText();
        String title = d.path("title").asText();
        String published = d.path("published").asText();
        int[] date = DATE.matcher(published).matches()
                ? Arrays.stream(published.split("-"))
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[0];
        String note = (path.isEmpty() ? "" : "file " + path + ", ") + id + ", sha256 "
                + d.path("sha256").asText();
        return new Source(
                id.replace(':', '-'),
                title.isEmpty() ? (path.isEmpty() ? id : path) : title,
                d.path("publisher").asText(),
                date,
                d.path("url").asText(),
                d.path("language").asText(),
                note);
    }
}
