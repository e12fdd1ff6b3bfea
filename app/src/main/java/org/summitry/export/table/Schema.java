package org.summitry.export.table;

import java.util.List;
import java.util.Set;
import org.summitry.register.Register;

/** The columns of tables, for whoever describes them. */
public final class Schema {
    private Schema() {}

    /**
     * A column.
     *
     * @param title its heading
     * @param kinds the kinds of entries that have it; empty: all
     * @param number whether its cells are numbers
     */
    public record Field(String title, Set<String> kinds, boolean number) {
        /** Copies the set. */
        public Field {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Those of entries, in order. */
    public static List<Field> entries() {
        return Columns.of(Register.KINDS).stream()
                .map(c -> new Field(c.title(), c.kinds(), c.number()))
                .toList();
    }

    /** Those of documents. */
    public static List<String> documents() {
        return DocumentRow.TITLES;
    }

    /** Those of citations. */
    public static List<String> citations() {
        return CitationRow.TITLES;
    }

    /** Those of citations that are numbers. */
    public static List<String> numbersOfCitations() {
        return List.of("number", "start", "end");
    }
}
