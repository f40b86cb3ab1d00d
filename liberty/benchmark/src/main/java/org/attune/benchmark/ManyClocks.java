package org.attune.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.Await;

/**
 * 20,000 running clocks, worked out again when a day is closed, each with a line of history, against one UPDATE and one INSERT of as
 * many rows in copies of the tables that have no row security, no triggers and no audit.
 */
final class ManyClocks {

    private static final int CLOCKS = 20_000;
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private ManyClocks() {}

    static List<Figure> measure(Installation installation) throws Exception {
        try (Connection owner = installation.database().access().openAsOwner()) {
            fill(owner);
            // The job's rounds are seconds apart: what counts is from its first batch to its last.
            Await.until(
                    "all clocks are worked out again",
                    AT_MOST,
                    () -> number(owner, "select count(*) from attune.deadline_recalculation where moved >= " + CLOCKS)
                            > 0);
            double ours = number(owner, """
                    select extract(epoch from (select max(done_at) from attune.deadline_recalculation)
                        - (select min(e.created_at) from attune.deadline_event e join attune.deadline d on d.tenant_id = e.tenant_id
                           and d.id = e.deadline_id where d.rule = 'benchmark.clock'))
                    """);
            double plain = plain(owner);
            return List.of(Figure.of(
                    "20,000 clocks worked out again when a day is closed: times one plain UPDATE and INSERT",
                    ours / plain,
                    "",
                    String.format("%.2f s and %.2f s", ours, plain)));
        }
    }

    private static void fill(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        Rows.enter(owner);
        change(owner, """
                insert into attune.deadline (tenant_id, id, rule, subject_id, label, path, started_on, counted_from, amount, unit,
                    promised_on, due_on, state)
                select 821, uuidv7(), 'benchmark.clock', uuidv7(), 'Benchmark', '/index.xhtml', date '2033-10-03', date '2033-10-03', 3,
                    'SCHOOL_DAYS', date '2033-10-06', date '2033-10-06', 'RUNNING' from generate_series(1, %d)
                """.formatted(CLOCKS));
        owner.commit();
        change(owner, "create schema benchmark_clocks");
        for (String table : List.of("deadline", "deadline_event")) {
            change(
                    owner,
                    "create table benchmark_clocks." + table + " (like attune." + table
                            + " including all excluding generated)");
        }
        Rows.enter(owner);
        change(
                owner,
                "insert into benchmark_clocks.deadline select * from attune.deadline where rule = 'benchmark.clock'");
        change(owner, """
                insert into attune.school_closure (tenant_id, id, kind, first_day, last_day, words)
                values (821, uuidv7(), 'CLOSED', date '2033-10-04', date '2033-10-04', 'Storm')
                """);
        owner.commit();
    }

    /** Seconds. */
    private static double plain(Connection owner) throws SQLException {
        long before = System.nanoTime();
        change(
                owner,
                "update benchmark_clocks.deadline set due_on = due_on + 1, version = version + 1, changed_at = now()");
        change(owner, """
                insert into benchmark_clocks.deadline_event
                select (jsonb_populate_record(e, jsonb_build_object('id', uuidv7(), 'deadline_id', d.id))).*
                from benchmark_clocks.deadline d,
                     (select e from attune.deadline_event e join attune.deadline d on d.id = e.deadline_id
                      where d.rule = 'benchmark.clock' limit 1) one (e)
                """);
        owner.commit();
        return (System.nanoTime() - before) / 1e9;
    }

    private static void change(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double number(Connection owner, String sql) throws SQLException {
        Rows.enter(owner);
        try (Statement statement = owner.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            double number = result.getDouble(1);
            owner.commit();
            return number;
        }
    }
}
