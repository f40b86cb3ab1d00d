package org.attune.benchmark;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/** Two long pages of the principal's. */
final class Pages {

    private static final int VISITS = 300;

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

    private final Visitor principal;
    private final PageBesideRows beside;

    private Pages(Visitor principal, PageBesideRows beside) {
        this.principal = principal;
        this.beside = beside;
    }

    static List<Figure> measure(Installation installation, Authority authority) throws Exception {
        try (Connection plain = installation.database().access().openAsOwner()) {
            Visitor principal = authority.signedIn("principal");
            Pages pages = new Pages(principal, new PageBesideRows(installation, plain, principal));
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
        return beside.page(what, address, VISITS, PageBesideRows.BUDGET, new PageBesideRows.Query(query));
    }
}
