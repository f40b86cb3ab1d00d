package org.attune.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * The page of an open incident in an authority of Kent's size: 600 settings, 60 practitioners and five years of 40 incidents each, as
 * somebody of its response team reads it, against plain JDBC that reads the same rows of copies of the tables that have no row
 * security.
 */
final class OpenIncident {

    private static final int SETTINGS = 600;
    private static final int PEOPLE = 60;
    private static final int INCIDENTS = 200;
    private static final int VISITS = 200;
    private static final int BUDGET = 20;
    private static final UUID INCIDENT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final String ADDRESS = "/plugins/critical-incidents/incident.xhtml?id=";

    /** What the page shows of it, each by its id. */
    private static final List<String> QUERIES = List.of(
            "select i.* from benchmark_incident.incident i join benchmark_incident.responder r on r.tenant_id = i.tenant_id"
                    + " and r.incident_id = i.id where i.tenant_id = 826 and i.id = ? and r.left_at is null limit 1",
            "select c.*, s.name from benchmark_incident.incident_call c left join benchmark_incident.setting s"
                    + " on s.tenant_id = c.tenant_id and s.id = c.setting_id where c.tenant_id = 826 and c.incident_id = ?",
            "select * from benchmark_incident.responder where tenant_id = 826 and incident_id = ? and left_at is null order by id",
            "select * from benchmark_incident.plan_step where tenant_id = 826 and incident_id = ? order by position",
            "select * from benchmark_incident.affected_group where tenant_id = 826 and incident_id = ? order by id",
            "select * from benchmark_incident.affected_person where tenant_id = 826 and incident_id = ? order by id",
            "select * from benchmark_incident.debrief where tenant_id = 826 and incident_id = ? order by held_on, id",
            "select * from benchmark_incident.review where tenant_id = 826 and incident_id = ?",
            "select r.* from benchmark_incident.resource r join benchmark_incident.incident_call c on c.tenant_id = r.tenant_id"
                    + " and (r.theme = c.theme or r.theme is null) where r.tenant_id = 826 and c.incident_id = ? order by r.title",
            "select coalesce(sum(minutes), 0) from benchmark_incident.time_spent where tenant_id = 826 and incident_id = ?");

    private final Connection superuser;

    private OpenIncident(Connection superuser) {
        this.superuser = superuser;
    }

    /** @param authority with its demo: a rota answers, and people may be named */
    static List<Figure> measure(Installation installation, Authority authority) throws Exception {
        try (Connection superuser = Superuser.open(installation)) {
            new OpenIncident(superuser).fill(authority.email("ep"));
            Visitor ep = authority.signedIn("ep");
            check(ep);
            return new PageBesideRows(installation, superuser, ep)
                    .page(
                            "An open incident, of 200 in five years, 600 settings and 60 practitioners",
                            ADDRESS + INCIDENT,
                            VISITS,
                            BUDGET,
                            QUERIES.stream()
                                    .map(query -> new PageBesideRows.Query(query, INCIDENT))
                                    .toArray(PageBesideRows.Query[]::new));
        }
    }

    /** It must show what was made, or what is measured would be an empty page. */
    private static void check(Visitor ep) {
        String page = ep.open(ADDRESS + INCIDENT).expect(200).text();
        for (String shown :
                List.of("What happened in 1", "Step 13 of 1", "Group 5 of 1", "Person 4 of 1", "Debrief 2 of 1")) {
            if (!page.contains(shown)) {
                throw new IllegalStateException(ADDRESS + INCIDENT + " does not show “" + shown + "”");
            }
        }
    }

