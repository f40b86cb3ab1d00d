package org.attune.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.launcher.installation.Installation;

/** Invented children, cases and audit, written past the triggers: what they would have written is written at once. */
final class ScaleData {

    static final int GIVEN_NAMES = 400;

    private static final int FAMILY_NAMES = 4_000;
    private static final int SETTINGS = 100;
    private static final int PEOPLE = 40;
    private static final int CASELOAD = 50;

    private ScaleData() {}

    /** Somebody who has read, as an address names them: of every ten of our people the first six. */
    static String reader(int i) {
        return "user%%3A00000000-0000-0000-0000-%012x".formatted(i % 6 + 1);
    }

    /** @return some of Luton's children */
    static List<String> fill(Installation installation, ScaleSize size) throws SQLException {
        try (Connection connection = Superuser.open(installation);
                Statement statement = connection.createStatement()) {
            if (!isFilled(statement)) {
                statement.execute("set session_replication_role = replica");
                names(connection);
                for (int tenant : tenants(statement)) {
                    authority(statement, tenant, size);
                }
                statement.execute(
                        "vacuum analyze attune.child, attune.setting, attune.involvement, attune.audit_entry");
                statement.execute("create table benchmark.filled ()");
            }
            return list(
                    statement,
                    "select id from attune.child where tenant_id = " + Rows.TENANT + " and setting_id in"
                            + " (select id from attune.setting where name like 'Scale %') order by md5(id::text) limit 300");
        }
    }

    private static boolean isFilled(Statement statement) throws SQLException {
        statement.execute("create schema if not exists benchmark");
        return !list(
                        statement,
                        "select to_regclass('benchmark.filled') where to_regclass('benchmark.filled') is not null")
                .isEmpty();
    }

    private static List<Integer> tenants(Statement statement) throws SQLException {
        return list(statement, "select id from attune.tenant order by id").stream()
                .map(Integer::valueOf)
                .toList();
    }

