package org.attune.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * The Virtual School's usage in an authority of Kent's size: 600 settings, 60 practitioners who all work for it, five years of work,
 * against plain JDBC that asks for the same figures of copies of the tables that have no row security.
 */
final class VirtualSchoolUsage {

    private static final int SETTINGS = 600;
    private static final int PEOPLE = 60;
    private static final int YEARS = 5;
    private static final int WORKS = 600;
    private static final int ENTRIES = 5;
    private static final int VISITS = 200;
    private static final int BUDGET = 14;
    private static final String ADDRESS = "/plugins/virtual-school/time.xhtml";

    private static final String PERIOD = " year_kind = 'ACADEMIC' and year = benchmark_usage.year()";
    private static final List<String> QUERIES = List.of(
            "select * from benchmark_usage.ledger_account where tenant_id = 821 and scheme = 'virtual-school' and"
                    + PERIOD,
            "select l.*, p.name from benchmark_usage.link_ep l join benchmark_usage.practitioner p on p.tenant_id = l.tenant_id"
                    + " and p.id = l.practitioner_id where l.tenant_id = 821 and" + PERIOD + " order by p.name, p.id",
            "select * from benchmark_usage.school_term where tenant_id = 821 order by first_day",
            "select p.id, p.name, w.kind, d.day, sum(d.minutes) from benchmark_usage.worked d join benchmark_usage.work w"
                    + " on w.tenant_id = d.tenant_id and w.id = d.work_id join benchmark_usage.practitioner p"
                    + " on p.tenant_id = d.tenant_id and p.id = d.practitioner_id where d.tenant_id = 821 and d.taken_back_on is null"
                    + " and" + PERIOD + " group by p.id, p.name, w.kind, d.day",
            "select p.id, p.name, w.kind, w.planned_for, sum(w.open_minutes) from benchmark_usage.work w"
                    + " join benchmark_usage.practitioner p on p.tenant_id = w.tenant_id and p.id = w.practitioner_id"
                    + " where w.tenant_id = 821 and w.open_minutes > 0 and" + PERIOD
                    + " group by p.id, p.name, w.kind, w.planned_for",
            "select w.*, p.name from benchmark_usage.work w join benchmark_usage.practitioner p on p.tenant_id = w.tenant_id"
                    + " and p.id = w.practitioner_id where w.tenant_id = 821 and" + PERIOD
                    + " order by w.id desc limit 50");

    private final Connection superuser;
    private final Visitor principal;

    private VirtualSchoolUsage(Connection superuser, Visitor principal) {
        this.superuser = superuser;
        this.principal = principal;
    }

    /** @param luton with its demo, whose Virtual School has hours of the present year */
    static List<Figure> measure(Installation installation, Authority luton) throws Exception {
        try (Connection superuser = Superuser.open(installation)) {
            VirtualSchoolUsage usage = new VirtualSchoolUsage(superuser, luton.signedIn("principal"));
            usage.fill();
            usage.check();
            return new PageBesideRows(installation, superuser, usage.principal)
                    .page(
                            "Virtual School usage, 600 settings, 60 practitioners, 5 years",
                            ADDRESS,
                            VISITS,
                            BUDGET,
                            QUERIES.stream().map(PageBesideRows.Query::new).toArray(PageBesideRows.Query[]::new));
        }
    }

    /** It must show what was made, or what is measured would be an empty page. */
    private void check() {
        String shown = principal.open(ADDRESS).expect(200).text();
        if (!shown.contains("Benchmark use") || !shown.contains("Sam Usage " + PEOPLE)) {
            throw new IllegalStateException(ADDRESS + " does not show what was made");
        }
    }

