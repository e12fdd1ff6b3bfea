package org.summitry.export.table;

import java.util.List;
import java.util.Objects;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;

/** A citation as a row. */
final class CitationRow {
    static final List<String> TITLES = List.of(
            "entry_id",
            "entry",
            "review",
            "number",
            "document_id",
            "source",
            "published",
            "start",
            "end",
            "field",
            "words");

    private CitationRow() {}

    static List<List<Cell>> of(Cited entry) {
        return entry.quotes().stream().map(q -> cells(entry, q.citation())).toList();
    }

    private static List<Cell> cells(Cited entry, Dossier.Citation c) {
        return List.of(
                Cell.of(entry.id()),
                Cell.of(entry.name()),
                Cell.of(entry.review()),
                new Cell(Integer.toString(c.number()), true),
                Cell.of(c.document()),
                Cell.of(Objects.requireNonNullElse(c.publisher(), c.label())),
                Cell.of(Objects.requireNonNullElse(c.published(), "")),
                new Cell(Integer.toString(c.start()), true),
                new Cell(Integer.toString(c.end()), true),
                Cell.of(Objects.requireNonNullElse(c.field(), "")),
                Cell.of(c.text()));
    }
}
