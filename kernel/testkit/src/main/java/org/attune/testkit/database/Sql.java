package org.attune.testkit.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One transaction's connection, with less to write. Values come as JDBC gives them, and arrays as Java arrays. */
public final class Sql {

    private final Connection connection;

    public Sql(Connection connection) {
        this.connection = connection;
    }

    /** The connection itself. */
    public Connection connection() {
        return connection;
    }

    /** Runs a statement that changes something. Answers how many rows. */
    public int change(String statement, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values)) {
            return prepared.execute() ? 0 : prepared.getUpdateCount();
        }
    }

    /** Every row, by column name. */
    public List<Map<String, @Nullable Object>> rows(String query, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(query, values);
                ResultSet result = prepared.executeQuery()) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    /** The first column of every row, as text. */
    public List<String> texts(String query, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(query, values);
                ResultSet result = prepared.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(String.valueOf(result.getString(1)));
            }
            return texts;
        }
    }

    /** The one number that the query gives. */
    public long number(String query, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(query, values);
                ResultSet result = prepared.executeQuery()) {
            if (!result.next()) {
                throw new SQLException("No row: " + query);
            }
            return result.getLong(1);
        }
    }

    private PreparedStatement prepare(String statement, @Nullable Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }

    private static Map<String, @Nullable Object> row(ResultSet result) throws SQLException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            Object value = result.getObject(i);
            row.put(
                    result.getMetaData().getColumnLabel(i),
                    value instanceof java.sql.Array array ? array.getArray() : value);
        }
        return row;
    }
}