    private void fill() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("create schema benchmark_usage");
            statement.execute("create function benchmark_usage.year() returns int language sql immutable return "
                    + "(extract(year from current_date) - (extract(month from current_date) < 9)::int)::int");
            statement.execute("set session_replication_role = replica");
            people(statement);
            work(statement);
            statement.execute("set session_replication_role = origin");
            Copies.add(superuser, "benchmark_usage", "attune", "ledger_account", "practitioner", "school_term");
            Copies.add(superuser, "benchmark_usage", "plugin_virtual_school", "link_ep", "work", "worked");
            statement.execute("analyze attune.setting, attune.practitioner");
        }
    }

    private static void people(Statement statement) throws SQLException {
        statement.execute("""
                insert into attune.setting (tenant_id, id, name, status, search_text)
                select 821, md5('usage setting ' || i)::uuid, 'Usage school ' || i, 'OPEN', ' usage school ' || i
                from generate_series(1, %d) i
                """.formatted(SETTINGS));
        statement.execute("""
                insert into attune.practitioner (tenant_id, id, name, email, kind)
                select 821, md5('usage practitioner ' || i)::uuid, 'Sam Usage ' || i, 'sam' || i || '@usage.example', 'EP'
                from generate_series(1, %d) i
                """.formatted(PEOPLE));
    }

    /** Each year: 60 link EPs, 600 pieces of work of all kinds, and on each five entries of time. */
    private static void work(Statement statement) throws SQLException {
        statement.execute("""
                insert into attune.ledger_account (tenant_id, id, scheme, owner_kind, owner_name, year_kind, year, unit, carry_over)
                select a.tenant_id, md5('usage account ' || back)::uuid, a.scheme, a.owner_kind, a.owner_name, a.year_kind, a.year - back,
                       a.unit, a.carry_over
                from attune.ledger_account a, generate_series(1, %d) back
                where a.tenant_id = 821 and a.scheme = 'virtual-school' and a.year_kind = 'ACADEMIC' and a.year = benchmark_usage.year()
                """.formatted(YEARS - 1));
        statement.execute("""
                insert into plugin_virtual_school.link_ep (tenant_id, id, year_kind, year, practitioner_id, minutes)
                select a.tenant_id, md5('usage part ' || a.id || i)::uuid, a.year_kind, a.year, md5('usage practitioner ' || i)::uuid, 3000
                from attune.ledger_account a, generate_series(1, %d) i where a.tenant_id = 821 and a.scheme = 'virtual-school'
                and a.year <= benchmark_usage.year()
                """.formatted(PEOPLE));
        statement.execute("""
                insert into plugin_virtual_school.work (tenant_id, id, year_kind, year, account_id, kind, title, practitioner_id, planned_for,
                    planned_minutes, open_minutes, reservation_id, submission_id)
                select a.tenant_id, ('ffffffff' || substr(md5('usage work ' || a.id || i), 9))::uuid, a.year_kind, a.year, a.id,
                       (array['CONSULTATION', 'TRAINING', 'STRATEGIC'])[1 + i %% 3], 'Benchmark use ' || i,
                       md5('usage practitioner ' || 1 + i %% %d)::uuid, make_date(a.year, 9, 5) + i / 2, 360, 60,
                       md5('usage kept ' || a.id || i)::uuid, md5('usage sent ' || a.id || i)::uuid
                from attune.ledger_account a, generate_series(1, %d) i where a.tenant_id = 821 and a.scheme = 'virtual-school'
                and a.year <= benchmark_usage.year()
                """.formatted(PEOPLE, WORKS));
        statement.execute("""
                insert into plugin_virtual_school.worked (tenant_id, id, work_id, practitioner_id, day, minutes, charge_id, submission_id)
                select w.tenant_id, md5('usage worked ' || w.id || i)::uuid, w.id, w.practitioner_id, w.planned_for + i, 60,
                       md5('usage charge ' || w.id || i)::uuid, md5('usage entry ' || w.id || i)::uuid
                from plugin_virtual_school.work w, generate_series(1, %d) i
                where w.tenant_id = 821 and w.title like 'Benchmark use %%'
                """.formatted(ENTRIES));
    }
}
