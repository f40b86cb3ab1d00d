package org.attune.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Copies of tables that have neither row security nor triggers: what is measured against. */
final class Copies {

    private Copies() {}

    /** With their indexes and what is in them, in a schema of their own. */
    static void make(Connection owner, String schema, String... tables) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("create schema " + schema);
            for (String table : tables) {
                statement.execute(
                        "create table " + schema + "." + table + " (like attune." + table + " including all)");
                statement.execute("insert into " + schema + "." + table + " select * from attune." + table);
                statement.execute("analyze attune." + table + ", " + schema + "." + table);
            }
        }
    }
}
