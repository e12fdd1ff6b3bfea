package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * What a register keeps beside its ledger and a backup must not lose: feeds, people's accounts and saved searches, reviews under
 * way. Who is signed in, and links that set a password once, are not of it: a backup opens no door.
 */
final class Beside {
    /** Their columns hold texts and whole numbers. */
    private static final List<String> TABLES = List.of(
            "feed",
            "feed_item",
            "account",
            "account_event",
            "account_identity",
            "saved_search",
            "double_review",
            "double_verdict");

    private final Handle handle;

    Beside(Handle handle) {
        this.handle = handle;
    }

    /** Each row, with its table's name; how many there are. */
    long each(Consumer<ObjectNode> out) {
        long rows = 0;
        for (String table : TABLES) {
            List<ObjectNode> all = handle.createQuery("select * from " + table)
                    .map((rs, ctx) -> row(table, rs))
                    .list();
            all.forEach(out);
            rows += all.size();
        }
        return rows;
    }

    private static ObjectNode row(String table, ResultSet rs) throws SQLException {
        ObjectNode values = Json.object();
        ResultSetMetaData columns = rs.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = rs.getObject(i);
            String name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (value instanceof Number n) {
                values.put(name, n.longValue());
            } else if (value != null) {
                values.put(name, value.toString());
            }
        }
        ObjectNode row = Json.object().put("table", table);
        row.set("row", values);
        return row;
    }

    /** Puts a row back; what is there already under its key stays as it is. */
    void restore(JsonNode row) {
        String table = row.path("table").asText();
        List<String> columns = new ArrayList<>();
        row.path("row").fieldNames().forEachRemaining(columns::add);
        if (!TABLES.contains(table) || !columns.stream().allMatch(c -> c.matches("[a-z_]+"))) {
            throw new RegisterException("the backup has rows of a table that it should not have; take another");
        }
        Update insert = handle.createUpdate("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(c -> ":" + c).collect(Collectors.joining(", ")) + ") on conflict do nothing");
        for (String column : columns) {
            JsonNode value = row.path("row").path(column);
            if (value.isIntegralNumber()) {
                insert.bind(column, value.asLong());
            } else {
                insert.bind(column, value.asText());
            }
        }
        insert.execute();
    }
}