    private static void names(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists benchmark.name");
            statement.execute("create table benchmark.name (place int primary key, name text not null)");
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into benchmark.name select n - 1, name from unnest(?) with ordinality u (name, n)")) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            IntStream.range(0, FAMILY_NAMES)
                                    .mapToObj(Rows::name)
                                    .toArray(String[]::new)));
            insert.executeUpdate();
        }
    }

    private static void authority(Statement statement, int tenant, ScaleSize size) throws SQLException {
        boolean luton = tenant == Rows.TENANT;
        statement.execute("begin");
        for (String part : List.of(SETTING, PRACTITIONER, CHILD, CASE, AUDIT)) {
            statement.execute(part.replace("{tenant}", String.valueOf(tenant))
                    .replace("{settings}", String.valueOf(SETTINGS))
                    .replace("{people}", String.valueOf(PEOPLE))
                    .replace("{given}", String.valueOf(GIVEN_NAMES))
                    .replace("{family}", String.valueOf(FAMILY_NAMES))
                    .replace("{children}", String.valueOf(size.childrenOf(luton)))
                    .replace("{entries}", String.valueOf(size.auditRowsOf(luton))));
        }
        if (luton) {
            statement.execute(CASELOAD_OF_EP.replace("{caseload}", String.valueOf(CASELOAD)));
        }
        statement.execute("commit");
        seal(statement, tenant);
    }

    /** As the job does, so that the server has nothing to catch up with while pages are measured. */
    private static void seal(Statement statement, int tenant) throws SQLException {
        statement.execute("begin");
        statement.execute("select attune.enter(" + tenant + ", 'system:benchmark', 'Benchmark', 'benchmark')");
        statement.execute("select attune.audit_seal(1000000)");
        statement.execute("commit");
    }

    private static final String SETTING = """
            insert into attune.setting (tenant_id, id, name, status, search_text)
            select {tenant}, md5('setting' || {tenant} || ' ' || i)::uuid, 'Scale ' || n.name || ' school ' || i, 'OPEN',
                   ' scale ' || n.name || ' school ' || i
            from generate_series(0, {settings} - 1) i join benchmark.name n on n.place = i
            """;

    private static final String PRACTITIONER = """
            insert into attune.practitioner (tenant_id, id, name, email, kind)
            select {tenant}, md5('practitioner' || {tenant} || ' ' || i)::uuid, 'Robin ' || n.name, 'robin' || i || '@scale.example', 'EP'
            from generate_series(0, {people} - 1) i join benchmark.name n on n.place = i
            """;

    private static final String CHILD = """
            insert into attune.child (tenant_id, id, given_name, family_name, family_key, given_key, date_of_birth, setting_id, search_text,
                                      created_at)
            select {tenant}, md5('child' || {tenant} || ' ' || i)::uuid, initcap(g.name), initcap(f.name), f.name, g.name,
                   date '2003-01-01' + (i * 37 % 7600), md5('setting' || {tenant} || ' ' || i % {settings})::uuid,
                   ' ' || g.name || ' ' || f.name, now()
            from generate_series(1, {children}) i
                join benchmark.name g on g.place = i % {given} join benchmark.name f on f.place = (i / {given} * 61 + i * 7) % {family}
            """;

    /** One child in ten has a case. */
    private static final String CASE = """
            insert into attune.involvement (tenant_id, id, child_id, setting_id, practitioner_id, state, opened_on)
            select {tenant}, md5('case' || {tenant} || ' ' || i)::uuid, md5('child' || {tenant} || ' ' || i)::uuid,
                   md5('setting' || {tenant} || ' ' || i % {settings})::uuid,
                   md5('practitioner' || {tenant} || ' ' || i % {people})::uuid, 'OPEN', current_date - i % 300
            from generate_series(10, {children}, 10) i
            """;

    private static final String CASELOAD_OF_EP = """
            update attune.involvement i set practitioner_id = p.id
            from attune.practitioner p join attune.account a on a.tenant_id = p.tenant_id and a.id = p.account_id,
                 (select id from attune.involvement where tenant_id = 821 and state = 'OPEN'
                  order by id limit {caseload}) c
            where a.tenant_id = 821 and a.email = 'ep@luton.example' and i.tenant_id = 821 and i.id = c.id
            """;

    /** Six reads, a list of 20, and three changes in ten, over two years, each with its hash. */
    private static final String AUDIT = """
            insert into attune.audit_entry (tenant_id, id, at, actor, actor_name, origin, kind, subject, subject_id, child_id, child_ids,
                                            before, after, salt, leaf)
            select e.tenant_id, e.id, e.at, e.actor, e.actor_name, e.origin, e.kind, e.subject, e.subject_id, e.child_id, e.child_ids,
                   e.before, e.after, e.salt,
                   sha256(e.salt || convert_to(row(e.tenant_id, e.id, extract(epoch from e.at), e.actor, e.actor_name, '', e.origin, e.kind,
                       e.subject, e.subject_id, e.child_id, e.child_ids, null::jsonb, e.before, e.after)::text, 'UTF8'))
            from (
                select {tenant} as tenant_id, uuidv7(make_interval(secs => -t)) as id, now() - make_interval(secs => t) as at,
                       'user:00000000-0000-0000-0000-' || lpad(to_hex(i % {people} + 1), 12, '0') as actor, 'Robin ' || i % {people} as actor_name,
                       '192.0.2.7' as origin, k.kind, 'attune.child' as subject, case when k.kind <> 'list' then c.id end as subject_id,
                       case when k.kind <> 'list' then c.id end as child_id,
                       case when k.kind = 'list' then array(select md5('child' || {tenant} || ' ' || 1 + (i * 31 + j) % {children})::uuid
                                                            from generate_series(1, 20) j) end as child_ids,
                       case when k.kind = 'update' then '{"sen_status": "NONE"}'::jsonb end as before,
                       case when k.kind = 'update' then '{"sen_status": "SUPPORT"}'::jsonb end as after,
                       uuid_send(gen_random_uuid()) as salt
                from generate_series(1, {entries}) i,
                     lateral (select 63072000.0 * ({entries} - i) / {entries} as t) t,
                     lateral (select case when i % 10 < 6 then 'read' when i % 10 = 6 then 'list' else 'update' end as kind) k,
                     lateral (select md5('child' || {tenant} || ' ' || 1 + i * 17 % {children})::uuid as id) c
            ) e
            """;

    private static List<String> list(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }
}
