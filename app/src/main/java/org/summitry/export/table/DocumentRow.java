package org.summitry.export.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A document as a row. */
final class DocumentRow {
    static final List<String> TITLES = List.of(
            "id",
            "path",
            "url",
            "title",
            "publisher",
            "published",
            "language",
            "source_class",
            "duplicate_of",
            "sha256");

    private DocumentRow() {}

    static List<Cell> cells(JsonNode document) {
        return TITLES.stream().map(t -> Cell.of(document.path(t).asText())).toList();
    }
}
