package org.summitry.register;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Statements that stay ready while a handle is open: to add a document takes some hundred of a few dozen kinds, and SQLite needs
 * longer to prepare most of them than to run them.
 */
final class ReadyStatements implements StatementBuilder {
    private static final int MOST = 250;

    private final DefaultStatementBuilder builder = new DefaultStatementBuilder();
    /** By statement that is being used, its text; what Jdbi hands back with it has the names of parameters in it. */
    private final Map<Statement, String> used = new IdentityHashMap<>();

    private final Map<String, PreparedStatement> ready = new LinkedHashMap<>(MOST, 0.75f, true);

    @Override
    public Statement create(Connection connection, StatementContext ctx) throws SQLException {
        return builder.create(connection, ctx);
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext ctx) throws SQLException {
        PreparedStatement there = ready.remove(sql); // while it is used, the same query within it needs one of its own
        PreparedStatement statement = there == null ? builder.create(connection, sql, ctx) : there;
        used.put(statement, sql);
        return statement;
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext ctx) throws SQLException {
        return builder.createCall(connection, sql, ctx);
    }

    @Override
    public void close(Connection connection, String said, Statement statement) throws SQLException {
        String sql = used.remove(statement);
        if (sql == null || !(statement instanceof PreparedStatement prepared) || statement.isClosed()) {
            builder.close(connection, said, statement);
            return;
        }
        prepared.clearBatch();
        PreparedStatement other = ready.put(sql, prepared);
        if (other != null) {
            other.close();
        }
        if (ready.size() > MOST) {
            ready.remove(ready.keySet().iterator().next()).close(); // the one that was used longest ago
        }
    }

    @Override
    public void close(Connection connection) {
        for (PreparedStatement statement : ready.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                break; // the connection broke, and they with it
            }
        }
        ready.clear();
    }
}
