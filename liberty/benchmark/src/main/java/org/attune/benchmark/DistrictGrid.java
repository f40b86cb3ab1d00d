package org.attune.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * The grid of districts of an authority of Kent's size: 600 settings, 60 practitioners and five years of work in 12 districts of 80
 * days, against plain JDBC that asks for the same figures of copies of the tables that have no row security.
 */
final class DistrictGrid {

    private static final int SETTINGS = 600;
    private static final int PEOPLE = 60;
    private static final int YEARS = 5;
    private static final int WORKS = 25;
    private static final int ENTRIES = 6;
    private static final int VISITS = 200;
    private static final int BUDGET = 16;
    private static final String ADDRESS = "/plugins/district-days/districts.xhtml";

    /** By which the page knows that its figures are those of the rows that were made. */
    private static final int LEAST_USED_DAYS = 900;

    private static final String PERIOD = " year_kind = 'ACADEMIC' and year = benchmark_grid.year()";
    private static final List<String> QUERIES = List.of(
            "select d.*, t.name from benchmark_grid.district d left join benchmark_grid.team t on t.tenant_id = d.tenant_id"
                    + " and t.id = d.team_id where d.tenant_id = 886 order by d.name",
            "select * from benchmark_grid.ledger_account where tenant_id = 886 and scheme = 'district-days' and"
                    + PERIOD,
            "select * from benchmark_grid.grid_place where tenant_id = 886",
            "select * from benchmark_grid.priority where tenant_id = 886 and" + PERIOD + " order by title, id",
            "select w.district_id, w.priority_id, d.day, sum(d.minutes) from benchmark_grid.worked d join benchmark_grid.work w"
                    + " on w.tenant_id = d.tenant_id and w.id = d.work_id where d.tenant_id = 886 and d.taken_back_on is null and"
                    + PERIOD + " group by w.district_id, w.priority_id, d.day",
            "select district_id, priority_id, planned_for, sum(open_minutes) from benchmark_grid.work where tenant_id = 886"
                    + " and state = 'OPEN' and open_minutes > 0 and" + PERIOD
                    + " group by district_id, priority_id, planned_for");

    private final Connection superuser;
    private final Visitor principal;

    private DistrictGrid(Connection superuser, Visitor principal) {
        this.superuser = superuser;
        this.principal = principal;
    }

    /** @param kent with its demo: its districts, and what they have of the present year */
    static List<Figure> measure(Installation installation, Authority kent) throws Exception {
        try (Connection superuser = Superuser.open(installation)) {
            DistrictGrid grid = new DistrictGrid(superuser, kent.signedIn("principal"));
            grid.fill();
            grid.check();
            return new PageBesideRows(installation, superuser, grid.principal)
                    .page(
                            "The grid of 12 districts, 600 settings, 60 practitioners, 5 years",
                            ADDRESS,
                            VISITS,
                            BUDGET,
                            QUERIES.stream().map(PageBesideRows.Query::new).toArray(PageBesideRows.Query[]::new));
        }
    }

    /** It must show what was made, or what is measured would be an empty page. */
    private void check() throws SQLException {
        String by = principal.open(ADDRESS + "?by=priority").expect(200).text();
        if (!by.contains("Benchmark priority")) {
            throw new IllegalStateException(ADDRESS + " does not show what was made");
        }
        try (Statement statement = superuser.createStatement();
                ResultSet days = statement.executeQuery(
                        "select sum(minutes) / 390 from benchmark_grid.worked d join benchmark_grid.work w"
                                + " on w.tenant_id = d.tenant_id and w.id = d.work_id where" + PERIOD)) {
            days.next();
            if (days.getInt(1) < LEAST_USED_DAYS) {
                throw new IllegalStateException("Only " + days.getInt(1) + " days were worked in the present year");
            }
        }
    }

