package org.attune.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/** An account's statement of 50,000 lines, as a page and as the whole file. */
final class LongStatement {

    private static final int LINES = 50_000;
    private static final int ON_A_PAGE = 50;
    private static final int VISITS = 200;
    private static final int FILES = 5;

    private static final String COLUMNS =
            "select e.number, t.happened_on, t.what, t.kind, t.reason, e.available, e.reserved, e.available_after, e.reserved_after"
                    + " from benchmark_ledger.ledger_entry e join benchmark_ledger.ledger_transaction t"
                    + " on t.tenant_id = e.tenant_id and t.id = e.transaction_id"
                    + " where e.tenant_id = 821 and e.account_id = ? order by e.number desc";

    private final Connection superuser;
    private final Visitor principal;
    private final UUID account = UUID.randomUUID();

    private LongStatement(Connection superuser, Visitor principal) {
        this.superuser = superuser;
        this.principal = principal;
    }

    static List<Figure> measure(Installation installation, Authority authority, UUID setting) throws Exception {
        try (Connection superuser = Superuser.open(installation)) {
            Visitor principal = authority.signedIn("principal");
            LongStatement statement = new LongStatement(superuser, principal);
            statement.fill(setting);
            return statement.figures(new PageBesideRows(installation, superuser, principal));
        }
    }

    private List<Figure> figures(PageBesideRows beside) throws Exception {
        String page = "/ledger/statement.xhtml?account=" + account;
        String file = "/ledger/statement.csv?account=" + account;
        int shown = principal.open(page).page().select("tbody tr").size();
        long inFile = principal.openOnce(file).expect(200).text().lines().count();
        if (shown != ON_A_PAGE || inFile != LINES + 1) {
            throw new IllegalStateException("The page has " + shown + " lines, and the file " + inFile);
        }
        List<Figure> figures = new ArrayList<>(beside.page(
                "A statement of 50,000 lines, a page of 50",
                page,
                VISITS,
                PageBesideRows.BUDGET,
                new PageBesideRows.Query(COLUMNS + " limit " + ON_A_PAGE, account)));
        figures.add(beside.times(
                "A statement of 50,000 lines, the whole as CSV",
                file,
                FILES,
                new PageBesideRows.Query(COLUMNS, account)));
        return figures;
    }

    /** Past the triggers, as they would have left it: one purchase, and what was used of it ten minutes at a time. */
    private void fill(UUID setting) throws SQLException {
        int bought = LINES * 20;
        int used = (LINES - 1) * 10;
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(String.format("""
                    insert into attune.ledger_account (tenant_id, id, scheme, scheme_key, owner_kind, setting_id, year_kind, year, unit,
                        carry_over, supplied, available, used, lines)
                    values (821, '%s', 'traded-hours', 'benchmark', 'SETTING', '%s', 'ACADEMIC', 2150, 'HOURS', 'NOTHING', %d, %d, %d, %d)
                    """, account, setting, -bought, bought - used, used, LINES));
            statement.execute("""
                    insert into attune.ledger_transaction (tenant_id, id, scheme, kind, happened_on, what, submission_id)
                    select 821, md5('benchmark transaction ' || i)::uuid, 'traded-hours', case i when 1 then 'CREDITED' else 'CHARGED' end,
                           date '2150-09-01' + i / 200, 'Benchmark work ' || i, md5('benchmark submission ' || i)::uuid
                    from generate_series(1, %d) i
                    """.formatted(LINES));
            statement.execute(String.format("""
                    insert into attune.ledger_entry (tenant_id, id, transaction_id, account_id, kind, supplied, available, used, number,
                        available_after)
                    select 821, md5('benchmark entry ' || i)::uuid, md5('benchmark transaction ' || i)::uuid, '%s',
                           case i when 1 then 'CREDITED' else 'CHARGED' end, case i when 1 then -%2$d else 0 end,
                           case i when 1 then %2$d else -10 end, case i when 1 then 0 else 10 end, i, %2$d - 10 * (i - 1)
                    from generate_series(1, %3$d) i
                    """, account, bought, LINES));
            statement.execute("set session_replication_role = origin");
        }
        Copies.make(superuser, "benchmark_ledger", "ledger_entry", "ledger_transaction");
    }
}