    private void fill(String email) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("create schema benchmark_incident");
            statement.execute("set session_replication_role = replica");
            for (String part :
                    List.of(SETTING, PRACTITIONER, INCIDENT_ROWS, CALL, TEAM, STEP, GROUP, PERSON, DEBRIEF, TIME)) {
                statement.execute(part.replace("{settings}", String.valueOf(SETTINGS))
                        .replace("{people}", String.valueOf(PEOPLE))
                        .replace("{incidents}", String.valueOf(INCIDENTS))
                        .replace("{id}", "('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid")
                        .replace("{ep}", email));
            }
            statement.execute("set session_replication_role = origin");
            Copies.add(superuser, "benchmark_incident", "attune", "setting");
            Copies.add(
                    superuser,
                    "benchmark_incident",
                    "plugin_critical_incidents",
                    "incident",
                    "incident_call",
                    "responder",
                    "plan_step",
                    "affected_group",
                    "affected_person",
                    "debrief",
                    "review",
                    "resource",
                    "time_spent");
            statement.execute("analyze attune.practitioner");
        }
    }

    private static final String SETTING = """
            insert into attune.setting (tenant_id, id, name, status, search_text)
            select 826, md5('incident setting ' || i)::uuid, 'Incident school ' || i, 'OPEN', ' incident school ' || i
            from generate_series(1, {settings}) i
            """;

    private static final String PRACTITIONER = """
            insert into attune.practitioner (tenant_id, id, name, email, kind)
            select 826, md5('incident practitioner ' || i)::uuid, 'Robin Incident ' || i, 'robin' || i || '@incident.example', 'EP'
            from generate_series(1, {people}) i
            """;

    /** Forty a year; the newest ten are open. The one that is read is the first of them. */
    private static final String INCIDENT_ROWS = """
            insert into plugin_critical_incidents.incident (tenant_id, id, year, number, severity, state, called_at, respond_by, answered_at,
                closed_at, submission_id)
            select 826, {id}, extract(year from at)::int, 10000 + i, 'SERIOUS',
                   case when i <= 10 then 'OPEN' else 'CLOSED' end, at, at + interval '1 hour', at + interval '30 minutes',
                   case when i <= 10 then null else at + interval '9 days' end, md5('incident sent ' || i)::uuid
            from generate_series(1, {incidents}) i, lateral (select now() - i * interval '9 days' as at) day
            """;

    private static final String CALL = """
            insert into plugin_critical_incidents.incident_call (tenant_id, id, incident_id, theme, setting_id, happened_on, what, caller, phone)
            select 826, md5('incident call ' || i)::uuid, {id}, 'VIOLENCE',
                   md5('incident setting ' || 1 + i * 7 % {settings})::uuid, current_date - i * 9, 'What happened in ' || i, 'The head',
                   '01632 960000'
            from generate_series(1, {incidents}) i
            """;

    /** Six people each: the demo's EP, who reads, and five others without an account of their own to sign in with. */
    private static final String TEAM = """
            insert into plugin_critical_incidents.responder (tenant_id, id, incident_id, account_id, practitioner_id, name, role)
            select 826, md5('incident team ' || i || ' ' || p)::uuid, {id},
                   case p when 0 then a.id else md5('incident account ' || i || ' ' || p)::uuid end, null, 'Robin ' || p,
                   case p when 0 then 'LEAD' else 'RESPONDER' end
            from generate_series(1, {incidents}) i, generate_series(0, 5) p, attune.account a
            where a.tenant_id = 826 and a.email = '{ep}'
            """;

    private static final String STEP = """
            insert into plugin_critical_incidents.plan_step (tenant_id, id, incident_id, phase, position, what)
            select 826, md5('incident step ' || i || ' ' || p)::uuid, {id},
                   (array['FIRST_DAY', 'FIRST_WEEK', 'LATER'])[1 + p % 3], p, 'Step ' || p || ' of ' || i
            from generate_series(1, {incidents}) i, generate_series(1, 18) p
            """;

    private static final String GROUP = """
            insert into plugin_critical_incidents.affected_group (tenant_id, id, incident_id, who, people, support, submission_id)
            select 826, md5('incident group ' || i || ' ' || p)::uuid, {id}, 'Group ' || p || ' of ' || i, 30,
                   'A quiet room', md5('incident group sent ' || i || ' ' || p)::uuid
            from generate_series(1, {incidents}) i, generate_series(1, 8) p
            """;

    private static final String PERSON = """
            insert into plugin_critical_incidents.affected_person (tenant_id, id, incident_id, name, kind, why_named, submission_id)
            select 826, md5('incident person ' || i || ' ' || p)::uuid, {id}, 'Person ' || p || ' of ' || i, 'STAFF',
                   'They ask for support', md5('incident person sent ' || i || ' ' || p)::uuid
            from generate_series(1, {incidents}) i, generate_series(1, 6) p
            """;

    private static final String DEBRIEF = """
            insert into plugin_critical_incidents.debrief (tenant_id, id, incident_id, held_on, who, wellbeing, submission_id)
            select 826, md5('incident debrief ' || i || ' ' || p)::uuid, {id}, current_date - p, 'The team',
                   'Debrief ' || p || ' of ' || i, md5('incident debrief sent ' || i || ' ' || p)::uuid
            from generate_series(1, {incidents}) i, generate_series(1, 3) p
            """;

    private static final String TIME = """
            insert into plugin_critical_incidents.time_spent (tenant_id, id, incident_id, account_id, name, day, minutes, kind, submission_id)
            select 826, md5('incident time ' || i || ' ' || p)::uuid, {id}, a.id, 'Robin', current_date - p, 60, 'DIRECT',
                   md5('incident time sent ' || i || ' ' || p)::uuid
            from generate_series(1, {incidents}) i, generate_series(1, 40) p, attune.account a
            where a.tenant_id = 826 and a.email = '{ep}'
            """;
}
