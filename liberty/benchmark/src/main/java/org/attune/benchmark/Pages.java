package org.attune.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * Two long pages of the principal's, whole as the browser gets them, against plain JDBC that reads the same rows from copies of
 * the tables that have no row security and no triggers.
 */
final class Pages {

    private static final int VISITS = 300;

    /** What a page of reading may cost. */
    private static final String BUDGET = "6";

    private static final String PRACTITIONERS =
            "select * from benchmark_pages.practitioner where tenant_id = 821 order by name, id";
    private static final String TRAY = """
            select r.id, r.sent_at, r.state, k.given_name, k.family_name, k.preferred_name, s.name, c.state, c.ends_on, w.title
            from (select * from benchmark_pages.request where tenant_id = 821 and state in ('SENT', 'ACCEPTED')
                  and work_ended_on is null order by sent_at, id limit 50) r
                join benchmark_pages.child k on k.tenant_id = r.tenant_id and k.id = r.child_id
                join benchmark_pages.setting s on s.tenant_id = r.tenant_id and s.id = r.setting_id
                join benchmark_pages.consent c on c.tenant_id = r.tenant_id and c.request_id = r.id
                join benchmark_pages.consent_wording w on w.tenant_id = c.tenant_id and w.id = c.wording_id
            order by r.sent_at, r.id, c.id
            """;

    private final Connection plain;
    private final Statements statements;
    private final Visitor principal;

    private Pages(Connection plain, Statements statements, Visitor principal) {
        this.plain = plain;
        this.statements = statements;
        this.principal = principal;
    }

    static List<Figure> measure(Installation installation, Authority authority) throws Exception {
        try (Connection plain = installation.database().access().openAsOwner()) {
            plain.setAutoCommit(false);
            Pages pages = new Pages(plain, new Statements(installation), authority.signedIn("principal"));
            List<Figure> figures = new ArrayList<>(
                    pages.page("Registrations of 200 practitioners", "/practitioners/list.xhtml", 200, PRACTITIONERS));
            figures.addAll(pages.page("Tray of 5,000 open requests, a page of 50", "/consent/tray.xhtml", 50, TRAY));
            return figures;
        }
    }

    private List<Figure> page(String what, String address, int rows, String query) throws Exception {
        int shown = principal.open(address).page().select("table tbody tr").size();
        if (shown != rows) {
            throw new IllegalStateException(address + " has " + shown + " rows and not " + rows);
        }
        visit(address);
        read(query);
        double sent = statements.of(() -> visit(address)) / VISITS;
        double page = visit(address);
        double jdbc = read(query);
        return List.of(
                Figure.of(what + ": statements", sent, BUDGET, "pg_stat_statements, with BEGIN and COMMIT"),
                Figure.of(
                        what + ": times the time of plain JDBC",
                        page / jdbc,
                        "",
                        String.format("%.2f ms for the whole page, %.2f ms for its rows alone", page, jdbc)));
    }

    /** Milliseconds for one. */
    private double visit(String address) {
        long before = System.nanoTime();
        for (int i = 0; i < VISITS; i++) {
            principal.openOnce(address).expect(200);
        }
        return (System.nanoTime() - before) / 1e6 / VISITS;
    }

    private double read(String query) throws Exception {
        long before = System.nanoTime();
        for (int i = 0; i < VISITS; i++) {
            try (PreparedStatement statement = plain.prepareStatement(query);
                    ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int column = 1; column <= columns; column++) {
                        result.getObject(column);
                    }
                }
            }
            plain.commit();
        }
        return (System.nanoTime() - before) / 1e6 / VISITS;
    }
}
