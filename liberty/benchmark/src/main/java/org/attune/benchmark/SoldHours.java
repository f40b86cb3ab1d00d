package org.attune.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.time.London;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * What is sold against the time there is, in an authority of Kent's size: 600 settings that have bought hours in each of five years, and
 * 60 practitioners. Against plain JDBC that reads the same sums past row security.
 */
final class SoldHours {

    private static final int SETTINGS = 600;
    private static final int PRACTITIONERS = 60;
    private static final int YEARS = 5;
    private static final int VISITS = 100;
    private static final int BUDGET = 27;

    private static final List<String> SUMS = List.of(
            "select sum(-supplied), sum(-moved), sum(used), sum(reserved), sum(available) from attune.ledger_account"
                    + " where tenant_id = 821 and scheme = 'traded-hours' and year_kind = 'ACADEMIC' and year = ?",
            "select state, kind, count(*), sum(minutes), sum(net_pence) from plugin_traded_hours.contract"
                    + " where tenant_id = 821 and academic_year = ? group by state, kind",
            "select i.state, sum(i.net_pence) from attune.invoice i join attune.ledger_account a on a.tenant_id = i.tenant_id"
                    + " and a.id = i.account_id where a.tenant_id = 821 and a.year = ? group by i.state");

    private final Connection superuser;
    private final int year = LedgerPeriod.of(YearKind.ACADEMIC, London.today()).year();

    private SoldHours(Connection superuser) {
        this.superuser = superuser;
    }

    static List<Figure> measure(Installation installation, Authority authority) throws Exception {
        try (Connection superuser = Superuser.open(installation)) {
            SoldHours sold = new SoldHours(superuser);
            sold.fill();
            return sold.figures(installation, authority.signedIn("principal"));
        }
    }

    private List<Figure> figures(Installation installation, Visitor principal) throws Exception {
        String page = "/plugins/traded-hours/sold.xhtml";
        String shown = principal.openOnce(page).expect(200).text();
        if (!shown.contains("Time for direct work")) {
            throw new IllegalStateException("The page does not show what is sold");
        }
        return new PageBesideRows(installation, superuser, principal)
                .page(
                        "What is sold to 600 settings, with 60 practitioners and a year of their working time",
                        page,
                        VISITS,
                        BUDGET,
                        SUMS.stream()
                                .map(sum -> new PageBesideRows.Query(sum, year))
                                .toArray(PageBesideRows.Query[]::new));
    }

    /** Past the triggers, as they would have left it. */
    private void fill() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String part : List.of(SETTING, PRACTITIONER, ACCOUNT, CONTRACT, INVOICE)) {
                statement.execute(part.replace("{settings}", String.valueOf(SETTINGS))
                        .replace("{people}", String.valueOf(PRACTITIONERS))
                        .replace("{first}", String.valueOf(year - YEARS + 1))
                        .replace("{last}", String.valueOf(year)));
            }
            statement.execute("set session_replication_role = origin");
            statement.execute(
                    "analyze attune.setting, attune.practitioner, attune.ledger_account, plugin_traded_hours.contract, attune.invoice");
        }
    }

    private static final String SETTING = """
            insert into attune.setting (tenant_id, id, name, status, search_text)
            select 821, md5('sold setting ' || i)::uuid, 'Sold school ' || i, 'OPEN', ' sold school ' || i
            from generate_series(1, {settings}) i
            """;

    private static final String PRACTITIONER = """
            insert into attune.practitioner (tenant_id, id, name, email, kind)
            select 821, md5('sold practitioner ' || i)::uuid, 'Robin Sold ' || i, 'sold' || i || '@scale.example', 'EP'
            from generate_series(1, {people}) i
            """;

    private static final String ACCOUNT = """
            insert into attune.ledger_account (tenant_id, id, scheme, scheme_key, owner_kind, setting_id, year_kind, year, unit, carry_over,
                supplied, available, used, lines)
            select 821, md5('sold account ' || i || ' ' || y)::uuid, 'traded-hours', '', 'SETTING', md5('sold setting ' || i)::uuid, 'ACADEMIC',
                   y, 'HOURS', 'NOTHING', -1200, 1200 - i % 1000, i % 1000, 2
            from generate_series(1, {settings}) i, generate_series({first}, {last}) y
            """;

    private static final String CONTRACT = """
            insert into plugin_traded_hours.contract (tenant_id, id, setting_id, academic_year, offer_id, price_id, kind, quantity, minutes,
                list_pence, net_pence, vat_basis_points, instalments, state, number, text, sent_on, sent_name, open_until, answered_at,
                answered_as, account_id, credit_id, submission_id)
            select 821, md5('sold agreement ' || i || ' ' || y)::uuid, md5('sold setting ' || i)::uuid, y, md5('sold offer')::uuid,
                   md5('sold price')::uuid, 'YEAR', 20, 1200, 192000, 192000, 2000, 1, 'AGREED', 100000 + i, 'Words', current_date, 'Benchmark',
                   current_date, now(), 'HEAD', md5('sold account ' || i || ' ' || y)::uuid, md5('sold credit ' || i || ' ' || y)::uuid,
                   md5('sold agreement ' || i || ' ' || y)::uuid
            from generate_series(1, {settings}) i, generate_series({first}, {last}) y
            """;

    private static final String INVOICE = """
            insert into attune.invoice (tenant_id, id, kind, state, scheme, account_id, setting_id, net_pence, vat_pence, submission_id)
            select 821, md5('sold invoice ' || i || ' ' || y)::uuid, 'INVOICE', 'DRAFT', 'traded-hours',
                   md5('sold account ' || i || ' ' || y)::uuid, md5('sold setting ' || i)::uuid, 192000, 38400,
                   md5('sold invoice ' || i || ' ' || y)::uuid
            from generate_series(1, {settings}) i, generate_series({first}, {last}) y
            """;
}
