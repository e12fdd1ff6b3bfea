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

    /** The first columns of what a query that names {@code <values>} gives. */
    List<String> texts(String query, Set<String> values) {
        return Chunks.of(values, some -> from.createQuery(query)
                .bindList("values", some)
                .mapTo(String.class)
                .list());
    }

    /**
     * Copies those of some documents that were read by line {@code last} and are not withdrawn.
     *
     * @param shown those with their text; of the others nothing is cited
     * @param divided those with text and records: people divided some of their reports
     * @return which there are
     */
    List<String> copyDocuments(Collection<String> ids, long last, Set<String> shown, Set<String> divided) {
        List<String> copied = Chunks.of(ids, some -> {
            List<Map<String, Object>> rows = from.createQuery(
                            "select * from document where id in (<ids>) and seq <= :last and withdrawn = 0")
                    .bindList("ids", some)
                    .bind("last", last)
                    .mapToMap()
                    .list();
            insert("document", rows);
            return rows.stream().map(r -> String.valueOf(r.get("id"))).toList();
        });
        Chunks.of(copied, some -> {
            List<Map<String, Object>> rows = from.createQuery("select * from content where document in (<ids>)")
                    .bindList("ids", some)
                    .mapToMap()
                    .list();
            for (Map<String, Object> row : rows) {
                String id = String.valueOf(row.get("document"));
                if (!shown.contains(id) && !divided.contains(id)) {
                    row.put("body", "");
                }
                if (!divided.contains(id)) {
                    row.put("records", "");
                }
            }
            insert("content", rows);
            return List.of();
        });
        return copied;
    }

    /** Copies what the ledger's lines up to {@code last} say of these documents' reading, and all that people decided. */
    void copyLedger(Collection<String> documents, long last) {
        Chunks.of(documents, some -> {
            insert(
                    "ledger",
                    from.createQuery("select * from ledger where act = 'READ' and subject in (<ids>) and seq <= :last")
                            .bindList("ids", some)
                            .bind("last", last)
                            .mapToMap()
                            .list());
            return List.of();
        });
        insert(
                "ledger",
                from.createQuery("select * from ledger where act not in ('READ', 'WITHDRAW') and seq <= :last")
                        .bind("last", last)
                        .mapToMap()
                        .list());
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
