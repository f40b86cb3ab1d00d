package org.attune.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Visitor;

/**
 * A page or a file, whole as its reader gets it, against plain JDBC that reads the same rows from {@link Copies copies} of
 * the tables.
 */
final class PageBesideRows {

    /** What a page of reading may cost. */
    private static final String BUDGET = "6";

    private final Connection plain;
    private final Statements statements;
    private final Visitor visitor;

    PageBesideRows(Installation installation, Connection plain, Visitor visitor) {
        this.plain = plain;
        this.statements = new Statements(installation);
        this.visitor = visitor;
    }

    /** How many statements it sends, and how long it takes. */
    List<Figure> page(String what, String address, int visits, String query, Object... values) throws Exception {
        Figure times = times(what, address, visits, query, values);
        double sent = statements.of(() -> visit(address, visits)) / visits;
        return List.of(
                Figure.of(what + ": statements", sent, BUDGET, "pg_stat_statements, with BEGIN and COMMIT"), times);
    }

    /** How long it takes, both being warm. */
    Figure times(String what, String address, int visits, String query, Object... values) throws SQLException {
        visit(address, visits);
        read(visits, query, values);
        double page = visit(address, visits);
        double jdbc = read(visits, query, values);
        return Figure.of(
                what + ": times the time of plain JDBC",
                page / jdbc,
                "",
                String.format("%.2f ms for the whole, %.2f ms for its rows alone", page, jdbc));
    }

    /** Milliseconds for one. */
    private double visit(String address, int visits) {
        long before = System.nanoTime();
        for (int i = 0; i < visits; i++) {
            visitor.openOnce(address).expect(200);
        }
        return (System.nanoTime() - before) / 1e6 / visits;
    }

    private double read(int times, String query, Object... values) throws SQLException {
        long before = System.nanoTime();
        for (int i = 0; i < times; i++) {
            try (PreparedStatement statement = plain.prepareStatement(query)) {
                for (int value = 0; value < values.length; value++) {
                    statement.setObject(value + 1, values[value]);
                }
                all(statement);
            }
        }
        return (System.nanoTime() - before) / 1e6 / times;
    }

    private static void all(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int column = 1; column <= columns; column++) {
                    result.getObject(column);
                }
            }
        }
    }
}
