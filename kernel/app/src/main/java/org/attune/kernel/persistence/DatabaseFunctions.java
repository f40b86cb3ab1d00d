package org.attune.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Calls the kernel's database functions (audit, search), in the present transaction and tenant. Native queries are off, so
 * this is the only SQL that does not come from EclipseLink; it takes a function's name and nothing else.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DatabaseFunctions {

    private static final Pattern NAME = Pattern.compile("attune\\.[a-z_]+");

    @Inject
    TenantDatabase database;

    /** Calls a function that returns nothing. */
    public void call(String function, @Nullable Object... arguments) {
        run(function, ResultSet::next, arguments);
    }

    /** Calls a function that returns a set of ids, in the function's order. */
    public List<UUID> ids(String function, @Nullable Object... arguments) {
        return run(
                function,
                result -> {
                    List<UUID> ids = new ArrayList<>();
                    while (result.next()) {
                        ids.add(result.getObject(1, UUID.class));
                    }
                    return ids;
                },
                arguments);
    }

    /** Calls a function that returns a set of texts, in the function's order. */
    public List<String> texts(String function, @Nullable Object... arguments) {
        return run(
                function,
                result -> {
                    List<String> texts = new ArrayList<>();
                    while (result.next()) {
                        texts.add(result.getString(1));
                    }
                    return texts;
                },
                arguments);
    }

    /** Calls a function that returns one number. */
    public long number(String function, @Nullable Object... arguments) {
        return run(
                function,
                result -> {
                    result.next();
                    return result.getLong(1);
                },
                arguments);
    }

    private interface Reader<T> {
        T read(ResultSet result) throws SQLException;
    }

    private <T> T run(String function, Reader<T> reader, @Nullable Object... arguments) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(statement(function, arguments.length))) {
            for (int i = 0; i < arguments.length; i++) {
                bind(connection, statement, i + 1, arguments[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return reader.read(result);
            }
        } catch (SQLException e) {
            throw DeadlockException.orOther(e);
        }
    }

    private static String statement(String function, int arguments) {
        if (!NAME.matcher(function).matches()) {
            throw new IllegalArgumentException("Not a function of ours: " + function);
        }
        // A detail is the only jsonb argument that there is, and always attune.audit's last.
        String last = function.equals("attune.audit") ? "to_jsonb(?::text)" : "?";
        String marks = "?, ".repeat(Math.max(0, arguments - 1)) + (arguments == 0 ? "" : last);
        return "select * from " + function + "(" + marks + ")";
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        if (value instanceof UUID[] ids) {
            statement.setArray(index, connection.createArrayOf("uuid", ids));
        } else if (value instanceof String[] texts) {
            statement.setArray(index, connection.createArrayOf("text", texts));
        } else if (value == null) {
            statement.setNull(index, Types.NULL);
        } else {
            statement.setObject(index, value);
        }
    }
}
