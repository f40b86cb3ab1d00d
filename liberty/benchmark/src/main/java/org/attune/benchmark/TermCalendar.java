package org.attune.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * The term of a team of 40 with three appointments a day each: their capacity, what is planned and who has room, beside the
 * appointments alone.
 */
final class TermCalendar {

    private static final int PEOPLE = 40;
    private static final int VISITS = 200;

    /** That of the page in StatementBudgetTest, and of the plugins that are on in Luton: each says its part of everybody's time. */
    private static final int BUDGET = 18;

    private static final String TERM = """
            select p.practitioner_id, a.* from benchmark_diary.appointment_person p
                join benchmark_diary.appointment a on a.tenant_id = p.tenant_id and a.id = p.appointment_id
            where p.tenant_id = 821 and p.live and p.practitioner_id in
                  (select practitioner_id from benchmark_diary.team_member where tenant_id = 821 and team_id = ?)
              and p.starts_at >= ? and p.starts_at < ?
            """;

    private final Connection superuser;
    private final Visitor principal;
    private final UUID team = UUID.randomUUID();

    private TermCalendar(Connection superuser, Visitor principal) {
        this.superuser = superuser;
        this.principal = principal;
    }

    static List<Figure> measure(Installation installation, Authority authority) throws Exception {
        try (Connection superuser = Superuser.open(installation)) {
            Visitor principal = authority.signedIn("principal");
            TermCalendar calendar = new TermCalendar(superuser, principal);
            calendar.fill();
            return calendar.figures(new PageBesideRows(installation, superuser, principal));
        }
    }

    private List<Figure> figures(PageBesideRows beside) throws Exception {
        String address = "/workload/room.xhtml?span=term&team=" + team;
        int shown = principal
                .open(address)
                .expect(200)
                .page()
                .select("#room tbody tr")
                .size();
        if (shown != PEOPLE) {
            throw new IllegalStateException(address + " shows " + shown + " people and not " + PEOPLE);
        }
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        return beside.page(
                "A term of 40 people and who has room",
                address,
                VISITS,
                BUDGET,
                new PageBesideRows.Query(TERM, team, now.minusDays(50), now.plusDays(50)));
    }

    private void fill() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("insert into attune.team (tenant_id, id, name) values (821, '" + team
                    + "', 'Team of the benchmark')");
            statement.execute("""
                    insert into attune.team_member (tenant_id, id, team_id, practitioner_id, first_day)
                    select 821, uuidv7(), '%s', id, current_date - 300 from
                        (select id from attune.practitioner where tenant_id = 821 and email like '%%@benchmark.example'
                         order by email limit %d) p
                    """.formatted(team, PEOPLE));
            statement.execute("""
                    insert into attune.appointment (tenant_id, id, scheme, kind, title, starts_at, ends_at, place_kind, submission_id)
                    select 821, md5('term ' || m.practitioner_id || day || hour)::uuid, 'diary', 'diary.visit', 'Visit',
                           (day + make_interval(hours => hour)) at time zone 'Europe/London',
                           (day + make_interval(hours => hour + 1)) at time zone 'Europe/London', 'PHONE', uuidv7()
                    from attune.team_member m, generate_series(current_date - 70, current_date + 70, interval '1 day') day,
                         unnest(array[13, 14, 15]) hour
                    where m.tenant_id = 821 and m.team_id = '%s' and extract(isodow from day) < 6
                    """.formatted(team));
            statement.execute("""
                    insert into attune.appointment_person (tenant_id, id, appointment_id, practitioner_id, starts_at, ends_at, live)
                    select 821, uuidv7(), a.id, m.practitioner_id, a.starts_at, a.ends_at, a.live
                    from attune.team_member m, generate_series(current_date - 70, current_date + 70, interval '1 day') day,
                         unnest(array[13, 14, 15]) hour, attune.appointment a
                    where m.tenant_id = 821 and m.team_id = '%s' and a.tenant_id = 821
                      and a.id = md5('term ' || m.practitioner_id || day || hour)::uuid
                    """.formatted(team));
            statement.execute("set session_replication_role = origin");
        }
        Copies.make(superuser, "benchmark_diary", "appointment", "appointment_person", "team_member");
    }
}
