package org.summitry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.register.PreparedReading;
import org.summitry.text.Document;

/** A document with everything found in it. Immutable. */
public final class Reading {
    private final Document document;
    private final ObjectNode record;
    private final List<Found> entries;

    Reading(Document document, PreparedReading prepared) {
        this.document = document;
        this.record = prepared.document();
        this.entries = prepared.records().stream()
                .map(r -> new Found(r, document.text()))
                .toList();
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** All entries: actors first, then meetings, statements, undertakings, instruments, projects and figures. */
    public List<Found> entries() {
        return entries;
    }

    /**
     * The entries of one kind.
     *
     * @param kind person, organization, state, format, meeting, statement, undertaking, instrument, project or figure
     */
    public List<Found> entries(String kind) {
        return entries.stream().filter(e -> e.kind().equals(kind)).toList();
    }

    /**
     * The entry with an id, such as a statement's speaker.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Found entry(String id) {
        return entries.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("id " + id + ": the document tells of no such entry"));
    }

    /** All of it in the exchange format: a JSON object a line, the document's first. */
    public String jsonLines() {
        return Stream.concat(Stream.of(record.toString()), entries.stream().map(Found::json))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
