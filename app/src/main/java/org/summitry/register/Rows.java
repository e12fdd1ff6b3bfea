package org.summitry.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Copies rows from one register's tables to another's, whatever columns they have. */
final class Rows {
    private final Handle from;
    private final Handle to;

    Rows(Handle from, Handle to) {
        this.from = from;
        this.to = to;
    }

    /** Copies the rows of {@code table} for which {@code condition} holds, which names {@code <values>}. */
    void copy(String table, String condition, Collection<String> values) {
        Related.inChunks(values, some -> {
            insert(
                    table,
                    from.createQuery("select * from " + table + " where " + condition)
                            .bindList("values", some)
                            .mapToMap()
                            .list());
            return List.of();
        });
    }

    /** The first columns of what a query that names {@code <values>} gives. */
    List<String> texts(String query, Set<String> values) {
        return Related.inChunks(values, some -> from.createQuery(query)
                .bindList("values", some)
                .mapTo(String.class)
                .list());
    }

    /**
     * Copies a document that was read by line {@code last} and is not withdrawn.
     *
     * @param shown with its text; else without, since nothing is cited from it
     * @param divided with its records: people divided some of them
     * @return whether there is such a document
     */
    boolean copyDocument(String id, long last, boolean shown, boolean divided) {
        List<Map<String, Object>> rows = from.createQuery(
                        "select * from document where id = :id and seq <= :last and withdrawn = 0")
                .bind("id", id)
                .bind("last", last)
                .mapToMap()
                .list();
        for (Map<String, Object> row : rows) {
            if (!shown && !divided) {
                row.put("content", "");
            }
            if (!divided) {
                row.put("records", "");
            }
        }
        insert("document", rows);
        return !rows.isEmpty();
    }

    /** Copies the decisions up to line {@code last}; those that were undone later held then. */
    void copyDecisions(long last) {
        List<Map<String, Object>> rows = from.createQuery("select * from decision where seq <= :last")
                .bind("last", last)
                .mapToMap()
                .list();
        for (Map<String, Object> row : rows) {
            boolean later = row.get("undone_by") instanceof Number by && by.longValue() > last;
            if (later) {
                row.put("undone_by", null);
            }
        }
        insert("decision", rows);
    }

    private void insert(String table, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = List.copyOf(new LinkedHashMap<>(rows.get(0)).keySet());
        PreparedBatch batch = to.prepareBatch("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(c -> ":" + c).collect(Collectors.joining(", ")) + ") on conflict do nothing");
        for (Map<String, Object> row : rows) {
            columns.forEach(c -> batch.bind(c, row.get(c)));
            batch.add();
        }
        batch.execute();
    }
}
