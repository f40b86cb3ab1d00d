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
    static final int BUDGET = 6;

    private static final int ROUNDS = 8;

    /** What plain JDBC asks, with what stands for its question marks. */
    record Query(String sql, Object... values) {}

    private final Installation installation;
    private final Connection plain;
    private final Statements statements;
    private final Visitor visitor;

    PageBesideRows(Installation installation, Connection plain, Visitor visitor) {
        this.installation = installation;
        this.plain = plain;
        this.statements = new Statements(installation);
        this.visitor = visitor;
    }

    /**
     * How many statements it sends, how long it takes, and the CPU it uses.
     *
     * @param budget how many it may send
     */
    List<Figure> page(String what, String address, int visits, int budget, Query... queries) throws Exception {
        Figure times = times(what, address, visits, queries);
        double sent = sent(address, visits);
        CpuUse before = CpuUse.now(installation);
        visit(address, visits);
        CpuUse used = CpuUse.now(installation).since(before, visits);
        return List.of(
                Figure.of(
                        what + ": statements",
                        sent,
                        String.valueOf(budget),
                        "pg_stat_statements, with BEGIN and COMMIT"),
                times,
                Figure.of(what + ": ms of CPU", used.millis(), "", used.words()));
    }

    /** The least of some rounds: what a job sends meanwhile is not the page's. */
    private double sent(String address, int visits) throws Exception {
        int each = visits / ROUNDS;
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            least = Math.min(least, statements.of(() -> visit(address, each)) / each);
        }
        return least;
    }

    /** How long it takes, both being warm. */
    Figure times(String what, String address, int visits, Query... queries) throws SQLException {
        visit(address, visits);
        read(visits, queries);
        double page = visit(address, visits);
        double jdbc = read(visits, queries);
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

    private double read(int times, Query... queries) throws SQLException {
        long before = System.nanoTime();
        for (int i = 0; i < times; i++) {
            for (Query query : queries) {
                read(query);
            }
        }
        return (System.nanoTime() - before) / 1e6 / times;
    }

    private void read(Query query) throws SQLException {
        try (PreparedStatement statement = plain.prepareStatement(query.sql())) {
            for (int i = 0; i < query.values().length; i++) {
                statement.setObject(i + 1, query.values()[i]);
            }
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
}
