package org.attune.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * An account's statement of 50,000 lines, as a page and as the whole file, against plain JDBC that reads the same lines from copies of
 * the tables that have no row security.
 */
final class LongStatement {

    private static final int LINES = 50_000;
    private static final int ON_A_PAGE = 50;
    private static final int VISITS = 200;
    private static final int FILES = 5;
    private static final String BUDGET = "6";

    private static final String COLUMNS =
            "select e.number, t.happened_on, t.what, t.kind, t.reason, e.available, e.reserved, e.available_after, e.reserved_after"
                    + " from benchmark_ledger.ledger_entry e join benchmark_ledger.ledger_transaction t"
                    + " on t.tenant_id = e.tenant_id and t.id = e.transaction_id"
                    + " where e.tenant_id = 821 and e.account_id = ? order by e.number desc";

    private final Connection plain;
    private final Statements statements;
    private final Visitor principal;
    private final UUID account = UUID.randomUUID();

    private LongStatement(Connection plain, Statements statements, Visitor principal) {
        this.plain = plain;
        this.statements = statements;
        this.principal = principal;
    }

    static List<Figure> measure(Installation installation, Authority authority, UUID setting) throws Exception {
        try (Connection superuser = Superuser.open(installation)) {
            LongStatement statement =
                    new LongStatement(superuser, new Statements(installation), authority.signedIn("principal"));
            statement.fill(setting);
            return statement.figures();
        }
    }

    private List<Figure> figures() throws Exception {
        String page = "/ledger/statement.xhtml?account=" + account;
        String file = "/ledger/statement.csv?account=" + account;
        int shown = principal.open(page).page().select("tbody tr").size();
        long inFile = principal.openOnce(file).expect(200).text().lines().count();
        if (shown != ON_A_PAGE || inFile != LINES + 1) {
            throw new IllegalStateException("The page has " + shown + " lines, and the file " + inFile);
        }
        visit(page, VISITS);
        read(ON_A_PAGE, VISITS);
        double sent = statements.of(() -> visit(page, VISITS)) / VISITS;
        double pageMillis = visit(page, VISITS);
        double pageJdbc = read(ON_A_PAGE, VISITS);
        visit(file, FILES);
        read(LINES, FILES);
        double fileMillis = visit(file, FILES);
        double fileJdbc = read(LINES, FILES);
        return List.of(
                Figure.of(
                        "A statement of 50,000 lines, a page of 50: statements",
                        sent,
                        BUDGET,
                        "pg_stat_statements, with BEGIN and COMMIT"),
                Figure.of(
                        "A statement of 50,000 lines, a page of 50: times the time of plain JDBC",
                        pageMillis / pageJdbc,
                        "",
                        String.format(
                                "%.2f ms for the whole page, %.2f ms for its rows alone", pageMillis, pageJdbc)),
                Figure.of(
                        "A statement of 50,000 lines, the whole as CSV: times the time of plain JDBC",
                        fileMillis / fileJdbc,
                        "",
                        String.format("%.0f ms for the file, %.0f ms for its rows alone", fileMillis, fileJdbc)));
    }

    /** Past the triggers, as they would have left it: one purchase, and what was used of it ten minutes at a time. */
    private void fill(UUID setting) throws SQLException {
        int bought = LINES * 20;
        int used = (LINES - 1) * 10;
        try (Statement statement = plain.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(String.format(
                    """
                    insert into attune.ledger_account (tenant_id, id, scheme, scheme_key, owner_kind, setting_id, year_kind, year, unit,
                        carry_over, supplied, available, used, lines)
                    values (821, '%s', 'traded-hours', 'benchmark', 'SETTING', '%s', 'ACADEMIC', 2150, 'HOURS', 'NOTHING', %d, %d, %d, %d)
                    """,
                    account, setting, -bought, bought - used, used, LINES));
            statement.execute("""
                    insert into attune.ledger_transaction (tenant_id, id, scheme, kind, happened_on, what, submission_id)
                    select 821, md5('benchmark transaction ' || i)::uuid, 'traded-hours', case i when 1 then 'CREDITED' else 'CHARGED' end,
                           date '2150-09-01' + i / 200, 'Benchmark work ' || i, md5('benchmark submission ' || i)::uuid
                    from generate_series(1, %d) i
                    """.formatted(LINES));
            statement.execute(String.format(
                    """
                    insert into attune.ledger_entry (tenant_id, id, transaction_id, account_id, kind, supplied, available, used, number,
                        available_after)
                    select 821, md5('benchmark entry ' || i)::uuid, md5('benchmark transaction ' || i)::uuid, '%s',
                           case i when 1 then 'CREDITED' else 'CHARGED' end, case i when 1 then -%2$d else 0 end,
                           case i when 1 then %2$d else -10 end, case i when 1 then 0 else 10 end, i, %2$d - 10 * (i - 1)
                    from generate_series(1, %3$d) i
                    """,
                    account, bought, LINES));
            statement.execute("set session_replication_role = origin");
            statement.execute("create schema benchmark_ledger");
            for (String table : List.of("ledger_entry", "ledger_transaction")) {
                statement.execute("create table benchmark_ledger." + table + " (like attune." + table
                        + " including all)");
                statement.execute("insert into benchmark_ledger." + table + " select * from attune." + table);
                statement.execute("analyze attune." + table + ", benchmark_ledger." + table);
            }
        }
    }

    /** Milliseconds for one. */
    private double visit(String address, int times) {
        long before = System.nanoTime();
        for (int i = 0; i < times; i++) {
            principal.openOnce(address).expect(200);
        }
        return (System.nanoTime() - before) / 1e6 / times;
    }

    private double read(int lines, int times) throws SQLException {
        long before = System.nanoTime();
        for (int i = 0; i < times; i++) {
            try (PreparedStatement statement = plain.prepareStatement(COLUMNS + " limit " + lines)) {
                statement.setObject(1, account);
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
        return (System.nanoTime() - before) / 1e6 / times;
    }
}
