package org.attune.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Copies of tables that have neither row security nor triggers: what is measured against. */
final class Copies {

    private Copies() {}

    /** Of the kernel's tables, with their indexes and what is in them, in a schema of their own. */
    static void make(Connection owner, String schema, String... tables) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("create schema " + schema);
        }
        add(owner, schema, "attune", tables);
    }

    /** Of another schema's tables, in one that is there. */
    static void add(Connection owner, String schema, String of, String... tables) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String table : tables) {
                String whole = of + "." + table;
                String copy = schema + "." + table;
                statement.execute("create table " + copy + " (like " + whole + " including all)");
                statement.execute("insert into " + copy + " select * from " + whole);
                statement.execute("analyze " + whole + ", " + copy);
            }
        }
    }
}