    private void fill() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("create schema benchmark_grid");
            statement.execute("create function benchmark_grid.year() returns int language sql immutable return "
                    + "(extract(year from current_date) - (extract(month from current_date) < 9)::int)::int");
            statement.execute("set session_replication_role = replica");
            people(statement);
            work(statement);
            statement.execute("set session_replication_role = origin");
            Copies.add(superuser, "benchmark_grid", "attune", "district", "team", "ledger_account");
            Copies.add(superuser, "benchmark_grid", "plugin_district_days", "grid_place", "priority", "work", "worked");
            statement.execute("analyze attune.setting, attune.practitioner");
        }
    }

    private static void people(Statement statement) throws SQLException {
        statement.execute("""
                insert into attune.setting (tenant_id, id, name, status, search_text)
                select 886, md5('grid setting ' || i)::uuid, 'Grid school ' || i, 'OPEN', ' grid school ' || i
                from generate_series(1, %d) i
                """.formatted(SETTINGS));
        statement.execute("""
                insert into attune.practitioner (tenant_id, id, name, email, kind)
                select 886, md5('grid practitioner ' || i)::uuid, 'Robin Grid ' || i, 'robin' || i || '@grid.example', 'EP'
                from generate_series(1, %d) i
                """.formatted(PEOPLE));
    }

    /** Each district and year: five priorities, 25 pieces of work, and on each six half days that were worked. */
    private static void work(Statement statement) throws SQLException {
        statement.execute("""
                insert into attune.ledger_account (tenant_id, id, scheme, owner_kind, district_id, year_kind, year, unit, carry_over)
                select a.tenant_id, md5('grid account ' || a.district_id || back)::uuid, a.scheme, a.owner_kind, a.district_id, a.year_kind,
                       a.year - back, a.unit, a.carry_over
                from attune.ledger_account a, generate_series(1, %d) back
                where a.tenant_id = 886 and a.scheme = 'district-days' and a.year_kind = 'ACADEMIC' and a.year = benchmark_grid.year()
                """.formatted(YEARS - 1));
        statement.execute("""
                insert into plugin_district_days.priority (tenant_id, id, district_id, year_kind, year, title, agreed_with, agreed_on,
                                                           minutes, submission_id)
                select a.tenant_id, md5('grid priority ' || a.id || i)::uuid, a.district_id, a.year_kind, a.year,
                       'Benchmark priority ' || i, 'Partners', make_date(a.year, 9, 20), 16 * 390, md5('grid asked ' || a.id || i)::uuid
                from attune.ledger_account a, generate_series(1, 5) i where a.tenant_id = 886 and a.scheme = 'district-days'
                """);
        statement.execute("""
                insert into plugin_district_days.work (tenant_id, id, district_id, year_kind, year, account_id, priority_id, kind, title,
                    setting_id, practitioner_id, planned_for, planned_minutes, open_minutes, reservation_id, submission_id)
                select a.tenant_id, md5('grid work ' || a.id || i)::uuid, a.district_id, a.year_kind, a.year, a.id,
                       md5('grid priority ' || a.id || 1 + i %% 5)::uuid, 'PROJECT', 'Benchmark work ' || i,
                       md5('grid setting ' || 1 + (i * 7 + a.year) %% %d)::uuid, md5('grid practitioner ' || 1 + i %% %d)::uuid,
                       make_date(a.year, 9, 20) + i * 12, 1248, 78, md5('grid kept ' || a.id || i)::uuid, md5('grid sent ' || a.id || i)::uuid
                from attune.ledger_account a, generate_series(1, %d) i where a.tenant_id = 886 and a.scheme = 'district-days'
                """.formatted(SETTINGS, PEOPLE, WORKS));
        statement.execute("""
                insert into plugin_district_days.worked (tenant_id, id, work_id, practitioner_id, day, minutes, charge_id, submission_id)
                select w.tenant_id, md5('grid worked ' || w.id || i)::uuid, w.id, w.practitioner_id, w.planned_for + i * 3, 195,
                       md5('grid charge ' || w.id || i)::uuid, md5('grid entry ' || w.id || i)::uuid
                from plugin_district_days.work w, generate_series(1, %d) i
                where w.tenant_id = 886 and w.title like 'Benchmark work %%'
                """.formatted(ENTRIES));
    }
}
